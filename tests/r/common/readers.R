# Two readers and one theme: in how many answers both saw it, the first alone, the second alone, neither. Few and many, alike and apart.
readers <- list(
  c(5, 0, 0, 5), c(1, 0, 0, 1), c(0, 1, 1, 0), c(0, 3, 4, 0), c(8, 2, 1, 9), c(1, 2, 3, 30), c(20, 5, 10, 15), c(0, 1, 0, 20), c(3, 0, 4, 0),
  c(400, 31, 22, 900), c(1, 1, 1, 1), c(12, 7, 0, 1)
)
set.seed(3)
for (i in 1:6) readers <- c(readers, list(sample(1:40, 4, replace = TRUE)))
# What each reader said of each answer.
first_of <- function(c4) rep(c(1, 1, 0, 0), c4)
second_of <- function(c4) rep(c(1, 0, 1, 0), c4)
