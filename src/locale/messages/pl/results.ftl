# Translated for this project by a language model; no speaker of Polish has reviewed it yet.

## Names of columns and rows
results-answer = Odpowiedź
results-item = Punkt
results-people = Osoby
results-percent = Procent
results-n = Liczba odpowiedzi (n)
results-mean = Średnia ocena
results-mean-number = Średnia
results-deviation = Odchylenie standardowe
results-halfway = Mediana
results-total = Wszyscy, którzy wzięli udział
results-total-group = Wszyscy w grupie
results-all = Wszyscy
results-no-group = Nie wiadomo
results-refused = Wolę nie odpowiadać
results-dont-know = Nie wiem
results-not-applicable = Nie dotyczy
results-skipped = Pominięto
results-not-asked = Nie pytano
results-class-under = poniżej { $to }
results-class-over = { $from } lub więcej
results-class-all = dowolna liczba
results-title-by = { $subject } · { $by }
results-title-phrase = { $subject }, { $phrase }
results-title-question = { $subject } – { $phrase }
results-quoted = „{ $text }”
results-or = { $a } lub { $b }
results-separator = ;
results-count-percent = { $count } ({ $percent })
results-part-of = { $part } z { $whole }

## The base
results-answered = { $asked ->
    [one] Odpowiedzi: { $answered } z { $asked } zapytanej osoby.
    [few] Odpowiedzi: { $answered } z { $asked } zapytanych osób.
    [many] Odpowiedzi: { $answered } z { $asked } zapytanych osób.
   *[other] Odpowiedzi: { $answered } z { $asked } zapytanych osób.
}
results-answered-all = { $asked ->
    [one] Odpowiedziała { $asked } osoba na { $asked }.
    [few] Odpowiedziały wszystkie { $asked } osoby.
    [many] Odpowiedziało wszystkich { $asked } osób.
   *[other] Odpowiedziało wszystkich { $asked } osób.
}
results-answered-only = { $answered ->
    [one] Odpowiedziała { $answered } osoba.
    [few] Odpowiedziały { $answered } osoby.
    [many] Odpowiedziało { $answered } osób.
   *[other] Odpowiedziało { $answered } osób.
}
results-answered-hidden = Liczba osób, które odpowiedziały, jest ukryta, aby je chronić.
results-without = { $name }: { $count }.
results-took-part = { $all ->
    [one] Udział wzięła { $all } osoba.
    [few] Udział wzięły { $all } osoby.
    [many] Udział wzięło { $all } osób.
   *[other] Udział wzięło { $all } osób.
}
results-each-answered = { $answered ->
    [one] Na każdy wiersz odpowiedziała { $answered } osoba.
    [few] Na każdy wiersz odpowiedziały { $answered } osoby.
    [many] Na każdy wiersz odpowiedziało { $answered } osób.
   *[other] Na każdy wiersz odpowiedziało { $answered } osób.
}
results-between = { $most ->
    [one] Na każdy wiersz odpowiedziało od { $least } do { $most } osoby.
    [few] Na każdy wiersz odpowiedziało od { $least } do { $most } osób.
    [many] Na każdy wiersz odpowiedziało od { $least } do { $most } osób.
   *[other] Na każdy wiersz odpowiedziało od { $least } do { $most } osób.
}
results-some-hidden = Ile osób odpowiedziało na każdy wiersz (n), podano obok; niektóre z tych liczb są ukryte.
results-few = Mało odpowiedzi: różnica kilku osób niewiele znaczy.
results-n-is = n = { $n }
results-n-hidden = n = [c]

