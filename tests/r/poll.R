# What the poll of tests/r/poll gives: `Rscript tests/r/poll.R > tests/r/poll.csv`.
# A line for each answer of each group: the people who answered, the share of svymean (of groups svyby), and the ends of svyciprop.
suppressMessages(library(survey))
data <- read.csv("tests/r/poll/answers.csv")
poll <- svydesign(ids = ~1, weights = ~weight, data = data)
cat("question,by,group,answer,n,share,low,high\n")
say <- function(...) cat(paste(c(...), collapse = ","), "\n", sep = "")
for (question in c("masculine", "important", "pressure", "advice")) {
  answered <- poll[data[[question]] != "", ]
  for (answer in unique(sort(data[[question]][data[[question]] != ""]))) {
    answered$variables$gave <- as.numeric(answered$variables[[question]] == answer)
    of <- function(design, by, group, share) {
      # svyciprop fits its logit until it is good to some eight digits; here it is taken from the share itself.
    logit <- svycontrast(setNames(svymean(~gave, design), "p"), quote(log(p / (1 - p))))
    ends <- plogis(confint(logit, df = degf(design)))
    fitted <- confint(svyciprop(~gave, design, method = "logit", df = degf(design)))
    stopifnot(max(abs(ends - fitted)) < 1e-7)
      say(question, by, group, answer, nrow(design$variables), sprintf("%.15g", c(share, ends)))
    }
    of(answered, "", "all", coef(svymean(~gave, answered))[[1]])
    for (by in c("sex", "age")) {
      shares <- svyby(~gave, reformulate(by), answered, svymean)
      for (group in sort(unique(data[[by]])))
        of(subset(answered, answered$variables[[by]] == group), by, group, shares[group, "gave"])
    }
  }
}
