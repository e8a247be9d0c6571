# The expected values of src/statistics/cramers_v.rs: `Rscript tests/r/cramers_v.R > tests/r/cramers_v.csv`.
source("tests/r/common/say.R")
source("tests/r/common/tables.R")
of_tables(function(table) sqrt(chisq.test(table, correct = FALSE)$statistic / (sum(table) * (min(dim(table)) - 1))))
