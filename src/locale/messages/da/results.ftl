# Written for this project by its authors; not yet reviewed by a speaker other than them.

## Names of columns and rows
results-answer = Svar
results-item = Punkt
results-people = Personer
results-percent = Procent
results-n = Har svaret (n)
results-mean = Gennemsnit
results-mean-number = Gennemsnit
results-deviation = Standardafvigelse
results-halfway = Median
results-total = Alle, der deltog
results-total-group = Alle i gruppen
results-all = Alle
results-no-group = Uoplyst
results-refused = Ønskede ikke at svare
results-dont-know = Ved ikke
results-not-applicable = Ikke relevant
results-skipped = Sprunget over
results-not-asked = Ikke spurgt
results-class-under = under { $to }
results-class-over = { $from } eller mere
results-class-all = alle tal
results-title-by = { $subject } · { $by }
results-title-phrase = { $subject }, { $phrase }
results-title-question = { $subject } – { $phrase }
results-quoted = »{ $text }«
results-or = { $a } eller { $b }
results-separator = ;
results-count-percent = { $count } ({ $percent })
results-part-of = { $part } af { $whole }

## The base
results-answered = { $asked ->
    [one] { $answered } af { $asked } adspurgt person har svaret.
   *[other] { $answered } af { $asked } adspurgte personer har svaret.
}
results-answered-all = { $asked ->
    [one] Den ene adspurgte har svaret.
   *[other] Alle { $asked } har svaret.
}
results-answered-only = { $answered ->
    [one] { $answered } person har svaret.
   *[other] { $answered } personer har svaret.
}
results-answered-hidden = Antallet af besvarelser er skjult for at beskytte dem, der har svaret.
results-without = { $name }: { $count }.
results-took-part = { $all ->
    [one] { $all } person deltog.
   *[other] { $all } personer deltog.
}
results-each-answered = { $answered ->
    [one] { $answered } person har svaret på hver linje.
   *[other] { $answered } personer har svaret på hver linje.
}
results-between = Mellem { $least } og { $most } har svaret på hver linje.
results-some-hidden = Hvor mange der har svaret på hver linje (n), står ved siden af den; nogle af tallene er skjult.
results-few = Få svar: En forskel på nogle få personer betyder ikke meget.
results-n-is = n = { $n }
results-n-hidden = n = [c]

