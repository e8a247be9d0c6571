# Written for this project by its authors; not yet reviewed by a speaker other than them.

## Names of columns and rows
results-answer = Răspuns
results-item = Aspect
results-people = Persoane
results-percent = Procent
results-n = Au răspuns (n)
results-mean = Medie
results-mean-number = Medie
results-deviation = Abaterea standard
results-halfway = Mediana
results-total = Toți participanții
results-total-group = Toate persoanele din grup
results-all = Total
results-no-group = Necunoscut
results-refused = Nu au dorit să răspundă
results-dont-know = Nu știu
results-not-applicable = Nu este cazul
results-skipped = Fără răspuns
results-not-asked = Nu li s-a pus întrebarea
results-class-under = sub { $to }
results-class-over = { $from } sau mai mult
results-class-all = orice număr
results-title-by = { $subject } · { $by }
results-title-phrase = { $subject }, { $phrase }
results-title-question = { $subject } – { $phrase }
results-quoted = „{ $text }”
results-or = { $a } sau { $b }
results-separator = ;
results-count-percent = { $count } ({ $percent })
results-part-of = { $part } din { $whole }

## The base
results-answered = { $asked ->
    [one] A răspuns { $answered } din { $asked } persoană întrebată.
    [few] Au răspuns { $answered } din { $asked } persoane întrebate.
   *[other] Au răspuns { $answered } din { $asked } de persoane întrebate.
}
results-answered-all = { $asked ->
    [one] A răspuns { $asked } persoană din { $asked }.
    [few] Toate cele { $asked } persoane au răspuns.
   *[other] Toate cele { $asked } de persoane au răspuns.
}
results-answered-only = { $answered ->
    [one] A răspuns { $answered } persoană.
    [few] Au răspuns { $answered } persoane.
   *[other] Au răspuns { $answered } de persoane.
}
results-answered-hidden = Numărul celor care au răspuns este ascuns, pentru a-i proteja.
results-without = { $name }: { $count }.
results-took-part = { $all ->
    [one] A participat { $all } persoană.
    [few] Au participat { $all } persoane.
   *[other] Au participat { $all } de persoane.
}
results-each-answered = { $answered ->
    [one] La fiecare rând a răspuns { $answered } persoană.
    [few] La fiecare rând au răspuns { $answered } persoane.
   *[other] La fiecare rând au răspuns { $answered } de persoane.
}
results-between = { $most ->
    [one] La fiecare rând a răspuns cel mult { $most } persoană.
    [few] La fiecare rând au răspuns între { $least } și { $most } persoane.
   *[other] La fiecare rând au răspuns între { $least } și { $most } de persoane.
}
results-some-hidden = Lângă fiecare rând scrie câte persoane au răspuns (n); unele dintre aceste numere sunt ascunse.
results-few = Puține răspunsuri: o diferență de câteva persoane nu înseamnă mult.
results-n-is = n = { $n }
results-n-hidden = n = [c]

