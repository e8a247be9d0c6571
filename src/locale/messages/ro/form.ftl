# Scris pentru acest proiect de autorii lui; încă nerevizuit de un alt vorbitor nativ.
# Textele de sub „în pagină” sunt completate de scriptul paginii: fără forme de plural.

# Înainte de prima întrebare
form-language = Limba
form-skip = Mergeți la întrebări
form-exit = Părăsiți pagina
form-before = Înainte de a începe
form-minutes = { $minutes ->
    [one] Durează cam un minut.
    [few] Durează cam { $minutes } minute.
   *[other] Durează cam { $minutes } de minute.
}
form-by = Vă rugăm să predați până la { $date }.
form-untranslated = Întrebările nu au fost traduse în română.
form-before-choice = Dumneavoastră hotărâți. Puteți sări peste orice întrebare și vă puteți opri oricând.
form-before-sealed = Răspunsurile rămân pe această pagină până când terminați. Apoi sunt închise într-un fișier criptat, pe care îl pot deschide doar cei care fac studiul.
form-before-plain = Răspunsurile rămân pe această pagină până când terminați. Apoi sunt salvate într-un fișier. Fișierul nu este criptat: oricine ajunge la el îl poate citi.
form-before-device = Pagina nu păstrează și nu trimite nimic. Dar vizita se poate vedea în istoricul browserului, iar fișierul salvat printre descărcări, până când le ștergeți.
form-before-exit = Ca să plecați imediat, apăsați „{ $button }” sau tasta Shift de trei ori. Ce ați răspuns se șterge.
form-before-leave = Ca să vă opriți, închideți pagina. Ce ați răspuns dispare.
form-no-script = Aici scripturile sunt oprite, așa că pagina nu vă poate salva răspunsurile. Puteți citi mai jos toate întrebările sau le puteți imprima, ca să răspundeți pe hârtie.
form-no-crypto = Răspunsurile nu pot fi criptate aici, pentru că pagina nu a venit printr-o conexiune protejată. Salvați pagina și deschideți-o de pe dispozitivul dumneavoastră sau imprimați-o și răspundeți pe hârtie.
form-keys = Pentru cine vrea să verifice: cheile
form-keys-how = Răspunsurile sunt criptate cu aceste chei. Comparați-le cu cele primite de la cei care fac studiul. Dacă o cheie este diferită, nu răspundeți aici.
form-about = Despre acest studiu
form-notice = Despre datele dumneavoastră
form-notice-controller = Cine răspunde de date
form-notice-basis = Temeiul legal
form-notice-contact = Întrebări și reclamații
form-notice-kept = Se păstrează până la
form-section = Partea { $number }

# Răspunsul
form-or = sau
form-clear = Ștergeți acest răspuns
form-choose-any = Alegeți tot ce se potrivește.
form-choose-exactly = { $count ->
    [one] Alegeți o variantă.
    [few] Alegeți { $count } variante.
   *[other] Alegeți { $count } de variante.
}
form-choose-at-least = { $least ->
    [one] Alegeți cel puțin o variantă.
    [few] Alegeți cel puțin { $least } variante.
   *[other] Alegeți cel puțin { $least } de variante.
}
form-choose-at-most = { $most ->
    [one] Alegeți cel mult o variantă.
    [few] Alegeți cel mult { $most } variante.
   *[other] Alegeți cel mult { $most } de variante.
}
form-choose-between = Alegeți între { $least } și { $most }.
form-missing-refused = Prefer să nu răspund
form-missing-dont-know = Nu știu
form-missing-not-applicable = Nu este cazul meu
form-error-whole-between = Scrieți un număr întreg între { $from } și { $to }.
form-error-from = Scrieți { $from } sau un număr mai mare.
form-error-to = Scrieți { $to } sau un număr mai mic.
form-other-which = (scrieți aici)
form-no-names = Vă rugăm să nu scrieți nume sau altceva din care se vede despre cine este vorba.
form-date-day = Ziua
form-date-month = Luna (număr)
form-date-year = Anul
form-rank-how = Puneți-le în ordine, întâi ce este mai important.
form-round-more = Adăugați încă o dată
form-round-less = Ștergeți
form-round-paper = Sunt mai multe? Răspundeți la aceste întrebări pe o foaie nouă pentru fiecare.

# În pagină: răspunsul
form-chosen = Alese: { $chosen }
form-chosen-of = Alese: { $chosen } din { $most }
form-solo = Ați ales „{ $choice }”. Celelalte alegeri au fost șterse.
form-rank-pick = Puneți pe locul următor
form-rank-place = Locul { $place } din { $places }
form-rank-up = Mutați mai sus
form-rank-down = Mutați mai jos
form-rank-out = Scoateți
form-round = Numărul { $round }
form-listen = Ascultați
form-listen-stop = Opriți

