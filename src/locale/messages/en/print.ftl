# Written for this project by its authors; not yet reviewed by a speaker other than them.

# Every sheet
print-page = Page { $page } of { $pages }
print-version = version { $version }
print-variant-standard = standard
print-variant-large = large print
print-variant-bilingual = two languages
print-variant-pictorial = with pictures
print-variant-guide = interview guide
print-continued = continued

# First page
print-asker = Asked by { $publisher }.
print-contact = Questions about it? { $contact }
print-points-title = Before you start
print-voluntary = You decide whether to take part. You can skip any question and stop at any time.
print-anonymous = Do not write your name. Nobody will know which answers are yours.
print-hand-in = When you have finished, fold the sheets and put them in the box, or give them to the person you got them from.
print-how-title = How to answer
print-how-circle = Circles: put a cross in one.
print-how-square = Squares: put a cross in as many as fit, or as many as the question says.
print-how-mistake = Made a mistake? Fill that box in completely and put a cross in the right one.
print-example = Example
print-example-one = Apple
print-example-two = Pear
print-example-three = Plum
print-guide-title = For the interviewer
print-guide-voluntary = Say first that taking part is voluntary, that any question can be skipped, and that you can stop at any time.
print-guide-anonymous = Do not write down names or anything else that shows who is answering.
print-guide-hand-in = After the interview, put the sheets away at once where nobody else can read them, and hand them in as agreed.
print-guide-how = Read each question out as it is written. Read the choices out, unless they answer by themselves. Do not suggest an answer.
print-end = That was the last question. Thank you.
print-end-guide = That was the last question. Thank the person.

# How to answer a question
print-one = Put a cross in one circle.
print-one-each = Put a cross in one circle for each line.
print-any = Put a cross in every square that fits.
print-exactly = { $count ->
    [one] Put a cross in { $count } square.
   *[other] Put a cross in { $count } squares.
}
print-at-most = { $count ->
    [one] Put a cross in { $count } square at most.
   *[other] Put a cross in up to { $count } squares.
}
print-at-least = { $count ->
    [one] Put a cross in at least { $count } square.
   *[other] Put a cross in at least { $count } squares.
}
print-between = Put a cross in { $least } to { $most } squares.
print-number = Write a number.
print-number-between = Write a number from { $from } to { $to }.
print-date = Write numbers in the boxes. Leave out what you do not know.
print-text = Write on the lines.
print-rank = Write 1 beside what comes first for you, 2 beside what comes next, and so on.
print-alone = then no other cross
print-day = Day
print-month = Month
print-year = Year
print-notes = Notes
print-range-labels = { $number } = { $label }

# A group asked several times
print-round = { $label } { $round }
print-round-bare = No. { $round }
print-rounds-more = There is room for { $rounds } here. If you need more (up to { $most }), ask for another copy of this questionnaire.

# Who goes where
print-go-to = go to { $number }
print-go-to-end = go to the end
print-only-if = { $reader ->
    [guide] Ask only if { $rule }.
   *[self] Only if { $rule }.
}
print-only-if-section = { $reader ->
    [guide] Ask the questions of this part only if { $rule }.
   *[self] This part is only for you if { $rule }.
}
print-only-if-unsaid = Not everyone needs to answer this. If it does not fit you, go on.
print-quote = “{ $text }”
print-question = question { $number }
print-question-item = question { $number } ({ $item })
print-all-of = { $first }, and { $second }
print-any-of = { $first }, or { $second }
print-answers-or = { $first } or { $second }
print-if-answer = { $reader ->
    [guide] the answer to { $question } is { $answers }
   *[self] you answered { $answers } to { $question }
}
print-if-other-answer = { $reader ->
    [guide] the answer to { $question } is anything but { $answers }
   *[self] you answered anything but { $answers } to { $question }
}
print-if-ticked = { $reader ->
    [guide] { $answers } has a cross in { $question }
   *[self] you put a cross at { $answers } in { $question }
}
print-if-not-ticked = { $reader ->
    [guide] { $answers } has no cross in { $question }
   *[self] you put no cross at { $answers } in { $question }
}
print-if-number = the answer to { $question } is { $number }
print-if-not-number = the answer to { $question } is not { $number }
print-if-less = the answer to { $question } is less than { $number }
print-if-at-most = the answer to { $question } is { $number } or less
print-if-more = the answer to { $question } is more than { $number }
print-if-at-least = the answer to { $question } is { $number } or more
print-if-count = { $number ->
    [one] { $question } has exactly { $number } cross
   *[other] { $question } has exactly { $number } crosses
}
print-if-count-not = { $number ->
    [one] { $question } does not have exactly { $number } cross
   *[other] { $question } does not have exactly { $number } crosses
}
print-if-count-less = { $number ->
    [one] { $question } has fewer than { $number } cross
   *[other] { $question } has fewer than { $number } crosses
}
print-if-count-at-most = { $number ->
    [one] { $question } has { $number } cross or none
   *[other] { $question } has { $number } crosses or fewer
}
print-if-count-more = { $number ->
    [one] { $question } has more than { $number } cross
   *[other] { $question } has more than { $number } crosses
}
print-if-count-at-least = { $number ->
    [one] { $question } has { $number } cross or more
   *[other] { $question } has { $number } crosses or more
}
print-if-replied = { $reader ->
    [guide] { $question } was answered
   *[self] you answered { $question }
}
print-if-not-replied = { $reader ->
    [guide] { $question } was not answered
   *[self] you did not answer { $question }
}