## Findings
results-people-number = { $count ->
    [one] { $count } persoană
    [few] { $count } persoane
   *[other] { $count } de persoane
}
results-of-everyone = { $all ->
    [one] { $count } din { $all } persoană care a participat
    [few] { $count } din cele { $all } persoane care au participat
   *[other] { $count } din cele { $all } de persoane care au participat
}
results-of-base = { $base ->
    [one] { $count } din { $base } persoană
    [few] { $count } din { $base } persoane
   *[other] { $count } din { $base } de persoane
}
results-of-base-percent = { $base ->
    [one] { $count } din { $base } persoană ({ $percent })
    [few] { $count } din { $base } persoane ({ $percent })
   *[other] { $count } din { $base } de persoane ({ $percent })
}
results-most-common = Cel mai frecvent răspuns este { $answer }: { $number }.
results-most-common-tie = Cele mai frecvente răspunsuri sunt { $answer }: câte { $number }.
results-most-common-shown = Dintre răspunsurile care pot fi arătate, cel mai frecvent este { $answer }: { $number }.
results-most-common-tie-shown = Dintre răspunsurile care pot fi arătate, cele mai frecvente sunt { $answer }: câte { $number }.
results-largest-group = Cel mai mare grup este { $answer }: { $number }.
results-largest-group-tie = Cele mai mari grupuri sunt { $answer }: câte { $number }.
results-largest-group-shown = Dintre grupurile care pot fi arătate, cel mai mare este { $answer }: { $number }.
results-largest-group-tie-shown = Dintre grupurile care pot fi arătate, cele mai mari sunt { $answer }: câte { $number }.
results-chosen-most = Cel mai des a fost ales răspunsul { $answer }: de { $number }.
results-chosen-most-tie = Cel mai des au fost alese răspunsurile { $answer }: fiecare de { $number }.
results-chosen-most-shown = Dintre răspunsurile care pot fi arătate, cel mai des a fost ales { $answer }: de { $number }.
results-chosen-most-tie-shown = Dintre răspunsurile care pot fi arătate, cel mai des au fost alese { $answer }: fiecare de { $number }.
results-named-most = Cel mai des a fost pomenită tema { $answer }: de { $number }.
results-named-most-tie = Cel mai des au fost pomenite temele { $answer }: fiecare de { $number }.
results-named-most-shown = Dintre temele care pot fi arătate, cel mai des a fost pomenită { $answer }: de { $number }.
results-named-most-tie-shown = Dintre temele care pot fi arătate, cel mai des au fost pomenite { $answer }: fiecare de { $number }.
results-nobody = Nimeni nu a ales vreunul dintre aceste răspunsuri.
results-hidden = Numerele sunt ascunse pentru a-i proteja pe cei care au răspuns.
results-mostly-hidden = Multe numere sunt ascunse pentru a-i proteja pe cei care au răspuns; ce poate fi arătat se află mai jos.
results-scale-equal = { $answers } apare la fel de des peste tot unde datele pot fi arătate.
results-scale-alike = { $answers } este aproape la fel de des întâlnit peste tot: cel mai des la { $best }; cel mai rar la { $least }.
results-same = Grupurile nu diferă în ceea ce poate fi arătat.
results-place = Locul { $place }
results-differs = Grupurile diferă cel mai mult la { $answer }: { $groups }.
results-differs-shown = Dintre cele care pot fi arătate, grupurile diferă cel mai mult la { $answer }: { $groups }.
results-alike = Aproape la fel în toate grupurile. Cea mai mare diferență este la { $answer }: { $groups }.
results-alike-shown = Din ce se poate arăta, aproape la fel în toate grupurile. Cea mai mare diferență este la { $answer }: { $groups }.
results-mean-differs = Media diferă de la un grup la altul: { $groups }.
results-mean-alike = Media este aproape aceeași în toate grupurile: { $groups }.
results-mean-groups = Media pe grupuri, acolo unde se poate arăta: { $groups }.
results-median-groups = Mediana pe grupuri: { $groups }.
results-median-same = Mediana este aceeași în toate grupurile: { $answer }.
results-group-number = { $group } { $number }
results-groups-hidden = Grupurile nu pot fi comparate: prea multe numere sunt ascunse pentru a-i proteja pe cei care au răspuns.
results-scale-one = Răspunsul { $answers }: { $number }.
results-scale-only = Dintre cele care pot fi arătate, { $item }: răspunsul { $answers }, { $number }.
results-scale-items = { $answers } apare cel mai des la { $best }; cel mai rar la { $least }.
results-scale-items-shown = Dintre cele care pot fi arătate, { $answers } apare cel mai des la { $best }; cel mai rar la { $least }.
results-median = Mediana este { $answer }: cel puțin jumătate au dat acest răspuns sau unul mai mic și cel puțin jumătate acest răspuns sau unul mai mare.
results-placed-first = Cel mai des pe primul loc: { $answer }.
results-placed-first-shown = Dintre cele care pot fi arătate, cel mai des pe primul loc: { $answer }.
results-set-aside = Nu sunt numărați aici: { $reasons }.
results-gave-answer = { $asked ->
    [one] { $given } din { $asked } persoană a dat un răspuns.
    [few] { $given } din { $asked } persoane au dat un răspuns.
   *[other] { $given } din { $asked } de persoane au dat un răspuns.
}
results-gave-answer-only = { $given ->
    [one] { $given } persoană a dat un răspuns.
    [few] { $given } persoane au dat un răspuns.
   *[other] { $given } de persoane au dat un răspuns.
}

