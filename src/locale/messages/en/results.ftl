# Written for this project by its authors; not yet reviewed by a speaker other than them.

## Names of columns and rows
results-answer = Answer
results-item = Item
results-people = People
results-percent = Percent
results-n = Answered (n)
results-mean = Mean score
results-mean-number = Mean
results-deviation = Standard deviation
results-halfway = Median
results-total = Everyone who took part
results-total-group = Everyone in the group
results-all = Everyone
results-no-group = Unknown
results-refused = Did not want to answer
results-dont-know = Don’t know
results-not-applicable = Not relevant
results-skipped = Skipped
results-not-asked = Not asked
results-class-under = under { $to }
results-class-over = { $from } or more
results-class-all = any number
results-title-by = { $subject } · { $by }
results-title-phrase = { $subject }, { $phrase }
results-title-question = { $subject } – { $phrase }
results-quoted = “{ $text }”
results-or = { $a } or { $b }
results-separator = ;
results-count-percent = { $count } ({ $percent })
results-part-of = { $part } of { $whole }

## The base
results-answered = { $asked ->
    [one] { $answered } of { $asked } person asked answered.
   *[other] { $answered } of { $asked } people asked answered.
}
results-answered-all = { $asked ->
    [one] The { $asked } person asked answered.
   *[other] All { $asked } people answered.
}
results-answered-only = { $answered ->
    [one] { $answered } person answered.
   *[other] { $answered } people answered.
}
results-answered-hidden = How many answered is hidden to protect the people who answered.
results-without = { $name }: { $count }.
results-took-part = { $all ->
    [one] { $all } person took part.
   *[other] { $all } people took part.
}
results-each-answered = { $answered ->
    [one] { $answered } person answered each line.
   *[other] { $answered } people answered each line.
}
results-between = Between { $least } and { $most } answered each line.
results-some-hidden = How many answered each line (n) stands beside it; some of these numbers are hidden.
results-few = Few answers: a difference of a few people means little.
results-n-is = n = { $n }
results-n-hidden = n = [c]

## Findings
results-people-number = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
results-of-everyone = { $all ->
    [one] { $count } of the { $all } person who took part
   *[other] { $count } of the { $all } people who took part
}
results-of-base = { $base ->
    [one] { $count } of { $base } person
   *[other] { $count } of { $base } people
}
results-of-base-percent = { $base ->
    [one] { $count } of { $base } person ({ $percent })
   *[other] { $count } of { $base } people ({ $percent })
}
results-most-common = The most common answer is { $answer }: { $number }.
results-most-common-tie = The most common answers are { $answer }: { $number } each.
results-most-common-shown = Of the answers that can be shown, the most common is { $answer }: { $number }.
results-most-common-tie-shown = Of the answers that can be shown, the most common are { $answer }: { $number } each.
results-largest-group = The largest group is { $answer }: { $number }.
results-largest-group-tie = The largest groups are { $answer }: { $number } each.
results-largest-group-shown = Of the groups that can be shown, the largest is { $answer }: { $number }.
results-largest-group-tie-shown = Of the groups that can be shown, the largest are { $answer }: { $number } each.
results-chosen-most = Chosen most often: { $answer }, by { $number }.
results-chosen-most-tie = Chosen most often: { $answer }, each by { $number }.
results-chosen-most-shown = Of the answers that can be shown, chosen most often: { $answer }, by { $number }.
results-chosen-most-tie-shown = Of the answers that can be shown, chosen most often: { $answer }, each by { $number }.
results-named-most = Named most often: { $answer }, by { $number }.
results-named-most-tie = Named most often: { $answer }, each by { $number }.
results-named-most-shown = Of the answers that can be shown, named most often: { $answer }, by { $number }.
results-named-most-tie-shown = Of the answers that can be shown, named most often: { $answer }, each by { $number }.
results-nobody = No one chose any of these answers.
results-hidden = The numbers are hidden to protect the people who answered.
results-mostly-hidden = Many numbers are hidden to protect the people who answered; what can be shown stands below.
results-same = The groups do not differ in what can be shown.
results-place = Place { $place }
results-differs = The groups differ most on { $answer }: { $groups }.
results-differs-shown = Of what can be shown, the groups differ most on { $answer }: { $groups }.
results-alike = About the same in every group. The largest difference is on { $answer }: { $groups }.
results-alike-shown = Of what can be shown, about the same in every group. The largest difference is on { $answer }: { $groups }.
results-mean-differs = The mean differs between the groups: { $groups }.
results-mean-alike = The mean is about the same in every group: { $groups }.
results-mean-groups = The mean by group, where it can be shown: { $groups }.
results-median-groups = The median by group: { $groups }.
results-median-same = The median is the same in every group: { $answer }.
results-group-number = { $group } { $number }
results-groups-hidden = The groups cannot be compared: too many numbers are hidden to protect the people who answered.
results-scale-one = { $number } answered { $answers }.
results-scale-only = Of what can be shown, { $item }: { $number } answered { $answers }.
results-scale-items = { $answers } is most common for { $best }; least common for { $least }.
results-scale-items-shown = Of what can be shown, { $answers } is most common for { $best }; least common for { $least }.
results-scale-equal = { $answers } is equally common for everything that can be shown.
results-scale-alike = { $answers } is about equally common for all: most for { $best }; least for { $least }.
results-median = The median answer is { $answer }: at least half answered this or less, and at least half this or more.
results-placed-first = Placed first most often: { $answer }.
results-placed-first-shown = Of those that can be shown, placed first most often: { $answer }.
results-set-aside = Not counted here: { $reasons }.
results-gave-answer = { $asked ->
    [one] { $given } of { $asked } person gave an answer.
   *[other] { $given } of { $asked } people gave an answer.
}
results-gave-answer-only = { $given ->
    [one] { $given } person gave an answer.
   *[other] { $given } people gave an answer.
}

