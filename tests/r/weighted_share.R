# The expected values of src/statistics/weighted_share.rs: `Rscript tests/r/weighted_share.R > tests/r/weighted_share.csv`.
source("tests/r/common/say.R")
source("tests/r/common/weighted.R")
# The share of answer 1 with its interval.
of_weighted(function(people) {
  estimate <- attempt(estimated(function(x) as.numeric(x == 1), people))
  if (estimate <= 0 || estimate >= 1 || sum(people$x > 0 & people$w > 0) < 2) return(c(estimate, -1, -1))
  design <- answered(people)
  # svyciprop fits its logit until it is good to some eight digits, and far out divides infinity by infinity; here it is taken from the
  # share itself.
  logit <- svycontrast(setNames(svymean(~as.numeric(x == 1), design), "p"), quote(log(p / (1 - p))))
  ends <- plogis(confint(logit, df = degf(design)))
  fitted <- suppressWarnings(confint(svyciprop(~I(x == 1), design, method = "logit", df = degf(design))))
  stopifnot(abs(ends - fitted)[is.finite(fitted)] < 1e-7)
  c(estimate, ends)
})
