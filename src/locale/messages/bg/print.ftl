# Translated for this project by a language model; no speaker of Bulgarian has reviewed it yet.

# Every sheet
print-page = Страница { $page } от { $pages }
print-version = версия { $version }
print-variant-standard = обикновен
print-variant-large = едри букви
print-variant-bilingual = два езика
print-variant-pictorial = с картинки
print-variant-guide = ръководство за интервю
print-continued = продължение

# First page
print-asker = Кой пита: { $publisher }.
print-contact = Имате ли въпроси за въпросника? { $contact }
print-points-title = Преди да започнете
print-voluntary = Вие решавате дали да участвате. Можете да пропуснете всеки въпрос и да спрете по всяко време.
print-anonymous = Не пишете името си. Никой няма да разбере кои отговори са Вашите.
print-hand-in = Когато приключите, сгънете листовете и ги пуснете в кутията или ги дайте на човека, от когото сте ги получили.
print-how-title = Как се отговаря
print-how-circle = Кръгчета: поставете кръстче само в едно.
print-how-square = Квадратчета: поставете кръстче във всички, които подхождат, или в толкова, колкото е казано във въпроса.
print-how-mistake = Сбъркахте ли? Запълнете изцяло това поле и поставете кръстче в правилното.
print-example = Пример
print-example-one = Ябълка
print-example-two = Круша
print-example-three = Слива
print-guide-title = За анкетьора
print-guide-voluntary = Първо кажете, че участието е доброволно, че всеки въпрос може да се пропусне и че може да се спре по всяко време.
print-guide-anonymous = Не записвайте имена или нещо друго, от което се разбира кой отговаря.
print-guide-hand-in = След интервюто веднага приберете листовете там, където никой друг не може да ги прочете, и ги предайте, както е уговорено.
print-guide-how = Четете всеки въпрос на глас така, както е написан. Четете и възможните отговори, освен ако отговорът дойде сам. Не подсказвайте отговор.
print-end = Това беше последният въпрос. Благодарим Ви.
print-end-guide = Това беше последният въпрос. Благодарете на човека.

# How to answer a question
print-one = Поставете кръстче в едно кръгче.
print-one-each = Поставете кръстче в едно кръгче на всеки ред.
print-any = Поставете кръстче във всички квадратчета, които подхождат.
print-exactly = { $count ->
    [one] Поставете кръстче в { $count } квадратче.
   *[other] Поставете кръстче в { $count } квадратчета.
}
print-at-most = { $count ->
    [one] Поставете кръстче в най-много { $count } квадратче.
   *[other] Поставете кръстче в най-много { $count } квадратчета.
}
print-at-least = { $count ->
    [one] Поставете кръстче в поне { $count } квадратче.
   *[other] Поставете кръстче в поне { $count } квадратчета.
}
print-between = Изберете от { $least } до { $most }: поставете кръстче във всяко избрано квадратче.
print-number = Напишете число.
print-number-between = Напишете число от { $from } до { $to }.
print-date = Напишете цифри в полетата. Оставете празно това, което не знаете.
print-text = Пишете на линиите.
print-rank = Напишете 1 до това, което е на първо място за Вас, 2 до следващото и така нататък.
print-alone = тогава без друго кръстче
print-day = Ден
print-month = Месец
print-year = Година
print-notes = Бележки
print-range-labels = { $number } = { $label }

# A group asked several times
print-round = { $label } { $round }
print-round-bare = № { $round }
print-rounds-more = Тук има място за { $rounds }. Ако Ви трябват повече (до { $most }), поискайте още един въпросник.

# Who goes where
print-go-to = отидете на { $number }
print-go-to-end = отидете в края
print-only-if = { $reader ->
    [guide] Питайте само ако { $rule }.
   *[self] Само ако { $rule }.
}
print-only-if-section = { $reader ->
    [guide] Задайте въпросите от тази част само ако { $rule }.
   *[self] Тази част е за Вас само ако { $rule }.
}
print-only-if-unsaid = Не всички трябва да отговарят тук. Ако не се отнася за Вас, продължете нататък.
print-quote = „{ $text }“
print-question = въпрос { $number }
print-question-item = въпрос { $number } ({ $item })
print-all-of = { $first } и { $second }
print-any-of = { $first } или { $second }
print-answers-or = { $first } или { $second }
print-if-answer = { $reader ->
    [guide] отговорът на { $question } е { $answers }
   *[self] отговорът Ви на { $question } е { $answers }
}
print-if-other-answer = { $reader ->
    [guide] отговорът на { $question } е различен от { $answers }
   *[self] отговорът Ви на { $question } е различен от { $answers }
}
print-if-ticked = { $reader ->
    [guide] на { $question } има кръстче до { $answers }
   *[self] на { $question } сте поставили кръстче до { $answers }
}
print-if-not-ticked = { $reader ->
    [guide] на { $question } няма кръстче до { $answers }
   *[self] на { $question } не сте поставили кръстче до { $answers }
}
print-if-number = отговорът на { $question } е { $number }
print-if-not-number = отговорът на { $question } не е { $number }
print-if-less = отговорът на { $question } е по-малък от { $number }
print-if-at-most = отговорът на { $question } е { $number } или по-малко
print-if-more = отговорът на { $question } е по-голям от { $number }
print-if-at-least = отговорът на { $question } е { $number } или повече
print-if-count = броят на кръстчетата на { $question } е точно { $number }
print-if-count-not = броят на кръстчетата на { $question } не е { $number }
print-if-count-less = броят на кръстчетата на { $question } е по-малък от { $number }
print-if-count-at-most = броят на кръстчетата на { $question } е { $number } или по-малко
print-if-count-more = броят на кръстчетата на { $question } е по-голям от { $number }
print-if-count-at-least = броят на кръстчетата на { $question } е { $number } или повече
print-if-replied = { $reader ->
    [guide] на { $question } има отговор
   *[self] сте отговорили на { $question }
}
print-if-not-replied = { $reader ->
    [guide] на { $question } няма отговор
   *[self] не сте отговорили на { $question }
}
