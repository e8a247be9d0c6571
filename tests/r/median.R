# The expected values of src/statistics/median.rs: `Rscript tests/r/median.R > tests/r/median.csv`.
source("tests/r/common/say.R")
of_scores(median)
