# Written for this project by its authors; not yet reviewed by a speaker other than them.

## Around every page
site-skip = Gå til indholdet
site-menu = Menu
site-languages = Sprog
site-pages = Sider på webstedet
site-survey-pages = Undersøgelsens sider
site-home = Forside
site-published-by = Udgivet af
site-no-tracking = Siden bruger ikke cookies, tæller ikke besøgende og henter intet fra andre steder.
site-accessibility = Tilgængelighedserklæring
site-updated = Opdateret
site-quoted = »{ $text }«

## Surveys
site-surveys = Undersøgelser
site-about = Om undersøgelsen
site-questionnaire = Spørgeskema
site-results = Resultater
site-data = Data
site-responses = { $count ->
    [one] { $count } person har svaret
   *[other] { $count } personer har svaret
}
site-responses-few = { $least ->
    [one] Færre end { $least } person har svaret
   *[other] Færre end { $least } personer har svaret
}
site-responses-none = Ingen svar endnu

## About the study
site-purpose = Formål
site-purpose-is = Formål: { $purpose }
site-population = Hvem blev spurgt
site-mode = Hvordan
site-mode-self = Deltagerne udfyldte selv spørgeskemaet
site-mode-interview = Interview: en interviewer stillede spørgsmålene og skrev svarene ned
site-mode-mixed = Nogle blev interviewet, andre udfyldte selv spørgeskemaet
site-fieldwork = Hvornår
site-answers = Svar
site-response-rate = Svarprocent
site-sample = Usikkerhed
site-sample-yes = De adspurgte er en tilfældig stikprøve. Procenter har 95 %-intervaller (Wilson): Blev der trukket stikprøver igen og igen, ville 95 % af deres intervaller indeholde andelen blandt alle dem, stikprøven er trukket fra. Forskelle er testet én for én uden korrektion for, hvor mange test der er: Blandt mange falder nogle ud ved en tilfældighed.
site-sample-no = Der er ikke trukket en stikprøve. Derfor er der ingen stikprøveusikkerhed at angive et interval for, og forskelle er ikke testet.
site-response-rate-of = { $share } ({ $count } af { $invited } adspurgte)
site-invited = { $invited ->
    [one] { $invited } person blev spurgt
   *[other] { $invited } personer blev spurgt
}
site-questionnaire-read = Hele spørgeskemaet, sådan som deltagerne fik det:
site-questionnaire-print = Til at udskrive og udfylde i hånden (PDF):
site-version = Spørgeskemaets version:
site-anonymity = Sådan beskyttes anonymiteten
site-anonymity-intro = Når kun få mennesker svarer, kan et enkelt tal pege på én af dem. Disse regler sikrer, at det ikke sker:
site-anonymity-numbers = Kun tallene på disse sider bliver offentliggjort, ikke hvad den enkelte har svaret.
site-anonymity-count = Et antal personer under { $least } vises ikke.
site-anonymity-base = { $least ->
    [one] Intet bliver opdelt for grupper på færre end { $least } person.
   *[other] Intet bliver opdelt for grupper på færre end { $least } personer.
}
site-anonymity-same = Hvis alle i en gruppe har svaret det samme, vises det heller ikke: Det ville afsløre, hvad hver af dem har svaret.
site-anonymity-subtract = Nogle større tal er også skjult, så de små ikke kan regnes ud ved at trække fra.
site-anonymity-derived = Procenter, søjlernes længde og sætningerne er kun lavet ud fra de viste tal. Et skjult tal findes ingen steder på siderne eller i filerne.
site-anonymity-sensitive = Svar på disse spørgsmål bliver aldrig kombineret med hinanden: { $questions }.
site-anonymity-rules = Nogle svar på disse spørgsmål følger ikke spørgeskemaets egne regler og er beholdt, som de er: { $questions }. Tallene er beskyttet uden at regne med, at de regler er fulgt.
site-risk = Denne undersøgelse er offentliggjort efter lempeligere regler, end hensynet til deltagerne egentlig kræver. Begrundelsen er:
site-hidden = Hvad der er skjult
site-hidden-none = Efter disse regler var det ikke nødvendigt at skjule noget.
site-hidden-some = Efter disse regler er nogle tal skjult. De er markeret med [c] i disse figurer:
site-hidden-count = { $count ->
    [one] { $count } tal
   *[other] { $count } tal
}

