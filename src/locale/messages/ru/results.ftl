# Translated for this project by a language model; no speaker of Russian has reviewed it yet.

## Names of columns and rows
results-answer = Ответ
results-item = Пункт
results-people = Люди
results-percent = Процент
results-n = Ответили (n)
results-mean = Средняя оценка
results-mean-number = Среднее
results-deviation = Стандартное отклонение
results-halfway = Медиана
results-total = Все, кто участвовал
results-total-group = Все в группе
results-all = Все
results-no-group = Неизвестно
results-refused = Предпочитаю не отвечать
results-dont-know = Не знаю
results-not-applicable = Не касается
results-skipped = Пропущено
results-not-asked = Не спрашивали
results-class-under = меньше { $to }
results-class-over = { $from } или больше
results-class-all = любое число
results-title-by = { $subject } · { $by }
results-title-phrase = { $subject }, { $phrase }
results-title-question = { $subject } – { $phrase }
results-quoted = «{ $text }»
results-or = { $a } или { $b }
results-separator = ;
results-count-percent = { $count } ({ $percent })
results-part-of = { $part } из { $whole }

## The base
results-answered = { $asked ->
    [one] Ответили: { $answered } из { $asked } человека, которого спросили.
    [few] Ответили: { $answered } из { $asked } человек, которых спросили.
    [many] Ответили: { $answered } из { $asked } человек, которых спросили.
   *[other] Ответили: { $answered } из { $asked } человек, которых спросили.
}
results-answered-all = { $asked ->
    [one] Ответили все: { $asked } человек.
    [few] Ответили все { $asked } человека.
    [many] Ответили все { $asked } человек.
   *[other] Ответили все { $asked } человека.
}
results-answered-only = { $answered ->
    [one] Ответил { $answered } человек.
    [few] Ответили { $answered } человека.
    [many] Ответили { $answered } человек.
   *[other] Ответили { $answered } человека.
}
results-answered-hidden = Сколько человек ответило, скрыто, чтобы их защитить.
results-without = { $name }: { $count }.
results-took-part = { $all ->
    [one] Участвовал { $all } человек.
    [few] Участвовали { $all } человека.
    [many] Участвовали { $all } человек.
   *[other] Участвовали { $all } человека.
}
results-each-answered = { $answered ->
    [one] На каждую строку ответил { $answered } человек.
    [few] На каждую строку ответили { $answered } человека.
    [many] На каждую строку ответили { $answered } человек.
   *[other] На каждую строку ответили { $answered } человека.
}
results-between = { $most ->
    [one] На каждую строку ответили от { $least } до { $most } человека.
    [few] На каждую строку ответили от { $least } до { $most } человек.
    [many] На каждую строку ответили от { $least } до { $most } человек.
   *[other] На каждую строку ответили от { $least } до { $most } человек.
}
results-some-hidden = Сколько человек ответило на каждую строку (n), написано рядом с ней; некоторые из этих чисел скрыты.
results-few = Мало ответов: разница в несколько человек мало что значит.
results-n-is = n = { $n }
results-n-hidden = n = [c]

