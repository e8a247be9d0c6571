# Translated for this project by a language model; no speaker of Bulgarian has reviewed it yet.

## Around every page
site-skip = Към съдържанието
site-menu = Меню
site-languages = Езици
site-pages = Страници на този сайт
site-survey-pages = Страници на това проучване
site-home = Начало
site-published-by = Издател
site-no-tracking = Този сайт не използва бисквитки, не брои посетителите и не иска нищо от други сайтове.
site-accessibility = Декларация за достъпност
site-updated = Обновено
site-quoted = „{ $text }“

## Surveys
site-surveys = Проучвания
site-about = За проучването
site-questionnaire = Въпросник
site-results = Резултати
site-data = Данни
site-responses = { $count ->
    [one] Отговорил е { $count } човек
   *[other] Отговорили са { $count } души
}
site-responses-few = Отговорили са по-малко от { $least } души
site-responses-none = Още няма отговори

## About the study
site-purpose = Цел
site-purpose-is = Цел: { $purpose }
site-population = Кои бяха попитани
site-mode = Как
site-mode-self = Хората сами попълниха въпросника
site-mode-interview = Интервюта: някой задаваше въпросите и записваше отговорите
site-mode-mixed = С някои хора бяха проведени интервюта, други сами попълниха въпросника
site-fieldwork = Кога
site-answers = Отговори
site-response-rate = Дял на отговорилите
site-sample = Неопределеност
site-sample-yes = Запитаните са случайна извадка. Процентите имат 95-процентни интервали (Уилсън): ако извадки се теглят отново и отново, 95 % от техните интервали биха съдържали дела сред всички, от които е изтеглена извадката. Разликите се проверяват една по една, без поправка за броя на тестовете: сред много някои излизат само по случайност.
site-sample-no = Не е теглена случайна извадка. Затова няма извадкова грешка, за която да се даде интервал, и разликите не са проверявани.
site-response-rate-of = { $invited ->
    [one] { $share } ({ $count } от { $invited } попитан)
   *[other] { $share } ({ $count } от { $invited } попитани)
}
site-invited = { $invited ->
    [one] Попитан беше { $invited } човек
   *[other] Попитани бяха { $invited } души
}
site-questionnaire-read = Целият въпросник, както хората са го видели:
site-questionnaire-print = За отпечатване и попълване на ръка (PDF):
site-version = Версия на въпросника:
site-anonymity = Как се пази анонимността
site-anonymity-intro = На проучване като това отговарят малко хора, затова едно-единствено число може да посочи някого от тях. Тези правила не позволяват това да стане:
site-anonymity-numbers = Публикуват се само числата на тези страници. Това, което е отговорил отделен човек, не се публикува.
site-anonymity-count = Брой хора под { $least } не се показва.
site-anonymity-base = { $least ->
    [one] Нищо не се разбива на части за група от по-малко от { $least } човек.
   *[other] Нищо не се разбива на части за група от по-малко от { $least } души.
}
site-anonymity-same = Когато всички в една група са дали един и същ отговор, и това не се показва: то би издало какво е отговорил всеки от тях.
site-anonymity-subtract = Скрити са и някои по-големи числа, за да не могат малките да се изчислят чрез изваждане.
site-anonymity-derived = Процентите, дължините на стълбчетата и изреченията се правят само от показаните числа. Скрито число няма никъде на тези страници, нито във файловете.
site-anonymity-sensitive = Отговорите на тези въпроси никога не се съчетават един с друг: { $questions }.
site-anonymity-rules = Някои отговори на тези въпроси не следват правилата на въпросника и са запазени така, както са: { $questions }. Числата са защитени, без да се приема, че тези правила са спазени.
site-risk = Това проучване е публикувано по по-меки правила, отколкото изисква защитата му. Посочената причина:
site-hidden = Какво е скрито
site-hidden-none = По тези правила не се наложи нищо да се скрие.
site-hidden-some = По тези правила някои числа са скрити. Те са отбелязани с [c] в тези фигури:
site-hidden-count = { $count ->
    [one] { $count } число
   *[other] { $count } числа
}

## Results
site-results-none = Още няма отговори. Резултатите ще бъдат тук.
site-contents = Съдържание
site-key-findings = Най-важното
site-by-question = Въпрос по въпрос
site-computed = Изчислено от отговорите
site-not-shown = Какво не може да се покаже
site-not-shown-intro = В тези фигури са скрити толкова числа, за да се защитят отговорилите, че не може да се каже нищо.
site-figure-numbers = Фигурата и числата ѝ
site-figure = Фигура { $number }
site-numbers = Числата в таблица
site-csv = Изтегляне като CSV
site-cite = Цитиране, за копиране
site-take = Изтегляне на резултатите
site-workbook = Всички таблици в работна книга (XLSX)
site-booklet = Всички фигури с таблиците им, за черно-бял печат (PDF):
site-booklet-size = { $pages ->
    [one] { $pages } страница, { $size } kB
   *[other] { $pages } страници, { $size } kB
}

## In people's own words
site-voices = Със собствени думи
site-voices-about = Откъси от това, което хората са казали, избрани според темата и прочетени предварително, за да не издаде никого име или място. За говорещия се казва нещо само когато то е общо за поне { $least ->
    [one] { $least } човек.
   *[other] { $least } души.
}
site-voices-themes = За това говориха хората. Участвали са толкова малко, че думите им не се публикуват.
site-voices-roles = Хората, назовани с това, което правят, са се съгласили.

## Data
site-data-intro = Числата зад всяка фигура и какво означава всяка променлива. Всичко е минало през същата защита като фигурите.
site-files = Числата, фигура по фигура
site-mark-c = скрито, за да бъдат защитени отговорилите
site-mark-z = тук няма процент
site-mark-x = не е изчислено: някои от числата са скрити
site-codebook = Книга с кодове
site-codebook-intro = Всяка променлива: името ѝ, въпросът, от който идва, и стойностите, които може да има.
site-variable = Променлива
site-question = Въпрос
site-values = Стойности
site-kind-ordered = един отговор, по ред
site-kind-category = един отговор
site-kind-tick = отбелязано или не
site-kind-rank = място в подреждане
site-kind-integer = цяло число
site-kind-decimal = число
site-kind-year = година
site-kind-month = месец
site-kind-date = дата
site-kind-text = текст

## Reports, their sources, statistics of others, and the search
site-first-wave = Отговорите от първото проучване, { $wave }, освен ако при фигурата не е казано друго
site-edition = Издание { $number }
site-edition-changed = От предишното издание са се променили тези фигури:
site-edition-same = На тази страница нищо не се е променило от предишното издание.
site-glossary = Речник
site-points = { $count ->
    [one] { $number } процентен пункт
   *[other] { $number } процентни пункта
}
site-references = Източници
site-report-pdf = Докладът за печат (PDF)
site-report-short = Докладът накратко
site-report-whole = Целият доклад
site-other-language = Тази страница е на друг език: { $language }.
site-search = Търсене
site-search-found = Намерени: #
site-search-nothing = Нищо не е намерено. Опитайте с по-малко думи или с част от дума.
site-search-words = Думи за търсене
site-series-apart = Най-голямата разлика: { $row }. { $one }: { $first }; { $other }: { $second }.
site-series-change = { $name }: { $first } през { $from }, { $last } през { $to }.
site-series-most = { $name }: най-високо при „{ $row }“, { $value }.
site-series-once = { $name }: { $value } през { $at }.
site-source = Източник:
site-statistics = Статистика
site-statistics-intro = Числа, публикувани другаде, всяко със своя източник. Тук са такива, каквито са там.
site-table = Таблица { $number }