# În pagină: mai departe
form-start = Începeți
form-next = Înainte
form-back = Înapoi
form-save = Salvați răspunsurile
form-part = Partea { $part } din { $parts }
form-review-none = Fără răspuns
form-review-change = Schimbați
form-review-return = Înapoi la toate răspunsurile

# În pagină: ceva de corectat
form-errors = Mai uitați-vă o dată la aceste răspunsuri
form-error-prefix = Eroare:
form-error-exactly = Alese: { $chosen }. Trebuie alese: { $count }.
form-error-at-least = Alese: { $chosen }. Trebuie alese cel puțin: { $least }.
form-error-at-most = Alese: { $chosen }. Pot fi alese cel mult: { $most }.
form-error-or-none = Sau lăsați-le pe toate goale și mergeți mai departe.
form-error-constraint = Răspunsul nu se potrivește cu întrebarea. Schimbați-l sau lăsați locul gol.
form-error-whole = Scrieți un număr întreg cu cifre, de exemplu 3.
form-error-number = Scrieți un număr cu cifre, de exemplu 2,5.
form-error-date = Această dată nu există. Scrieți cu cifre, de exemplu { $example }. Ce nu știți poate rămâne gol.
form-error-rank = Scrieți numerele începând cu 1, fiecare o singură dată.
form-error-twice = Nu este ce s-a scris prima dată. Uitați-vă pe foaie și scrieți din nou.
form-soft = Doriți să răspundeți aici? Dacă nu, mergeți mai departe.

# Predarea
form-review = Verificați răspunsurile
form-review-how = Încă nu s-a salvat nimic. Puteți schimba orice răspuns; la ce ați sărit nu trebuie să răspundeți.
form-finish = Încheiați
form-finish-sealed = Când apăsați butonul, răspunsurile sunt criptate și salvate într-un fișier pe acest dispozitiv. Predați fișierul așa cum vi s-a spus.
form-finish-plain = Când apăsați butonul, răspunsurile sunt salvate într-un fișier pe acest dispozitiv. Predați fișierul așa cum vi s-a spus. Nu uitați: oricine deschide fișierul îl poate citi.
form-finish-paper = Ca să predați pe hârtie: imprimați pagina, completați-o cu pixul și dați-o persoanei care v-a întrebat sau puneți-o unde vi s-a spus.
form-thanks = Vă mulțumim
form-thanks-file = Salvat ca { $file }
form-thanks-next = Predați fișierul așa cum vi s-a spus, apoi ștergeți-l de pe acest dispozitiv. Chestionarul este din nou gol.
form-save-again = Salvați fișierul încă o dată
form-thanks-share = Trimiteți fișierul
form-close = Închideți
form-failed = Răspunsurile nu au putut fi salvate. Nu s-a pierdut nimic: încercați din nou.

# Operatori
form-interviewer = Pentru operatori și pentru introducerea formularelor de pe hârtie
form-interviewer-sealed = Întrebați mai multe persoane, una după alta, pe acest dispozitiv. Fiecare chestionar este criptat imediat ce este gata; nimeni nu îl poate deschide aici, nici dumneavoastră. La sfârșit le salvați pe toate într-un singur fișier.
form-interviewer-plain = Întrebați mai multe persoane, una după alta, pe acest dispozitiv. Studiul nu are cheie, așa că răspunsurile pot fi citite până la salvare, precum și în fișier.
form-interviewer-start = Intervievați mai multe persoane
form-interviewer-done = Gata, dar încă nesalvate: { $count }
form-interviewer-save = Salvați-le într-un singur fișier
form-interviewer-end = Încheiați interviurile
form-entry-end = Încheiați introducerea
form-interviewer-lose = Gata, dar încă nesalvate: { $count }. Încheiați fără să le salvați?
form-entry = Introduceți formulare completate pe hârtie. Tot formularul este pe o singură pagină: cu Tab și cu săgețile vă mutați, cu bara de spațiu alegeți, cu Ctrl și Enter încheiați un formular.
form-entry-twice = Introduceți fiecare formular de două ori și comparați
form-entry-start = Introduceți formulare de pe hârtie
form-entry-done = Încheiați acest formular
form-interviewer-twice = Introduceți acum același formular încă o dată.

# Plecare imediată
form-exit-title = Pagină nouă
