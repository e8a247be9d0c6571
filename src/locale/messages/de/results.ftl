# Translated for this project by a language model; no speaker of German has reviewed it yet.

## Names of columns and rows
results-answer = Antwort
results-item = Punkt
results-people = Personen
results-percent = Prozent
results-n = Haben geantwortet (n)
results-mean = Mittelwert
results-mean-number = Mittelwert
results-deviation = Standardabweichung
results-halfway = Median
results-total = Alle, die teilgenommen haben
results-total-group = Alle in der Gruppe
results-all = Alle
results-no-group = Unbekannt
results-refused = Wollte nicht antworten
results-dont-know = Weiß nicht
results-not-applicable = Trifft nicht zu
results-skipped = Übersprungen
results-not-asked = Nicht gefragt
results-class-under = unter { $to }
results-class-over = { $from } oder mehr
results-class-all = jede Zahl
results-title-by = { $subject } · { $by }
results-title-phrase = { $subject }, { $phrase }
results-title-question = { $subject } – { $phrase }
results-quoted = „{ $text }“
results-or = { $a } oder { $b }
results-separator = ;
results-count-percent = { $count } ({ $percent })
results-part-of = { $part } von { $whole }

## The base
results-answered = { $asked ->
    [one] Von { $asked } gefragten Person geantwortet: { $answered }.
   *[other] Von { $asked } gefragten Personen haben { $answered } geantwortet.
}
results-answered-all = { $asked ->
    [one] Die { $asked } befragte Person hat geantwortet.
   *[other] Alle { $asked } Personen haben geantwortet.
}
results-answered-only = { $answered ->
    [one] { $answered } Person hat geantwortet.
   *[other] { $answered } Personen haben geantwortet.
}
results-answered-hidden = Wie viele geantwortet haben, ist zum Schutz der Befragten verborgen.
results-without = { $name }: { $count }.
results-took-part = { $all ->
    [one] { $all } Person hat teilgenommen.
   *[other] { $all } Personen haben teilgenommen.
}
results-each-answered = { $answered ->
    [one] Auf jede Zeile hat { $answered } Person geantwortet.
   *[other] Auf jede Zeile haben { $answered } Personen geantwortet.
}
results-between = Auf jede Zeile haben zwischen { $least } und { $most } Personen geantwortet.
results-some-hidden = Wie viele auf jede Zeile geantwortet haben (n), steht daneben; einige dieser Zahlen sind verborgen.
results-few = Wenige Antworten: Ein Unterschied von ein paar Personen bedeutet wenig.
results-n-is = n = { $n }
results-n-hidden = n = [c]

