# The expected values of src/statistics/standard_deviation.rs: `Rscript tests/r/standard_deviation.R > tests/r/standard_deviation.csv`.
source("tests/r/common/say.R")
of_scores(sd)
