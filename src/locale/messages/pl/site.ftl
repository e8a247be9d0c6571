# Translated for this project by a language model; no speaker of Polish has reviewed it yet.

## Around every page
site-skip = Przejdź do treści
site-menu = Menu
site-languages = Języki
site-pages = Strony tej witryny
site-survey-pages = Strony tego badania
site-home = Strona główna
site-published-by = Wydawca
site-no-tracking = Ta witryna nie zapisuje plików cookie, nie liczy odwiedzin i niczego nie pobiera z innych witryn.
site-accessibility = Deklaracja dostępności
site-updated = Ostatnia zmiana
site-quoted = „{ $text }”

## Surveys
site-surveys = Badania
site-about = O badaniu
site-questionnaire = Ankieta
site-results = Wyniki
site-data = Dane
site-responses = { $count ->
    [one] Odpowiedziała { $count } osoba
    [few] Odpowiedziały { $count } osoby
    [many] Odpowiedziało { $count } osób
   *[other] Odpowiedziało { $count } osób
}
site-responses-few = Odpowiedziało mniej niż { $least } osób
site-responses-none = Nie ma jeszcze odpowiedzi

## About the study
site-purpose = Cel
site-purpose-is = Cel: { $purpose }
site-population = Kogo pytano
site-mode = Jak
site-mode-self = Ludzie sami wypełniali ankietę
site-mode-interview = Wywiady: ktoś zadawał pytania i zapisywał odpowiedzi
site-mode-mixed = Z niektórymi przeprowadzono wywiad, inni sami wypełnili ankietę
site-fieldwork = Kiedy
site-answers = Odpowiedzi
site-response-rate = Odsetek odpowiedzi
site-sample = Niepewność
site-sample-yes = Osoby pytane są próbą losową. Procenty mają przedziały 95% (Wilson): gdyby losować próby wciąż od nowa, 95% ich przedziałów zawierałoby odsetek wśród wszystkich, z których losowano próbę. Różnice sprawdza się pojedynczo, bez poprawki na liczbę testów: spośród wielu niektóre wychodzą przez sam przypadek.
site-sample-no = Nie losowano próby. Nie ma więc błędu losowania, dla którego można by podać przedział, a różnic nie testowano.
site-response-rate-of = { $share } ({ $count } z { $invited } zapytanych)
site-invited = Liczba zapytanych osób: { $invited }
site-questionnaire-read = Cała ankieta, tak jak ją widzieli ludzie:
site-questionnaire-print = Do wydrukowania i wypełnienia ręcznie (PDF):
site-version = Wersja ankiety:
site-anonymity = Jak chroniona jest anonimowość
site-anonymity-intro = Na takie pytania odpowiada niewiele osób, więc jedna liczba może wskazać jedną z nich. Te zasady sprawiają, że tak się nie dzieje:
site-anonymity-numbers = Publikowane są tylko liczby na tych stronach. To, co odpowiedziała pojedyncza osoba, nie jest publikowane.
site-anonymity-count = Liczba osób mniejsza niż { $least } nie jest pokazywana.
site-anonymity-base = { $least ->
    [one] Niczego nie dzieli się na części dla grupy mniejszej niż { $least } osoba.
    [few] Niczego nie dzieli się na części dla grupy mniejszej niż { $least } osoby.
    [many] Niczego nie dzieli się na części dla grupy mniejszej niż { $least } osób.
   *[other] Niczego nie dzieli się na części dla grupy mniejszej niż { $least } osoby.
}
site-anonymity-same = Jeśli wszyscy w grupie odpowiedzieli tak samo, to też nie jest pokazywane: zdradzałoby, co odpowiedziała każda z tych osób.
site-anonymity-subtract = Niektóre większe liczby też są ukryte, aby nie dało się obliczyć małych przez odejmowanie.
site-anonymity-derived = Procenty, długości słupków i zdania powstają tylko z pokazanych liczb. Ukrytej liczby nie ma nigdzie na tych stronach ani w plikach.
site-anonymity-sensitive = Odpowiedzi na te pytania nigdy nie są łączone ze sobą: { $questions }.
site-anonymity-rules = Niektóre odpowiedzi na te pytania nie są zgodne z zasadami kwestionariusza i pozostały bez zmian: { $questions }. Liczby są chronione bez zakładania, że tych zasad przestrzegano.
site-risk = To badanie opublikowano według zasad łagodniejszych, niż wymaga jego ochrona. Podany powód:
site-hidden = Co jest ukryte
site-hidden-none = Według tych zasad niczego nie trzeba było ukrywać.
site-hidden-some = Według tych zasad niektóre liczby są ukryte. Są oznaczone [c] na tych wykresach:
site-hidden-count = { $count ->
    [one] { $count } liczba
    [few] { $count } liczby
    [many] { $count } liczb
   *[other] { $count } liczby
}

