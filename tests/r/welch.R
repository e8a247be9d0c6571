# The expected values of src/statistics/welch.rs: `Rscript tests/r/welch.R > tests/r/welch.csv`.
source("tests/r/common/say.R")
source("tests/r/common/groups.R")
of_groups(function(one, other) {
  test <- t.test(one, other)
  c(mean(one) - mean(other), test$statistic, test$parameter, test$p.value)
})
