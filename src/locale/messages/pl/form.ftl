# Translated for this project by a language model; no speaker of Polish has reviewed it yet.

# Before the first question
form-language = Język
form-skip = Przejdź do pytań
form-exit = Opuść tę stronę
form-before = Zanim Pani lub Pan zacznie
form-before-choice = Decyzja należy do Pani lub Pana. Każde pytanie można pominąć i w każdej chwili można przerwać.
form-before-sealed = Odpowiedzi zostają na tej stronie aż do końca. Potem są zamykane w pliku, który mogą otworzyć tylko osoby prowadzące to badanie.
form-before-plain = Odpowiedzi zostają na tej stronie aż do końca. Potem są zapisywane w pliku. Plik nie jest zamknięty: każdy, kto go dostanie, może go przeczytać.
form-before-device = Sama strona niczego nie zachowuje i niczego nie wysyła. Ale wizytę widać w historii przeglądarki, a zapisany plik wśród pobranych, dopóki nie zostaną usunięte.
form-before-exit = Aby natychmiast wyjść, proszę nacisnąć „{ $button }” albo trzy razy klawisz Shift. Udzielone odpowiedzi zostaną usunięte.
form-before-leave = Aby przerwać, proszę zamknąć stronę. Udzielone odpowiedzi wtedy znikają.
form-no-script = Skrypty są tu wyłączone, więc strona nie może zapisać odpowiedzi. Poniżej można przeczytać wszystkie pytania albo je wydrukować i odpowiedzieć na papierze.
form-no-crypto = Tutaj odpowiedzi nie można zamknąć, bo strona nie przyszła przez chronione połączenie. Proszę zapisać stronę i otworzyć ją na własnym urządzeniu albo wydrukować ją i odpowiedzieć na papierze.
form-keys = Dla tych, którzy chcą sprawdzić: klucze
form-keys-how = Odpowiedzi są zamykane tymi kluczami. Proszę je porównać z tymi, które podało badanie. Jeśli któryś jest inny, proszę tu nie odpowiadać.
form-about = O tym badaniu
form-section = Część { $number }

# Answering
form-or = lub
form-clear = Usuń tę odpowiedź
form-choose-any = Proszę wybrać wszystko, co pasuje.
form-choose-exactly = Liczba odpowiedzi do wyboru: { $count }.
form-choose-at-least = Liczba odpowiedzi do wyboru: co najmniej { $least }.
form-choose-at-most = Liczba odpowiedzi do wyboru: najwyżej { $most }.
form-choose-between = Liczba odpowiedzi do wyboru: od { $least } do { $most }.
form-missing-refused = Wolę nie odpowiadać
form-missing-dont-know = Nie wiem
form-missing-not-applicable = Nie dotyczy mnie
form-other-which = (proszę wpisać)
form-no-names = Proszę nie wpisywać nazwisk ani niczego, z czego widać, o kogo chodzi.
form-date-day = Dzień
form-date-month = Miesiąc (liczba)
form-date-year = Rok
form-rank-how = Proszę ułożyć po kolei, najważniejsze na początku.
form-round-more = Dodaj następne
form-round-less = Usuń ostatnie
form-round-paper = Jest więcej niż jedno? Proszę odpowiedzieć na te pytania na nowej kartce dla każdego z nich.

# In the page: answering
form-chosen = Wybrano: { $chosen }
form-chosen-of = Wybrano: { $chosen } z { $most }
form-solo = Wybrano „{ $choice }”. Pozostałe odpowiedzi usunięto.
form-rank-pick = Wybierz jako następne
form-rank-place = Miejsce { $place } z { $places }
form-rank-up = W górę
form-rank-down = W dół
form-rank-out = Wyjmij
form-round = Numer { $round }
form-listen = Posłuchaj
form-listen-stop = Zatrzymaj

# In the page: moving on
form-start = Zacznij
form-next = Dalej
form-back = Wstecz
form-save = Zapisz moje odpowiedzi
form-part = Część { $part } z { $parts }

