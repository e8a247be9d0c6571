# Skrevet til dette projekt af dets forfattere; endnu ikke læst af andre med dansk som modersmål.
# Tekster under "i siden" udfyldes af sidens script: ingen flertalsformer i dem.

# Før det første spørgsmål
form-language = Sprog
form-skip = Gå til spørgsmålene
form-exit = Forlad siden
form-before = Før du begynder
form-minutes = { $minutes ->
    [one] Det tager cirka { $minutes } minut.
   *[other] Det tager cirka { $minutes } minutter.
}
form-by = Aflever senest den { $date }.
form-untranslated = Spørgsmålene er ikke oversat til dansk.
form-before-choice = Du bestemmer. Du kan springe alle de spørgsmål over, du vil, og stoppe når som helst.
form-before-sealed = Dine svar bliver på denne side, til du er færdig. Så låses de i en fil, som kun folkene bag undersøgelsen kan åbne.
form-before-plain = Dine svar bliver på denne side, til du er færdig. Så gemmes de i en fil. Filen er ikke låst: Enhver, der får fat i den, kan læse den.
form-before-device = Siden selv gemmer intet og sender intet. Men dit besøg kan ses i browserens historik og den gemte fil blandt dine overførsler, indtil du sletter dem.
form-before-exit = Vil du væk med det samme, så tryk på »{ $button }« eller tre gange på Skift-tasten. Det, du har svaret, slettes.
form-before-leave = Vil du stoppe, så luk siden. Det, du har svaret, er så væk.
form-no-script = Scripts er slået fra her, så siden kan ikke gemme dine svar. Du kan læse alle spørgsmålene nedenfor eller udskrive dem og svare på papir.
form-no-crypto = Dine svar kan ikke låses her, for siden er ikke hentet over en beskyttet forbindelse. Gem siden, og åbn den fra din egen enhed, eller udskriv den, og svar på papir.
form-keys = For den, der vil kontrollere: nøglerne
form-keys-how = Svarene låses med disse nøgler. Sammenlign dem med dem, du har fået fra undersøgelsen. Er en nøgle anderledes, så lad være med at svare her.
form-about = Om undersøgelsen
form-notice = Om dine oplysninger
form-notice-controller = Dataansvarlig
form-notice-basis = Retsgrundlag
form-notice-contact = Spørgsmål og klager
form-notice-kept = Opbevares til
form-section = Del { $number }

# At svare
form-or = eller
form-clear = Slet dette svar
form-choose-any = Vælg alle, der passer.
form-choose-exactly = { $count ->
    [one] Vælg { $count }.
   *[other] Vælg { $count }.
}
form-choose-at-least = { $least ->
    [one] Vælg mindst { $least }.
   *[other] Vælg mindst { $least }.
}
form-choose-at-most = { $most ->
    [one] Vælg højst { $most }.
   *[other] Vælg højst { $most }.
}
form-choose-between = Vælg { $least } til { $most }.
form-missing-refused = Det vil jeg helst ikke svare på
form-missing-dont-know = Ved ikke
form-missing-not-applicable = Ikke relevant for mig
form-error-whole-between = Skriv et helt tal fra { $from } til { $to }.
form-error-from = Skriv { $from } eller et større tal.
form-error-to = Skriv { $to } eller et mindre tal.
form-other-which = (skriv her)
form-no-names = Skriv ikke navne eller andet, der viser, hvem nogen er.
form-date-day = Dag
form-date-month = Måned (tal)
form-date-year = År
form-rank-how = Sæt dem i rækkefølge med det vigtigste først.
form-round-more = Tilføj en mere
form-round-less = Fjern
form-round-paper = Er der flere? Så svar på disse spørgsmål på et nyt ark for hver af dem.

# I siden: at svare
form-chosen = { $chosen } valgt
form-chosen-of = { $chosen } af { $most } valgt
form-solo = »{ $choice }« er valgt. Dine andre valg er fjernet.
form-rank-pick = Vælg som den næste
form-rank-place = Nummer { $place } af { $places }
form-rank-up = Flyt op
form-rank-down = Flyt ned
form-rank-out = Tag ud
form-round = Nummer { $round }
form-listen = Lyt
form-listen-stop = Stop

