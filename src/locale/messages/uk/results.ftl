# Translated for this project by a language model; no speaker of Ukrainian has reviewed it yet.

## Names of columns and rows
results-answer = Відповідь
results-item = Пункт
results-people = Люди
results-percent = Відсоток
results-n = Відповіли (n)
results-mean = Середня оцінка
results-mean-number = Середнє
results-deviation = Стандартне відхилення
results-halfway = Медіана
results-total = Усі, хто взяв участь
results-total-group = Усі в групі
results-all = Усі
results-no-group = Невідомо
results-refused = Не хочу відповідати
results-dont-know = Не знаю
results-not-applicable = Не стосується
results-skipped = Пропущено
results-not-asked = Не запитували
results-class-under = менше ніж { $to }
results-class-over = { $from } або більше
results-class-all = будь-яке число
results-title-by = { $subject } · { $by }
results-title-phrase = { $subject }, { $phrase }
results-title-question = { $subject } – { $phrase }
results-quoted = «{ $text }»
results-or = { $a } або { $b }
results-separator = ;
results-count-percent = { $count } ({ $percent })
results-part-of = { $part } з { $whole }

## The base
results-answered = { $asked ->
    [one] Відповіли: { $answered } з { $asked } людини, яку запитали.
    [few] Відповіли: { $answered } з { $asked } людей, яких запитали.
    [many] Відповіли: { $answered } з { $asked } людей, яких запитали.
   *[other] Відповіли: { $answered } з { $asked } людей, яких запитали.
}
results-answered-all = { $asked ->
    [one] Відповіли всі: { $asked } особа.
    [few] Відповіли всі { $asked } особи.
    [many] Відповіли всі { $asked } осіб.
   *[other] Відповіли всі { $asked } особи.
}
results-answered-only = { $answered ->
    [one] Відповіла { $answered } людина.
    [few] Відповіли { $answered } людини.
    [many] Відповіли { $answered } людей.
   *[other] Відповіли { $answered } людини.
}
results-answered-hidden = Скільки людей відповіло, приховано, щоб їх захистити.
results-without = { $name }: { $count }.
results-took-part = { $all ->
    [one] Участь узяла { $all } людина.
    [few] Участь узяли { $all } людини.
    [many] Участь узяли { $all } людей.
   *[other] Участь узяли { $all } людини.
}
results-each-answered = { $answered ->
    [one] На кожен рядок відповіла { $answered } людина.
    [few] На кожен рядок відповіли { $answered } людини.
    [many] На кожен рядок відповіли { $answered } людей.
   *[other] На кожен рядок відповіли { $answered } людини.
}
results-between = { $most ->
    [one] На кожен рядок відповіли від { $least } до { $most } людини.
    [few] На кожен рядок відповіли від { $least } до { $most } людей.
    [many] На кожен рядок відповіли від { $least } до { $most } людей.
   *[other] На кожен рядок відповіли від { $least } до { $most } людей.
}
results-some-hidden = Скільки людей відповіло на кожен рядок (n), написано поруч із ним; деякі з цих чисел приховано.
results-few = Мало відповідей: різниця в кілька людей мало що означає.
results-n-is = n = { $n }
results-n-hidden = n = [c]

