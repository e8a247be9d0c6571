# The expected values of src/statistics/student.rs: `Rscript tests/r/student.R > tests/r/student.csv`.
source("tests/r/common/say.R")
options(scipen = 20)
for (df in c(1, 2, 3, 4, 5, 7, 10, 15, 29, 30, 100, 463, 1614, 100000, 1000000)) say(df, qt(0.975, df))