## Findings
results-people-number = { $count ->
    [one] { $count } person
   *[other] { $count } personer
}
results-of-everyone = { $all ->
    [one] { $count } af { $all } person, der deltog
   *[other] { $count } af de { $all } personer, der deltog
}
results-of-base = { $base ->
    [one] { $count } af { $base } person
   *[other] { $count } af { $base } personer
}
results-of-base-percent = { $base ->
    [one] { $count } af { $base } person ({ $percent })
   *[other] { $count } af { $base } personer ({ $percent })
}
results-most-common = Det mest almindelige svar er { $answer }: { $number }.
results-most-common-tie = De mest almindelige svar er { $answer }: { $number } hver.
results-most-common-shown = Blandt de svar, der kan vises, er det mest almindelige { $answer }: { $number }.
results-most-common-tie-shown = Blandt de svar, der kan vises, er de mest almindelige { $answer }: { $number } hver.
results-largest-group = Den største gruppe er { $answer }: { $number }.
results-largest-group-tie = De største grupper er { $answer }: { $number } i hver.
results-largest-group-shown = Blandt de grupper, der kan vises, er den største { $answer }: { $number }.
results-largest-group-tie-shown = Blandt de grupper, der kan vises, er de største { $answer }: { $number } i hver.
results-chosen-most = Oftest valgt: { $answer } – { $number }.
results-chosen-most-tie = Oftest valgt: { $answer } – { $number } hver.
results-chosen-most-shown = Oftest valgt blandt de svar, der kan vises: { $answer } – { $number }.
results-chosen-most-tie-shown = Oftest valgt blandt de svar, der kan vises: { $answer } – { $number } hver.
results-named-most = Oftest nævnt: { $answer } – { $number }.
results-named-most-tie = Oftest nævnt: { $answer } – { $number } hver.
results-named-most-shown = Oftest nævnt blandt de svar, der kan vises: { $answer } – { $number }.
results-named-most-tie-shown = Oftest nævnt blandt de svar, der kan vises: { $answer } – { $number } hver.
results-nobody = Ingen valgte nogen af disse svar.
results-hidden = Tallene er skjult for at beskytte dem, der har svaret.
results-mostly-hidden = Mange tal er skjult for at beskytte dem, der har svaret; det, der kan vises, står nedenfor.
results-scale-equal = { $answers } er lige udbredt for alt, hvad der kan vises.
results-scale-alike = { $answers } er omtrent lige almindeligt for alle: mest for { $best }; mindst for { $least }.
results-same = Grupperne er ens i det, der kan vises.
results-place = Nr. { $place }
results-differs = Grupperne adskiller sig mest ved { $answer }: { $groups }.
results-differs-shown = Blandt det, der kan vises, adskiller grupperne sig mest ved { $answer }: { $groups }.
results-alike = Omtrent ens i alle grupper. Den største forskel gælder { $answer }: { $groups }.
results-alike-shown = Omtrent ens i alle grupper, så vidt det kan vises. Den største forskel gælder { $answer }: { $groups }.
results-mean-differs = Gennemsnittet er ikke det samme i grupperne: { $groups }.
results-mean-alike = Gennemsnittet er omtrent det samme i alle grupper: { $groups }.
results-mean-groups = Gennemsnittet i grupperne, hvor det kan vises: { $groups }.
results-median-groups = Medianen i grupperne: { $groups }.
results-median-same = Medianen er den samme i alle grupper: { $answer }.
results-group-number = { $group } { $number }
results-groups-hidden = Grupperne kan ikke sammenlignes: For mange tal er skjult for at beskytte dem, der har svaret.
results-scale-one = { $number } svarede { $answers }.
results-scale-only = Blandt det, der kan vises, har { $number } svaret { $answers } om { $item }.
results-scale-items = { $answers } er mest udbredt for { $best }; mindst udbredt for { $least }.
results-scale-items-shown = Blandt det, der kan vises, er { $answers } mest udbredt for { $best }; mindst udbredt for { $least }.
results-median = Medianen er { $answer }: mindst halvdelen svarede dette eller lavere, og mindst halvdelen dette eller højere.
results-placed-first = Oftest sat først: { $answer }.
results-placed-first-shown = Oftest sat først blandt dem, der kan vises: { $answer }.
results-set-aside = Ikke talt med her: { $reasons }.
results-gave-answer = { $asked ->
    [one] { $given } af { $asked } person har givet et svar.
   *[other] { $given } af { $asked } personer har givet et svar.
}
results-gave-answer-only = { $given ->
    [one] { $given } person har givet et svar.
   *[other] { $given } personer har givet et svar.
}

## Notes
results-several-percent = Andel af personerne i procent. Giver mere end 100 i alt, fordi man kunne vælge flere svar.
results-several-percent-only = Andel af personerne i procent. Man kunne vælge flere svar.
results-several-people = Antal personer. Man kunne vælge flere svar, så samme person kan være talt med flere gange.
results-coded-percent = Andel af personerne i procent. Giver mere end 100 i alt, fordi samme person kan være talt med under flere temaer.
results-coded-percent-only = Andel af personerne i procent. Samme person kan være talt med under flere temaer.
results-coded-people = Antal personer. Samme person kan være talt med under flere temaer.
results-rank-first = Figuren viser, hvor mange der satte hver enkelt først; alle pladser står i tabellen.
results-counts-only = Vist som antal personer, ikke som procenter: Færre end 30 har svaret, eller den mindste gruppe er under 30.
results-counts-hidden = Vist som antal personer, ikke som procenter: Antallet af besvarelser er skjult.
results-rounding = Summen kan afvige fra 100 på grund af afrunding.
results-key-hidden = Skjult
results-hatched = Skraveret: de svar, der er skjult, taget under ét.
results-median-note = Median: { $answer }.
results-mean-note = Gennemsnit: { $mean }.
results-quartiles = Den midterste halvdel af svarene: fra { $low } til { $high } (kvartiler).
results-mean-change = Gennemsnitlig ændring
results-mean-change-note = Gennemsnitlig ændring: { $mean }.
results-deviation-note = Standardafvigelse: { $deviation }.
results-halfway-note = Median: { $median }.
results-mark-c = { $mark } Skjult for at beskytte dem, der har svaret (diskretioneret). Nogle større tal er også skjult, så små tal ikke kan regnes ud.
results-mark-z = { $mark } Ingen procent her: procenterne er regnet ud fra dem, der har svaret.
results-mark-x = { $mark } Ikke beregnet: nogle af tallene bag er skjult.