## Notes
results-several-percent = Procente din numărul de persoane. Suma depășește 100, pentru că se puteau alege mai multe răspunsuri.
results-several-percent-only = Procente din numărul de persoane. Se puteau alege mai multe răspunsuri.
results-several-people = Număr de persoane. Se puteau alege mai multe răspunsuri, deci aceeași persoană poate fi numărată de mai multe ori.
results-coded-percent = Procente din numărul de persoane. Suma depășește 100, pentru că aceeași persoană poate fi numărată la mai multe teme.
results-coded-percent-only = Procente din numărul de persoane. Aceeași persoană poate fi numărată la mai multe teme.
results-coded-people = Număr de persoane. Aceeași persoană poate fi numărată la mai multe teme.
results-rank-first = Figura arată câte persoane au pus fiecare variantă pe primul loc; toate locurile sunt în tabel.
results-counts-only = Număr de persoane, fără procente: au răspuns mai puțin de 30 de persoane sau cel mai mic grup are mai puțin de 30.
results-counts-hidden = Număr de persoane, fără procente: numărul celor care au răspuns este ascuns.
results-rounding = Suma poate să difere de 100 din cauza rotunjirii.
results-key-hidden = Ascuns
results-hatched = Hașurat: răspunsurile ascunse, luate împreună.
results-median-note = Mediana: { $answer }.
results-mean-note = Media: { $mean }.
results-quartiles = Jumătatea din mijloc a răspunsurilor: de la { $low } la { $high } (cuartile).
results-mean-change = Schimbarea medie
results-mean-change-note = Schimbarea medie: { $mean }.
results-deviation-note = Abaterea standard: { $deviation }.
results-halfway-note = Mediana: { $median }.
results-mark-c = { $mark } Ascuns pentru a-i proteja pe cei care au răspuns. Unele numere mai mari sunt și ele ascunse, ca să nu se poată calcula cele mici.
results-mark-z = { $mark } Fără procent aici: procentele sunt calculate din cei care au răspuns.
results-mark-x = { $mark } Necalculat: unele dintre numerele sale sunt ascunse.

## A random sample
results-interval = Interval de 95 %
results-count-percent-interval = { $count } ({ $percent }; { $interval })
results-interval-note = După fiecare procent: intervalul lui de 95 %.
results-weighted = Procent ponderat
results-weighted-mean = Medie ponderată
results-weighted-mean-note = Medie ponderată: { $mean }.
results-count-percent-weighted = { $count } ({ $percent }; ponderat { $weighted })
results-weighted-note = Procentele din desen sunt ponderate: cine reprezintă mai mulți oameni contează mai mult. Numărul de persoane și procentele din propoziții nu sunt ponderate.
results-test-groups = Grupurile diferă mai mult decât ar fi probabil doar din întâmplare ({ $test }).
results-test-groups-chance = Diferențe atât de mari între grupuri pot apărea ușor și din întâmplare ({ $test }).
results-test-means = Mediile celor două grupuri sunt la { $difference } una de alta, mai mult decât ar fi probabil doar din întâmplare ({ $test }).
results-test-means-chance = Mediile celor două grupuri sunt la { $difference } una de alta, ceea ce poate apărea ușor și din întâmplare ({ $test }).
results-test-improved = Sunt mai mulți cei cărora le este mai bine decât cei cărora le este mai rău, iar diferența este mai mare decât ar fi probabil doar din întâmplare ({ $test }).
results-test-worse = Sunt mai mulți cei cărora le este mai rău decât cei cărora le este mai bine, iar diferența este mai mare decât ar fi probabil doar din întâmplare ({ $test }).
results-test-change-chance = O diferență atât de mare între câți sunt mai bine și câți sunt mai rău poate apărea ușor și din întâmplare ({ $test }).
results-test-chi = hi-pătrat = { $statistic }, gl = { $df }, { $p }; V al lui Cramér = { $v }
results-test-fisher = testul exact Fisher, { $p }; V al lui Cramér = { $v }
results-test-welch = t al lui Welch = { $t }, gl = { $df }, { $p }; d al lui Cohen = { $d }
results-test-sign = testul semnelor, { $improved } față de { $worse }, { $p }
results-test-rough = Unele numere sunt atât de mici încât p este doar orientativ.
results-test-p = p = { $p }
results-test-p-under = p < { $p }

