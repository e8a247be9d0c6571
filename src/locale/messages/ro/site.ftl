# Written for this project by its authors; not yet reviewed by a speaker other than them.

## Around every page
site-skip = Mergeți la conținut
site-menu = Meniu
site-languages = Limbi
site-pages = Paginile acestui site
site-survey-pages = Paginile acestui studiu
site-home = Pagina principală
site-published-by = Publicat de
site-no-tracking = Acest site nu folosește cookie-uri, nu numără vizitatorii și nu încarcă nimic de pe alte site-uri.
site-accessibility = Declarație de accesibilitate
site-updated = Actualizat la
site-quoted = „{ $text }”

## Surveys
site-surveys = Studii
site-about = Despre studiu
site-questionnaire = Chestionar
site-results = Rezultate
site-data = Date
site-responses = { $count ->
    [one] A răspuns o persoană
    [few] Au răspuns { $count } persoane
   *[other] Au răspuns { $count } de persoane
}
site-responses-few = { $least ->
    [one] A răspuns mai puțin de o persoană
    [few] Au răspuns mai puțin de { $least } persoane
   *[other] Au răspuns mai puțin de { $least } de persoane
}
site-responses-none = Încă nu există răspunsuri

## About the study
site-purpose = Scop
site-purpose-is = Scop: { $purpose }
site-population = Cine a fost întrebat
site-mode = Cum
site-mode-self = Participanții au completat singuri chestionarul
site-mode-interview = Interviuri: cineva a pus întrebările și a notat răspunsurile
site-mode-mixed = Unii au fost intervievați, alții au completat singuri chestionarul
site-fieldwork = Când
site-answers = Răspunsuri
site-response-rate = Rata de răspuns
site-sample = Incertitudine
site-sample-yes = Cei întrebați sunt un eșantion aleatoriu. Procentele au intervale de 95 % (Wilson): dacă s-ar extrage eșantioane din nou și din nou, 95 % dintre intervalele lor ar cuprinde ponderea din toți cei dintre care a fost extras eșantionul. Diferențele sunt testate una câte una, fără corecție pentru numărul testelor: din multe, unele ies doar din întâmplare.
site-sample-no = Nu a fost extras un eșantion aleatoriu. De aceea nu există eroare de eșantionare pentru care să se dea un interval, iar diferențele nu sunt testate.
site-response-rate-of = { $invited ->
    [one] { $share } ({ $count } din { $invited } persoană întrebată)
    [few] { $share } ({ $count } din { $invited } persoane întrebate)
   *[other] { $share } ({ $count } din { $invited } de persoane întrebate)
}
site-invited = { $invited ->
    [one] A fost întrebată o persoană
    [few] Au fost întrebate { $invited } persoane
   *[other] Au fost întrebate { $invited } de persoane
}
site-questionnaire-read = Chestionarul întreg, așa cum l-au primit participanții:
site-questionnaire-print = De imprimat și de completat de mână (PDF):
site-version = Versiunea chestionarului:
site-anonymity = Cum este protejat anonimatul
site-anonymity-intro = Când răspund puțini oameni, un singur număr poate arăta spre unul dintre ei. Aceste reguli fac ca acest lucru să nu se întâmple:
site-anonymity-numbers = Se publică doar numerele de pe aceste pagini. Ce a răspuns fiecare persoană nu se publică.
site-anonymity-count = Un număr de persoane mai mic de { $least } nu este arătat.
site-anonymity-base = { $least ->
    [one] Nimic nu este detaliat pentru un grup de mai puțin de o persoană.
    [few] Nimic nu este detaliat pentru un grup de mai puțin de { $least } persoane.
   *[other] Nimic nu este detaliat pentru un grup de mai puțin de { $least } de persoane.
}
site-anonymity-same = Dacă toți cei dintr-un grup au dat același răspuns, nici acesta nu este arătat: ar dezvălui ce a răspuns fiecare.
site-anonymity-subtract = Unele numere mai mari sunt și ele ascunse, pentru ca cele mici să nu poată fi aflate prin scădere.
site-anonymity-derived = Procentele, lungimea barelor și propozițiile sunt făcute doar din numerele arătate. Un număr ascuns nu se află nicăieri în aceste pagini și nici în fișiere.
site-anonymity-sensitive = Răspunsurile la aceste întrebări nu sunt niciodată combinate între ele: { $questions }.
site-anonymity-rules = Unele răspunsuri la aceste întrebări nu urmează regulile chestionarului și au fost păstrate așa cum sunt: { $questions }. Numerele sunt protejate fără a presupune că acele reguli au fost respectate.
site-risk = Acest studiu este publicat după reguli mai puțin stricte decât ar cere protecția participanților. Motivul:
site-hidden = Ce este ascuns
site-hidden-none = După aceste reguli nu a fost nevoie să fie ascuns nimic.
site-hidden-some = După aceste reguli unele numere sunt ascunse. Ele sunt marcate cu [c] în aceste figuri:
site-hidden-count = { $count ->
    [one] un număr
    [few] { $count } numere
   *[other] { $count } de numere
}