## Findings
results-people-number = { $count ->
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}
results-of-everyone = { $all ->
    [one] { $count } из { $all } участника
   *[other] { $count } из { $all } участников
}
results-of-base = { $base ->
    [one] { $count } из { $base } человека
    [few] { $count } из { $base } человек
    [many] { $count } из { $base } человек
   *[other] { $count } из { $base } человек
}
results-of-base-percent = { $base ->
    [one] { $count } из { $base } человека ({ $percent })
    [few] { $count } из { $base } человек ({ $percent })
    [many] { $count } из { $base } человек ({ $percent })
   *[other] { $count } из { $base } человек ({ $percent })
}
results-most-common = Самый частый ответ — { $answer }: { $number }.
results-most-common-tie = Самые частые ответы — { $answer }: каждый { $number }.
results-most-common-shown = Среди ответов, которые можно показать, самый частый — { $answer }: { $number }.
results-most-common-tie-shown = Среди ответов, которые можно показать, самые частые — { $answer }: каждый { $number }.
results-largest-group = Самая большая группа — { $answer }: { $number }.
results-largest-group-tie = Самые большие группы — { $answer }: каждая { $number }.
results-largest-group-shown = Среди групп, которые можно показать, самая большая — { $answer }: { $number }.
results-largest-group-tie-shown = Среди групп, которые можно показать, самые большие — { $answer }: каждая { $number }.
results-chosen-most = Чаще всего выбирали: { $answer }, { $number }.
results-chosen-most-tie = Чаще всего выбирали: { $answer }, каждый ответ { $number }.
results-chosen-most-shown = Среди ответов, которые можно показать, чаще всего выбирали: { $answer }, { $number }.
results-chosen-most-tie-shown = Среди ответов, которые можно показать, чаще всего выбирали: { $answer }, каждый ответ { $number }.
results-named-most = Чаще всего упоминали: { $answer }, { $number }.
results-named-most-tie = Чаще всего упоминали: { $answer }, каждую тему { $number }.
results-named-most-shown = Среди тем, которые можно показать, чаще всего упоминали: { $answer }, { $number }.
results-named-most-tie-shown = Среди тем, которые можно показать, чаще всего упоминали: { $answer }, каждую тему { $number }.
results-nobody = Никто не выбрал ни одного из этих ответов.
results-hidden = Числа скрыты, чтобы защитить тех, кто отвечал.
results-mostly-hidden = Многие числа скрыты, чтобы защитить тех, кто отвечал; то, что можно показать, — ниже.
results-same = В том, что можно показать, группы не различаются.
results-place = Место { $place }
results-differs = Больше всего группы различаются ответом { $answer }: { $groups }.
results-differs-shown = В том, что можно показать, группы больше всего различаются ответом { $answer }: { $groups }.
results-alike = Во всех группах примерно одинаково. Больше всего различается ответ { $answer }: { $groups }.
results-alike-shown = Насколько можно показать, во всех группах примерно одинаково. Больше всего различается ответ { $answer }: { $groups }.
results-mean-differs = Среднее в группах различается: { $groups }.
results-mean-alike = Среднее во всех группах примерно одинаково: { $groups }.
results-mean-groups = Среднее по группам, где его можно показать: { $groups }.
results-median-groups = Медиана по группам: { $groups }.
results-median-same = Медиана во всех группах одинакова: { $answer }.
results-group-number = { $group } { $number }
results-groups-hidden = Группы нельзя сравнить: слишком много чисел скрыто, чтобы защитить тех, кто отвечал.
results-scale-one = Ответ { $answers }: { $number }.
results-scale-only = В том, что можно показать, { $item }: ответ { $answers }, { $number }.
results-scale-items = Ответ { $answers } чаще всего здесь: { $best }; реже всего здесь: { $least }.
results-scale-items-shown = В том, что можно показать, ответ { $answers } чаще всего здесь: { $best }; реже всего здесь: { $least }.
results-scale-equal = Ответ { $answers } одинаково част во всём, что можно показать.
results-scale-alike = Ответ { $answers } везде примерно одинаково част; чаще всего здесь: { $best }; реже всего здесь: { $least }.
results-median = Медиана ответов — { $answer }: не меньше половины дали этот ответ или ниже, и не меньше половины — этот или выше.
results-placed-first = Чаще всего на первом месте: { $answer }.
results-placed-first-shown = Среди того, что можно показать, чаще всего на первом месте: { $answer }.
results-set-aside = Здесь не учтены: { $reasons }.
results-gave-answer = { $asked ->
    [one] Дали ответ: { $given } из { $asked } человека.
    [few] Дали ответ: { $given } из { $asked } человек.
    [many] Дали ответ: { $given } из { $asked } человек.
   *[other] Дали ответ: { $given } из { $asked } человек.
}
results-gave-answer-only = { $given ->
    [one] Дал ответ { $given } человек.
    [few] Дали ответ { $given } человека.
    [many] Дали ответ { $given } человек.
   *[other] Дали ответ { $given } человека.
}

## Notes
results-several-percent = Процент людей. Вместе больше 100, потому что можно было дать несколько ответов.
results-several-percent-only = Процент людей. Можно было дать несколько ответов.
results-several-people = Число людей. Можно было дать несколько ответов, поэтому один человек может быть посчитан несколько раз.
results-coded-percent = Процент людей. Вместе больше 100, потому что один человек может быть посчитан в нескольких темах.
results-coded-percent-only = Процент людей. Один человек может быть посчитан в нескольких темах.
results-coded-people = Число людей. Один человек может быть посчитан в нескольких темах.
results-rank-first = На рисунке видно, сколько человек поставило каждый вариант на первое место; все места — в таблице.
results-counts-only = Число людей без процентов: ответило меньше 30 человек или в самой маленькой группе их меньше 30.
results-counts-hidden = Число людей без процентов: сколько человек ответило, скрыто.
results-rounding = Из-за округления сумма может отличаться от 100.
results-key-hidden = Скрыто
results-hatched = Заштриховано: скрытые ответы, взятые вместе.
results-median-note = Медиана: { $answer }.
results-mean-note = Среднее: { $mean }.
results-quartiles = Средняя половина ответов: от { $low } до { $high } (квартили).
results-mean-change = Среднее изменение
results-mean-change-note = Среднее изменение: { $mean }.
results-deviation-note = Стандартное отклонение: { $deviation }.
results-halfway-note = Медиана: { $median }.
results-mark-c = { $mark } Скрыто, чтобы защитить тех, кто отвечал. Некоторые числа побольше тоже скрыты, чтобы нельзя было вычислить маленькие.
results-mark-z = { $mark } Здесь нет процента: проценты считают от тех, кто ответил.
results-mark-x = { $mark } Не рассчитано: некоторые из чисел скрыты.

