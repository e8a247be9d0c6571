# The expected values of src/statistics/cohens_d.rs: `Rscript tests/r/cohens_d.R > tests/r/cohens_d.csv`.
source("tests/r/common/say.R")
source("tests/r/common/groups.R")
of_groups(function(one, other) {
  free <- length(one) + length(other) - 2
  pooled <- sqrt((var(one) * (length(one) - 1) + var(other) * (length(other) - 1)) / free)
  (mean(one) - mean(other)) / pooled
})
