# The expected values of src/statistics/sign_test.rs: `Rscript tests/r/sign_test.R > tests/r/sign_test.csv`.
source("tests/r/common/say.R")
# The exact sign test is a binomial test of a fair coin, thrown for each who changed.
for (case in list(c(1, 0), c(0, 1), c(1, 1), c(2, 0), c(0, 6), c(38, 8), c(8, 38), c(12, 12), c(30, 29), c(500, 430), c(3000, 1), c(20000, 19700)))
  say(case, binom.test(case[1], case[1] + case[2])$p.value)