## Findings
results-people-number = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
results-of-everyone = { $all ->
    [one] { $count } von { $all } Person, die teilgenommen hat
   *[other] { $count } der { $all } Personen, die teilgenommen haben
}
results-of-base = { $base ->
    [one] { $count } von { $base } Person
   *[other] { $count } von { $base } Personen
}
results-of-base-percent = { $base ->
    [one] { $count } von { $base } Person ({ $percent })
   *[other] { $count } von { $base } Personen ({ $percent })
}
results-most-common = Die häufigste Antwort ist { $answer }: { $number }.
results-most-common-tie = Die häufigsten Antworten sind { $answer }: je { $number }.
results-most-common-shown = Von den Antworten, die gezeigt werden können, ist { $answer } die häufigste: { $number }.
results-most-common-tie-shown = Von den Antworten, die gezeigt werden können, sind { $answer } die häufigsten: je { $number }.
results-largest-group = Die größte Gruppe ist { $answer }: { $number }.
results-largest-group-tie = Die größten Gruppen sind { $answer }: je { $number }.
results-largest-group-shown = Von den Gruppen, die gezeigt werden können, ist { $answer } die größte: { $number }.
results-largest-group-tie-shown = Von den Gruppen, die gezeigt werden können, sind { $answer } die größten: je { $number }.
results-chosen-most = Am häufigsten gewählt: { $answer }, { $number }.
results-chosen-most-tie = Am häufigsten gewählt: { $answer }, je { $number }.
results-chosen-most-shown = Von den Antworten, die gezeigt werden können, am häufigsten gewählt: { $answer }, { $number }.
results-chosen-most-tie-shown = Von den Antworten, die gezeigt werden können, am häufigsten gewählt: { $answer }, je { $number }.
results-named-most = Am häufigsten genannt: { $answer }, { $number }.
results-named-most-tie = Am häufigsten genannt: { $answer }, je { $number }.
results-named-most-shown = Von den Antworten, die gezeigt werden können, am häufigsten genannt: { $answer }, { $number }.
results-named-most-tie-shown = Von den Antworten, die gezeigt werden können, am häufigsten genannt: { $answer }, je { $number }.
results-nobody = Niemand hat eine dieser Antworten gewählt.
results-hidden = Die Zahlen sind zum Schutz der Befragten verborgen.
results-mostly-hidden = Viele Zahlen sind zum Schutz der Befragten verborgen; was gezeigt werden kann, steht unten.
results-same = Die Gruppen unterscheiden sich nicht in dem, was gezeigt werden kann.
results-place = Platz { $place }
results-differs = Am meisten unterscheiden sich die Gruppen bei { $answer }: { $groups }.
results-differs-shown = Soweit es gezeigt werden kann, unterscheiden sich die Gruppen am meisten bei { $answer }: { $groups }.
results-alike = In allen Gruppen etwa gleich. Der größte Unterschied besteht bei { $answer }: { $groups }.
results-alike-shown = Soweit es gezeigt werden kann, in allen Gruppen etwa gleich. Der größte Unterschied besteht bei { $answer }: { $groups }.
results-mean-differs = Der Mittelwert ist in den Gruppen verschieden: { $groups }.
results-mean-alike = Der Mittelwert ist in allen Gruppen etwa gleich: { $groups }.
results-mean-groups = Der Mittelwert je Gruppe, soweit er gezeigt werden kann: { $groups }.
results-median-groups = Der Median je Gruppe: { $groups }.
results-median-same = Der Median ist in allen Gruppen derselbe: { $answer }.
results-group-number = { $group } { $number }
results-groups-hidden = Die Gruppen lassen sich nicht vergleichen: Zu viele Zahlen sind zum Schutz der Befragten verborgen.
results-scale-one = Antwort { $answers }: { $number }.
results-scale-only = Soweit es gezeigt werden kann, { $item }: Antwort { $answers }, { $number }.
results-scale-items = { $answers } ist am häufigsten bei { $best }; am seltensten bei { $least }.
results-scale-items-shown = Soweit es gezeigt werden kann, ist { $answers } am häufigsten bei { $best }; am seltensten bei { $least }.
results-scale-equal = { $answers } ist bei allem, was gezeigt werden kann, gleich häufig.
results-scale-alike = { $answers } kommt überall etwa gleich oft vor: am häufigsten bei { $best }; am seltensten bei { $least }.
results-median = Die mittlere Antwort (Median) ist { $answer }: Mindestens die Hälfte hat dies oder weniger geantwortet, und mindestens die Hälfte dies oder mehr.
results-placed-first = Am häufigsten auf Platz eins: { $answer }.
results-placed-first-shown = Von denen, die gezeigt werden können, am häufigsten auf Platz eins: { $answer }.
results-set-aside = Hier nicht mitgezählt: { $reasons }.
results-gave-answer = { $asked ->
    [one] Von { $asked } gefragten Person haben eine Antwort gegeben: { $given }.
   *[other] Von { $asked } gefragten Personen haben { $given } eine Antwort gegeben.
}
results-gave-answer-only = { $given ->
    [one] { $given } Person hat eine Antwort gegeben.
   *[other] { $given } Personen haben eine Antwort gegeben.
}

