# The expected values of src/statistics/mean.rs: `Rscript tests/r/mean.R > tests/r/mean.csv`.
source("tests/r/common/say.R")
of_scores(mean)