## Results
site-results-none = Nie ma jeszcze odpowiedzi. Wyniki będą tutaj.
site-contents = Spis treści
site-key-findings = Najważniejsze wyniki
site-by-question = Pytanie po pytaniu
site-computed = Obliczone z odpowiedzi
site-not-shown = Czego nie można pokazać
site-not-shown-intro = Na tych wykresach ukryto tyle liczb, żeby chronić osoby, które odpowiedziały, że nic nie da się powiedzieć.
site-figure-numbers = Wykres i jego liczby
site-figure = Wykres { $number }
site-numbers = Liczby w tabeli
site-csv = Pobierz jako CSV
site-cite = Przypis do skopiowania
site-take = Pobierz wyniki
site-workbook = Wszystkie tabele w skoroszycie (XLSX)
site-booklet = Wszystkie wykresy z tabelami, do druku czarno-białego (PDF):
site-booklet-size = { $pages ->
    [one] { $pages } strona, { $size } kB
    [few] { $pages } strony, { $size } kB
    [many] { $pages } stron, { $size } kB
   *[other] { $pages } strony, { $size } kB
}

## In people's own words
site-voices = Własnymi słowami
site-voices-about = Fragmenty tego, co powiedzieli ludzie, wybrane według tematu i wcześniej przeczytane, aby żadne nazwisko ani miejsce nikogo nie zdradziło. O osobie, która mówi, podaje się coś tylko wtedy, gdy jest to wspólne dla grupy osób nie mniejszej niż { $least }.
site-voices-themes = O tym mówili ludzie. Wzięło udział tak mało osób, że ich słów się nie publikuje.
site-voices-roles = Osoby, o których mówi się przez to, czym się zajmują, zgodziły się na to.

## Data
site-data-intro = Liczby, na których opiera się każdy wykres, i znaczenie każdej zmiennej. Wszystko jest chronione tak samo jak wykresy.
site-files = Liczby, wykres po wykresie
site-mark-c = ukryto, aby chronić osoby, które odpowiedziały
site-mark-z = tu bez procentu
site-mark-x = nie obliczono: niektóre z liczb są ukryte
site-codebook = Książka kodów
site-codebook-intro = Każda zmienna: jej nazwa, pytanie, z którego pochodzi, i wartości, które może mieć.
site-variable = Zmienna
site-question = Pytanie
site-values = Wartości
site-kind-ordered = jedna odpowiedź, w kolejności
site-kind-category = jedna odpowiedź
site-kind-tick = zaznaczono lub nie
site-kind-rank = miejsce w kolejności
site-kind-integer = liczba całkowita
site-kind-decimal = liczba
site-kind-year = rok
site-kind-month = miesiąc
site-kind-date = data
site-kind-text = tekst

## Reports, their sources, statistics of others, and the search
site-first-wave = Odpowiedzi z pierwszego pomiaru, { $wave }, o ile przy wykresie nie podano inaczej
site-edition = Wydanie { $number }
site-edition-changed = Od poprzedniego wydania zmieniły się te wykresy:
site-edition-same = Na tej stronie nic się nie zmieniło od poprzedniego wydania.
site-glossary = Słowniczek
site-points = { $count ->
    [one] { $number } punkt procentowy
    [few] { $number } punkty procentowe
    [many] { $number } punktów procentowych
   *[other] { $number } punktu procentowego
}
site-references = Źródła
site-report-pdf = Raport do druku (PDF)
site-report-short = Raport w skrócie
site-report-whole = Cały raport
site-other-language = Ta strona jest w innym języku: { $language }.
site-search = Szukaj
site-search-found = Znaleziono: #
site-search-nothing = Nic nie znaleziono. Użyj mniej słów albo części słowa.
site-search-words = Szukane słowa
site-series-apart = Największa różnica: { $row }. { $one }: { $first }; { $other }: { $second }.
site-series-change = { $name }: { $from } – { $first }, { $to } – { $last }.
site-series-most = { $name }: najwyższa wartość przy „{ $row }”, { $value }.
site-series-once = { $name }: { $at } – { $value }.
site-source = Źródło:
site-statistics = Statystyki
site-statistics-intro = Liczby opublikowane gdzie indziej, każda ze źródłem. Podajemy je tak, jak tam stoją.
site-table = Tabela { $number }