## Findings
results-people-number = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osób
}
results-of-everyone = { $all ->
    [one] { $count } z { $all } osoby, która wzięła udział
   *[other] { $count } z { $all } osób, które wzięły udział
}
results-of-base = { $base ->
    [one] { $count } z { $base } osoby
    [few] { $count } z { $base } osób
    [many] { $count } z { $base } osób
   *[other] { $count } z { $base } osób
}
results-of-base-percent = { $base ->
    [one] { $count } z { $base } osoby ({ $percent })
    [few] { $count } z { $base } osób ({ $percent })
    [many] { $count } z { $base } osób ({ $percent })
   *[other] { $count } z { $base } osób ({ $percent })
}
results-most-common = Najczęstsza odpowiedź to { $answer }: { $number }.
results-most-common-tie = Najczęstsze odpowiedzi to { $answer }: każda { $number }.
results-most-common-shown = Wśród odpowiedzi, które można pokazać, najczęstsza to { $answer }: { $number }.
results-most-common-tie-shown = Wśród odpowiedzi, które można pokazać, najczęstsze to { $answer }: każda { $number }.
results-largest-group = Największa grupa to { $answer }: { $number }.
results-largest-group-tie = Największe grupy to { $answer }: każda { $number }.
results-largest-group-shown = Wśród grup, które można pokazać, największa to { $answer }: { $number }.
results-largest-group-tie-shown = Wśród grup, które można pokazać, największe to { $answer }: każda { $number }.
results-chosen-most = Najczęściej wybierano: { $answer }, { $number }.
results-chosen-most-tie = Najczęściej wybierano: { $answer }, każde { $number }.
results-chosen-most-shown = Wśród odpowiedzi, które można pokazać, najczęściej wybierano: { $answer }, { $number }.
results-chosen-most-tie-shown = Wśród odpowiedzi, które można pokazać, najczęściej wybierano: { $answer }, każde { $number }.
results-named-most = Najczęściej wymieniano: { $answer }, { $number }.
results-named-most-tie = Najczęściej wymieniano: { $answer }, każde { $number }.
results-named-most-shown = Wśród odpowiedzi, które można pokazać, najczęściej wymieniano: { $answer }, { $number }.
results-named-most-tie-shown = Wśród odpowiedzi, które można pokazać, najczęściej wymieniano: { $answer }, każde { $number }.
results-nobody = Nikt nie wybrał żadnej z tych odpowiedzi.
results-hidden = Liczby są ukryte, aby chronić osoby, które odpowiedziały.
results-mostly-hidden = Wiele liczb jest ukrytych, aby chronić osoby, które odpowiedziały; to, co można pokazać, jest poniżej.
results-same = W tym, co można pokazać, grupy się nie różnią.
results-place = Miejsce { $place }
results-differs = Grupy najbardziej różnią się odpowiedzią { $answer }: { $groups }.
results-differs-shown = W tym, co można pokazać, grupy najbardziej różnią się odpowiedzią { $answer }: { $groups }.
results-alike = Mniej więcej tak samo we wszystkich grupach. Największa różnica dotyczy odpowiedzi { $answer }: { $groups }.
results-alike-shown = W tym, co można pokazać, mniej więcej tak samo we wszystkich grupach. Największa różnica dotyczy odpowiedzi { $answer }: { $groups }.
results-mean-differs = Średnia różni się między grupami: { $groups }.
results-mean-alike = Średnia jest mniej więcej taka sama we wszystkich grupach: { $groups }.
results-mean-groups = Średnia w grupach, tam gdzie można ją pokazać: { $groups }.
results-median-groups = Mediana w grupach: { $groups }.
results-median-same = Mediana jest taka sama we wszystkich grupach: { $answer }.
results-group-number = { $group } { $number }
results-groups-hidden = Grup nie można porównać: zbyt wiele liczb jest ukrytych, aby chronić osoby, które odpowiedziały.
results-scale-one = Odpowiedź { $answers }: { $number }.
results-scale-only = W tym, co można pokazać, { $item }: odpowiedź { $answers }, { $number }.
results-scale-items = Odpowiedź { $answers } jest najczęstsza tutaj: { $best }; najrzadsza tutaj: { $least }.
results-scale-items-shown = W tym, co można pokazać, odpowiedź { $answers } jest najczęstsza tutaj: { $best }; najrzadsza tutaj: { $least }.
results-scale-equal = Odpowiedź { $answers } jest równie częsta we wszystkim, co można pokazać.
results-scale-alike = Odpowiedź { $answers } jest wszędzie mniej więcej równie częsta; najczęstsza tutaj: { $best }; najrzadsza tutaj: { $least }.
results-median = Mediana odpowiedzi to { $answer }: co najmniej połowa osób dała tę odpowiedź lub niższą i co najmniej połowa tę lub wyższą.
results-placed-first = Najczęściej na pierwszym miejscu: { $answer }.
results-placed-first-shown = Wśród tego, co można pokazać, najczęściej na pierwszym miejscu: { $answer }.
results-set-aside = Tu nie policzono: { $reasons }.
results-gave-answer = { $asked ->
    [one] Odpowiedź dało: { $given } z { $asked } osoby.
    [few] Odpowiedź dało: { $given } z { $asked } osób.
    [many] Odpowiedź dało: { $given } z { $asked } osób.
   *[other] Odpowiedź dało: { $given } z { $asked } osób.
}
results-gave-answer-only = { $given ->
    [one] Odpowiedź dała { $given } osoba.
    [few] Odpowiedź dały { $given } osoby.
    [many] Odpowiedź dało { $given } osób.
   *[other] Odpowiedź dało { $given } osób.
}

