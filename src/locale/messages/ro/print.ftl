# Written for this project by its authors; not yet reviewed by a speaker other than them.

# Pe fiecare foaie
print-page = Pagina { $page } din { $pages }
print-version = versiunea { $version }
print-variant-standard = standard
print-variant-large = litere mari
print-variant-bilingual = două limbi
print-variant-pictorial = cu imagini
print-variant-guide = ghid de interviu
print-continued = continuare

# Prima pagină
print-asker = Chestionarul este realizat de { $publisher }.
print-contact = Aveți întrebări despre chestionar? { $contact }
print-points-title = Înainte de a începe
print-voluntary = Dumneavoastră hotărâți dacă participați. Puteți sări peste orice întrebare și vă puteți opri oricând.
print-anonymous = Nu vă scrieți numele. Nimeni nu va ști care răspunsuri sunt ale dumneavoastră.
print-hand-in = Când ați terminat, împăturiți foile și puneți-le în cutie sau dați-le persoanei de la care le-ați primit.
print-how-title = Cum răspundeți
print-how-circle = Cercuri: puneți o cruciuliță într-unul singur.
print-how-square = Pătrate: puneți o cruciuliță în toate cele care se potrivesc sau în atâtea câte cere întrebarea.
print-how-mistake = Ați greșit? Umpleți complet căsuța greșită și puneți o cruciuliță în cea corectă.
print-example = Exemplu
print-example-one = Măr
print-example-two = Pară
print-example-three = Prună
print-guide-title = Pentru operatorul de interviu
print-guide-voluntary = Spuneți mai întâi că participarea este voluntară, că se poate sări peste orice întrebare și că interviul se poate opri oricând.
print-guide-anonymous = Nu notați nume sau altceva din care se vede cine răspunde.
print-guide-hand-in = După interviu, puneți imediat foile într-un loc unde nu le poate citi nimeni altcineva și predați-le așa cum s-a stabilit.
print-guide-how = Citiți fiecare întrebare așa cum este scrisă. Citiți și variantele de răspuns, dacă răspunsul nu vine de la sine. Nu sugerați un răspuns.
print-end = Aceasta a fost ultima întrebare. Vă mulțumim.
print-end-guide = Aceasta a fost ultima întrebare. Mulțumiți persoanei.

# Cum se răspunde la o întrebare
print-one = Puneți o cruciuliță într-un singur cerc.
print-one-each = Puneți o cruciuliță într-un singur cerc pe fiecare rând.
print-any = Puneți o cruciuliță în toate pătratele care se potrivesc.
print-exactly = { $count ->
    [one] Puneți o cruciuliță într-un singur pătrat.
    [few] Puneți cruciulițe în { $count } pătrate.
   *[other] Puneți cruciulițe în { $count } de pătrate.
}
print-at-most = { $count ->
    [one] Puneți o cruciuliță în cel mult un pătrat.
    [few] Puneți cruciulițe în cel mult { $count } pătrate.
   *[other] Puneți cruciulițe în cel mult { $count } de pătrate.
}
print-at-least = { $count ->
    [one] Puneți o cruciuliță în cel puțin un pătrat.
    [few] Puneți cruciulițe în cel puțin { $count } pătrate.
   *[other] Puneți cruciulițe în cel puțin { $count } de pătrate.
}
print-between = { $most ->
    [few] Puneți cruciulițe în { $least } până la { $most } pătrate.
   *[other] Puneți cruciulițe în { $least } până la { $most } de pătrate.
}
print-number = Scrieți un număr.
print-number-between = Scrieți un număr de la { $from } la { $to }.
print-date = Scrieți cifre în căsuțe. Lăsați liber ce nu știți.
print-text = Scrieți pe linii.
print-rank = Scrieți 1 lângă ce este pe primul loc pentru dumneavoastră, 2 lângă ce urmează și așa mai departe.
print-alone = atunci nicio altă cruciuliță
print-day = Ziua
print-month = Luna
print-year = Anul
print-notes = Observații
print-range-labels = { $number } = { $label }

# Un grup de întrebări pus de mai multe ori
print-round = { $label } { $round }
print-round-bare = Nr. { $round }
print-rounds-more = Aici este loc pentru { $rounds }. Dacă aveți nevoie de mai multe (până la { $most }), cereți încă un exemplar al chestionarului.

# Cine unde merge
print-go-to = mergeți la { $number }
print-go-to-end = mergeți la sfârșit
print-only-if = { $reader ->
    [guide] Puneți întrebarea numai dacă { $rule }.
   *[self] Numai dacă { $rule }.
}
print-only-if-section = { $reader ->
    [guide] Puneți întrebările din această parte numai dacă { $rule }.
   *[self] Această parte este pentru dumneavoastră numai dacă { $rule }.
}
print-only-if-unsaid = Nu toată lumea trebuie să răspundă aici. Dacă nu vi se potrivește, mergeți mai departe.
print-quote = „{ $text }”
print-question = întrebarea { $number }
print-question-item = întrebarea { $number } ({ $item })
print-all-of = { $first } și { $second }
print-any-of = { $first } sau { $second }
print-answers-or = { $first } sau { $second }
print-if-answer = { $reader ->
    [guide] răspunsul la { $question } este { $answers }
   *[self] ați răspuns { $answers } la { $question }
}
print-if-other-answer = { $reader ->
    [guide] răspunsul la { $question } este altul decât { $answers }
   *[self] ați răspuns altceva decât { $answers } la { $question }
}
print-if-ticked = { $reader ->
    [guide] este o cruciuliță la { $answers } la { $question }
   *[self] ați pus o cruciuliță la { $answers } la { $question }
}
print-if-not-ticked = { $reader ->
    [guide] nu este nicio cruciuliță la { $answers } la { $question }
   *[self] nu ați pus cruciuliță la { $answers } la { $question }
}
print-if-number = răspunsul la { $question } este { $number }
print-if-not-number = răspunsul la { $question } nu este { $number }
print-if-less = răspunsul la { $question } este mai mic decât { $number }
print-if-at-most = răspunsul la { $question } este cel mult { $number }
print-if-more = răspunsul la { $question } este mai mare decât { $number }
print-if-at-least = răspunsul la { $question } este cel puțin { $number }
print-if-count = la { $question } numărul de cruciulițe este { $number }
print-if-count-not = la { $question } numărul de cruciulițe nu este { $number }
print-if-count-less = la { $question } numărul de cruciulițe este mai mic decât { $number }
print-if-count-at-most = la { $question } numărul de cruciulițe este cel mult { $number }
print-if-count-more = la { $question } numărul de cruciulițe este mai mare decât { $number }
print-if-count-at-least = la { $question } numărul de cruciulițe este cel puțin { $number }
print-if-replied = { $reader ->
    [guide] s-a răspuns la { $question }
   *[self] ați răspuns la { $question }
}
print-if-not-replied = { $reader ->
    [guide] nu s-a răspuns la { $question }
   *[self] nu ați răspuns la { $question }
}