## Over waves
results-improved = Mai bine
results-unchanged = La fel
results-worse = Mai rău
results-over-waves = { $what }: la fiecare măsurare
results-change-latest = { $what }: schimbarea de la prima la ultima măsurare
results-change-each = { $what }: schimbarea față de prima măsurare
results-same-people = { $what }: aceleași persoane, prima și ultima măsurare
results-attrition = { $what }: cu sau fără o nouă măsurare
results-attrition-base = La prima măsurare: persoanele măsurate din nou mai târziu și cele care nu au mai fost măsurate.
results-followed = Cu o nouă măsurare
results-lost = Fără o nouă măsurare
results-others = Celelalte persoane
results-rounds-number = Număr: { $what }
results-rounds-ever = Cel puțin o dată: { $what }
results-coded = Despre ce sunt răspunsurile, așa cum le-au citit cercetătorii: { $what }
results-coded-section = Cu propriile cuvinte, pe teme
results-nights-until = În nopți întregi. Ce nu s-a încheiat este numărat până la { $day }.
results-nights-ended = În nopți întregi. Ce nu s-a încheiat nu este inclus.
results-age-on = Vârsta la { $day }.
results-latest = Ultima măsurare
results-not-measured = Nemăsurat
results-measured-both = Măsurați de ambele ori: { $both } din { $all }. Sunt aceleași persoane.
results-measured = Nu sunt toți aceleași persoane; n apare lângă fiecare rând.
results-course = { $answers }: { $waves }.
results-change = Față de prima măsurare: { $outcomes }.
results-most-improved = Cel mai des mai bine: { $item }, { $number }.
results-most-worse = Cel mai des mai rău: { $item }, { $number }.
results-counts-from = O diferență de cel puțin { $number } contează ca schimbare.
results-reliable-change = Este puțin probabil ca o diferență atât de mare să vină doar din incertitudinea măsurării (schimbare fidelă, Jacobson și Truax; fidelitate { $reliability }, abatere standard { $deviation }).

## Ranges: numbers of which only the ends are given
results-range = { $low }–{ $high }
results-at-least = cel puțin { $number }
results-at-most = cel mult { $number }
results-from-to = între { $low } și { $high }
results-ranges = Două numere cu o liniuță între ele sunt un interval: numărul adevărat este unul dintre ele sau se află între ele. Nu este dat mai exact, pentru a-i proteja pe cei care au răspuns. Într-un desen, partea plină a unei bare este minimul pe care îl poate avea numărul; partea hașurată poate exista sau nu.
results-key-open = Nu se dă exact
results-hatched-open = Hașurat: persoane ale căror răspunsuri sunt date numai ca intervale.
results-differ-on = Grupurile diferă la { $answer }: { $groups }.
results-largest-of = Cel mai mare număr îi revine unuia dintre acestea: { $answers }.
results-largest-of-shown = Dintre cele care pot fi arătate, cel mai mare număr îi revine unuia dintre acestea: { $answers }.
results-scale-best = { $answers } apare cel mai des la { $best }.
results-scale-worst = { $answers } apare cel mai rar la { $least }.