## Notes
results-several-percent = Procent osób. Suma przekracza 100, bo można było wybrać kilka odpowiedzi.
results-several-percent-only = Procent osób. Można było wybrać kilka odpowiedzi.
results-several-people = Liczba osób. Można było wybrać kilka odpowiedzi, więc jedna osoba może być policzona kilka razy.
results-coded-percent = Procent osób. Suma przekracza 100, bo jedna osoba może być policzona przy kilku tematach.
results-coded-percent-only = Procent osób. Jedna osoba może być policzona przy kilku tematach.
results-coded-people = Liczba osób. Jedna osoba może być policzona przy kilku tematach.
results-rank-first = Rysunek pokazuje, ile osób umieściło każdą odpowiedź na pierwszym miejscu; wszystkie miejsca są w tabeli.
results-counts-only = Liczby osób bez procentów: odpowiedziało mniej niż 30 osób albo w najmniejszej grupie jest ich mniej niż 30.
results-counts-hidden = Liczby osób bez procentów: liczba osób, które odpowiedziały, jest ukryta.
results-rounding = Suma może się różnić od 100 z powodu zaokrągleń.
results-key-hidden = Ukryte
results-hatched = Zakreskowane: ukryte odpowiedzi wzięte razem.
results-median-note = Mediana: { $answer }.
results-mean-note = Średnia: { $mean }.
results-quartiles = Środkowa połowa odpowiedzi: od { $low } do { $high } (kwartyle).
results-mean-change = Średnia zmiana
results-mean-change-note = Średnia zmiana: { $mean }.
results-deviation-note = Odchylenie standardowe: { $deviation }.
results-halfway-note = Mediana: { $median }.
results-mark-c = { $mark } Ukryto, aby chronić osoby, które odpowiedziały. Niektóre większe liczby też są ukryte, aby nie dało się obliczyć małych.
results-mark-z = { $mark } Tu bez procentu: procenty liczone są z osób, które odpowiedziały.
results-mark-x = { $mark } Nie obliczono: niektóre z liczb są ukryte.

## A random sample
results-interval = Przedział 95%
results-count-percent-interval = { $count } ({ $percent }; { $interval })
results-interval-note = Za każdym procentem: jego przedział 95%.
results-weighted = Procent ważony
results-weighted-mean = Średnia ważona
results-weighted-mean-note = Średnia ważona: { $mean }.
results-count-percent-weighted = { $count } ({ $percent }; ważone { $weighted })
results-weighted-note = Procenty na rysunku są ważone: kto reprezentuje więcej osób, liczy się bardziej. Liczby osób i procenty w zdaniach nie są ważone.
results-test-groups = Grupy różnią się bardziej, niż byłoby to prawdopodobne przez sam przypadek ({ $test }).
results-test-groups-chance = Tak duże różnice między grupami mogą łatwo powstać przez sam przypadek ({ $test }).
results-test-means = Średnie obu grup różnią się o { $difference }, więcej, niż byłoby to prawdopodobne przez sam przypadek ({ $test }).
results-test-means-chance = Średnie obu grup różnią się o { $difference }, co może łatwo powstać przez sam przypadek ({ $test }).
results-test-improved = Poprawa jest częstsza niż pogorszenie, a różnica jest większa, niż byłoby to prawdopodobne przez sam przypadek ({ $test }).
results-test-worse = Pogorszenie jest częstsze niż poprawa, a różnica jest większa, niż byłoby to prawdopodobne przez sam przypadek ({ $test }).
results-test-change-chance = Tak duża różnica między liczbą osób z poprawą a liczbą osób z pogorszeniem może łatwo powstać przez sam przypadek ({ $test }).
results-test-chi = chi-kwadrat = { $statistic }, df = { $df }, { $p }; V Craméra = { $v }
results-test-fisher = dokładny test Fishera, { $p }; V Craméra = { $v }
results-test-welch = t Welcha = { $t }, df = { $df }, { $p }; d Cohena = { $d }
results-test-sign = test znaków, { $improved } wobec { $worse }, { $p }
results-test-rough = Niektóre liczby są tak małe, że p jest tylko orientacyjne.
results-test-p = p = { $p }
results-test-p-under = p < { $p }

