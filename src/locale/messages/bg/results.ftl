# Translated for this project by a language model; no speaker of Bulgarian has reviewed it yet.

## Names of columns and rows
results-answer = Отговор
results-item = Точка
results-people = Хора
results-percent = Процент
results-n = Отговорили (n)
results-mean = Средна оценка
results-mean-number = Средно
results-deviation = Стандартно отклонение
results-halfway = Медиана
results-total = Всички участвали
results-total-group = Всички в групата
results-all = Всички
results-no-group = Неизвестно
results-refused = Предпочитам да не отговоря
results-dont-know = Не знам
results-not-applicable = Не се отнася
results-skipped = Пропуснато
results-not-asked = Не е питано
results-class-under = под { $to }
results-class-over = { $from } или повече
results-class-all = всяко число
results-title-by = { $subject } · { $by }
results-title-phrase = { $subject }, { $phrase }
results-title-question = { $subject } – { $phrase }
results-quoted = „{ $text }“
results-or = { $a } или { $b }
results-separator = ;
results-count-percent = { $count } ({ $percent })
results-part-of = { $part } от { $whole }

## The base
results-answered = { $asked ->
    [one] Отговорили: { $answered } от { $asked } попитан човек.
   *[other] Отговорили: { $answered } от { $asked } попитани души.
}
results-answered-all = { $asked ->
    [one] Отговори { $asked } човек от { $asked }.
   *[other] Отговориха всичките { $asked } души.
}
results-answered-only = { $answered ->
    [one] Отговорил е { $answered } човек.
   *[other] Отговорили са { $answered } души.
}
results-answered-hidden = Колко души са отговорили, е скрито, за да бъдат защитени.
results-without = { $name }: { $count }.
results-took-part = { $all ->
    [one] Участвал е { $all } човек.
   *[other] Участвали са { $all } души.
}
results-each-answered = { $answered ->
    [one] На всеки ред е отговорил { $answered } човек.
   *[other] На всеки ред са отговорили { $answered } души.
}
results-between = На всеки ред са отговорили между { $least } и { $most } души.
results-some-hidden = Колко души са отговорили на всеки ред (n), е написано до него; някои от тези числа са скрити.
results-few = Малко отговори: разлика от няколко души не значи много.
results-n-is = n = { $n }
results-n-hidden = n = [c]

