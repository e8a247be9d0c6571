# The expected values of src/statistics/design_effect.rs: `Rscript tests/r/design_effect.R > tests/r/design_effect.csv`.
source("tests/r/common/say.R")
source("tests/r/common/weighted.R")
# Of the mean of those who answered (deff = "replace": against a simple random sample with replacement), and Kish's of their weights.
of_weighted(function(people) {
  w <- people$w[people$x > 0 & people$w > 0]
  c(attempt(deff(svymean(~x, answered(people), deff = "replace"))[[1]]), attempt(length(w) * sum(w^2) / sum(w)^2))
})
