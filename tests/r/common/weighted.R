# People with a weight (in hundredths, as it is printed) and an answer: 1, 2, 3 ..., or 0 where there is none. Random ones and those that
# are easily got wrong: nobody, one, two, all alike, nobody answered, weights of 0, one weight for all, two.
suppressMessages(library(survey))
weighted <- list(
  list(w = c(100), x = c(1)), list(w = c(100), x = c(0)), list(w = c(70, 130), x = c(1, 2)), list(w = c(70, 130), x = c(2, 2)),
  list(w = c(70, 130), x = c(2, 0)), list(w = c(70, 130), x = c(0, 0)), list(w = c(0, 130, 70), x = c(1, 2, 1)),
  list(w = c(0, 0, 90), x = c(2, 2, 2)), list(w = rep(100, 12), x = rep(1:3, 4)), list(w = rep(250, 9), x = c(1, 1, 1, 2, 2, 1, 0, 1, 2)),
  list(w = rep(c(150, 100), c(10, 20)), x = rep(c(1, 2, 1, 2), c(2, 8, 10, 10))), list(w = c(10, 20, 30, 999), x = c(1, 1, 1, 2))
)
set.seed(5)
for (n in c(3, 5, 8, 20, 50, 120))
  for (steps in c(2, 3, 5))
    weighted <- c(weighted, list(list(w = sample(1:400, n, replace = TRUE), x = sample(0:steps, n, replace = TRUE))))
# What is not a number is said as -1.
defined <- function(value) if (length(value) == 1 && is.finite(value)) value else -1
attempt <- function(code) defined(suppressWarnings(tryCatch(code, error = function(failed) NA)))
# Those who answered, as a part of the design; nobody is no part.
answered <- function(people) {
  if (!any(people$x > 0 & people$w > 0)) stop("nobody")
  everybody <- data.frame(w = people$w / 100, x = people$x)
  design <- svydesign(ids = ~1, weights = ~w, data = everybody)
  subset(design, x > 0)
}
of_weighted <- function(statistic)
  for (people in weighted) say(c(rbind(people$w, people$x)), statistic(people))
# The mean; survey knows no design of one person, of whom it is weighted.mean.
estimated <- function(of, people) {
  if (length(people$w) == 1) return(weighted.mean(of(people$x)[people$x > 0], people$w[people$x > 0]))
  design <- answered(people)
  design$variables$y <- of(design$variables$x)
  coef(svymean(~y, design))[[1]]
}
