# The expected values of src/statistics/quantile.rs: `Rscript tests/r/quantile.R > tests/r/quantile.csv`.
source("tests/r/common/say.R")
set.seed(4)
for (steps in c(1, 1, 2, 3, 5, 7, 11, 11))
  distributions <- c(distributions, list(sample(0:12, steps, replace = TRUE) + (steps == 1)))
distributions <- c(distributions, list(c(1), c(0, 1), c(1, 0, 0, 1), c(2, 0, 1), rep(1, 100), c(5000, 3, 20000)))
of_scores(function(x) quantile(x, c(0, 0.1, 0.25, 0.5, 0.75, 0.9, 1), type = 7))
