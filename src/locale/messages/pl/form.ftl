# Translated for this project by a language model; no speaker of Polish has reviewed it yet.
# Texts marked "in the page" are filled in by the page's script: no plural forms in them.

# Before the first question
form-language = Język
form-skip = Przejdź do pytań
form-exit = Opuść tę stronę
form-before = Zanim zaczniesz
form-minutes = { $minutes ->
    [one] Zajmie to około { $minutes } minuty.
    [few] Zajmie to około { $minutes } minut.
    [many] Zajmie to około { $minutes } minut.
   *[other] Zajmie to około { $minutes } minuty.
}
form-by = Oddaj najpóźniej { $date }.
form-untranslated = Pytań nie przetłumaczono na język polski.
form-before-choice = Ty decydujesz. Możesz pominąć każde pytanie i przerwać w każdej chwili.
form-before-sealed = Twoje odpowiedzi pozostają na tej stronie, dopóki nie skończysz. Potem są szyfrowane w pliku, który mogą otworzyć tylko osoby prowadzące to badanie.
form-before-plain = Twoje odpowiedzi pozostają na tej stronie, dopóki nie skończysz. Potem są zapisywane w pliku. Plik nie jest zaszyfrowany: może go przeczytać każdy, do kogo trafi.
form-before-device = Sama strona niczego nie zapamiętuje i niczego nie wysyła. Jednak Twoją wizytę widać w historii przeglądarki, a zapisany plik wśród pobranych plików, dopóki ich nie usuniesz.
form-before-exit = Aby natychmiast wyjść, naciśnij „{ $button }” albo trzy razy klawisz Shift. Twoje odpowiedzi zostaną usunięte.
form-before-leave = Aby przerwać, zamknij stronę. Twoje odpowiedzi wtedy znikną.
form-no-script = Skrypty są tu wyłączone, więc ta strona nie może zapisać Twoich odpowiedzi. Możesz przeczytać wszystkie pytania poniżej albo je wydrukować i odpowiedzieć na papierze.
form-no-crypto = Twoich odpowiedzi nie można tu zaszyfrować, bo strona nie została pobrana przez chronione połączenie. Zapisz stronę i otwórz ją z własnego urządzenia albo wydrukuj ją i odpowiedz na papierze.
form-keys = Dla tych, którzy chcą sprawdzić: klucze
form-keys-how = Odpowiedzi są szyfrowane tymi kluczami. Porównaj je z kluczami, które podały Ci osoby prowadzące badanie. Jeśli któryś klucz jest inny, nie odpowiadaj tutaj.
form-about = O tym badaniu
form-notice = O Twoich danych
form-notice-controller = Administrator danych
form-notice-basis = Podstawa prawna
form-notice-contact = Pytania i skargi
form-notice-kept = Przechowywane do
form-section = Część { $number }

# Answering
form-or = lub
form-clear = Usuń tę odpowiedź
form-choose-any = Wybierz wszystkie pasujące odpowiedzi.
form-choose-exactly = { $count ->
    [one] Wybierz { $count } odpowiedź.
    [few] Wybierz { $count } odpowiedzi.
    [many] Wybierz { $count } odpowiedzi.
   *[other] Wybierz { $count } odpowiedzi.
}
form-choose-at-least = { $least ->
    [one] Wybierz co najmniej { $least } odpowiedź.
    [few] Wybierz co najmniej { $least } odpowiedzi.
    [many] Wybierz co najmniej { $least } odpowiedzi.
   *[other] Wybierz co najmniej { $least } odpowiedzi.
}
form-choose-at-most = { $most ->
    [one] Wybierz najwyżej { $most } odpowiedź.
    [few] Wybierz najwyżej { $most } odpowiedzi.
    [many] Wybierz najwyżej { $most } odpowiedzi.
   *[other] Wybierz najwyżej { $most } odpowiedzi.
}
form-choose-between = Wybierz od { $least } do { $most }.
form-missing-refused = Wolę nie odpowiadać
form-missing-dont-know = Nie wiem
form-missing-not-applicable = Nie dotyczy mnie
form-error-whole-between = Wpisz liczbę całkowitą od { $from } do { $to }.
form-error-from = Wpisz { $from } albo większą liczbę.
form-error-to = Wpisz { $to } albo mniejszą liczbę.
form-other-which = (wpisz)
form-no-names = Nie wpisuj nazwisk, imion ani niczego innego, co zdradza, kim ktoś jest.
form-date-day = Dzień
form-date-month = Miesiąc (liczba)
form-date-year = Rok
form-rank-how = Ułóż je w kolejności, zaczynając od najważniejszego.
form-round-more = Dodaj jeszcze jeden wpis
form-round-less = Usuń
form-round-paper = Jest ich więcej? Dla każdego wpisu odpowiedz na te pytania na nowej kartce.

