# The expected values of src/statistics/krippendorffs_alpha.rs: `Rscript tests/r/krippendorffs_alpha.R > tests/r/krippendorffs_alpha.csv`.
source("tests/r/common/say.R")
source("tests/r/common/readers.R")
# By its definition (Krippendorff 2011): each pair of values within an answer, in both orders, is put into a matrix of coincidences.
alpha <- function(first, second) {
  coincidences <- matrix(0, 2, 2)
  for (i in seq_along(first)) {
    values <- c(first[i], second[i]) + 1
    for (a in 1:2) for (b in 1:2) if (a != b) coincidences[values[a], values[b]] <- coincidences[values[a], values[b]] + 1
  }
  totals <- rowSums(coincidences)
  n <- sum(totals)
  expected <- (outer(totals, totals) - diag(totals)) / (n - 1)
  different <- 1 - diag(2)
  1 - sum(coincidences * different) / sum(expected * different)
}
for (case in readers) say(case, alpha(first_of(case), second_of(case)))
