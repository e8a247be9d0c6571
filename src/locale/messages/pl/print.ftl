# Translated for this project by a language model; no speaker of Polish has reviewed it yet.

# Every sheet
print-page = Strona { $page } z { $pages }
print-version = wersja { $version }
print-variant-standard = standardowa
print-variant-large = duży druk
print-variant-bilingual = dwa języki
print-variant-pictorial = z obrazkami
print-variant-guide = przewodnik do wywiadu
print-continued = ciąg dalszy

# First page
print-asker = Kto pyta: { $publisher }.
print-contact = Masz pytania o tę ankietę? { $contact }
print-points-title = Zanim zaczniesz
print-voluntary = Ty decydujesz, czy bierzesz udział. Możesz pominąć każde pytanie i przerwać w każdej chwili.
print-anonymous = Nie wpisuj swojego imienia ani nazwiska. Nikt się nie dowie, które odpowiedzi są Twoje.
print-hand-in = Gdy skończysz, złóż kartki i wrzuć je do skrzynki albo oddaj osobie, od której je masz.
print-how-title = Jak odpowiadać
print-how-circle = Kółka: postaw krzyżyk tylko w jednym.
print-how-square = Kwadraty: postaw krzyżyk we wszystkich, które pasują, albo w tylu, ile podano w pytaniu.
print-how-mistake = Pomyłka? Zamaluj całe to pole i postaw krzyżyk we właściwym.
print-example = Przykład
print-example-one = Jabłko
print-example-two = Gruszka
print-example-three = Śliwka
print-guide-title = Dla ankietera lub ankieterki
print-guide-voluntary = Najpierw powiedz, że udział jest dobrowolny, że można pominąć każde pytanie i że można przerwać w każdej chwili.
print-guide-anonymous = Nie zapisuj imion, nazwisk ani niczego innego, co zdradza, kto odpowiada.
print-guide-hand-in = Po wywiadzie od razu odłóż kartki tam, gdzie nikt inny ich nie przeczyta, i oddaj je tak, jak ustalono.
print-guide-how = Czytaj na głos każde pytanie tak, jak jest napisane. Czytaj też możliwe odpowiedzi, chyba że odpowiedź padnie sama. Nie podpowiadaj.
print-end = To było ostatnie pytanie. Dziękujemy.
print-end-guide = To było ostatnie pytanie. Podziękuj tej osobie.

# How to answer a question
print-one = Postaw krzyżyk w jednym kółku.
print-one-each = Postaw krzyżyk w jednym kółku w każdym wierszu.
print-any = Postaw krzyżyk we wszystkich kwadratach, które pasują.
print-exactly = { $count ->
    [one] Postaw krzyżyk w { $count } kwadracie.
    [few] Postaw krzyżyk w { $count } kwadratach.
    [many] Postaw krzyżyk w { $count } kwadratach.
   *[other] Postaw krzyżyk w { $count } kwadratach.
}
print-at-most = { $count ->
    [one] Postaw krzyżyk najwyżej w { $count } kwadracie.
    [few] Postaw krzyżyk najwyżej w { $count } kwadratach.
    [many] Postaw krzyżyk najwyżej w { $count } kwadratach.
   *[other] Postaw krzyżyk najwyżej w { $count } kwadratach.
}
print-at-least = { $count ->
    [one] Postaw krzyżyk co najmniej w { $count } kwadracie.
    [few] Postaw krzyżyk co najmniej w { $count } kwadratach.
    [many] Postaw krzyżyk co najmniej w { $count } kwadratach.
   *[other] Postaw krzyżyk co najmniej w { $count } kwadratach.
}
print-between = Wybierz od { $least } do { $most }: postaw krzyżyk w każdym wybranym kwadracie.
print-number = Wpisz liczbę.
print-number-between = Wpisz liczbę od { $from } do { $to }.
print-date = Wpisz cyfry w pola. To, czego nie wiesz, zostaw puste.
print-text = Pisz na liniach.
print-rank = Wpisz 1 obok tego, co jest dla Ciebie na pierwszym miejscu, 2 obok następnego i tak dalej.
print-alone = wtedy żadnego innego krzyżyka
print-day = Dzień
print-month = Miesiąc
print-year = Rok
print-notes = Notatki
print-range-labels = { $number } = { $label }

# A group asked several times
print-round = { $label } { $round }
print-round-bare = Nr { $round }
print-rounds-more = Liczba miejsc na tej kartce: { $rounds }. Jeśli potrzebujesz więcej (najwyżej { $most }), poproś o jeszcze jedną ankietę.

# Who goes where
print-go-to = przejdź do { $number }
print-go-to-end = przejdź na koniec
print-only-if = { $reader ->
    [guide] Zadaj to pytanie tylko wtedy, gdy { $rule }.
   *[self] Tylko jeśli { $rule }.
}
print-only-if-section = { $reader ->
    [guide] Zadaj pytania z tej części tylko wtedy, gdy { $rule }.
   *[self] Ta część jest dla Ciebie tylko wtedy, gdy { $rule }.
}
print-only-if-unsaid = Nie wszyscy muszą tu odpowiadać. Jeśli to Ciebie nie dotyczy, przejdź dalej.
print-quote = „{ $text }”
print-question = pytanie { $number }
print-question-item = pytanie { $number } ({ $item })
print-all-of = { $first } i { $second }
print-any-of = { $first } lub { $second }
print-answers-or = { $first } lub { $second }
print-if-answer = { $reader ->
    [guide] odpowiedź na { $question } to { $answers }
   *[self] Twoja odpowiedź na { $question } to { $answers }
}
print-if-other-answer = { $reader ->
    [guide] odpowiedź na { $question } jest inna niż { $answers }
   *[self] Twoja odpowiedź na { $question } jest inna niż { $answers }
}
print-if-ticked = { $reader ->
    [guide] w odpowiedzi na { $question } jest krzyżyk przy { $answers }
   *[self] w Twojej odpowiedzi na { $question } jest krzyżyk przy { $answers }
}
print-if-not-ticked = { $reader ->
    [guide] w odpowiedzi na { $question } nie ma krzyżyka przy { $answers }
   *[self] w Twojej odpowiedzi na { $question } nie ma krzyżyka przy { $answers }
}
print-if-number = odpowiedź na { $question } to { $number }
print-if-not-number = odpowiedź na { $question } jest inna niż { $number }
print-if-less = odpowiedź na { $question } to mniej niż { $number }
print-if-at-most = odpowiedź na { $question } to { $number } lub mniej
print-if-more = odpowiedź na { $question } to więcej niż { $number }
print-if-at-least = odpowiedź na { $question } to { $number } lub więcej
print-if-count = liczba krzyżyków w odpowiedzi na { $question } to dokładnie { $number }
print-if-count-not = liczba krzyżyków w odpowiedzi na { $question } jest inna niż { $number }
print-if-count-less = liczba krzyżyków w odpowiedzi na { $question } jest mniejsza niż { $number }
print-if-count-at-most = liczba krzyżyków w odpowiedzi na { $question } to { $number } lub mniej
print-if-count-more = liczba krzyżyków w odpowiedzi na { $question } jest większa niż { $number }
print-if-count-at-least = liczba krzyżyków w odpowiedzi na { $question } to { $number } lub więcej
print-if-replied = { $reader ->
    [guide] jest odpowiedź na { $question }
   *[self] jest Twoja odpowiedź na { $question }
}
print-if-not-replied = { $reader ->
    [guide] nie ma odpowiedzi na { $question }
   *[self] nie ma Twojej odpowiedzi na { $question }
}
