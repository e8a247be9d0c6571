# A poll of the shape of a published one about masculinity: 1,615 people with weights of their own, all made up.
# `Rscript tests/r/poll/make.R > tests/r/poll/answers.csv`
set.seed(1615)
n <- 1615
sex <- sample(c("female", "male"), n, replace = TRUE, prob = c(0.55, 0.45))
age <- sample(c("young", "middle", "old"), n, replace = TRUE, prob = c(0.2, 0.45, 0.35))
# As after raking: by sex and age, and by much else that is not published.
weight <- c(female = 0.9, male = 1.12)[sex] * c(young = 1.6, middle = 1, old = 0.65)[age] * exp(rnorm(n, 0, 0.35))
weight <- round(weight / mean(weight), 4)
step <- function(shift) cut(rnorm(n, shift), c(-Inf, -1.2, -0.4, 0.4, 1.2, Inf), labels = c("very", "rather", "neither", "little", "not"))
blank <- function(answers, share) ifelse(runif(n) < share, "", as.character(answers))
data <- data.frame(
  sex = sex, age = age, weight = weight,
  masculine = blank(step(ifelse(sex == "male", -0.8, 0.9)), 0.01),
  important = blank(step(ifelse(age == "young", 0.5, -0.2)), 0.015),
  pressure = blank(sample(c("yes", "no", "unsure"), n, replace = TRUE, prob = c(0.55, 0.35, 0.1)), 0.02),
  advice = blank(ifelse(runif(n) < ifelse(sex == "male", 0.3, 0.6), "yes", "no"), 0.01)
)
write.csv(data, row.names = FALSE, quote = FALSE)
