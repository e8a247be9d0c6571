# Translated for this project by a language model; no speaker of German has reviewed it yet.

# Before the first question
form-language = Sprache
form-skip = Zu den Fragen
form-exit = Seite verlassen
form-before = Bevor Sie beginnen
form-minutes = { $minutes ->
    [one] Das dauert etwa { $minutes } Minute.
   *[other] Das dauert etwa { $minutes } Minuten.
}
form-by = Bitte geben Sie bis zum { $date } ab.
form-untranslated = Die Fragen sind nicht ins Deutsche übersetzt.
form-before-choice = Sie entscheiden. Sie können jede Frage überspringen und jederzeit aufhören.
form-before-sealed = Ihre Antworten bleiben auf dieser Seite, bis Sie fertig sind. Dann werden sie verschlüsselt gespeichert, in einer Datei, die nur die Menschen hinter dieser Studie öffnen können.
form-before-plain = Ihre Antworten bleiben auf dieser Seite, bis Sie fertig sind. Dann werden sie in einer Datei gespeichert. Die Datei ist nicht verschlüsselt: Wer sie in die Hand bekommt, kann sie lesen.
form-before-device = Die Seite selbst behält nichts und sendet nichts. Aber Ihr Besuch ist im Verlauf des Browsers zu sehen und die gespeicherte Datei unter den Downloads, bis Sie beides löschen.
form-before-exit = Um sofort wegzugehen, drücken Sie auf „{ $button }“ oder dreimal die Umschalttaste. Was Sie geantwortet haben, wird gelöscht.
form-before-leave = Um aufzuhören, schließen Sie die Seite. Was Sie geantwortet haben, ist dann weg.
form-no-script = Skripte sind hier ausgeschaltet, deshalb kann diese Seite Ihre Antworten nicht speichern. Sie können unten alle Fragen lesen oder sie ausdrucken und auf Papier antworten.
form-no-crypto = Ihre Antworten können hier nicht verschlüsselt werden, weil die Seite nicht über eine geschützte Verbindung kam. Speichern Sie die Seite und öffnen Sie sie auf Ihrem eigenen Gerät, oder drucken Sie sie aus und antworten Sie auf Papier.
form-keys = Für alle, die prüfen möchten: die Schlüssel
form-keys-how = Die Antworten werden mit diesen Schlüsseln verschlüsselt. Vergleichen Sie sie mit denen, die Ihnen die Studie gegeben hat. Ist ein Schlüssel anders, antworten Sie hier nicht.
form-about = Über diese Studie
form-notice = Zu Ihren Daten
form-notice-controller = Verantwortlich für die Daten
form-notice-basis = Rechtsgrundlage
form-notice-contact = Fragen und Beschwerden
form-notice-kept = Aufbewahrt bis
form-section = Teil { $number }

# Answering
form-or = oder
form-clear = Diese Antwort löschen
form-choose-any = Wählen Sie alles, was zutrifft.
form-choose-exactly = Wählen Sie { $count }.
form-choose-at-least = Wählen Sie mindestens { $least }.
form-choose-at-most = Wählen Sie höchstens { $most }.
form-choose-between = Wählen Sie { $least } bis { $most }.
form-missing-refused = Das möchte ich nicht sagen
form-missing-dont-know = Weiß nicht
form-missing-not-applicable = Trifft auf mich nicht zu
form-error-whole-between = Schreiben Sie eine ganze Zahl von { $from } bis { $to }.
form-error-from = Schreiben Sie { $from } oder eine größere Zahl.
form-error-to = Schreiben Sie { $to } oder eine kleinere Zahl.
form-other-which = (bitte schreiben)
form-no-names = Bitte schreiben Sie keine Namen und nichts anderes, woran man jemanden erkennt.
form-date-day = Tag
form-date-month = Monat (Zahl)
form-date-year = Jahr
form-rank-how = Bringen Sie sie in eine Reihenfolge, das Wichtigste zuerst.
form-round-more = Noch eins hinzufügen
form-round-less = Entfernen
form-round-paper = Gibt es mehr als eins? Beantworten Sie diese Fragen für jedes auf einem neuen Blatt.

# In the page: answering
form-chosen = { $chosen } gewählt
form-chosen-of = { $chosen } von { $most } gewählt
form-solo = „{ $choice }“ ist gewählt. Ihre anderen Antworten sind gelöscht.
form-rank-pick = Als Nächstes wählen
form-rank-place = Platz { $place } von { $places }
form-rank-up = Nach oben
form-rank-down = Nach unten
form-rank-out = Herausnehmen
form-round = Nummer { $round }
form-listen = Anhören
form-listen-stop = Stopp