## A random sample
results-interval = 95 %-interval
results-count-percent-interval = { $count } ({ $percent }; { $interval })
results-interval-note = Efter hver procent: dens 95 %-interval.
results-weighted = Vægtet procent
results-weighted-mean = Vægtet gennemsnit
results-weighted-mean-note = Vægtet gennemsnit: { $mean }.
results-count-percent-weighted = { $count } ({ $percent }; vægtet { $weighted })
results-weighted-note = Procenterne i tegningen er vægtet: Den, der står for flere, tæller mere. Antal personer og procenter i sætninger er ikke vægtet.
results-test-groups = Grupperne er mere forskellige, end tilfældet alene gør sandsynligt ({ $test }).
results-test-groups-chance = Så store forskelle mellem grupper kan godt opstå ved en tilfældighed ({ $test }).
results-test-means = De to gruppers gennemsnit ligger { $difference } fra hinanden, mere end tilfældet alene gør sandsynligt ({ $test }).
results-test-means-chance = De to gruppers gennemsnit ligger { $difference } fra hinanden, hvad der godt kan opstå ved en tilfældighed ({ $test }).
results-test-improved = Flere har fået det bedre end værre, og forskellen er større, end tilfældet alene gør sandsynligt ({ $test }).
results-test-worse = Flere har fået det værre end bedre, og forskellen er større, end tilfældet alene gør sandsynligt ({ $test }).
results-test-change-chance = En så stor forskel mellem, hvor mange der har fået det bedre, og hvor mange der har fået det værre, kan godt opstå ved en tilfældighed ({ $test }).
results-test-chi = chi i anden = { $statistic }, df = { $df }, { $p }; Cramérs V = { $v }
results-test-fisher = Fishers eksakte test, { $p }; Cramérs V = { $v }
results-test-welch = Welchs t = { $t }, df = { $df }, { $p }; Cohens d = { $d }
results-test-sign = fortegnstest, { $improved } mod { $worse }, { $p }
results-test-rough = Nogle af tallene er så små, at p kun er vejledende.
results-test-p = p = { $p }
results-test-p-under = p < { $p }

## Over waves
results-improved = Forbedret
results-unchanged = Uændret
results-worse = Forværret
results-over-waves = { $what }: ved hver måling
results-change-latest = { $what }: ændring fra første til seneste måling
results-change-each = { $what }: ændring siden første måling
results-same-people = { $what }: de samme personer, første og seneste måling
results-attrition = { $what }: målt igen eller ej
results-attrition-base = Ved første måling: de, der siden blev målt igen, og de, der ikke blev.
results-followed = Målt igen
results-lost = Ikke målt igen
results-others = Andre
results-rounds-number = Antal: { $what }
results-rounds-ever = Mindst én gang: { $what }
results-coded = Hvad svarene handler om, som undersøgerne har læst dem: { $what }
results-coded-section = Med folks egne ord, efter tema
results-nights-until = Antal overnatninger. Det, der ikke er slut endnu, er talt med frem til den { $day }.
results-nights-ended = Antal overnatninger. Det, der ikke er slut endnu, er ikke talt med.
results-age-on = Alder den { $day }.
results-latest = Seneste måling
results-not-measured = Ikke målt
results-measured-both = Målt begge gange: { $both } af { $all }. Det er de samme personer.
results-measured = Det er ikke alle de samme personer; n står ved hver linje.
results-course = { $answers }: { $waves }.
results-change = Siden første måling: { $outcomes }.
results-most-improved = Oftest forbedret: { $item }, { $number }.
results-most-worse = Oftest forværret: { $item }, { $number }.
results-counts-from = En forskel på { $number } eller mere tæller som en ændring.
results-reliable-change = En så stor forskel skyldes næppe målingens usikkerhed alene (pålidelig ændring, Jacobson og Truax; reliabilitet { $reliability }, standardafvigelse { $deviation }).

## Ranges: numbers of which only the ends are given
results-range = { $low }–{ $high }
results-at-least = mindst { $number }
results-at-most = højst { $number }
results-from-to = mellem { $low } og { $high }
results-ranges = To tal med en streg imellem er et interval: Det rigtige tal er et af de to eller ligger imellem dem. Det oplyses ikke mere præcist for at beskytte dem, der har svaret. På en tegning viser den udfyldte del af en søjle det mindste, tallet kan være; den stribede del er der måske, og måske ikke.
results-key-open = Ikke oplyst præcist
results-hatched-open = Stribet: personer, hvis svar kun er oplyst som intervaller.
results-differ-on = Grupperne adskiller sig ved { $answer }: { $groups }.
results-largest-of = Det største tal hører til et af disse: { $answers }.
results-largest-of-shown = Blandt det, der kan vises, hører det største tal til et af disse: { $answers }.
results-scale-best = { $answers } er mest udbredt for { $best }.
results-scale-worst = { $answers } er mindst udbredt for { $least }.
