# Translated for this project by a language model; no speaker of Ukrainian has reviewed it yet.

## Around every page
site-skip = Перейти до змісту сторінки
site-menu = Меню
site-languages = Мови
site-pages = Сторінки цього сайту
site-survey-pages = Сторінки цього дослідження
site-home = Головна
site-published-by = Видавець
site-no-tracking = Цей сайт не зберігає файлів cookie, не рахує відвідувачів і нічого не запитує в інших сайтів.
site-accessibility = Заява про доступність
site-updated = Оновлено
site-quoted = «{ $text }»

## Surveys
site-surveys = Опитування
site-about = Про дослідження
site-questionnaire = Анкета
site-results = Результати
site-data = Дані
site-responses = { $count ->
    [one] Відповіла { $count } людина
    [few] Відповіли { $count } людини
    [many] Відповіли { $count } людей
   *[other] Відповіли { $count } людини
}
site-responses-few = Відповіли менше ніж { $least } людей
site-responses-none = Відповідей ще немає

## About the study
site-purpose = Мета
site-purpose-is = Мета: { $purpose }
site-population = Кого запитували
site-mode = Як
site-mode-self = Люди самі заповнювали анкету
site-mode-interview = Інтерв’ю: хтось ставив запитання й записував відповіді
site-mode-mixed = З деякими людьми провели інтерв’ю, інші самі заповнили анкету
site-fieldwork = Коли
site-answers = Відповіді
site-response-rate = Частка тих, хто відповів
site-sample = Невизначеність
site-sample-yes = Опитані — випадкова вибірка. Відсотки мають 95-відсоткові інтервали (Вілсон): якби вибірки робили знову й знову, 95 % їхніх інтервалів містили б частку серед усіх, із кого зроблено вибірку. Відмінності перевірено по одній, без поправки на кількість перевірок: серед багатьох деякі виходять випадково.
site-sample-no = Випадкової вибірки не робили. Тому немає похибки вибірки, для якої можна дати інтервал, і відмінності не перевірялися.
site-response-rate-of = { $share } ({ $count } з { $invited } запитаних)
site-invited = Кількість запитаних: { $invited }
site-questionnaire-read = Уся анкета, якою її бачили люди:
site-questionnaire-print = Щоб надрукувати й заповнити від руки (PDF):
site-version = Версія анкети:
site-anonymity = Як зберігається анонімність
site-anonymity-intro = На таке опитування відповідає небагато людей, тому одне число може вказати на когось із них. Ці правила не дають цьому статися:
site-anonymity-numbers = Оприлюднено лише числа на цих сторінках. Те, що відповіла окрема людина, не оприлюднено.
site-anonymity-count = Кількість людей, менша ніж { $least }, не показується.
site-anonymity-base = { $least ->
    [one] Для групи, у якій менше ніж { $least } людина, нічого не розбивається на частини.
    [few] Для групи, у якій менше ніж { $least } людини, нічого не розбивається на частини.
    [many] Для групи, у якій менше ніж { $least } людей, нічого не розбивається на частини.
   *[other] Для групи, у якій менше ніж { $least } людини, нічого не розбивається на частини.
}
site-anonymity-same = Якщо всі в групі відповіли однаково, це теж не показується: воно виказало б, що відповів кожен із них.
site-anonymity-subtract = Деякі більші числа теж приховано, щоб не можна було обчислити малі відніманням.
site-anonymity-derived = Відсотки, довжину стовпчиків і речення зроблено лише з показаних чисел. Прихованого числа немає ніде на цих сторінках і немає у файлах.
site-anonymity-sensitive = Відповіді на ці запитання ніколи не поєднуються між собою: { $questions }.
site-anonymity-rules = Деякі відповіді на ці запитання не відповідають правилам анкети й залишені як є: { $questions }. Числа захищено без припущення, що цих правил дотримано.
site-risk = Це дослідження оприлюднено за м’якшими правилами, ніж вимагає його захист. Указана причина:
site-hidden = Що приховано
site-hidden-none = За цими правилами нічого не довелося приховувати.
site-hidden-some = За цими правилами деякі числа приховано. Їх позначено [c] на цих рисунках:
site-hidden-count = { $count ->
    [one] { $count } число
    [few] { $count } числа
    [many] { $count } чисел
   *[other] { $count } числа
}