## Findings
results-people-number = { $count ->
    [one] { $count } човек
   *[other] { $count } души
}
results-of-everyone = { $all ->
    [one] { $count } от { $all } участвал
   *[other] { $count } от всички { $all } участвали
}
results-of-base = { $base ->
    [one] { $count } от { $base } човек
   *[other] { $count } от { $base } души
}
results-of-base-percent = { $base ->
    [one] { $count } от { $base } човек ({ $percent })
   *[other] { $count } от { $base } души ({ $percent })
}
results-most-common = Най-честият отговор е { $answer }: { $number }.
results-most-common-tie = Най-честите отговори са { $answer }: по { $number }.
results-most-common-shown = От отговорите, които могат да се покажат, най-честият е { $answer }: { $number }.
results-most-common-tie-shown = От отговорите, които могат да се покажат, най-честите са { $answer }: по { $number }.
results-largest-group = Най-голямата група е { $answer }: { $number }.
results-largest-group-tie = Най-големите групи са { $answer }: по { $number }.
results-largest-group-shown = От групите, които могат да се покажат, най-голямата е { $answer }: { $number }.
results-largest-group-tie-shown = От групите, които могат да се покажат, най-големите са { $answer }: по { $number }.
results-chosen-most = Най-често избирано: { $answer }, от { $number }.
results-chosen-most-tie = Най-често избирани: { $answer }, всеки от { $number }.
results-chosen-most-shown = От отговорите, които могат да се покажат, най-често избиран: { $answer }, от { $number }.
results-chosen-most-tie-shown = От отговорите, които могат да се покажат, най-често избирани: { $answer }, всеки от { $number }.
results-named-most = Най-често споменавано: { $answer }, от { $number }.
results-named-most-tie = Най-често споменавани: { $answer }, всеки от { $number }.
results-named-most-shown = От отговорите, които могат да се покажат, най-често споменаван: { $answer }, от { $number }.
results-named-most-tie-shown = От отговорите, които могат да се покажат, най-често споменавани: { $answer }, всеки от { $number }.
results-nobody = Никой не е избрал нито един от тези отговори.
results-hidden = Числата са скрити, за да бъдат защитени отговорилите.
results-mostly-hidden = Много числа са скрити, за да бъдат защитени отговорилите; това, което може да се покаже, е по-долу.
results-same = Групите не се различават в това, което може да се покаже.
results-place = Място { $place }
results-differs = Групите се различават най-много по { $answer }: { $groups }.
results-differs-shown = В това, което може да се покаже, групите се различават най-много по { $answer }: { $groups }.
results-alike = Приблизително еднакво във всички групи. Най-голямата разлика е при { $answer }: { $groups }.
results-alike-shown = Доколкото може да се покаже, приблизително еднакво във всички групи. Най-голямата разлика е при { $answer }: { $groups }.
results-mean-differs = Средната стойност се различава между групите: { $groups }.
results-mean-alike = Средната стойност е приблизително еднаква във всички групи: { $groups }.
results-mean-groups = Средната стойност по групи, където може да се покаже: { $groups }.
results-median-groups = Медианата по групи: { $groups }.
results-median-same = Медианата е една и съща във всички групи: { $answer }.
results-group-number = { $group } { $number }
results-groups-hidden = Групите не могат да се сравнят: твърде много числа са скрити, за да бъдат защитени отговорилите.
results-scale-one = Отговор { $answers }: { $number }.
results-scale-only = В това, което може да се покаже, { $item }: отговор { $answers }, { $number }.
results-scale-items = { $answers } е най-често при { $best }; най-рядко при { $least }.
results-scale-items-shown = В това, което може да се покаже, { $answers } е най-често при { $best }; най-рядко при { $least }.
results-scale-equal = { $answers } е еднакво често при всичко, което може да се покаже.
results-scale-alike = { $answers } се среща навсякъде приблизително еднакво често: най-често при { $best }; най-рядко при { $least }.
results-median = Медианата на отговорите е { $answer }: поне половината са дали този отговор или по-нисък и поне половината този или по-висок.
results-placed-first = Най-често на първо място: { $answer }.
results-placed-first-shown = От това, което може да се покаже, най-често на първо място: { $answer }.
results-set-aside = Тук не са броени: { $reasons }.
results-gave-answer = { $asked ->
    [one] Дали отговор: { $given } от { $asked } попитан човек.
   *[other] Дали отговор: { $given } от { $asked } попитани души.
}
results-gave-answer-only = { $given ->
    [one] { $given } човек е дал отговор.
   *[other] { $given } души са дали отговор.
}

## Notes
results-several-percent = Процент от хората. Сборът е над 100, защото можеше да се дадат няколко отговора.
results-several-percent-only = Процент от хората. Можеше да се дадат няколко отговора.
results-several-people = Брой хора. Можеше да се дадат няколко отговора, затова един човек може да е преброен няколко пъти.
results-coded-percent = Процент от хората. Сборът е над 100, защото един човек може да е преброен в няколко теми.
results-coded-percent-only = Процент от хората. Един човек може да е преброен в няколко теми.
results-coded-people = Брой хора. Един човек може да е преброен в няколко теми.
results-rank-first = Рисунката показва колко души са поставили всяко на първо място; всички места са в таблицата.
results-counts-only = Брой хора, без проценти: отговорили са под 30 души или в най-малката група са под 30.
results-counts-hidden = Брой хора, без проценти: колко души са отговорили, е скрито.
results-rounding = Сборът може да не е 100 поради закръгляне.
results-key-hidden = Скрито
results-hatched = Защриховано: скритите отговори, взети заедно.
results-median-note = Медиана: { $answer }.
results-mean-note = Средно: { $mean }.
results-quartiles = Средната половина от отговорите: от { $low } до { $high } (квартили).
results-mean-change = Средна промяна
results-mean-change-note = Средна промяна: { $mean }.
results-deviation-note = Стандартно отклонение: { $deviation }.
results-halfway-note = Медиана: { $median }.
results-mark-c = { $mark } Скрито, за да бъдат защитени отговорилите. Скрити са и някои по-големи числа, за да не могат да се изчислят малките.
results-mark-z = { $mark } Тук няма процент: процентите са от хората, които са отговорили.
results-mark-x = { $mark } Не е изчислено: някои от числата са скрити.