## Over waves
results-improved = Poprawa
results-unchanged = Bez zmian
results-worse = Pogorszenie
results-over-waves = { $what }: przy każdym pomiarze
results-change-latest = { $what }: zmiana od pierwszego do ostatniego pomiaru
results-change-each = { $what }: zmiana od pierwszego pomiaru
results-same-people = { $what }: te same osoby, pierwszy i ostatni pomiar
results-attrition = { $what }: z ponownym pomiarem lub bez
results-attrition-base = Przy pierwszym pomiarze: osoby, u których pomiar powtórzono, i osoby, u których go nie powtórzono.
results-followed = Z ponownym pomiarem
results-lost = Bez ponownego pomiaru
results-others = Pozostali
results-rounds-number = Liczba: { $what }
results-rounds-ever = Co najmniej raz: { $what }
results-coded = O czym są odpowiedzi, tak jak odczytali je badacze: { $what }
results-coded-section = Własnymi słowami, według tematów
results-nights-until = W pełnych nocach. To, co się nie zakończyło, liczone jest do { $day }.
results-nights-ended = W pełnych nocach. To, co się nie zakończyło, jest pominięte.
results-age-on = Wiek na dzień { $day }.
results-latest = Ostatni pomiar
results-not-measured = Bez pomiaru
results-measured-both = Zmierzone za każdym razem: { $both } z { $all }. To te same osoby.
results-measured = Nie są to wszystkie te same osoby; n stoi przy każdym wierszu.
results-course = { $answers }: { $waves }.
results-change = Od pierwszego pomiaru: { $outcomes }.
results-most-improved = Najczęściej poprawa: { $item }, { $number }.
results-most-worse = Najczęściej pogorszenie: { $item }, { $number }.
results-counts-from = Różnica liczy się jako zmiana od { $number }.
results-reliable-change = Tak duża różnica raczej nie wynika z samej niepewności pomiaru (zmiana rzetelna, Jacobson i Truax; rzetelność { $reliability }, odchylenie standardowe { $deviation }).

## Ranges: numbers of which only the ends are given
results-range = { $low }–{ $high }
results-at-least = co najmniej { $number }
results-at-most = najwyżej { $number }
results-from-to = od { $low } do { $high }
results-ranges = Dwie liczby z kreską między nimi to przedział: prawdziwa liczba jest jedną z nich albo leży między nimi. Nie podaje się jej dokładniej, aby chronić osoby, które odpowiedziały. Na rysunku pełna część słupka to najmniej, ile liczba może wynosić; część zakreskowana może być albo jej nie być.
results-key-open = Niepodane dokładnie
results-hatched-open = Zakreskowane: osoby, których odpowiedzi podano tylko jako przedziały.
results-differ-on = Grupy różnią się odpowiedzią { $answer }: { $groups }.
results-largest-of = Największa liczba należy do jednej z tych pozycji: { $answers }.
results-largest-of-shown = W tym, co można pokazać, największa liczba należy do jednej z tych pozycji: { $answers }.
results-scale-best = Odpowiedź { $answers } jest najczęstsza tutaj: { $best }.
results-scale-worst = Odpowiedź { $answers } jest najrzadsza tutaj: { $least }.
