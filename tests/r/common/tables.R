# Tables of groups and answers, as a list of rows: small and large, alike and apart, with expected counts under 5.
tables <- list(
  list(c(10, 20), c(20, 10)), list(c(43, 27), c(13, 37)), list(c(1, 9), c(11, 3)), list(c(0, 5), c(5, 0)),
  list(c(1, 1), c(1, 1)), list(c(1, 0), c(0, 1)), list(c(3, 1), c(1, 3)), list(c(500, 480), c(510, 470)),
  list(c(2, 998), c(9, 991)), list(c(12, 9, 20), c(8, 31, 5)), list(c(10, 20), c(5, 10), c(30, 2)),
  list(c(7, 3, 4, 9), c(1, 1, 2, 6), c(100, 90, 80, 70)), list(c(2000, 1500, 10), c(1, 1800, 12), c(4, 4, 5000))
)
set.seed(1)
for (size in list(c(2, 2), c(2, 2), c(2, 2), c(2, 5), c(3, 3), c(6, 4)))
  tables <- c(tables, list(lapply(seq_len(size[1]), function(row) sample(1:60, size[2], replace = TRUE))))
of_tables <- function(statistic, only = function(table) TRUE)
  for (rows in Filter(only, tables))
    say(c(length(rows), unlist(rows)), suppressWarnings(statistic(do.call(rbind, rows))))