## A random sample
results-interval = 95-процентен интервал
results-count-percent-interval = { $count } ({ $percent }; { $interval })
results-interval-note = След всеки процент: неговият 95-процентен интервал.
results-weighted = Претеглен процент
results-weighted-mean = Претеглена средна оценка
results-weighted-mean-note = Претеглена средна оценка: { $mean }.
results-count-percent-weighted = { $count } ({ $percent }; претеглено { $weighted })
results-weighted-note = Процентите в чертежа са претеглени: който представя повече хора, тежи повече. Броят на хората и процентите в изреченията не са претеглени.
results-test-groups = Групите се различават повече, отколкото би било вероятно само по случайност ({ $test }).
results-test-groups-chance = Толкова големи разлики между групите може да възникнат и само по случайност ({ $test }).
results-test-means = Средните стойности на двете групи се различават с { $difference }, повече, отколкото би било вероятно само по случайност ({ $test }).
results-test-means-chance = Средните стойности на двете групи се различават с { $difference }, което може да възникне и само по случайност ({ $test }).
results-test-improved = Повече хора са по-добре, отколкото по-зле, и разликата е по-голяма, отколкото би било вероятно само по случайност ({ $test }).
results-test-worse = Повече хора са по-зле, отколкото по-добре, и разликата е по-голяма, отколкото би било вероятно само по случайност ({ $test }).
results-test-change-chance = Толкова голяма разлика между броя на хората, които са по-добре, и на тези, които са по-зле, може да възникне и само по случайност ({ $test }).
results-test-chi = хи-квадрат = { $statistic }, ст. св. = { $df }, { $p }; V на Крамер = { $v }
results-test-fisher = точен тест на Фишер, { $p }; V на Крамер = { $v }
results-test-welch = t на Уелч = { $t }, ст. св. = { $df }, { $p }; d на Коен = { $d }
results-test-sign = знаков тест, { $improved } срещу { $worse }, { $p }
results-test-rough = Някои числа са толкова малки, че p е само ориентировъчно.
results-test-p = p = { $p }
results-test-p-under = p < { $p }

## Over waves
results-improved = По-добре
results-unchanged = Без промяна
results-worse = По-зле
results-over-waves = { $what }: при всяко измерване
results-change-latest = { $what }: промяна от първото до последното измерване
results-change-each = { $what }: промяна от първото измерване
results-same-people = { $what }: същите хора, първо и последно измерване
results-attrition = { $what }: измерени отново или не
results-attrition-base = При първото измерване: хората, които по-късно са измерени отново, и хората, които не са.
results-followed = Измерени отново
results-lost = Неизмерени отново
results-others = Останалите
results-rounds-number = Брой: { $what }
results-rounds-ever = Поне веднъж: { $what }
results-coded = За какво са отговорите, както са ги прочели изследователите: { $what }
results-coded-section = Със свои думи, по теми
results-nights-until = В цели нощувки. Незавършеното е броено до { $day }.
results-nights-ended = В цели нощувки. Незавършеното не е включено.
results-age-on = Възраст към { $day }.
results-latest = Последно измерване
results-not-measured = Неизмерено
results-measured-both = Измерени и двата пъти: { $both } от { $all }. Това са същите хора.
results-measured = Не всички са същите хора; n стои до всеки ред.
results-course = { $answers }: { $waves }.
results-change = От първото измерване: { $outcomes }.
results-most-improved = Най-често по-добре: { $item }, { $number }.
results-most-worse = Най-често по-зле: { $item }, { $number }.
results-counts-from = Разликата се брои за промяна от { $number } нагоре.
results-reliable-change = Толкова голяма разлика едва ли идва само от неточността на измерването (надеждна промяна, Джейкъбсън и Труакс; надеждност { $reliability }, стандартно отклонение { $deviation }).

## Ranges: numbers of which only the ends are given
results-range = { $low }–{ $high }
results-at-least = поне { $number }
results-at-most = най-много { $number }
results-from-to = между { $low } и { $high }
results-ranges = Две числа с тире между тях са интервал: истинското число е едно от двете или е между тях. То не се дава по-точно, за да бъдат защитени отговорилите. На чертеж плътната част на лентата е най-малкото, което числото може да бъде; защрихованата част може да я има, а може и да я няма.
results-key-open = Не е дадено точно
results-hatched-open = Защриховано: хора, чиито отговори са дадени само като интервали.
results-differ-on = Групите се различават по { $answer }: { $groups }.
results-largest-of = Най-голямото число е при едно от следните: { $answers }.
results-largest-of-shown = В това, което може да се покаже, най-голямото число е при едно от следните: { $answers }.
results-scale-best = { $answers } е най-често при { $best }.
results-scale-worst = { $answers } е най-рядко при { $least }.
