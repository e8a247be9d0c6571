# Written for this project by its authors; not yet reviewed by a speaker other than them.

## Around every page
site-skip = Skip to the content
site-menu = Menu
site-languages = Languages
site-pages = Pages of this site
site-survey-pages = Pages of this survey
site-home = Home
site-published-by = Published by
site-no-tracking = This site sets no cookies, counts no visitors and asks nothing of other sites.
site-accessibility = Accessibility statement
site-updated = Updated
site-quoted = “{ $text }”

## Surveys
site-surveys = Surveys
site-about = About the study
site-questionnaire = Questionnaire
site-results = Results
site-data = Data
site-responses = { $count ->
    [one] { $count } person answered
   *[other] { $count } people answered
}
site-responses-few = { $least ->
    [one] Fewer than { $least } person answered
   *[other] Fewer than { $least } people answered
}
site-responses-none = No answers yet

## About the study
site-purpose = Purpose
site-purpose-is = Purpose: { $purpose }
site-population = Who was asked
site-mode = How
site-mode-self = People filled in the questionnaire themselves
site-mode-interview = Interviews: somebody asked the questions and wrote down the answers
site-mode-mixed = Some people were interviewed, others filled in the questionnaire themselves
site-fieldwork = When
site-answers = Answers
site-response-rate = Response rate
site-sample = Uncertainty
site-sample-yes = The people asked are a random sample. Percentages have 95% intervals (Wilson): if samples were drawn again and again, 95% of their intervals would hold the share among everyone the sample was drawn from. Differences are tested one by one, without correction for how many tests there are: of many, some come out by chance alone.
site-sample-no = No random sample was drawn. So there is no sampling error to give an interval for, and differences are not tested.
site-response-rate-of = { $invited ->
    [one] { $share } ({ $count } of the { $invited } person who was asked)
   *[other] { $share } ({ $count } of the { $invited } people who were asked)
}
site-invited = { $invited ->
    [one] { $invited } person was asked
   *[other] { $invited } people were asked
}
site-questionnaire-read = The whole questionnaire, as people saw it:
site-questionnaire-print = To print and fill in by hand (PDF):
site-version = Version of the questionnaire:
site-anonymity = How anonymity is kept
site-anonymity-intro = Few people answer a survey like this one, so a single number can point at one of them. These rules make sure that it does not:
site-anonymity-numbers = Only the numbers on these pages are published. What one person answered is not.
site-anonymity-count = A number of people below { $least } is not shown.
site-anonymity-base = { $least ->
    [one] Nothing is broken down for a group of fewer than { $least } person.
   *[other] Nothing is broken down for a group of fewer than { $least } people.
}
site-anonymity-same = Where everyone in a group gave the same answer, that is not shown either: it would tell what each of them answered.
site-anonymity-subtract = Some larger numbers are also hidden, so that the small ones cannot be worked out by subtraction.
site-anonymity-derived = Percentages, the lengths of bars and the sentences are made from the shown numbers only. A hidden number is not anywhere in these pages, nor in the files.
site-anonymity-sensitive = Answers to these questions are never combined with each other: { $questions }.
site-anonymity-rules = Some answers to these questions do not follow the questionnaire’s own rules, and were kept as they are: { $questions }. The numbers are protected without taking those rules for kept.
site-risk = This survey is published by looser rules than its protection asks for. The reason given:
site-hidden = What is hidden
site-hidden-none = Under these rules nothing had to be hidden.
site-hidden-some = Under these rules some numbers are hidden. They are marked [c] in these figures:
site-hidden-count = { $count ->
    [one] { $count } number
   *[other] { $count } numbers
}

## Results
site-results-none = There are no answers yet. The results will stand here.
site-contents = Contents
site-key-findings = Key findings
site-by-question = Question by question
site-computed = Computed from the answers
site-not-shown = What cannot be shown
site-not-shown-intro = In these figures so many numbers are hidden, to protect the people who answered, that nothing can be said.
site-figure-numbers = The figure and its numbers
site-figure = Figure { $number }
site-numbers = The numbers as a table
site-csv = Download as CSV
site-cite = Citation to copy
site-take = Download the results
site-workbook = All tables as a workbook (XLSX)
site-booklet = All figures with their tables, to print in black and white (PDF):
site-booklet-size = { $pages ->
    [one] { $pages } page, { $size } kB
   *[other] { $pages } pages, { $size } kB
}

## In people's own words
site-voices = In people’s own words
site-voices-about = Passages from what people said, chosen for what they are about and read beforehand, so that no name or place gives anyone away. We say something about a speaker only if it is true of at least { $least ->
    [one] { $least } person.
   *[other] { $least } people.
}
site-voices-themes = This is what people talked about. So few took part that their words are not printed.
site-voices-roles = Who is named by what they do agreed to it.

## Data
site-data-intro = The numbers behind every figure, and what each variable means. All of it has been through the same protection as the figures.
site-files = Numbers, figure by figure
site-mark-c = hidden to protect the people who answered
site-mark-z = no percentage here
site-mark-x = not calculated: some of its numbers are hidden
site-codebook = Codebook
site-codebook-intro = Every variable: its name, the question it comes from, and the values it can take.
site-variable = Variable
site-question = Question
site-values = Values
site-kind-ordered = one answer, in order
site-kind-category = one answer
site-kind-tick = ticked or not
site-kind-rank = place in a ranking
site-kind-integer = whole number
site-kind-decimal = number
site-kind-year = year
site-kind-month = month
site-kind-date = date
site-kind-text = text

## Published statistics
site-statistics = Statistics
site-statistics-intro = Figures that were published elsewhere, each with its source. They are shown as they stand there.
site-source = Source:
site-series-change = { $name }: { $first } in { $from }, { $last } in { $to }.
site-series-once = { $name }: { $value } in { $at }.
site-series-most = { $name }: highest for “{ $row }”, { $value }.
site-series-apart = The largest difference: { $row }. { $one }: { $first }; { $other }: { $second }.
site-first-wave = Each person’s answers at the first measurement, { $wave }, where a figure does not say otherwise
site-edition = Edition { $number }
site-edition-changed = Since the edition before, these figures have changed:
site-edition-same = On this page nothing has changed since the edition before.

## Reports
site-points = { $count ->
    [one] { $number } percentage point
   *[other] { $number } percentage points
}
site-table = Table { $number }
site-report-pdf = The report to print (PDF)
site-report-short = The report in short
site-report-whole = The whole report
site-other-language = This page is in another language: { $language }.
site-references = References
site-glossary = Glossary

## Search
site-search = Search
site-search-words = Words to look for
site-search-found = Found: #
site-search-nothing = Nothing found. Try fewer words, or a part of one.
