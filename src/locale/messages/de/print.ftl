# Translated for this project by a language model; no speaker of German has reviewed it yet.

# Every sheet
print-page = Seite { $page } von { $pages }
print-version = Version { $version }
print-variant-standard = Standard
print-variant-large = große Schrift
print-variant-bilingual = zwei Sprachen
print-variant-pictorial = mit Bildern
print-variant-guide = Leitfaden für Interviews
print-continued = Fortsetzung

# First page
print-asker = Der Fragebogen kommt von { $publisher }.
print-contact = Haben Sie Fragen zum Fragebogen? { $contact }
print-points-title = Bevor Sie beginnen
print-voluntary = Sie entscheiden, ob Sie mitmachen. Sie können jede Frage überspringen und jederzeit aufhören.
print-anonymous = Schreiben Sie Ihren Namen nicht auf. Niemand erfährt, welche Antworten von Ihnen sind.
print-hand-in = Wenn Sie fertig sind, falten Sie die Blätter und legen Sie sie in den Kasten, oder geben Sie sie der Person, von der Sie sie bekommen haben.
print-how-title = So antworten Sie
print-how-circle = Kreise: Machen Sie ein Kreuz in nur einen.
print-how-square = Vierecke: Machen Sie ein Kreuz in alle, die zutreffen, oder in so viele, wie bei der Frage steht.
print-how-mistake = Falsch angekreuzt? Malen Sie dieses Feld ganz aus und machen Sie ein Kreuz in das richtige.
print-example = Beispiel
print-example-one = Apfel
print-example-two = Birne
print-example-three = Pflaume
print-guide-title = Für die Person, die das Interview führt
print-guide-voluntary = Sagen Sie zuerst, dass das Mitmachen freiwillig ist, dass man jede Frage überspringen kann und dass man jederzeit aufhören kann.
print-guide-anonymous = Schreiben Sie keine Namen auf und nichts anderes, woran man erkennt, wer antwortet.
print-guide-hand-in = Legen Sie die Blätter nach dem Interview sofort an einen Ort, wo niemand sonst sie lesen kann, und geben Sie sie ab wie vereinbart.
print-guide-how = Lesen Sie jede Frage so vor, wie sie dasteht. Lesen Sie auch die Antworten vor, außer wenn die Antwort von selbst kommt. Schlagen Sie keine Antwort vor.
print-end = Das war die letzte Frage. Vielen Dank.
print-end-guide = Das war die letzte Frage. Bedanken Sie sich.

# How to answer a question
print-one = Machen Sie ein Kreuz in einen Kreis.
print-one-each = Machen Sie in jeder Zeile ein Kreuz in einen Kreis.
print-any = Machen Sie ein Kreuz in alle Vierecke, die zutreffen.
print-exactly = { $count ->
    [one] Machen Sie ein Kreuz in { $count } Viereck.
   *[other] Machen Sie ein Kreuz in { $count } Vierecke.
}
print-at-most = { $count ->
    [one] Machen Sie ein Kreuz in höchstens { $count } Viereck.
   *[other] Machen Sie ein Kreuz in höchstens { $count } Vierecke.
}
print-at-least = { $count ->
    [one] Machen Sie ein Kreuz in mindestens { $count } Viereck.
   *[other] Machen Sie ein Kreuz in mindestens { $count } Vierecke.
}
print-between = Machen Sie ein Kreuz in { $least } bis { $most } Vierecke.
print-number = Schreiben Sie eine Zahl.
print-number-between = Schreiben Sie eine Zahl von { $from } bis { $to }.
print-date = Schreiben Sie Zahlen in die Felder. Lassen Sie leer, was Sie nicht wissen.
print-text = Schreiben Sie auf die Linien.
print-rank = Schreiben Sie 1 neben das, was für Sie zuerst kommt, 2 neben das Nächste und so weiter.
print-alone = dann kein anderes Kreuz
print-day = Tag
print-month = Monat
print-year = Jahr
print-notes = Notizen
print-range-labels = { $number } = { $label }

# A group asked several times
print-round = { $label } { $round }
print-round-bare = Nr. { $round }
print-rounds-more = Hier ist Platz für { $rounds }. Wenn Sie mehr brauchen (bis zu { $most }), bitten Sie um noch einen Fragebogen.

# Who goes where
print-go-to = weiter mit { $number }
print-go-to-end = weiter zum Ende
print-only-if = { $reader ->
    [guide] Fragen Sie nur, wenn { $rule }.
   *[self] Nur wenn { $rule }.
}
print-only-if-section = { $reader ->
    [guide] Stellen Sie die Fragen in diesem Teil nur, wenn { $rule }.
   *[self] Dieser Teil ist nur für Sie, wenn { $rule }.
}
print-only-if-unsaid = Hier müssen nicht alle antworten. Wenn es auf Sie nicht zutrifft, gehen Sie weiter.
print-quote = „{ $text }“
print-question = Frage { $number }
print-question-item = Frage { $number } ({ $item })
print-all-of = { $first } und { $second }
print-any-of = { $first } oder { $second }
print-answers-or = { $first } oder { $second }
print-if-answer = { $reader ->
    [guide] die Antwort auf { $question } { $answers } ist
   *[self] Sie auf { $question } mit { $answers } geantwortet haben
}
print-if-other-answer = { $reader ->
    [guide] die Antwort auf { $question } etwas anderes als { $answers } ist
   *[self] Sie auf { $question } etwas anderes als { $answers } geantwortet haben
}
print-if-ticked = { $reader ->
    [guide] bei { $question } ein Kreuz bei { $answers } steht
   *[self] Sie bei { $question } ein Kreuz bei { $answers } gemacht haben
}
print-if-not-ticked = { $reader ->
    [guide] bei { $question } kein Kreuz bei { $answers } steht
   *[self] Sie bei { $question } kein Kreuz bei { $answers } gemacht haben
}
print-if-number = die Antwort auf { $question } die Zahl { $number } ist
print-if-not-number = die Antwort auf { $question } nicht die Zahl { $number } ist
print-if-less = die Antwort auf { $question } kleiner als { $number } ist
print-if-at-most = die Antwort auf { $question } höchstens { $number } ist
print-if-more = die Antwort auf { $question } größer als { $number } ist
print-if-at-least = die Antwort auf { $question } mindestens { $number } ist
print-if-count = die Zahl der Kreuze bei { $question } genau { $number } ist
print-if-count-not = die Zahl der Kreuze bei { $question } nicht { $number } ist
print-if-count-less = die Zahl der Kreuze bei { $question } kleiner als { $number } ist
print-if-count-at-most = die Zahl der Kreuze bei { $question } höchstens { $number } ist
print-if-count-more = die Zahl der Kreuze bei { $question } größer als { $number } ist
print-if-count-at-least = die Zahl der Kreuze bei { $question } mindestens { $number } ist
print-if-replied = { $reader ->
    [guide] { $question } beantwortet ist
   *[self] Sie { $question } beantwortet haben
}
print-if-not-replied = { $reader ->
    [guide] { $question } nicht beantwortet ist
   *[self] Sie { $question } nicht beantwortet haben
}
