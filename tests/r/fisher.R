# The expected values of src/statistics/fisher.rs: `Rscript tests/r/fisher.R > tests/r/fisher.csv`.
source("tests/r/common/say.R")
source("tests/r/common/tables.R")
of_tables(function(table) fisher.test(table)$p.value, function(rows) length(rows) == 2 && length(rows[[1]]) == 2)
