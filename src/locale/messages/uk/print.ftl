# Translated for this project by a language model; no speaker of Ukrainian has reviewed it yet.

# Every sheet
print-page = Сторінка { $page } з { $pages }
print-version = версія { $version }
print-variant-standard = звичайна
print-variant-large = великі літери
print-variant-bilingual = дві мови
print-variant-pictorial = з картинками
print-variant-guide = посібник для інтерв’ю
print-continued = продовження

# First page
print-asker = Хто запитує: { $publisher }.
print-contact = Маєте запитання щодо анкети? { $contact }
print-points-title = Перш ніж почати
print-voluntary = Ви самі вирішуєте, чи брати участь. Можна пропустити будь-яке запитання й зупинитися будь-коли.
print-anonymous = Не пишіть свого імені. Ніхто не дізнається, які відповіді ваші.
print-hand-in = Коли закінчите, складіть аркуші та вкиньте їх у скриньку або віддайте тому, від кого ви їх отримали.
print-how-title = Як відповідати
print-how-circle = Кружечки: поставте хрестик лише в одному.
print-how-square = Квадратики: поставте хрестик у всіх, що підходять, або у стількох, скільки сказано в запитанні.
print-how-mistake = Помилилися? Зафарбуйте цю клітинку повністю й поставте хрестик у правильній.
print-example = Приклад
print-example-one = Яблуко
print-example-two = Груша
print-example-three = Слива
print-guide-title = Для тих, хто проводить опитування
print-guide-voluntary = Спочатку скажіть, що участь добровільна, що можна пропустити будь-яке запитання й що можна зупинитися будь-коли.
print-guide-anonymous = Не записуйте імен або чогось іншого, з чого видно, хто відповідає.
print-guide-hand-in = Після розмови одразу покладіть аркуші туди, де ніхто інший не зможе їх прочитати, і здайте їх так, як домовлено.
print-guide-how = Читайте кожне запитання вголос так, як воно написане. Читайте й варіанти відповіді, якщо людина не відповіла сама. Не підказуйте відповідь.
print-end = Це було останнє запитання. Дякуємо.
print-end-guide = Це було останнє запитання. Подякуйте людині.

# How to answer a question
print-one = Поставте хрестик в одному кружечку.
print-one-each = Поставте хрестик в одному кружечку в кожному рядку.
print-any = Поставте хрестик у всіх квадратиках, що підходять.
print-exactly = { $count ->
    [one] Поставте хрестик у { $count } квадратику.
    [few] Поставте хрестик у { $count } квадратиках.
    [many] Поставте хрестик у { $count } квадратиках.
   *[other] Поставте хрестик у { $count } квадратиках.
}
print-at-most = { $count ->
    [one] Поставте хрестик не більше ніж у { $count } квадратику.
    [few] Поставте хрестик не більше ніж у { $count } квадратиках.
    [many] Поставте хрестик не більше ніж у { $count } квадратиках.
   *[other] Поставте хрестик не більше ніж у { $count } квадратиках.
}
print-at-least = { $count ->
    [one] Поставте хрестик щонайменше у { $count } квадратику.
    [few] Поставте хрестик щонайменше у { $count } квадратиках.
    [many] Поставте хрестик щонайменше у { $count } квадратиках.
   *[other] Поставте хрестик щонайменше у { $count } квадратиках.
}
print-between = Виберіть від { $least } до { $most }: поставте хрестик у кожному вибраному квадратику.
print-number = Напишіть число.
print-number-between = Напишіть число від { $from } до { $to }.
print-date = Напишіть цифри у клітинках. Те, чого не знаєте, залиште порожнім.
print-text = Пишіть на лініях.
print-rank = Напишіть 1 біля того, що для вас на першому місці, 2 біля наступного й так далі.
print-alone = тоді жодного іншого хрестика
print-day = День
print-month = Місяць
print-year = Рік
print-notes = Нотатки
print-range-labels = { $number } = { $label }

# A group asked several times
print-round = { $label } { $round }
print-round-bare = № { $round }
print-rounds-more = Кількість місць тут: { $rounds }. Якщо треба більше (щонайбільше { $most }), попросіть ще одну анкету.

# Who goes where
print-go-to = перейдіть до { $number }
print-go-to-end = перейдіть у кінець
print-only-if = { $reader ->
    [guide] Запитуйте, тільки якщо { $rule }.
   *[self] Тільки якщо { $rule }.
}
print-only-if-section = { $reader ->
    [guide] Ставте запитання цієї частини, тільки якщо { $rule }.
   *[self] Ця частина для вас, тільки якщо { $rule }.
}
print-only-if-unsaid = Тут відповідають не всі. Якщо вас це не стосується, ідіть далі.
print-quote = «{ $text }»
print-question = запитання { $number }
print-question-item = запитання { $number } ({ $item })
print-all-of = { $first } і { $second }
print-any-of = { $first } або { $second }
print-answers-or = { $first } або { $second }
print-if-answer = { $reader ->
    [guide] відповідь на { $question } — { $answers }
   *[self] ваша відповідь на { $question } — { $answers }
}
print-if-other-answer = { $reader ->
    [guide] відповідь на { $question } — не { $answers }, а інша
   *[self] ваша відповідь на { $question } — не { $answers }, а інша
}
print-if-ticked = { $reader ->
    [guide] у відповіді на { $question } є хрестик біля слів { $answers }
   *[self] у відповіді на { $question } ви поставили хрестик біля слів { $answers }
}
print-if-not-ticked = { $reader ->
    [guide] у відповіді на { $question } немає хрестика біля слів { $answers }
   *[self] у відповіді на { $question } ви не поставили хрестик біля слів { $answers }
}
print-if-number = відповідь на { $question } — { $number }
print-if-not-number = відповідь на { $question } — не { $number }
print-if-less = відповідь на { $question } менша ніж { $number }
print-if-at-most = відповідь на { $question } — { $number } або менше
print-if-more = відповідь на { $question } більша ніж { $number }
print-if-at-least = відповідь на { $question } — { $number } або більше
print-if-count = кількість хрестиків у відповіді на { $question } — рівно { $number }
print-if-count-not = кількість хрестиків у відповіді на { $question } — не { $number }
print-if-count-less = кількість хрестиків у відповіді на { $question } менша ніж { $number }
print-if-count-at-most = кількість хрестиків у відповіді на { $question } — { $number } або менше
print-if-count-more = кількість хрестиків у відповіді на { $question } більша ніж { $number }
print-if-count-at-least = кількість хрестиків у відповіді на { $question } — { $number } або більше
print-if-replied = { $reader ->
    [guide] на { $question } є відповідь
   *[self] ви відповіли на { $question }
}
print-if-not-replied = { $reader ->
    [guide] на { $question } немає відповіді
   *[self] ви не відповіли на { $question }
}
