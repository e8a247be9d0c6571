# The expected values of src/statistics/reliable_change.rs: `Rscript tests/r/reliable_change.R > tests/r/reliable_change.csv`.
source("tests/r/common/say.R")
# The covariances of two measurements that share what is no error: the variance of their difference (Jacobson and Truax 1991).
least <- function(reliability, deviation) {
  covariances <- deviation^2 * matrix(c(1, reliability, reliability, 1), 2)
  1.96 * sqrt(drop(c(-1, 1) %*% covariances %*% c(-1, 1)))
}
for (case in list(c(800, 75), c(860, 210), c(1, 10), c(999, 10), c(500, 1), c(700, 15), c(930, 1234), c(950, 99999)))
  say(case, least(case[1] / 1000, case[2] / 10))
