# The expected values of src/statistics/chi_squared.rs: `Rscript tests/r/chi_squared.R > tests/r/chi_squared.csv`.
source("tests/r/common/say.R")
source("tests/r/common/tables.R")
of_tables(function(table) {
  test <- chisq.test(table, correct = FALSE)
  c(test$statistic, test$parameter, test$p.value)
})
