# The expected values of src/statistics/lower_median.rs: `Rscript tests/r/lower_median.R > tests/r/lower_median.csv`.
source("tests/r/common/say.R")
# quantile of type 1 is the lower median: the first answer that half of the people reach.
of_scores(function(scores) quantile(scores, 0.5, type = 1))