# In the page: moving on
form-start = Beginnen
form-next = Weiter
form-back = Zurück
form-save = Meine Antworten speichern
form-part = Teil { $part } von { $parts }
form-review-none = Keine Antwort
form-review-change = Ändern
form-review-return = Zurück zum Überblick

# In the page: something to put right
form-errors = Bitte sehen Sie sich diese Antworten noch einmal an
form-error-prefix = Fehler:
form-error-exactly = Sie haben { $chosen } gewählt. Wählen Sie { $count }.
form-error-at-least = Sie haben { $chosen } gewählt. Wählen Sie mindestens { $least }.
form-error-at-most = Sie haben { $chosen } gewählt. Wählen Sie höchstens { $most }.
form-error-or-none = Oder lassen Sie alles leer und gehen Sie weiter.
form-error-constraint = Diese Antwort passt nicht zur Frage. Ändern Sie sie oder lassen Sie das Feld leer.
form-error-whole = Schreiben Sie eine ganze Zahl in Ziffern, zum Beispiel 3.
form-error-number = Schreiben Sie eine Zahl in Ziffern, zum Beispiel 2,5.
form-error-date = Dieses Datum gibt es nicht. Schreiben Sie Zahlen, zum Beispiel { $example }. Was Sie nicht wissen, kann leer bleiben.
form-error-rank = Schreiben Sie die Zahlen ab 1, jede einmal.
form-error-twice = Das ist nicht, was beim ersten Mal eingetippt wurde. Sehen Sie auf das Papier und tippen Sie es noch einmal.
form-soft = Möchten Sie hier antworten? Wenn nicht, gehen Sie einfach weiter.

# Handing in
form-review = Ihre Antworten im Überblick
form-review-how = Noch ist nichts gespeichert. Sie können jede Antwort ändern; was Sie ausgelassen haben, darf leer bleiben.
form-finish = Abschließen
form-finish-sealed = Wenn Sie auf die Schaltfläche drücken, werden Ihre Antworten verschlüsselt und als Datei auf diesem Gerät gespeichert. Geben Sie die Datei so ab, wie man es Ihnen gesagt hat.
form-finish-plain = Wenn Sie auf die Schaltfläche drücken, werden Ihre Antworten als Datei auf diesem Gerät gespeichert. Geben Sie die Datei so ab, wie man es Ihnen gesagt hat. Denken Sie daran: Wer die Datei öffnet, kann sie lesen.
form-finish-paper = So geben Sie auf Papier ab: Drucken Sie diese Seite aus, füllen Sie sie mit einem Stift aus und geben Sie sie der Person, die Sie gefragt hat, oder legen Sie sie dorthin, wo man es Ihnen gesagt hat.
form-thanks = Vielen Dank
form-thanks-file = Gespeichert als { $file }
form-thanks-next = Geben Sie die Datei so ab, wie man es Ihnen gesagt hat, und löschen Sie sie dann von diesem Gerät. Der Fragebogen ist wieder leer.
form-save-again = Datei noch einmal speichern
form-thanks-share = Datei teilen
form-close = Schließen
form-failed = Die Antworten konnten nicht gespeichert werden. Nichts ist verloren: Versuchen Sie es noch einmal.

# Interviewers
form-interviewer = Für Interviewende und zum Eintippen von Papierbögen
form-interviewer-sealed = Befragen Sie auf diesem Gerät mehrere Personen nacheinander. Jeder Bogen wird verschlüsselt, sobald er fertig ist; niemand kann ihn hier öffnen, auch Sie nicht. Am Ende speichern Sie alle in einer Datei.
form-interviewer-plain = Befragen Sie auf diesem Gerät mehrere Personen nacheinander. Diese Umfrage hat keinen Schlüssel, deshalb bleiben die Antworten lesbar, bis sie gespeichert sind, und auch in der Datei.
form-interviewer-start = Mehrere Personen befragen
form-interviewer-done = Fertig und noch nicht gespeichert: { $count }
form-interviewer-save = In einer Datei speichern
form-interviewer-end = Befragung beenden
form-entry-end = Eintippen beenden
form-interviewer-lose = Fertig und noch nicht gespeichert: { $count }. Ohne Speichern beenden?
form-entry = Tippen Sie Bögen ein, die auf Papier ausgefüllt wurden. Der ganze Bogen steht auf einer Seite: Tabulator und Pfeiltasten bewegen, die Leertaste wählt, Strg und Eingabe schließen einen Bogen ab.
form-entry-twice = Jeden Bogen zweimal eintippen und vergleichen
form-entry-start = Papierbögen eintippen
form-entry-done = Diesen Bogen abschließen
form-interviewer-twice = Tippen Sie denselben Bogen nun noch einmal ein.

# Leaving at once
form-exit-title = Neue Seite
