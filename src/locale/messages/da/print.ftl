# Written for this project by its authors; not yet reviewed by a speaker other than them.

# Hvert ark
print-page = Side { $page } af { $pages }
print-version = version { $version }
print-variant-standard = standard
print-variant-large = stor skrift
print-variant-bilingual = to sprog
print-variant-pictorial = med billeder
print-variant-guide = interviewguide
print-continued = fortsat

# Første side
print-asker = Spørgeskemaet kommer fra { $publisher }.
print-contact = Har du spørgsmål til skemaet? { $contact }
print-points-title = Før du begynder
print-voluntary = Du bestemmer selv, om du vil være med. Du kan springe spørgsmål over og stoppe, når du vil.
print-anonymous = Skriv ikke dit navn. Ingen får at vide, hvilke svar der er dine.
print-hand-in = Når du er færdig, så fold arkene, og læg dem i kassen, eller giv dem til den person, du fik dem af.
print-how-title = Sådan svarer du
print-how-circle = Cirkler: Sæt kryds i én.
print-how-square = Firkanter: Sæt kryds i alle dem, der passer, eller i så mange, som spørgsmålet siger.
print-how-mistake = Kom du til at sætte et forkert kryds? Udfyld hele feltet, og sæt kryds i det rigtige.
print-example = Eksempel
print-example-one = Æble
print-example-two = Pære
print-example-three = Blomme
print-guide-title = Til intervieweren
print-guide-voluntary = Sig først, at det er frivilligt at være med, at man kan springe spørgsmål over, og at man kan stoppe, når man vil.
print-guide-anonymous = Skriv ikke navne eller andet ned, som viser, hvem der svarer.
print-guide-hand-in = Læg straks efter interviewet arkene et sted, hvor ingen andre kan læse dem, og aflever dem som aftalt.
print-guide-how = Læs hvert spørgsmål op, som det står. Læs svarmulighederne op, medmindre svaret kommer af sig selv. Foreslå ikke et svar.
print-end = Det var det sidste spørgsmål. Tak for hjælpen.
print-end-guide = Det var det sidste spørgsmål. Sig tak.

# Sådan besvares et spørgsmål
print-one = Sæt kryds i én cirkel.
print-one-each = Sæt kryds i én cirkel for hver linje.
print-any = Sæt kryds i alle de firkanter, der passer.
print-exactly = { $count ->
    [one] Sæt kryds i { $count } firkant.
   *[other] Sæt kryds i { $count } firkanter.
}
print-at-most = { $count ->
    [one] Sæt kryds i højst { $count } firkant.
   *[other] Sæt kryds i højst { $count } firkanter.
}
print-at-least = { $count ->
    [one] Sæt kryds i mindst { $count } firkant.
   *[other] Sæt kryds i mindst { $count } firkanter.
}
print-between = Sæt kryds i { $least } til { $most } firkanter.
print-number = Skriv et tal.
print-number-between = Skriv et tal fra { $from } til { $to }.
print-date = Skriv tal i felterne. Spring det over, som du ikke ved.
print-text = Skriv på linjerne.
print-rank = Skriv 1 ud for det, der kommer først for dig, 2 ud for det næste og så videre.
print-alone = så ingen andre kryds
print-day = Dag
print-month = Måned
print-year = År
print-notes = Noter
print-range-labels = { $number } = { $label }

# En gruppe, der stilles flere gange
print-round = { $label } { $round }
print-round-bare = Nr. { $round }
print-rounds-more = Her er plads til { $rounds }. Har du brug for flere (op til { $most }), så bed om et ekstra eksemplar af skemaet.

# Hvem skal hvorhen
print-go-to = gå til { $number }
print-go-to-end = gå til slutningen
print-only-if = { $reader ->
    [guide] Stil kun spørgsmålet, hvis { $rule }.
   *[self] Kun hvis { $rule }.
}
print-only-if-section = { $reader ->
    [guide] Stil kun spørgsmålene i denne del, hvis { $rule }.
   *[self] Denne del er kun til dig, hvis { $rule }.
}
print-only-if-unsaid = Det er ikke alle, der skal svare på dette. Gå videre, hvis det ikke passer på dig.
print-quote = »{ $text }«
print-question = spørgsmål { $number }
print-question-item = spørgsmål { $number } ({ $item })
print-all-of = { $first }, og { $second }
print-any-of = { $first }, eller { $second }
print-answers-or = { $first } eller { $second }
print-if-answer = { $reader ->
    [guide] svaret på { $question } er { $answers }
   *[self] du har svaret { $answers } på { $question }
}
print-if-other-answer = { $reader ->
    [guide] svaret på { $question } er noget andet end { $answers }
   *[self] du har svaret noget andet end { $answers } på { $question }
}
print-if-ticked = { $reader ->
    [guide] der er kryds ved { $answers } i { $question }
   *[self] du har sat kryds ved { $answers } i { $question }
}
print-if-not-ticked = { $reader ->
    [guide] der ikke er kryds ved { $answers } i { $question }
   *[self] du ikke har sat kryds ved { $answers } i { $question }
}
print-if-number = svaret på { $question } er { $number }
print-if-not-number = svaret på { $question } ikke er { $number }
print-if-less = svaret på { $question } er mindre end { $number }
print-if-at-most = svaret på { $question } er { $number } eller mindre
print-if-more = svaret på { $question } er mere end { $number }
print-if-at-least = svaret på { $question } er { $number } eller mere
print-if-count = der er præcis { $number } kryds i { $question }
print-if-count-not = der ikke er præcis { $number } kryds i { $question }
print-if-count-less = der er færre end { $number } kryds i { $question }
print-if-count-at-most = der er { $number } kryds eller færre i { $question }
print-if-count-more = der er flere end { $number } kryds i { $question }
print-if-count-at-least = der er { $number } kryds eller flere i { $question }
print-if-replied = { $reader ->
    [guide] { $question } er besvaret
   *[self] du har besvaret { $question }
}
print-if-not-replied = { $reader ->
    [guide] { $question } ikke er besvaret
   *[self] du ikke har besvaret { $question }
}