## Results
site-results-none = Der er ingen svar endnu. Resultaterne kommer til at stå her.
site-contents = Indhold
site-key-findings = Det vigtigste
site-by-question = Spørgsmål for spørgsmål
site-computed = Beregnet ud fra svarene
site-not-shown = Det, der ikke kan vises
site-not-shown-intro = I disse figurer er så mange tal skjult for at beskytte dem, der har svaret, at der ikke kan siges noget.
site-figure-numbers = Figuren og dens tal
site-figure = Figur { $number }
site-numbers = Tallene som tabel
site-csv = Hent som CSV
site-cite = Henvisning til at kopiere
site-take = Hent resultaterne
site-workbook = Alle tabeller som regneark (XLSX)
site-booklet = Alle figurer med tabeller til udskrift i sort-hvid (PDF):
site-booklet-size = { $pages ->
    [one] { $pages } side, { $size } kB
   *[other] { $pages } sider, { $size } kB
}

## In people's own words
site-voices = Med deltagernes egne ord
site-voices-about = Uddrag af det, deltagerne har sagt, valgt efter emne. De er læst igennem, så ingen navne eller steder røber nogen. Om den, der taler, står der kun noget, som mindst { $least ->
    [one] { $least } person har.
   *[other] { $least } personer har til fælles.
}
site-voices-themes = Det her talte deltagerne om. Så få var med, at deres egne ord ikke bliver gengivet.
site-voices-roles = De, der er nævnt ved det, de laver, har sagt ja til det.

## Data
site-data-intro = Tallene bag hver figur, og hvad hver variabel betyder. Det hele er beskyttet på samme måde som figurerne.
site-files = Tallene, figur for figur
site-mark-c = skjult for at beskytte dem, der har svaret
site-mark-z = ingen procent her
site-mark-x = ikke beregnet: nogle af tallene bag er skjult
site-codebook = Kodebog
site-codebook-intro = Alle variable: navn, det spørgsmål de kommer fra, og de værdier de kan have.
site-variable = Variabel
site-question = Spørgsmål
site-values = Værdier
site-kind-ordered = ét svar, i rækkefølge
site-kind-category = ét svar
site-kind-tick = afkrydset eller ej
site-kind-rank = plads i en rangordning
site-kind-integer = helt tal
site-kind-decimal = tal
site-kind-year = årstal
site-kind-month = måned
site-kind-date = dato
site-kind-text = tekst

## Published statistics
site-statistics = Statistik
site-statistics-intro = Tal, der er offentliggjort andre steder, hvert med sin kilde. De står her, som de står der.
site-source = Kilde:
site-series-change = { $name }: { $first } i { $from }, { $last } i { $to }.
site-series-once = { $name }: { $value } i { $at }.
site-series-most = { $name }: højest for »{ $row }«, { $value }.
site-series-apart = Den største forskel: { $row }. { $one }: { $first }; { $other }: { $second }.
site-first-wave = Svar fra den første måling, { $wave }, hvor en figur ikke siger andet
site-edition = Udgave { $number }
site-edition-changed = Siden forrige udgave er disse figurer ændret:
site-edition-same = På denne side er intet ændret siden forrige udgave.

## Reports
site-points = { $number } procentpoint
site-table = Tabel { $number }
site-report-pdf = Rapporten til udskrift (PDF)
site-report-short = Rapporten kort
site-report-whole = Hele rapporten
site-other-language = Denne side er på et andet sprog: { $language }.
site-references = Kilder
site-glossary = Ordliste

## Search
site-search = Søg
site-search-words = Søgeord
site-search-found = Fundet: #
site-search-nothing = Ingen fundet. Prøv færre ord eller en del af et ord.
