# Translated for this project by a language model; no speaker of Russian has reviewed it yet.

# Every sheet
print-page = Страница { $page } из { $pages }
print-version = версия { $version }
print-variant-standard = обычная
print-variant-large = крупные буквы
print-variant-bilingual = два языка
print-variant-pictorial = с картинками
print-variant-guide = руководство для интервью
print-continued = продолжение

# First page
print-asker = Кто спрашивает: { $publisher }.
print-contact = Есть вопросы об анкете? { $contact }
print-points-title = Прежде чем начать
print-voluntary = Вы сами решаете, участвовать или нет. Можно пропустить любой вопрос и остановиться в любой момент.
print-anonymous = Не пишите своё имя. Никто не узнает, какие ответы ваши.
print-hand-in = Когда закончите, сложите листы и опустите их в ящик или отдайте тому, от кого вы их получили.
print-how-title = Как отвечать
print-how-circle = Кружки: поставьте крестик только в одном.
print-how-square = Квадраты: поставьте крестик во всех, что подходят, или в стольких, сколько сказано в вопросе.
print-how-mistake = Ошиблись? Закрасьте эту клетку полностью и поставьте крестик в правильной.
print-example = Пример
print-example-one = Яблоко
print-example-two = Груша
print-example-three = Слива
print-guide-title = Для тех, кто проводит опрос
print-guide-voluntary = Сначала скажите, что участие добровольное, что можно пропустить любой вопрос и что можно остановиться в любой момент.
print-guide-anonymous = Не записывайте имён или чего-либо ещё, из чего видно, кто отвечает.
print-guide-hand-in = После разговора сразу уберите листы туда, где никто другой не сможет их прочитать, и сдайте их так, как договорились.
print-guide-how = Читайте каждый вопрос вслух так, как он написан. Читайте и варианты ответа, если человек не ответил сам. Не подсказывайте ответ.
print-end = Это был последний вопрос. Спасибо.
print-end-guide = Это был последний вопрос. Поблагодарите человека.

# How to answer a question
print-one = Поставьте крестик в одном кружке.
print-one-each = Поставьте крестик в одном кружке в каждой строке.
print-any = Поставьте крестик во всех квадратах, которые подходят.
print-exactly = { $count ->
    [one] Поставьте крестик в { $count } квадрате.
    [few] Поставьте крестик в { $count } квадратах.
    [many] Поставьте крестик в { $count } квадратах.
   *[other] Поставьте крестик в { $count } квадратах.
}
print-at-most = { $count ->
    [one] Поставьте крестик не больше чем в { $count } квадрате.
    [few] Поставьте крестик не больше чем в { $count } квадратах.
    [many] Поставьте крестик не больше чем в { $count } квадратах.
   *[other] Поставьте крестик не больше чем в { $count } квадратах.
}
print-at-least = { $count ->
    [one] Поставьте крестик не меньше чем в { $count } квадрате.
    [few] Поставьте крестик не меньше чем в { $count } квадратах.
    [many] Поставьте крестик не меньше чем в { $count } квадратах.
   *[other] Поставьте крестик не меньше чем в { $count } квадратах.
}
print-between = Выберите от { $least } до { $most }: поставьте крестик в каждом выбранном квадрате.
print-number = Напишите число.
print-number-between = Напишите число от { $from } до { $to }.
print-date = Напишите цифры в клетках. То, чего не знаете, оставьте пустым.
print-text = Пишите на линиях.
print-rank = Напишите 1 рядом с тем, что для вас на первом месте, 2 рядом со следующим и так далее.
print-alone = тогда ни одного другого крестика
print-day = День
print-month = Месяц
print-year = Год
print-notes = Заметки
print-range-labels = { $number } = { $label }

# A group asked several times
print-round = { $label } { $round }
print-round-bare = № { $round }
print-rounds-more = Количество мест здесь: { $rounds }. Если нужно больше (самое большее { $most }), попросите ещё одну анкету.

# Who goes where
print-go-to = перейдите к { $number }
print-go-to-end = перейдите в конец
print-only-if = { $reader ->
    [guide] Спрашивайте, только если { $rule }.
   *[self] Только если { $rule }.
}
print-only-if-section = { $reader ->
    [guide] Задавайте вопросы этой части, только если { $rule }.
   *[self] Эта часть для вас, только если { $rule }.
}
print-only-if-unsaid = Здесь отвечают не все. Если вас это не касается, идите дальше.
print-quote = «{ $text }»
print-question = вопрос { $number }
print-question-item = вопрос { $number } ({ $item })
print-all-of = { $first } и { $second }
print-any-of = { $first } или { $second }
print-answers-or = { $first } или { $second }
print-if-answer = { $reader ->
    [guide] ответ на { $question } — { $answers }
   *[self] ваш ответ на { $question } — { $answers }
}
print-if-other-answer = { $reader ->
    [guide] ответ на { $question } — не { $answers }, а другой
   *[self] ваш ответ на { $question } — не { $answers }, а другой
}
print-if-ticked = { $reader ->
    [guide] в ответе на { $question } есть крестик возле слов { $answers }
   *[self] в ответе на { $question } вы поставили крестик возле слов { $answers }
}
print-if-not-ticked = { $reader ->
    [guide] в ответе на { $question } нет крестика возле слов { $answers }
   *[self] в ответе на { $question } вы не поставили крестик возле слов { $answers }
}
print-if-number = ответ на { $question } — { $number }
print-if-not-number = ответ на { $question } — не { $number }
print-if-less = ответ на { $question } меньше чем { $number }
print-if-at-most = ответ на { $question } — { $number } или меньше
print-if-more = ответ на { $question } больше чем { $number }
print-if-at-least = ответ на { $question } — { $number } или больше
print-if-count = количество крестиков в ответе на { $question } — ровно { $number }
print-if-count-not = количество крестиков в ответе на { $question } — не { $number }
print-if-count-less = количество крестиков в ответе на { $question } меньше чем { $number }
print-if-count-at-most = количество крестиков в ответе на { $question } — { $number } или меньше
print-if-count-more = количество крестиков в ответе на { $question } больше чем { $number }
print-if-count-at-least = количество крестиков в ответе на { $question } — { $number } или больше
print-if-replied = { $reader ->
    [guide] на { $question } есть ответ
   *[self] вы ответили на { $question }
}
print-if-not-replied = { $reader ->
    [guide] на { $question } нет ответа
   *[self] вы не ответили на { $question }
}
