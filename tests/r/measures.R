# Prints the expected values of src/statistics: `Rscript tests/r/measures.R > tests/r/measures.csv`.
# quantile of type 1 is the lower median: the first answer that half of the people reach. prop.test without continuity correction is the Wilson score interval.
say <- function(what, input, values)
  cat(what, paste(input, collapse = " "), paste(sprintf("%.15g", values), collapse = ","), sep = ",", fill = FALSE)
cat("statistic,input,values\n")
for (case in list(c(0, 10), c(3, 10), c(10, 10), c(169, 471), c(325, 828), c(1, 1000), c(500, 1000))) {
  interval <- suppressWarnings(prop.test(case[1], case[2], correct = FALSE)$conf.int)
  say("wilson", case, interval)
  cat("\n")
}
for (counts in list(c(5, 5), c(6, 0, 7), c(12, 9, 20, 31, 8), c(10, 11), c(100, 1, 1, 1, 100), c(0, 0, 0, 17), c(7, 3, 4, 0), c(1, 1))) {
  scores <- rep(seq_along(counts), counts)
  say("scores", counts, c(mean(scores), median(scores), sd(scores), quantile(scores, 0.5, type = 1)))
  cat("\n")
}
