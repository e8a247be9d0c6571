# The expected values of src/statistics/cronbachs_alpha.rs: `Rscript tests/r/cronbachs_alpha.R > tests/r/cronbachs_alpha.csv`.
# (Debian: r-cran-psych.)
source("tests/r/common/say.R")
# `psych` leaves items out that do not vary; what alpha says of them is said by its definition (Cronbach 1951), from the covariances.
alpha <- function(items) {
  if (nrow(items) > 2 && all(apply(items, 2, var) > 0))
    # It prints advice where items contradict each other.
    capture.output(found <- suppressWarnings(psych::alpha(as.data.frame(items), check.keys = FALSE)))
  if (exists("found", inherits = FALSE)) return(found$total$raw_alpha)
  covariances <- cov(items)
  k <- ncol(items)
  k / (k - 1) * (1 - sum(diag(covariances)) / sum(covariances))
}
tell <- function(items) say(c(ncol(items), t(items)), alpha(items))
set.seed(5)
# Items that share something: what each person is like, and what each item adds to it.
for (shape in list(c(30, 5, 5), c(118, 5, 6), c(12, 3, 2), c(200, 10, 7), c(28, 9, 10), c(400, 2, 5), c(8, 4, 4))) {
  like <- rnorm(shape[1])
  items <- sapply(seq_len(shape[2]), function(item) rank(like + rnorm(shape[1], sd = runif(1, 0.3, 2)), ties.method = "first"))
  tell(floor((items - 1) * shape[3] / shape[1]))
}
# Items that have nothing to do with each other, and two that contradict each other.
tell(matrix(sample(0:4, 150, replace = TRUE), 50))
tell(cbind(c(1, 2, 3, 4, 5, 4), c(5, 4, 3, 2, 1, 3)))
tell(cbind(c(0, 1, 0, 1, 1), c(0, 1, 0, 1, 1), c(0, 1, 0, 1, 1)))
# One item without any variance, and two people.
tell(cbind(c(1, 2, 3, 4), c(2, 2, 2, 2), c(1, 3, 2, 4)))
tell(cbind(c(1, 4), c(2, 3)))
tell(cbind(c(99999, 0, 50001, 70001), c(90001, 10, 40001, 80001)))