## A random sample
results-interval = 95-процентный интервал
results-count-percent-interval = { $count } ({ $percent }; { $interval })
results-interval-note = После каждого процента: его 95-процентный интервал.
results-weighted = Взвешенный процент
results-weighted-mean = Взвешенное среднее
results-weighted-mean-note = Взвешенное среднее: { $mean }.
results-count-percent-weighted = { $count } ({ $percent }; с весами { $weighted })
results-weighted-note = Проценты на рисунке взвешены: кто представляет больше людей, учитывается больше. Число людей и проценты в предложениях не взвешены.
results-test-groups = Группы различаются сильнее, чем было бы вероятно из-за одной случайности ({ $test }).
results-test-groups-chance = Такие большие различия между группами вполне могут возникнуть случайно ({ $test }).
results-test-means = Средние двух групп различаются на { $difference }, сильнее, чем было бы вероятно из-за одной случайности ({ $test }).
results-test-means-chance = Средние двух групп различаются на { $difference }, что вполне может возникнуть случайно ({ $test }).
results-test-improved = Тех, кому стало лучше, больше, чем тех, кому стало хуже, и разница больше, чем было бы вероятно из-за одной случайности ({ $test }).
results-test-worse = Тех, кому стало хуже, больше, чем тех, кому стало лучше, и разница больше, чем было бы вероятно из-за одной случайности ({ $test }).
results-test-change-chance = Такая большая разница между числом тех, кому стало лучше, и тех, кому стало хуже, вполне может возникнуть случайно ({ $test }).
results-test-chi = хи-квадрат = { $statistic }, ст. св. = { $df }, { $p }; V Крамера = { $v }
results-test-fisher = точный критерий Фишера, { $p }; V Крамера = { $v }
results-test-welch = t Уэлча = { $t }, ст. св. = { $df }, { $p }; d Коэна = { $d }
results-test-sign = критерий знаков, { $improved } против { $worse }, { $p }
results-test-rough = Некоторые числа так малы, что p лишь приблизительно.
results-test-p = p = { $p }
results-test-p-under = p < { $p }

## Over waves
results-improved = Стало лучше
results-unchanged = Без изменений
results-worse = Стало хуже
results-over-waves = { $what }: при каждом измерении
results-change-latest = { $what }: изменение от первого к последнему измерению
results-change-each = { $what }: изменение с первого измерения
results-same-people = { $what }: те же люди, первое и последнее измерение
results-attrition = { $what }: измерены повторно или нет
results-attrition-base = При первом измерении: люди, которых потом измерили повторно, и люди, которых повторно не измеряли.
results-followed = Измерены повторно
results-lost = Не измерены повторно
results-others = Остальные
results-rounds-number = Количество: { $what }
results-rounds-ever = Хотя бы один раз: { $what }
results-coded = О чём ответы, как их прочли исследователи: { $what }
results-coded-section = Своими словами, по темам
results-nights-until = В целых ночах. Незавершённое посчитано по { $day }.
results-nights-ended = В целых ночах. Незавершённое не учтено.
results-age-on = Возраст на { $day }.
results-latest = Последнее измерение
results-not-measured = Не измерено
results-measured-both = Измерены оба раза: { $both } из { $all }. Это одни и те же люди.
results-measured = Это не всё одни и те же люди; n указано у каждой строки.
results-course = { $answers }: { $waves }.
results-change = С первого измерения: { $outcomes }.
results-most-improved = Чаще всего стало лучше: { $item }, { $number }.
results-most-worse = Чаще всего стало хуже: { $item }, { $number }.
results-counts-from = Разница считается изменением начиная с { $number }.
results-reliable-change = Столь большая разница вряд ли объясняется одной лишь погрешностью измерения (надёжное изменение, Джейкобсон и Труакс; надёжность { $reliability }, стандартное отклонение { $deviation }).

## Ranges: numbers of which only the ends are given
results-range = { $low }–{ $high }
results-at-least = не менее { $number }
results-at-most = не более { $number }
results-from-to = от { $low } до { $high }
results-ranges = Два числа с тире между ними — это промежуток: настоящее число — одно из них или лежит между ними. Точнее оно не называется, чтобы защитить тех, кто отвечал. На рисунке сплошная часть полосы — это наименьшее, чем число может быть; заштрихованная часть может быть, а может и не быть.
results-key-open = Точно не указано
results-hatched-open = Заштриховано: люди, ответы которых указаны только промежутками.
results-differ-on = Группы различаются ответом { $answer }: { $groups }.
results-largest-of = Самое большое число — у одного из этих пунктов: { $answers }.
results-largest-of-shown = В том, что можно показать, самое большое число — у одного из этих пунктов: { $answers }.
results-scale-best = Ответ { $answers } чаще всего здесь: { $best }.
results-scale-worst = Ответ { $answers } реже всего здесь: { $least }.
