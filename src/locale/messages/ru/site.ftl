# Translated for this project by a language model; no speaker of Russian has reviewed it yet.

## Around every page
site-skip = Перейти к содержанию страницы
site-menu = Меню
site-languages = Языки
site-pages = Страницы этого сайта
site-survey-pages = Страницы этого исследования
site-home = Главная
site-published-by = Издатель
site-no-tracking = Этот сайт не сохраняет файлы cookie, не считает посетителей и ничего не запрашивает у других сайтов.
site-accessibility = Заявление о доступности
site-updated = Обновлено
site-quoted = «{ $text }»

## Surveys
site-surveys = Опросы
site-about = Об исследовании
site-questionnaire = Анкета
site-results = Результаты
site-data = Данные
site-responses = { $count ->
    [one] Ответил { $count } человек
    [few] Ответили { $count } человека
    [many] Ответили { $count } человек
   *[other] Ответили { $count } человека
}
site-responses-few = Ответили меньше чем { $least } человек
site-responses-none = Ответов пока нет

## About the study
site-purpose = Цель
site-purpose-is = Цель: { $purpose }
site-population = Кого спрашивали
site-mode = Как
site-mode-self = Люди сами заполняли анкету
site-mode-interview = Интервью: кто-то задавал вопросы и записывал ответы
site-mode-mixed = С некоторыми людьми провели интервью, другие сами заполнили анкету
site-fieldwork = Когда
site-answers = Ответы
site-response-rate = Доля ответивших
site-sample = Неопределённость
site-sample-yes = Опрошенные — случайная выборка. У процентов есть 95-процентные интервалы (Уилсон): если бы выборки делали снова и снова, 95 % их интервалов содержали бы долю среди всех, из кого сделана выборка. Различия проверены по одному, без поправки на число проверок: из многих некоторые получаются случайно.
site-sample-no = Случайной выборки не делали. Поэтому нет ошибки выборки, для которой можно дать интервал, и различия не проверялись.
site-response-rate-of = { $share } ({ $count } из { $invited } опрошенных)
site-invited = Сколько людей спросили: { $invited }
site-questionnaire-read = Вся анкета, какой её видели люди:
site-questionnaire-print = Чтобы распечатать и заполнить от руки (PDF):
site-version = Версия анкеты:
site-anonymity = Как сохраняется анонимность
site-anonymity-intro = На такой опрос отвечает немного людей, поэтому одно число может указать на кого-то из них. Эти правила не дают этому случиться:
site-anonymity-numbers = Опубликованы только числа на этих страницах. То, что ответил отдельный человек, не опубликовано.
site-anonymity-count = Число людей меньше { $least } не показывается.
site-anonymity-base = { $least ->
    [one] Для группы, в которой меньше { $least } человека, ничего не разбивается на части.
   *[other] Для группы, в которой меньше { $least } человек, ничего не разбивается на части.
}
site-anonymity-same = Если все в группе ответили одинаково, это тоже не показывается: оно выдало бы, что ответил каждый из них.
site-anonymity-subtract = Некоторые числа побольше тоже скрыты, чтобы нельзя было вычислить маленькие вычитанием.
site-anonymity-derived = Проценты, длина столбиков и предложения сделаны только из показанных чисел. Скрытого числа нет нигде на этих страницах и нет в файлах.
site-anonymity-sensitive = Ответы на эти вопросы никогда не сопоставляются друг с другом: { $questions }.
site-anonymity-rules = Некоторые ответы на эти вопросы не соответствуют правилам анкеты и оставлены как есть: { $questions }. Числа защищены без предположения, что эти правила соблюдены.
site-risk = Это исследование опубликовано по более мягким правилам, чем требует его защита. Указанная причина:
site-hidden = Что скрыто
site-hidden-none = По этим правилам ничего не пришлось скрывать.
site-hidden-some = По этим правилам некоторые числа скрыты. Они отмечены знаком [c] на этих рисунках:
site-hidden-count = { $count ->
    [one] { $count } число
    [few] { $count } числа
    [many] { $count } чисел
   *[other] { $count } числа
}