## Results
site-results-none = Відповідей ще немає. Результати будуть тут.
site-contents = Зміст
site-key-findings = Головне
site-by-question = Запитання за запитанням
site-computed = Обчислено за відповідями
site-not-shown = Що показати не можна
site-not-shown-intro = На цих рисунках, щоб захистити тих, хто відповів, приховано стільки чисел, що нічого сказати не можна.
site-figure-numbers = Рисунок і його числа
site-figure = Рисунок { $number }
site-numbers = Числа в таблиці
site-csv = Завантажити як CSV
site-cite = Посилання для копіювання
site-take = Завантажити результати
site-workbook = Усі таблиці в одній книзі (XLSX)
site-booklet = Усі рисунки з таблицями, для чорно-білого друку (PDF):
site-booklet-size = { $pages ->
    [one] { $pages } сторінка, { $size } КБ
    [few] { $pages } сторінки, { $size } КБ
    [many] { $pages } сторінок, { $size } КБ
   *[other] { $pages } сторінки, { $size } КБ
}

## In people's own words
site-voices = Власними словами
site-voices-about = Уривки з того, що казали люди; їх вибрано за темою й прочитано заздалегідь, щоб жодне ім’я чи місце нікого не виказало. Про того, хто говорить, сказано щось, лише якщо це спільне для групи людей, не меншої ніж { $least }.
site-voices-themes = Про це говорили люди. Участь узяло так мало людей, що їхніх слів не наведено.
site-voices-roles = Ті, кого названо за родом занять, дали на це згоду.

## Data
site-data-intro = Числа, на яких побудовано кожен рисунок, і значення кожної змінної. Усе це захищено так само, як рисунки.
site-files = Числа, рисунок за рисунком
site-mark-c = приховано, щоб захистити тих, хто відповідав
site-mark-z = тут немає відсотка
site-mark-x = не обчислено: деякі з чисел приховано
site-codebook = Книга кодів
site-codebook-intro = Кожна змінна: її назва, запитання, з якого вона походить, і значення, які вона може мати.
site-variable = Змінна
site-question = Запитання
site-values = Значення
site-kind-ordered = одна відповідь, за порядком
site-kind-category = одна відповідь
site-kind-tick = позначено або ні
site-kind-rank = місце за порядком
site-kind-integer = ціле число
site-kind-decimal = число
site-kind-year = рік
site-kind-month = місяць
site-kind-date = дата
site-kind-text = текст

## Reports, their sources, statistics of others, and the search
site-first-wave = Відповіді першого опитування, { $wave }, якщо під рисунком не сказано інше
site-edition = Випуск { $number }
site-edition-changed = Від попереднього випуску змінилися ці рисунки:
site-edition-same = На цій сторінці від попереднього випуску нічого не змінилося.
site-glossary = Словник
site-points = { $count ->
    [one] { $number } відсотковий пункт
    [few] { $number } відсоткові пункти
    [many] { $number } відсоткових пунктів
   *[other] { $number } відсоткового пункту
}
site-references = Джерела
site-report-pdf = Звіт для друку (PDF)
site-report-short = Звіт коротко
site-report-whole = Увесь звіт
site-other-language = Ця сторінка іншою мовою: { $language }.
site-search = Пошук
site-search-found = Знайдено: #
site-search-nothing = Нічого не знайдено. Спробуйте менше слів або частину слова.
site-search-words = Слова для пошуку
site-series-apart = Найбільша різниця: { $row }. { $one }: { $first }; { $other }: { $second }.
site-series-change = { $name }: { $from } — { $first }, { $to } — { $last }.
site-series-most = { $name }: найбільше у «{ $row }», { $value }.
site-series-once = { $name }: { $at } — { $value }.
site-source = Джерело:
site-statistics = Статистика
site-statistics-intro = Числа, опубліковані в інших місцях, кожне зі своїм джерелом. Тут вони такі самі, як там.
site-table = Таблиця { $number }