# I siden: videre
form-start = Begynd
form-next = Næste
form-back = Tilbage
form-save = Gem mine svar
form-part = Del { $part } af { $parts }
form-review-none = Intet svar
form-review-change = Ret
form-review-return = Tilbage til alle svar

# I siden: noget at rette
form-errors = Se på disse svar igen
form-error-prefix = Fejl:
form-error-exactly = Du har valgt { $chosen }. Vælg { $count }.
form-error-at-least = Du har valgt { $chosen }. Vælg mindst { $least }.
form-error-at-most = Du har valgt { $chosen }. Vælg højst { $most }.
form-error-or-none = Eller lad dem alle stå tomme, og gå videre.
form-error-constraint = Svaret passer ikke til spørgsmålet. Ret det, eller lad det stå tomt.
form-error-whole = Skriv et helt tal med cifre, for eksempel 3.
form-error-number = Skriv et tal med cifre, for eksempel 2,5.
form-error-date = Den dato findes ikke. Skriv tal, for eksempel { $example }. Det, du ikke ved, må gerne stå tomt.
form-error-rank = Skriv tallene fra 1 og opefter, hvert tal én gang.
form-error-twice = Det er ikke det, der blev tastet første gang. Se på papiret, og tast det igen.
form-soft = Vil du svare på dette? Ellers går du bare videre.

# At aflevere
form-review = Se dine svar igennem
form-review-how = Intet er gemt endnu. Du kan ændre alle svar; det, du har sprunget over, må gerne stå tomt.
form-finish = Afslut
form-finish-sealed = Når du trykker på knappen, låses dine svar og gemmes som en fil på denne enhed. Aflever filen på den måde, du har fået at vide.
form-finish-plain = Når du trykker på knappen, gemmes dine svar som en fil på denne enhed. Aflever filen på den måde, du har fået at vide. Husk, at enhver, der åbner filen, kan læse den.
form-finish-paper = Sådan afleverer du på papir: Udskriv siden, udfyld den med kuglepen, og giv den til den, der spurgte dig, eller læg den dér, hvor du har fået at vide.
form-thanks = Tak
form-thanks-file = Gemt som { $file }
form-thanks-next = Aflever filen på den måde, du har fået at vide, og slet den derefter fra denne enhed. Skemaet er tomt igen.
form-save-again = Gem filen igen
form-thanks-share = Del filen
form-close = Luk
form-failed = Svarene kunne ikke gemmes. Intet er gået tabt: Prøv igen.

# Interviewere
form-interviewer = For interviewere og til indtastning af papirskemaer
form-interviewer-sealed = Spørg flere personer efter hinanden på denne enhed. Hver besvarelse låses, så snart den er færdig; ingen kan åbne den her, heller ikke du. Til sidst gemmer du dem alle i én fil.
form-interviewer-plain = Spørg flere personer efter hinanden på denne enhed. Undersøgelsen har ingen nøgle, så besvarelserne kan læses, indtil de gemmes, og også i filen.
form-interviewer-start = Interview flere personer
form-interviewer-done = Færdige, men ikke gemt endnu: { $count }
form-interviewer-save = Gem dem i én fil
form-interviewer-end = Afslut interviewtilstand
form-entry-end = Afslut indtastning
form-interviewer-lose = Færdige, men ikke gemt endnu: { $count }. Vil du gå uden at gemme dem?
form-entry = Indtast skemaer, der er udfyldt på papir. Hele skemaet står på én side: Tabulator og piletaster flytter, mellemrumstasten vælger, Ctrl og Enter afslutter et skema.
form-entry-twice = Tast hvert skema to gange, og sammenlign
form-entry-start = Indtast papirskemaer
form-entry-done = Afslut dette skema
form-interviewer-twice = Tast nu det samme skema en gang til.

# Væk med det samme
form-exit-title = Ny side