## Notes
results-several-percent = Prozent der Personen. Zusammen mehr als 100, weil mehrere Antworten möglich waren.
results-several-percent-only = Prozent der Personen. Mehrere Antworten waren möglich.
results-several-people = Zahl der Personen. Mehrere Antworten waren möglich, deshalb kann eine Person mehrmals gezählt sein.
results-coded-percent = Prozent der Personen. Zusammen mehr als 100, weil eine Person bei mehreren Themen gezählt sein kann.
results-coded-percent-only = Prozent der Personen. Eine Person kann bei mehreren Themen gezählt sein.
results-coded-people = Zahl der Personen. Eine Person kann bei mehreren Themen gezählt sein.
results-rank-first = Das Bild zeigt, wie viele die einzelnen Antworten auf Platz eins gesetzt haben; alle Plätze stehen in der Tabelle.
results-counts-only = Zahl der Personen, keine Prozente: Es haben weniger als 30 Personen geantwortet, oder in der kleinsten Gruppe sind weniger als 30.
results-counts-hidden = Zahl der Personen, keine Prozente: Wie viele geantwortet haben, ist verborgen.
results-rounding = Die Summe kann durch das Runden von 100 abweichen.
results-key-hidden = Verborgen
results-hatched = Schraffiert: die verborgenen Antworten zusammen.
results-median-note = Median: { $answer }.
results-mean-note = Mittelwert: { $mean }.
results-quartiles = Die mittlere Hälfte der Antworten: von { $low } bis { $high } (Quartile).
results-mean-change = Mittlere Veränderung
results-mean-change-note = Mittlere Veränderung: { $mean }.
results-deviation-note = Standardabweichung: { $deviation }.
results-halfway-note = Median: { $median }.
results-mark-c = { $mark } Verborgen zum Schutz der Befragten. Auch einige größere Zahlen sind verborgen, damit man die kleinen nicht ausrechnen kann.
results-mark-z = { $mark } Hier kein Prozentwert: Die Prozente beziehen sich auf alle, die geantwortet haben.
results-mark-x = { $mark } Nicht berechnet: Einige Zahlen dahinter sind verborgen.

## A random sample
results-interval = 95-%-Intervall
results-count-percent-interval = { $count } ({ $percent }; { $interval })
results-interval-note = Hinter jedem Prozentwert: sein 95-%-Intervall.
results-weighted = Gewichteter Anteil
results-weighted-mean = Gewichteter Mittelwert
results-weighted-mean-note = Gewichteter Mittelwert: { $mean }.
results-count-percent-weighted = { $count } ({ $percent }; gewichtet { $weighted })
results-weighted-note = Die Prozentwerte der Zeichnung sind gewichtet: Wer für mehr Menschen steht, zählt mehr. Personenzahlen und Prozentwerte in Sätzen sind nicht gewichtet.
results-test-groups = Die Gruppen unterscheiden sich stärker, als es der Zufall allein wahrscheinlich macht ({ $test }).
results-test-groups-chance = So große Unterschiede zwischen Gruppen können gut durch Zufall allein entstehen ({ $test }).
results-test-means = Die Mittelwerte der beiden Gruppen liegen { $difference } auseinander, mehr, als es der Zufall allein wahrscheinlich macht ({ $test }).
results-test-means-chance = Die Mittelwerte der beiden Gruppen liegen { $difference } auseinander, was gut durch Zufall allein entstehen kann ({ $test }).
results-test-improved = Mehr Personen haben sich verbessert als verschlechtert, und der Unterschied ist größer, als es der Zufall allein wahrscheinlich macht ({ $test }).
results-test-worse = Mehr Personen haben sich verschlechtert als verbessert, und der Unterschied ist größer, als es der Zufall allein wahrscheinlich macht ({ $test }).
results-test-change-chance = Ein so großer Unterschied zwischen der Zahl derer, die sich verbessert, und derer, die sich verschlechtert haben, kann gut durch Zufall allein entstehen ({ $test }).
results-test-chi = Chi-Quadrat = { $statistic }, df = { $df }, { $p }; Cramérs V = { $v }
results-test-fisher = exakter Test nach Fisher, { $p }; Cramérs V = { $v }
results-test-welch = Welchs t = { $t }, df = { $df }, { $p }; Cohens d = { $d }
results-test-sign = Vorzeichentest, { $improved } gegen { $worse }, { $p }
results-test-rough = Einige Zahlen sind so klein, dass p nur ein grober Anhalt ist.
results-test-p = p = { $p }
results-test-p-under = p < { $p }

