# The expected values of src/statistics/cohens_kappa.rs: `Rscript tests/r/cohens_kappa.R > tests/r/cohens_kappa.csv`.
source("tests/r/common/say.R")
source("tests/r/common/readers.R")
# psych's kappa of the table of what both said (of two answers it would take the answers themselves for such a table).
for (case in readers)
  say(case, suppressWarnings(suppressMessages(psych::cohen.kappa(matrix(case, 2))$kappa)))
