# What all scripts share: how a statistic of counts is printed, and distributions of scores 1, 2, 3, ... to try it on.
cat("counts,values\n")
say <- function(counts, values)
  cat(paste(counts, collapse = " "), ",", paste(sprintf("%.15g", values), collapse = ","), "\n", sep = "")
distributions <- list(
  c(5, 5), c(6, 0, 7), c(12, 9, 20, 31, 8), c(10, 11), c(100, 1, 1, 1, 100), c(0, 0, 0, 17), c(7, 3, 4, 0), c(1, 1)
)
of_scores <- function(statistic)
  for (counts in distributions) say(counts, statistic(rep(seq_along(counts), counts)))
