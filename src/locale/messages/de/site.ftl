# Translated for this project by a language model; no speaker of German has reviewed it yet.

## Around every page
site-skip = Zum Inhalt
site-menu = Menü
site-languages = Sprachen
site-pages = Seiten dieser Website
site-survey-pages = Seiten dieser Studie
site-home = Startseite
site-published-by = Veröffentlicht von
site-no-tracking = Diese Website setzt keine Cookies, zählt niemanden, der sie besucht, und holt nichts von anderen Websites.
site-accessibility = Erklärung zur Barrierefreiheit
site-updated = Aktualisiert
site-quoted = „{ $text }“

## Surveys
site-surveys = Umfragen
site-about = Über die Studie
site-questionnaire = Fragebogen
site-results = Ergebnisse
site-data = Daten
site-responses = { $count ->
    [one] { $count } Person hat geantwortet
   *[other] { $count } Personen haben geantwortet
}
site-responses-few = Weniger als { $least } Personen haben geantwortet
site-responses-none = Noch keine Antworten

## About the study
site-purpose = Zweck
site-purpose-is = Zweck: { $purpose }
site-population = Wer gefragt wurde
site-mode = Wie
site-mode-self = Die Befragten haben den Fragebogen selbst ausgefüllt
site-mode-interview = Interviews: Jemand hat die Fragen gestellt und die Antworten aufgeschrieben
site-mode-mixed = Mit einigen wurden Interviews geführt, andere haben den Fragebogen selbst ausgefüllt
site-fieldwork = Wann
site-answers = Antworten
site-response-rate = Rücklaufquote
site-sample = Unsicherheit
site-sample-yes = Die Befragten sind eine Zufallsstichprobe. Prozente haben 95-%-Intervalle (Wilson): Würde man immer wieder Stichproben ziehen, enthielten 95 % ihrer Intervalle den Anteil unter allen, aus denen die Stichprobe gezogen wurde. Unterschiede sind einzeln getestet, ohne Korrektur dafür, wie viele Tests es sind: Unter vielen fallen einige durch Zufall allein auf.
site-sample-no = Es wurde keine Stichprobe gezogen. Darum gibt es keinen Stichprobenfehler, für den ein Intervall anzugeben wäre, und Unterschiede sind nicht getestet.
site-response-rate-of = { $share } ({ $count } von { $invited } Angefragten)
site-invited = { $invited ->
    [one] { $invited } Person wurde gefragt
   *[other] { $invited } Personen wurden gefragt
}
site-questionnaire-read = Der ganze Fragebogen, so wie ihn die Befragten gesehen haben:
site-questionnaire-print = Zum Ausdrucken und Ausfüllen von Hand (PDF):
site-version = Version des Fragebogens:
site-anonymity = Wie die Antworten anonym bleiben
site-anonymity-intro = Auf eine Umfrage wie diese antworten wenige Menschen, deshalb kann eine einzige Zahl auf einen von ihnen hinweisen. Diese Regeln sorgen dafür, dass das nicht geschieht:
site-anonymity-numbers = Nur die Zahlen auf diesen Seiten werden veröffentlicht, nicht, was eine einzelne Person geantwortet hat.
site-anonymity-count = Eine Zahl von Personen unter { $least } wird nicht gezeigt.
site-anonymity-base = { $least ->
    [one] Für eine Gruppe von weniger als { $least } Person wird nichts aufgeschlüsselt.
   *[other] Für eine Gruppe von weniger als { $least } Personen wird nichts aufgeschlüsselt.
}
site-anonymity-same = Wo alle in einer Gruppe dasselbe geantwortet haben, wird auch das nicht gezeigt: Es würde verraten, was jede Person darin geantwortet hat.
site-anonymity-subtract = Auch einige größere Zahlen sind verborgen, damit man die kleinen nicht durch Abziehen ausrechnen kann.
site-anonymity-derived = Prozente, die Länge der Balken und die Sätze sind nur aus den gezeigten Zahlen gemacht. Eine verborgene Zahl steht nirgends auf diesen Seiten und auch nicht in den Dateien.
site-anonymity-sensitive = Antworten auf diese Fragen werden nie miteinander verbunden: { $questions }.
site-anonymity-rules = Einige Antworten auf diese Fragen folgen nicht den Regeln des Fragebogens und wurden so belassen: { $questions }. Die Zahlen sind geschützt, ohne anzunehmen, dass diese Regeln eingehalten wurden.
site-risk = Diese Studie ist nach lockereren Regeln veröffentlicht, als ihr Schutz verlangt. Der angegebene Grund:
site-hidden = Was verborgen ist
site-hidden-none = Nach diesen Regeln musste nichts verborgen werden.
site-hidden-some = Nach diesen Regeln sind einige Zahlen verborgen. Sie sind in diesen Abbildungen mit [c] gekennzeichnet:
site-hidden-count = { $count ->
    [one] { $count } Zahl
   *[other] { $count } Zahlen
}

