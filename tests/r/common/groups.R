# Two groups of scores 1, 2, 3, ..., as how many gave each: few and many, ties, one without any spread, far apart.
groups <- list(
  list(c(5, 5), c(3, 8)), list(c(12, 9, 20, 31, 8), c(30, 20, 10, 5, 1)), list(c(1, 1), c(1, 1)), list(c(1, 1, 0), c(0, 1, 1)),
  list(c(0, 9, 0), c(4, 2, 4)), list(c(1, 0, 1), c(0, 40, 1)), list(c(300, 10, 5), c(5, 10, 300)), list(c(2, 0), c(1, 1)),
  list(c(7, 3, 4, 0), c(7, 3, 4, 0)), list(c(10000, 12000, 9000), c(100, 90, 300))
)
set.seed(2)
for (steps in c(2, 5, 7, 11))
  groups <- c(groups, list(list(sample(1:30, steps, replace = TRUE), sample(1:30, steps, replace = TRUE))))
of_groups <- function(statistic)
  for (two in groups) say(unlist(two), statistic(rep(seq_along(two[[1]]), two[[1]]), rep(seq_along(two[[2]]), two[[2]])))