## Findings
results-people-number = { $count ->
    [one] { $count } людина
    [few] { $count } людини
    [many] { $count } людей
   *[other] { $count } людини
}
results-of-everyone = { $all ->
    [one] { $count } із { $all } учасника
   *[other] { $count } із { $all } учасників
}
results-of-base = { $base ->
    [one] { $count } з { $base } людини
    [few] { $count } з { $base } людей
    [many] { $count } з { $base } людей
   *[other] { $count } з { $base } людей
}
results-of-base-percent = { $base ->
    [one] { $count } з { $base } людини ({ $percent })
    [few] { $count } з { $base } людей ({ $percent })
    [many] { $count } з { $base } людей ({ $percent })
   *[other] { $count } з { $base } людей ({ $percent })
}
results-most-common = Найчастіша відповідь — { $answer }: { $number }.
results-most-common-tie = Найчастіші відповіді — { $answer }: кожна { $number }.
results-most-common-shown = Серед відповідей, які можна показати, найчастіша — { $answer }: { $number }.
results-most-common-tie-shown = Серед відповідей, які можна показати, найчастіші — { $answer }: кожна { $number }.
results-largest-group = Найбільша група — { $answer }: { $number }.
results-largest-group-tie = Найбільші групи — { $answer }: кожна { $number }.
results-largest-group-shown = Серед груп, які можна показати, найбільша — { $answer }: { $number }.
results-largest-group-tie-shown = Серед груп, які можна показати, найбільші — { $answer }: кожна { $number }.
results-chosen-most = Найчастіше вибирали: { $answer }, { $number }.
results-chosen-most-tie = Найчастіше вибирали: { $answer }, кожну відповідь { $number }.
results-chosen-most-shown = Серед відповідей, які можна показати, найчастіше вибирали: { $answer }, { $number }.
results-chosen-most-tie-shown = Серед відповідей, які можна показати, найчастіше вибирали: { $answer }, кожну відповідь { $number }.
results-named-most = Найчастіше згадували: { $answer }, { $number }.
results-named-most-tie = Найчастіше згадували: { $answer }, кожну тему { $number }.
results-named-most-shown = Серед тем, які можна показати, найчастіше згадували: { $answer }, { $number }.
results-named-most-tie-shown = Серед тем, які можна показати, найчастіше згадували: { $answer }, кожну тему { $number }.
results-nobody = Ніхто не вибрав жодної з цих відповідей.
results-hidden = Числа приховано, щоб захистити тих, хто відповідав.
results-mostly-hidden = Багато чисел приховано, щоб захистити тих, хто відповідав; те, що можна показати, — нижче.
results-same = У тому, що можна показати, групи не відрізняються.
results-place = Місце { $place }
results-differs = Найбільше групи відрізняються відповіддю { $answer }: { $groups }.
results-differs-shown = У тому, що можна показати, групи найбільше відрізняються відповіддю { $answer }: { $groups }.
results-alike = У всіх групах приблизно однаково. Найбільше відрізняється відповідь { $answer }: { $groups }.
results-alike-shown = Наскільки можна показати, у всіх групах приблизно однаково. Найбільше відрізняється відповідь { $answer }: { $groups }.
results-mean-differs = Середнє в групах відрізняється: { $groups }.
results-mean-alike = Середнє в усіх групах приблизно однакове: { $groups }.
results-mean-groups = Середнє за групами, де його можна показати: { $groups }.
results-median-groups = Медіана за групами: { $groups }.
results-median-same = Медіана в усіх групах однакова: { $answer }.
results-group-number = { $group } { $number }
results-groups-hidden = Групи неможливо порівняти: забагато чисел приховано, щоб захистити тих, хто відповідав.
results-scale-one = Відповідь { $answers }: { $number }.
results-scale-only = У тому, що можна показати, { $item }: відповідь { $answers }, { $number }.
results-scale-items = Відповідь { $answers } найчастіша тут: { $best }; найрідша тут: { $least }.
results-scale-items-shown = У тому, що можна показати, відповідь { $answers } найчастіша тут: { $best }; найрідша тут: { $least }.
results-scale-equal = Відповідь { $answers } однаково часта в усьому, що можна показати.
results-scale-alike = Відповідь { $answers } усюди приблизно однаково часта; найчастіше тут: { $best }; найрідше тут: { $least }.
results-median = Медіана відповідей — { $answer }: щонайменше половина дала цю відповідь або нижчу, і щонайменше половина — цю або вищу.
results-placed-first = Найчастіше на першому місці: { $answer }.
results-placed-first-shown = Серед того, що можна показати, найчастіше на першому місці: { $answer }.
results-set-aside = Тут не враховано: { $reasons }.
results-gave-answer = { $asked ->
    [one] Дали відповідь: { $given } з { $asked } людини.
    [few] Дали відповідь: { $given } з { $asked } людей.
    [many] Дали відповідь: { $given } з { $asked } людей.
   *[other] Дали відповідь: { $given } з { $asked } людей.
}
results-gave-answer-only = { $given ->
    [one] Дала відповідь { $given } людина.
    [few] Дали відповідь { $given } людини.
    [many] Дали відповідь { $given } людей.
   *[other] Дали відповідь { $given } людини.
}

## Notes
results-several-percent = Відсоток людей. Разом більше ніж 100, бо можна було дати кілька відповідей.
results-several-percent-only = Відсоток людей. Можна було дати кілька відповідей.
results-several-people = Кількість людей. Можна було дати кілька відповідей, тому одну людину може бути пораховано кілька разів.
results-coded-percent = Відсоток людей. Разом більше ніж 100, бо одну людину може бути пораховано в кількох темах.
results-coded-percent-only = Відсоток людей. Одну людину може бути пораховано в кількох темах.
results-coded-people = Кількість людей. Одну людину може бути пораховано в кількох темах.
results-rank-first = На рисунку видно, скільки людей поставило кожен варіант на перше місце; усі місця — у таблиці.
results-counts-only = Кількість людей без відсотків: відповіло менше ніж 30 людей або в найменшій групі їх менше ніж 30.
results-counts-hidden = Кількість людей без відсотків: скільки людей відповіло, приховано.
results-rounding = Через округлення сума може відрізнятися від 100.
results-key-hidden = Приховано
results-hatched = Заштриховано: приховані відповіді, узяті разом.
results-median-note = Медіана: { $answer }.
results-mean-note = Середнє: { $mean }.
results-quartiles = Середня половина відповідей: від { $low } до { $high } (квартилі).
results-mean-change = Середня зміна
results-mean-change-note = Середня зміна: { $mean }.
results-deviation-note = Стандартне відхилення: { $deviation }.
results-halfway-note = Медіана: { $median }.
results-mark-c = { $mark } Приховано, щоб захистити тих, хто відповідав. Деякі більші числа теж приховано, щоб не можна було обчислити малі.
results-mark-z = { $mark } Тут немає відсотка: відсотки рахують від тих, хто відповів.
results-mark-x = { $mark } Не обчислено: деякі з чисел приховано.