# In the page: answering
form-chosen = Wybrano: { $chosen }
form-chosen-of = Wybrano { $chosen } z { $most }
form-solo = Wybrano „{ $choice }”. Pozostałe Twoje wybory zostały usunięte.
form-rank-pick = Wybierz jako następne
form-rank-place = Miejsce { $place } z { $places }
form-rank-up = Przesuń w górę
form-rank-down = Przesuń w dół
form-rank-out = Wyjmij
form-round = Nr { $round }
form-listen = Posłuchaj
form-listen-stop = Zatrzymaj

# In the page: moving on
form-start = Zacznij
form-next = Dalej
form-back = Wstecz
form-save = Zapisz moje odpowiedzi
form-part = Część { $part } z { $parts }
form-review-none = Brak odpowiedzi
form-review-change = Zmień
form-review-return = Wróć do wszystkich odpowiedzi

# In the page: something to put right
form-errors = Spójrz jeszcze raz na te odpowiedzi
form-error-prefix = Błąd:
form-error-exactly = Wybrano: { $chosen }. Trzeba wybrać: { $count }.
form-error-at-least = Wybrano: { $chosen }. Trzeba wybrać co najmniej: { $least }.
form-error-at-most = Wybrano: { $chosen }. Można wybrać najwyżej: { $most }.
form-error-or-none = Albo zostaw wszystko puste i przejdź dalej.
form-error-constraint = Ta odpowiedź nie pasuje do pytania. Zmień ją albo zostaw puste miejsce.
form-error-whole = Wpisz cyframi liczbę całkowitą, na przykład 3.
form-error-number = Wpisz liczbę cyframi, na przykład 2,5.
form-error-date = Nie ma takiej daty. Wpisz liczby, na przykład { $example }. To, czego nie wiesz, może zostać puste.
form-error-rank = Wpisz liczby od 1 w górę, każdą tylko raz.
form-error-twice = To nie to samo, co wpisano za pierwszym razem. Spójrz na kartkę i wpisz jeszcze raz.
form-soft = Czy chcesz na to odpowiedzieć? Jeśli nie, po prostu przejdź dalej.

# Handing in
form-review = Sprawdź swoje odpowiedzi
form-review-how = Nic jeszcze nie zapisano. Możesz zmienić każdą odpowiedź; to, co zostało pominięte, może pozostać puste.
form-finish = Zakończ
form-finish-sealed = Gdy naciśniesz przycisk, Twoje odpowiedzi zostaną zaszyfrowane i zapisane jako plik na tym urządzeniu. Przekaż plik tak, jak Ci powiedziano.
form-finish-plain = Gdy naciśniesz przycisk, Twoje odpowiedzi zostaną zapisane jako plik na tym urządzeniu. Przekaż plik tak, jak Ci powiedziano. Pamiętaj, że każdy, kto otworzy plik, może go przeczytać.
form-finish-paper = Aby odpowiedzieć na papierze: wydrukuj tę stronę, wypełnij ją długopisem i daj osobie, która Cię o to poprosiła, albo zostaw tam, gdzie Ci powiedziano.
form-thanks = Dziękujemy
form-thanks-file = Zapisano jako { $file }
form-thanks-next = Przekaż plik tak, jak Ci powiedziano, a potem usuń go z tego urządzenia. Ankieta jest znowu pusta.
form-save-again = Zapisz plik jeszcze raz
form-thanks-share = Udostępnij plik
form-close = Zamknij
form-failed = Nie udało się zapisać odpowiedzi. Nic nie przepadło: spróbuj jeszcze raz.

# Interviewers
form-interviewer = Dla ankieterów i do wpisywania ankiet z papieru
form-interviewer-sealed = Pytaj kilka osób, jedną po drugiej, na tym urządzeniu. Każda wypełniona ankieta jest szyfrowana w chwili zakończenia; nikt nie może jej tu otworzyć, Ty też nie. Na koniec zapisujesz wszystkie w jednym pliku.
form-interviewer-plain = Pytaj kilka osób, jedną po drugiej, na tym urządzeniu. To badanie nie ma klucza, więc odpowiedzi można przeczytać, dopóki nie zostaną zapisane, a także w pliku.
form-interviewer-start = Przeprowadź wywiad z kilkoma osobami
form-interviewer-done = Zakończone i jeszcze niezapisane: { $count }
form-interviewer-save = Zapisz je w jednym pliku
form-interviewer-end = Zakończ wywiady
form-entry-end = Zakończ wpisywanie
form-interviewer-lose = Zakończone i jeszcze niezapisane: { $count }. Zakończyć bez zapisywania?
form-entry = Wpisz ankiety wypełnione na papierze. Cała ankieta jest na jednej stronie: klawisz Tab i strzałki przesuwają, spacja wybiera, Ctrl i Enter kończą ankietę.
form-entry-twice = Wpisz każdą ankietę dwa razy i porównaj
form-entry-start = Wpisz ankiety z papieru
form-entry-done = Zakończ tę ankietę
form-interviewer-twice = Teraz wpisz tę samą ankietę jeszcze raz.

# Leaving at once
form-exit-title = Nowa strona
