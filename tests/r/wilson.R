# The expected values of src/statistics/wilson.rs: `Rscript tests/r/wilson.R > tests/r/wilson.csv`.
source("tests/r/common/say.R")
# prop.test without continuity correction is the Wilson score interval.
for (case in list(c(0, 10), c(3, 10), c(10, 10), c(169, 471), c(325, 828), c(1, 1000), c(500, 1000)))
  say(case, suppressWarnings(prop.test(case[1], case[2], correct = FALSE)$conf.int))
