# The expected values of src/statistics/weighted_mean.rs: `Rscript tests/r/weighted_mean.R > tests/r/weighted_mean.csv`.
source("tests/r/common/say.R")
source("tests/r/common/weighted.R")
# Mean and standard error of those who answered, as svymean of a part of the design has them (svyby gives the same).
of_weighted(function(people) c(
  attempt(estimated(identity, people)), attempt(SE(svymean(~x, answered(people)))[[1]])
))