## Notes
results-several-percent = Percent of people. Adds to more than 100 because several answers were possible.
results-several-percent-only = Percent of people. Several answers were possible.
results-several-people = Number of people. Several answers were possible, so one person can be counted more than once.
results-coded-percent = Percent of people. Adds to more than 100 because one person can be counted under several themes.
results-coded-percent-only = Percent of people. One person can be counted under several themes.
results-coded-people = Number of people. One person can be counted under several themes.
results-rank-first = The drawing shows who placed each first; all places stand in the table.
results-counts-only = Numbers of people, no percentages: fewer than 30 people answered, or are in the smallest group.
results-counts-hidden = Numbers of people, no percentages: how many answered is hidden.
results-rounding = May not add to 100 because of rounding.
results-key-hidden = Hidden
results-hatched = Hatched: the answers that are hidden, taken together.
results-median-note = Median: { $answer }.
results-mean-note = Mean: { $mean }.
results-quartiles = The middle half of the answers: from { $low } to { $high } (quartiles).
results-mean-change = Mean change
results-mean-change-note = Mean change: { $mean }.
results-deviation-note = Standard deviation: { $deviation }.
results-halfway-note = Median: { $median }.
results-mark-c = { $mark } Hidden to protect the people who answered. Some larger numbers are also hidden so that small ones cannot be worked out.
results-mark-z = { $mark } No percentage here: percentages are of the people who answered.
results-mark-x = { $mark } Not calculated: some of its numbers are hidden.

## A random sample
results-interval = 95% interval
results-count-percent-interval = { $count } ({ $percent }; { $interval })
results-interval-note = Behind each percentage: its 95% interval.
results-weighted = Weighted percent
results-weighted-mean = Weighted mean
results-weighted-mean-note = Weighted mean: { $mean }.
results-count-percent-weighted = { $count } ({ $percent }; weighted { $weighted })
results-weighted-note = Percentages in the drawing are weighted: whoever stands for more people counts for more. Numbers of people, and percentages in sentences, are not weighted.
results-test-groups = The groups differ by more than chance alone would make likely ({ $test }).
results-test-groups-chance = Differences this large between groups could well arise by chance alone ({ $test }).
results-test-means = The means of the two groups are { $difference } apart, more than chance alone would make likely ({ $test }).
results-test-means-chance = The means of the two groups are { $difference } apart, which could well arise by chance alone ({ $test }).
results-test-improved = More improved than got worse, by more than chance alone would make likely ({ $test }).
results-test-worse = More got worse than improved, by more than chance alone would make likely ({ $test }).
results-test-change-chance = A difference this large between how many improved and how many got worse could well arise by chance alone ({ $test }).
results-test-chi = chi-squared = { $statistic }, df = { $df }, { $p }; Cramér’s V = { $v }
results-test-fisher = Fisher’s exact test, { $p }; Cramér’s V = { $v }
results-test-welch = Welch’s t = { $t }, df = { $df }, { $p }; Cohen’s d = { $d }
results-test-sign = sign test, { $improved } against { $worse }, { $p }
results-test-rough = Some numbers are so small that p is only a rough guide.
results-test-p = p = { $p }
results-test-p-under = p < { $p }

## Over waves
results-improved = Improved
results-unchanged = Unchanged
results-worse = Got worse
results-over-waves = { $what }: at each measurement
results-change-latest = { $what }: change from first to latest measurement
results-change-each = { $what }: change since the first measurement
results-same-people = { $what }: the same people, first and latest
results-attrition = { $what }: measured again or not
results-attrition-base = At the first measurement: people who were measured again, and people who were not.
results-followed = Measured again
results-lost = Not measured again
results-others = Others
results-rounds-number = How many: { $what }
results-rounds-ever = At least once: { $what }
results-coded = What people wrote about, as the researchers read it: { $what }
results-coded-section = In people’s own words, by theme
results-nights-until = In whole nights. What has not ended is counted up to { $day }.
results-nights-ended = In whole nights. What has not ended is left out.
results-age-on = Age on { $day }.
results-latest = Latest measurement
results-not-measured = Not measured
results-measured-both = Measured both times: { $both } of { $all }. They are the same people.
results-measured = They are not all the same people; n stands beside each line.
results-course = { $answers }: { $waves }.
results-change = Since the first measurement: { $outcomes }.
results-most-improved = Improved most often: { $item }, { $number }.
results-most-worse = Got worse most often: { $item }, { $number }.
results-counts-from = A difference of { $number } or more counts as a change.
results-reliable-change = So large a difference is unlikely to come from the uncertainty of the measurement alone (reliable change, Jacobson and Truax; reliability { $reliability }, standard deviation { $deviation }).

## Ranges: numbers of which only the ends are given
results-range = { $low }–{ $high }
results-at-least = at least { $number }
results-at-most = at most { $number }
results-from-to = between { $low } and { $high }
results-ranges = Two numbers with a dash between them are a range: the true number is one of them or lies between them. It is not given more exactly, to protect the people who answered. In a drawing the solid part of a bar is the least that the number can be; the striped part may or may not be there.
results-key-open = Not given exactly
results-hatched-open = Striped: people whose answers are given only as ranges.
results-differ-on = The groups differ on { $answer }: { $groups }.
results-largest-of = The largest number is for one of these: { $answers }.
results-largest-of-shown = Of what can be shown, the largest number is for one of these: { $answers }.
results-scale-best = { $answers } is most common for { $best }.
results-scale-worst = { $answers } is least common for { $least }.