## Over waves
results-improved = Verbessert
results-unchanged = Unverändert
results-worse = Verschlechtert
results-over-waves = { $what }: bei jeder Messung
results-change-latest = { $what }: Veränderung von der ersten zur letzten Messung
results-change-each = { $what }: Veränderung seit der ersten Messung
results-same-people = { $what }: dieselben Personen, erste und letzte Messung
results-attrition = { $what }: erneut gemessen oder nicht
results-attrition-base = Bei der ersten Messung: Personen, die später erneut gemessen wurden, und Personen, bei denen das nicht so war.
results-followed = Erneut gemessen
results-lost = Nicht erneut gemessen
results-others = Übrige
results-rounds-number = Anzahl: { $what }
results-rounds-ever = Mindestens einmal: { $what }
results-coded = Worum es in den Antworten geht, wie die Forschenden sie gelesen haben: { $what }
results-coded-section = Mit eigenen Worten, nach Themen
results-nights-until = In ganzen Nächten. Was nicht beendet ist, zählt bis zum { $day }.
results-nights-ended = In ganzen Nächten. Was nicht beendet ist, zählt nicht mit.
results-age-on = Alter am { $day }.
results-latest = Letzte Messung
results-not-measured = Nicht gemessen
results-measured-both = Beide Male gemessen: { $both } von { $all }. Es sind dieselben Personen.
results-measured = Es sind nicht alles dieselben Personen; n steht neben jeder Zeile.
results-course = { $answers }: { $waves }.
results-change = Seit der ersten Messung: { $outcomes }.
results-most-improved = Am häufigsten verbessert: { $item }, { $number }.
results-most-worse = Am häufigsten verschlechtert: { $item }, { $number }.
results-counts-from = Ein Unterschied von { $number } oder mehr zählt als Veränderung.
results-reliable-change = Ein so großer Unterschied kommt kaum von der Unsicherheit der Messung allein (verlässliche Veränderung, Jacobson und Truax; Reliabilität { $reliability }, Standardabweichung { $deviation }).

## Ranges: numbers of which only the ends are given
results-range = { $low }–{ $high }
results-at-least = mindestens { $number }
results-at-most = höchstens { $number }
results-from-to = zwischen { $low } und { $high }
results-ranges = Zwei Zahlen mit einem Strich dazwischen sind eine Spanne: Die richtige Zahl ist eine der beiden oder liegt zwischen ihnen. Genauer wird sie zum Schutz der Befragten nicht genannt. In einer Zeichnung ist der volle Teil eines Balkens das Mindeste, was die Zahl sein kann; der schraffierte Teil kommt vielleicht dazu, vielleicht auch nicht.
results-key-open = Nicht genau angegeben
results-hatched-open = Schraffiert: Personen, deren Antworten nur als Spannen angegeben sind.
results-differ-on = Die Gruppen unterscheiden sich bei { $answer }: { $groups }.
results-largest-of = Die größte Zahl gehört zu einem von diesen: { $answers }.
results-largest-of-shown = Soweit es gezeigt werden kann, gehört die größte Zahl zu einem von diesen: { $answers }.
results-scale-best = { $answers } ist am häufigsten bei { $best }.
results-scale-worst = { $answers } ist am seltensten bei { $least }.