## Results
site-results-none = Ответов пока нет. Результаты будут здесь.
site-contents = Содержание
site-key-findings = Главное
site-by-question = Вопрос за вопросом
site-computed = Вычислено по ответам
site-not-shown = Что показать нельзя
site-not-shown-intro = На этих рисунках, чтобы защитить ответивших, скрыто столько чисел, что сказать ничего нельзя.
site-figure-numbers = Рисунок и его числа
site-figure = Рисунок { $number }
site-numbers = Числа в таблице
site-csv = Скачать как CSV
site-cite = Ссылка для копирования
site-take = Скачать результаты
site-workbook = Все таблицы в одной книге (XLSX)
site-booklet = Все рисунки с таблицами, для чёрно-белой печати (PDF):
site-booklet-size = { $pages ->
    [one] { $pages } страница, { $size } КБ
    [few] { $pages } страницы, { $size } КБ
    [many] { $pages } страниц, { $size } КБ
   *[other] { $pages } страницы, { $size } КБ
}

## In people's own words
site-voices = Своими словами
site-voices-about = Отрывки из того, что говорили люди; они выбраны по теме и прочитаны заранее, чтобы никакое имя или место никого не выдало. О том, кто говорит, сказано что-то, только если это общее для группы людей не меньше { $least }.
site-voices-themes = Об этом говорили люди. Участвовало так мало людей, что их слова не приводятся.
site-voices-roles = Те, кто назван по роду занятий, дали на это согласие.

## Data
site-data-intro = Числа, на которых построен каждый рисунок, и значение каждой переменной. Всё это защищено так же, как рисунки.
site-files = Числа, рисунок за рисунком
site-mark-c = скрыто, чтобы защитить тех, кто отвечал
site-mark-z = здесь нет процента
site-mark-x = не рассчитано: некоторые из чисел скрыты
site-codebook = Книга кодов
site-codebook-intro = Каждая переменная: её имя, вопрос, из которого она взята, и значения, которые она может иметь.
site-variable = Переменная
site-question = Вопрос
site-values = Значения
site-kind-ordered = один ответ, по порядку
site-kind-category = один ответ
site-kind-tick = отмечено или нет
site-kind-rank = место по порядку
site-kind-integer = целое число
site-kind-decimal = число
site-kind-year = год
site-kind-month = месяц
site-kind-date = дата
site-kind-text = текст

## Reports, their sources, statistics of others, and the search
site-first-wave = Ответы первого опроса, { $wave }, если под рисунком не сказано иное
site-edition = Выпуск { $number }
site-edition-changed = С прошлого выпуска изменились эти рисунки:
site-edition-same = На этой странице с прошлого выпуска ничего не изменилось.
site-glossary = Словарь
site-points = { $count ->
    [one] { $number } процентный пункт
    [few] { $number } процентных пункта
    [many] { $number } процентных пунктов
   *[other] { $number } процентного пункта
}
site-references = Источники
site-report-pdf = Отчёт для печати (PDF)
site-report-short = Отчёт кратко
site-report-whole = Весь отчёт
site-other-language = Эта страница на другом языке: { $language }.
site-search = Поиск
site-search-found = Найдено: #
site-search-nothing = Ничего не найдено. Попробуйте меньше слов или часть слова.
site-search-words = Слова для поиска
site-series-apart = Самая большая разница: { $row }. { $one }: { $first }; { $other }: { $second }.
site-series-change = { $name }: { $from } — { $first }, { $to } — { $last }.
site-series-most = { $name }: больше всего у «{ $row }», { $value }.
site-series-once = { $name }: { $at } — { $value }.
site-source = Источник:
site-statistics = Статистика
site-statistics-intro = Числа, опубликованные в других местах, каждое со своим источником. Здесь они такие же, как там.
site-table = Таблица { $number }