## A random sample
results-interval = 95-відсотковий інтервал
results-count-percent-interval = { $count } ({ $percent }; { $interval })
results-interval-note = Після кожного відсотка: його 95-відсотковий інтервал.
results-weighted = Зважений відсоток
results-weighted-mean = Зважене середнє
results-weighted-mean-note = Зважене середнє: { $mean }.
results-count-percent-weighted = { $count } ({ $percent }; зважено { $weighted })
results-weighted-note = Відсотки на рисунку зважені: хто представляє більше людей, важить більше. Кількість людей і відсотки в реченнях не зважені.
results-test-groups = Групи відрізняються сильніше, ніж було б імовірно через саму випадковість ({ $test }).
results-test-groups-chance = Такі великі відмінності між групами цілком можуть виникнути випадково ({ $test }).
results-test-means = Середні двох груп відрізняються на { $difference }, сильніше, ніж було б імовірно через саму випадковість ({ $test }).
results-test-means-chance = Середні двох груп відрізняються на { $difference }, що цілком може виникнути випадково ({ $test }).
results-test-improved = Тих, кому стало краще, більше, ніж тих, кому стало гірше, і різниця більша, ніж було б імовірно через саму випадковість ({ $test }).
results-test-worse = Тих, кому стало гірше, більше, ніж тих, кому стало краще, і різниця більша, ніж було б імовірно через саму випадковість ({ $test }).
results-test-change-chance = Така велика різниця між кількістю тих, кому стало краще, і тих, кому стало гірше, цілком може виникнути випадково ({ $test }).
results-test-chi = хі-квадрат = { $statistic }, ст. св. = { $df }, { $p }; V Крамера = { $v }
results-test-fisher = точний критерій Фішера, { $p }; V Крамера = { $v }
results-test-welch = t Велча = { $t }, ст. св. = { $df }, { $p }; d Коена = { $d }
results-test-sign = критерій знаків, { $improved } проти { $worse }, { $p }
results-test-rough = Деякі числа такі малі, що p лише приблизне.
results-test-p = p = { $p }
results-test-p-under = p < { $p }

## Over waves
results-improved = Стало краще
results-unchanged = Без змін
results-worse = Стало гірше
results-over-waves = { $what }: під час кожного вимірювання
results-change-latest = { $what }: зміна від першого до останнього вимірювання
results-change-each = { $what }: зміна від першого вимірювання
results-same-people = { $what }: ті самі люди, перше й останнє вимірювання
results-attrition = { $what }: виміряно повторно чи ні
results-attrition-base = Під час першого вимірювання: люди, яких згодом виміряли повторно, і люди, яких повторно не вимірювали.
results-followed = Виміряно повторно
results-lost = Не виміряно повторно
results-others = Решта
results-rounds-number = Кількість: { $what }
results-rounds-ever = Принаймні один раз: { $what }
results-coded = Про що відповіді, як їх прочитали дослідники: { $what }
results-coded-section = Своїми словами, за темами
results-nights-until = У повних ночах. Незавершене пораховано по { $day }.
results-nights-ended = У повних ночах. Незавершене не враховано.
results-age-on = Вік на { $day }.
results-latest = Останнє вимірювання
results-not-measured = Не виміряно
results-measured-both = Виміряно обидва рази: { $both } із { $all }. Це ті самі люди.
results-measured = Це не всі ті самі люди; n указано біля кожного рядка.
results-course = { $answers }: { $waves }.
results-change = Від першого вимірювання: { $outcomes }.
results-most-improved = Найчастіше стало краще: { $item }, { $number }.
results-most-worse = Найчастіше стало гірше: { $item }, { $number }.
results-counts-from = Різниця вважається зміною, починаючи з { $number }.
results-reliable-change = Така велика різниця навряд чи пояснюється лише похибкою вимірювання (надійна зміна, Джейкобсон і Труакс; надійність { $reliability }, стандартне відхилення { $deviation }).

## Ranges: numbers of which only the ends are given
results-range = { $low }–{ $high }
results-at-least = щонайменше { $number }
results-at-most = щонайбільше { $number }
results-from-to = від { $low } до { $high }
results-ranges = Два числа з тире між ними — це проміжок: справжнє число — одне з них або лежить між ними. Точніше його не наводять, щоб захистити тих, хто відповідав. На малюнку суцільна частина смуги — це найменше, чим може бути число; заштрихована частина може бути, а може й не бути.
results-key-open = Точно не вказано
results-hatched-open = Заштриховано: люди, відповіді яких вказано лише проміжками.
results-differ-on = Групи відрізняються відповіддю { $answer }: { $groups }.
results-largest-of = Найбільше число — в одного з цих пунктів: { $answers }.
results-largest-of-shown = У тому, що можна показати, найбільше число — в одного з цих пунктів: { $answers }.
results-scale-best = Відповідь { $answers } найчастіша тут: { $best }.
results-scale-worst = Відповідь { $answers } найрідша тут: { $least }.