# In the page: something to put right
form-errors = Proszę jeszcze raz spojrzeć na te odpowiedzi
form-error-prefix = Błąd:
form-error-exactly = Wybrano: { $chosen }. Trzeba wybrać: { $count }.
form-error-at-least = Wybrano: { $chosen }. Trzeba wybrać co najmniej: { $least }.
form-error-at-most = Wybrano: { $chosen }. Można wybrać najwyżej: { $most }.
form-error-constraint = Ta odpowiedź nie pasuje do pytania. Proszę ją zmienić lub zostawić puste pole.
form-error-whole = Proszę wpisać liczbę całkowitą cyframi, na przykład 3.
form-error-number = Proszę wpisać liczbę cyframi, na przykład 2,5.
form-error-date = Nie ma takiej daty. Proszę wpisać liczby, na przykład 24 9 2010. Czego Pani lub Pan nie wie, może zostać puste.
form-error-rank = Proszę wpisać liczby od 1 w górę, każdą tylko raz.
form-error-twice = To nie to samo, co wpisano za pierwszym razem. Proszę spojrzeć na kartkę i wpisać jeszcze raz.
form-soft = Czy chce Pani lub Pan tu odpowiedzieć? Jeśli nie, proszę po prostu przejść dalej.

# Handing in
form-finish = Zakończenie
form-finish-sealed = Po naciśnięciu przycisku odpowiedzi zostaną zamknięte i zapisane jako plik na tym urządzeniu. Proszę oddać plik tak, jak powiedziano.
form-finish-plain = Po naciśnięciu przycisku odpowiedzi zostaną zapisane jako plik na tym urządzeniu. Proszę oddać plik tak, jak powiedziano. Uwaga: każdy, kto otworzy plik, może go przeczytać.
form-finish-paper = Aby oddać na papierze: proszę wydrukować tę stronę, wypełnić ją długopisem i dać osobie, która o to prosiła, albo położyć tam, gdzie powiedziano.
form-thanks = Dziękujemy
form-thanks-file = Zapisano jako { $file }
form-thanks-next = Proszę oddać plik tak, jak powiedziano, a potem usunąć go z tego urządzenia. Kwestionariusz jest znowu pusty.
form-save-again = Zapisz plik jeszcze raz
form-close = Zamknij
form-failed = Nie udało się zapisać odpowiedzi. Nic nie zginęło: proszę spróbować jeszcze raz.

# Interviewers
form-interviewer = Dla ankieterów i do przepisywania formularzy z papieru
form-interviewer-sealed = Na tym urządzeniu można pytać kilka osób po kolei. Każda ankieta jest zamykana zaraz po zakończeniu; nikt nie może jej tu otworzyć, ankieter też nie. Na końcu wszystkie zapisuje się w jednym pliku.
form-interviewer-plain = Na tym urządzeniu można pytać kilka osób po kolei. To badanie nie ma klucza, więc odpowiedzi można przeczytać, dopóki nie zostaną zapisane, a także w pliku.
form-interviewer-start = Pytaj kilka osób
form-interviewer-done = Zakończone i jeszcze niezapisane: { $count }
form-interviewer-save = Zapisz je w jednym pliku
form-interviewer-end = Opuść ten tryb
form-interviewer-lose = Zakończone i jeszcze niezapisane: { $count }. Wyjść bez zapisywania?
form-entry = Przepisywanie formularzy wypełnionych na papierze. Cały formularz jest na jednej stronie: Tab i strzałki przenoszą, spacja wybiera, Ctrl i Enter kończą formularz.
form-entry-twice = Przepisuj każdy formularz dwa razy i porównuj
form-entry-start = Przepisuj formularze z papieru
form-entry-done = Zakończ ten formularz
form-interviewer-twice = Teraz proszę przepisać ten sam formularz jeszcze raz.

# Leaving at once
form-exit-title = Nowa strona