## Results
site-results-none = Încă nu există răspunsuri. Rezultatele vor apărea aici.
site-contents = Cuprins
site-key-findings = Pe scurt
site-by-question = Întrebare cu întrebare
site-computed = Calculate din răspunsuri
site-not-shown = Ce nu se poate arăta
site-not-shown-intro = În aceste figuri sunt ascunse atât de multe numere, pentru a-i proteja pe cei care au răspuns, încât nu se poate spune nimic.
site-figure-numbers = Figura și numerele ei
site-figure = Figura { $number }
site-numbers = Numerele într-un tabel
site-csv = Descărcați în format CSV
site-cite = Citare, de copiat
site-take = Descărcați rezultatele
site-workbook = Toate tabelele într-un registru de calcul (XLSX)
site-booklet = Toate figurile, cu tabelele lor, de imprimat alb-negru (PDF):
site-booklet-size = { $pages ->
    [one] { $pages } pagină, { $size } kB
    [few] { $pages } pagini, { $size } kB
   *[other] { $pages } de pagini, { $size } kB
}

## In people's own words
site-voices = În cuvintele participanților
site-voices-about = Fragmente din ce au spus participanții, alese după temă și citite în prealabil, ca niciun nume și niciun loc să nu dea pe nimeni de gol. Despre cel care vorbește se spune ceva doar dacă lucrul acela este valabil pentru cel puțin { $least ->
    [one] o persoană
    [few] { $least } persoane
   *[other] { $least } de persoane
}.
site-voices-themes = Despre aceste lucruri au vorbit participanții. Au fost atât de puțini, încât cuvintele lor nu sunt redate.
site-voices-roles = Cei numiți prin ceea ce fac au fost de acord.

## Data
site-data-intro = Numerele din spatele fiecărei figuri și ce înseamnă fiecare variabilă. Toate au trecut prin aceeași protecție ca figurile.
site-files = Numerele, figură cu figură
site-mark-c = ascuns pentru a-i proteja pe cei care au răspuns
site-mark-z = fără procent aici
site-mark-x = necalculat: unele dintre numerele sale sunt ascunse
site-codebook = Lista variabilelor
site-codebook-intro = Toate variabilele: numele, întrebarea din care provin și valorile pe care le pot avea.
site-variable = Variabilă
site-question = Întrebare
site-values = Valori
site-kind-ordered = un singur răspuns, în ordine
site-kind-category = un singur răspuns
site-kind-tick = bifat sau nu
site-kind-rank = loc într-un clasament
site-kind-integer = număr întreg
site-kind-decimal = număr
site-kind-year = an
site-kind-month = lună
site-kind-date = dată
site-kind-text = text

## Published statistics
site-statistics = Statistici
site-statistics-intro = Cifre publicate în altă parte, fiecare cu sursa sa. Apar aici așa cum sunt acolo.
site-source = Sursa:
site-series-change = { $name }: { $first } în { $from }, { $last } în { $to }.
site-series-once = { $name }: { $value } în { $at }.
site-series-most = { $name }: cel mai mult la „{ $row }”, { $value }.
site-series-apart = Cea mai mare diferență: { $row }. { $one }: { $first }; { $other }: { $second }.
site-first-wave = Răspunsurile de la prima măsurare, { $wave }, acolo unde o figură nu spune altceva
site-edition = Ediția { $number }
site-edition-changed = De la ediția precedentă s-au schimbat aceste figuri:
site-edition-same = Pe această pagină nu s-a schimbat nimic de la ediția precedentă.

## Reports
site-points = { $count ->
    [one] { $number } punct procentual
    [few] { $number } puncte procentuale
   *[other] { $number } de puncte procentuale
}
site-table = Tabelul { $number }
site-report-pdf = Raportul pentru tipărire (PDF)
site-report-short = Raportul pe scurt
site-report-whole = Raportul întreg
site-other-language = Această pagină este în altă limbă: { $language }.
site-references = Bibliografie
site-glossary = Glosar

## Search
site-search = Căutare
site-search-words = Cuvinte de căutat
site-search-found = Găsite: #
site-search-nothing = Nu s-a găsit nimic. Încercați mai puține cuvinte sau o parte dintr-un cuvânt.