## Results
site-results-none = Es gibt noch keine Antworten. Die Ergebnisse werden hier stehen.
site-contents = Inhalt
site-key-findings = Das Wichtigste
site-by-question = Frage für Frage
site-computed = Aus den Antworten berechnet
site-not-shown = Was nicht gezeigt werden kann
site-not-shown-intro = In diesen Abbildungen sind zum Schutz der Befragten so viele Zahlen verborgen, dass sich nichts sagen lässt.
site-figure-numbers = Die Abbildung und ihre Zahlen
site-figure = Abbildung { $number }
site-numbers = Die Zahlen als Tabelle
site-csv = Als CSV herunterladen
site-cite = Quellenangabe zum Kopieren
site-take = Ergebnisse herunterladen
site-workbook = Alle Tabellen als Arbeitsmappe (XLSX)
site-booklet = Alle Abbildungen mit ihren Tabellen, zum Ausdrucken in Schwarz-Weiß (PDF):
site-booklet-size = { $pages ->
    [one] { $pages } Seite, { $size } kB
   *[other] { $pages } Seiten, { $size } kB
}

## In people's own words
site-voices = In den eigenen Worten der Befragten
site-voices-about = Auszüge aus dem, was die Befragten gesagt haben, nach dem Thema ausgewählt und vorher gelesen, damit kein Name und kein Ort jemanden verrät. Über die Person, die spricht, steht nur etwas da, was mindestens { $least ->
    [one] { $least } Person auszeichnet.
   *[other] { $least } Personen gemeinsam haben.
}
site-voices-themes = Darüber haben die Befragten gesprochen. So wenige haben teilgenommen, dass ihre Worte nicht abgedruckt werden.
site-voices-roles = Wer mit dem genannt ist, was er tut, hat zugestimmt.

## Data
site-data-intro = Die Zahlen hinter jeder Abbildung, und was jede Variable bedeutet. Alles ist auf dieselbe Weise geschützt wie die Abbildungen.
site-files = Zahlen, Abbildung für Abbildung
site-mark-c = verborgen zum Schutz der Befragten
site-mark-z = hier kein Prozentwert
site-mark-x = nicht berechnet: einige Zahlen dahinter sind verborgen
site-codebook = Codebuch
site-codebook-intro = Jede Variable: ihr Name, die Frage, aus der sie kommt, und die Werte, die sie haben kann.
site-variable = Variable
site-question = Frage
site-values = Werte
site-kind-ordered = eine Antwort, in Reihenfolge
site-kind-category = eine Antwort
site-kind-tick = angekreuzt oder nicht
site-kind-rank = Platz in einer Rangfolge
site-kind-integer = ganze Zahl
site-kind-decimal = Zahl
site-kind-year = Jahr
site-kind-month = Monat
site-kind-date = Datum
site-kind-text = Text

## Reports, their sources, statistics of others, and the search
site-first-wave = Die Antworten der ersten Befragung, { $wave }, wo eine Abbildung nichts anderes sagt
site-edition = Ausgabe { $number }
site-edition-changed = Seit der vorigen Ausgabe haben sich diese Abbildungen geändert:
site-edition-same = Auf dieser Seite hat sich seit der vorigen Ausgabe nichts geändert.
site-glossary = Glossar
site-points = { $count ->
    [one] { $number } Prozentpunkt
   *[other] { $number } Prozentpunkte
}
site-references = Quellen
site-report-pdf = Der Bericht zum Ausdrucken (PDF)
site-report-short = Der Bericht in Kürze
site-report-whole = Der ganze Bericht
site-other-language = Diese Seite ist in einer anderen Sprache: { $language }.
site-search = Suche
site-search-found = Gefunden: #
site-search-nothing = Nichts gefunden. Versuchen Sie es mit weniger Wörtern oder einem Teil eines Wortes.
site-search-words = Suchwörter
site-series-apart = Der größte Unterschied: { $row }. { $one }: { $first }; { $other }: { $second }.
site-series-change = { $name }: { $first } im Jahr { $from }, { $last } im Jahr { $to }.
site-series-most = { $name }: am höchsten bei „{ $row }“, { $value }.
site-series-once = { $name }: { $value } im Jahr { $at }.
site-source = Quelle:
site-statistics = Statistik
site-statistics-intro = Zahlen, die anderswo veröffentlicht sind, jede mit ihrer Quelle. Sie stehen hier, wie sie dort stehen.
site-table = Tabelle { $number }
