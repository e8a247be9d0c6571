# Translated for this project by a language model; no speaker of Arabic has reviewed it yet.

## Names of columns and rows
results-answer = الإجابة
results-item = البند
results-people = الأشخاص
results-percent = النسبة المئوية
results-n = أجابوا (n)
results-mean = متوسط الدرجات
results-mean-number = المتوسط
results-deviation = الانحراف المعياري
results-halfway = الوسيط
results-total = كل من شارك
results-total-group = كل من في المجموعة
results-all = الجميع
results-no-group = غير معروف
results-refused = فضّل عدم الإجابة
results-dont-know = لا أعرف
results-not-applicable = لا ينطبق
results-skipped = تُرك بلا إجابة
results-not-asked = لم يُسأل
results-class-under = أقل من { $to }
results-class-over = { $from } أو أكثر
results-class-all = أي عدد
results-title-by = { $subject } · { $by }
results-title-phrase = { $subject }، { $phrase }
results-title-question = { $subject } – { $phrase }
results-quoted = «{ $text }»
results-or = { $a } أو { $b }
results-separator = ؛
results-count-percent = { $count } ({ $percent })
results-part-of = { $part } من { $whole }

## The base
results-answered = { $asked ->
    [zero] لم يُسأل أحد.
    [one] أجاب { $answered } من شخص واحد سُئل.
    [two] أجاب { $answered } من شخصين سُئلا.
    [few] أجاب { $answered } من { $asked } أشخاص سُئلوا.
    [many] أجاب { $answered } من { $asked } شخصًا سُئلوا.
   *[other] أجاب { $answered } من { $asked } شخص سُئلوا.
}
results-answered-all = { $asked ->
    [zero] أجاب الجميع: { $asked }.
    [one] أجاب شخص واحد من شخص واحد.
    [two] أجاب الشخصان كلاهما.
    [few] أجاب الأشخاص الـ{ $asked } جميعهم.
    [many] أجاب الأشخاص الـ{ $asked } جميعهم.
   *[other] أجاب الأشخاص الـ{ $asked } جميعهم.
}
results-answered-only = { $answered ->
    [zero] لم يُجب أحد.
    [one] أجاب شخص واحد.
    [two] أجاب شخصان.
    [few] أجاب { $answered } أشخاص.
    [many] أجاب { $answered } شخصًا.
   *[other] أجاب { $answered } شخص.
}
results-answered-hidden = عدد من أجابوا مخفي لحماية المشاركين.
results-without = { $name }: { $count }.
results-took-part = { $all ->
    [zero] لم يشارك أحد.
    [one] شارك شخص واحد.
    [two] شارك شخصان.
    [few] شارك { $all } أشخاص.
    [many] شارك { $all } شخصًا.
   *[other] شارك { $all } شخص.
}
results-each-answered = { $answered ->
    [zero] لم يُجب أحد عن أي سطر.
    [one] أجاب شخص واحد عن كل سطر.
    [two] أجاب شخصان عن كل سطر.
    [few] أجاب { $answered } أشخاص عن كل سطر.
    [many] أجاب { $answered } شخصًا عن كل سطر.
   *[other] أجاب { $answered } شخص عن كل سطر.
}
results-between = عدد من أجابوا عن كل سطر: من { $least } إلى { $most }.
results-some-hidden = عدد من أجابوا عن كل سطر (n) مكتوب بجانبه؛ وبعض هذه الأعداد مخفي.
results-few = الإجابات قليلة: فرق من بضعة أشخاص لا يعني الكثير.
results-n-is = n = { $n }
results-n-hidden = n = [c]

## Findings
results-people-number = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
results-of-everyone = { $count } من بين المشاركين البالغ عددهم { $all }
results-of-base = { $base ->
    [zero] { $count } من { $base }
    [one] { $count } من شخص واحد
    [two] { $count } من شخصين
    [few] { $count } من { $base } أشخاص
    [many] { $count } من { $base } شخصًا
   *[other] { $count } من { $base } شخص
}
results-of-base-percent = { $base ->
    [zero] { $count } من { $base } ({ $percent })
    [one] { $count } من شخص واحد ({ $percent })
    [two] { $count } من شخصين ({ $percent })
    [few] { $count } من { $base } أشخاص ({ $percent })
    [many] { $count } من { $base } شخصًا ({ $percent })
   *[other] { $count } من { $base } شخص ({ $percent })
}
results-most-common = الإجابة الأكثر شيوعًا هي { $answer }: { $number }.
results-most-common-tie = الإجابات الأكثر شيوعًا هي { $answer }: { $number } لكل منها.
results-most-common-shown = بين الإجابات التي يمكن عرضها، الأكثر شيوعًا هي { $answer }: { $number }.
results-most-common-tie-shown = بين الإجابات التي يمكن عرضها، الأكثر شيوعًا هي { $answer }: { $number } لكل منها.
results-largest-group = المجموعة الأكبر هي { $answer }: { $number }.
results-largest-group-tie = المجموعات الأكبر هي { $answer }: { $number } لكل منها.
results-largest-group-shown = بين المجموعات التي يمكن عرضها، الأكبر هي { $answer }: { $number }.
results-largest-group-tie-shown = بين المجموعات التي يمكن عرضها، الأكبر هي { $answer }: { $number } لكل منها.
results-chosen-most = الأكثر اختيارًا: { $answer }، وعدد من اختاروه: { $number }.
results-chosen-most-tie = الأكثر اختيارًا: { $answer }، وعدد من اختاروا كلًا منها: { $number }.
results-chosen-most-shown = بين الإجابات التي يمكن عرضها، الأكثر اختيارًا: { $answer }، وعدد من اختاروه: { $number }.
results-chosen-most-tie-shown = بين الإجابات التي يمكن عرضها، الأكثر اختيارًا: { $answer }، وعدد من اختاروا كلًا منها: { $number }.
results-named-most = الأكثر ذكرًا: { $answer }، وعدد من ذكروه: { $number }.
results-named-most-tie = الأكثر ذكرًا: { $answer }، وعدد من ذكروا كلًا منها: { $number }.
results-named-most-shown = بين الإجابات التي يمكن عرضها، الأكثر ذكرًا: { $answer }، وعدد من ذكروه: { $number }.
results-named-most-tie-shown = بين الإجابات التي يمكن عرضها، الأكثر ذكرًا: { $answer }، وعدد من ذكروا كلًا منها: { $number }.
results-nobody = لم يختر أحد أيًا من هذه الإجابات.
results-hidden = الأعداد مخفية لحماية المشاركين.
results-mostly-hidden = أعداد كثيرة مخفية لحماية المشاركين؛ وما يمكن عرضه موجود أدناه.
results-same = لا تختلف المجموعات فيما يمكن عرضه.
results-place = المرتبة { $place }
results-differs = أكبر اختلاف بين المجموعات في { $answer }: { $groups }.
results-differs-shown = فيما يمكن عرضه، أكبر اختلاف بين المجموعات في { $answer }: { $groups }.
results-alike = الوضع متقارب في كل المجموعات. أكبر فرق هو في { $answer }: { $groups }.
results-alike-shown = في حدود ما يمكن عرضه، الوضع متقارب في كل المجموعات. أكبر فرق هو في { $answer }: { $groups }.
results-mean-differs = يختلف المتوسط بين المجموعات: { $groups }.
results-mean-alike = المتوسط متقارب في كل المجموعات: { $groups }.
results-mean-groups = المتوسط في كل مجموعة، حيث يمكن عرضه: { $groups }.
results-median-groups = الوسيط في كل مجموعة: { $groups }.
results-median-same = الوسيط هو نفسه في كل المجموعات: { $answer }.
results-group-number = { $group } { $number }
results-groups-hidden = لا يمكن مقارنة المجموعات: أعداد أكثر من اللازم مخفية لحماية المشاركين.
results-scale-one = الإجابة { $answers }: { $number }.
results-scale-only = فيما يمكن عرضه، { $item }: الإجابة { $answers }، { $number }.
results-scale-items = الإجابة { $answers } هي الأكثر شيوعًا في { $best }؛ والأقل شيوعًا في { $least }.
results-scale-items-shown = فيما يمكن عرضه، الإجابة { $answers } هي الأكثر شيوعًا في { $best }؛ والأقل شيوعًا في { $least }.
results-scale-equal = الإجابة { $answers } شائعة بالقدر نفسه في كل ما يمكن عرضه.
results-scale-alike = { $answers } شائع بقدر متقارب في الجميع: الأكثر في { $best }؛ والأقل في { $least }.
results-median = الإجابة الوسيطة هي { $answer }: أجاب النصف على الأقل بهذه الإجابة أو بما هو أدنى منها، وأجاب النصف على الأقل بها أو بما هو أعلى منها.
results-placed-first = الأكثر وضعًا في المرتبة الأولى: { $answer }.
results-placed-first-shown = بين ما يمكن عرضه، الأكثر وضعًا في المرتبة الأولى: { $answer }.
results-set-aside = غير محسوب هنا: { $reasons }.
results-gave-answer = { $asked ->
    [zero] لم يُسأل أحد.
    [one] أعطى إجابةً { $given } من شخص واحد.
    [two] أعطى إجابةً { $given } من شخصين.
    [few] أعطى إجابةً { $given } من { $asked } أشخاص.
    [many] أعطى إجابةً { $given } من { $asked } شخصًا.
   *[other] أعطى إجابةً { $given } من { $asked } شخص.
}
results-gave-answer-only = { $given ->
    [zero] لم يعطِ أحد إجابة.
    [one] أعطى شخص واحد إجابة.
    [two] أعطى شخصان إجابة.
    [few] أعطى { $given } أشخاص إجابة.
    [many] أعطى { $given } شخصًا إجابة.
   *[other] أعطى { $given } شخص إجابة.
}

## Notes
results-several-percent = نسبة من الأشخاص. يزيد المجموع على 100 لأنه كان يمكن اختيار عدة إجابات.
results-several-percent-only = نسبة من الأشخاص. كان يمكن اختيار عدة إجابات.
results-several-people = عدد الأشخاص. كان يمكن اختيار عدة إجابات، فقد يُحسب الشخص الواحد أكثر من مرة.
results-coded-percent = نسبة من الأشخاص. يزيد المجموع على 100 لأن الشخص الواحد قد يُحسب ضمن عدة موضوعات.
results-coded-percent-only = نسبة من الأشخاص. قد يُحسب الشخص الواحد ضمن عدة موضوعات.
results-coded-people = عدد الأشخاص. قد يُحسب الشخص الواحد ضمن عدة موضوعات.
results-rank-first = يبيّن الرسم كم شخصًا وضع كلًا منها في المرتبة الأولى؛ وجميع المراتب في الجدول.
results-counts-only = أعداد أشخاص دون نسب مئوية: أجاب أقل من 30 شخصًا، أو في أصغر مجموعة أقل من 30.
results-counts-hidden = أعداد أشخاص دون نسب مئوية: عدد من أجابوا مخفي.
results-rounding = قد لا يكون المجموع 100 بسبب التقريب.
results-key-hidden = مخفي
results-hatched = المخطَّط بخطوط مائلة: الإجابات المخفية مجتمعة.
results-median-note = الوسيط: { $answer }.
results-mean-note = المتوسط: { $mean }.
results-quartiles = النصف الأوسط من الإجابات: من { $low } إلى { $high } (الربيعات).
results-mean-change = متوسط التغيّر
results-mean-change-note = متوسط التغيّر: { $mean }.
results-deviation-note = الانحراف المعياري: { $deviation }.
results-halfway-note = الوسيط: { $median }.
results-mark-c = { $mark } مخفي لحماية المشاركين. بعض الأعداد الأكبر مخفي أيضًا حتى لا يمكن حساب الأعداد الصغيرة.
results-mark-z = { $mark } لا نسبة مئوية هنا: تُحسب النسب المئوية ممن أجابوا.
results-mark-x = { $mark } لم يُحسب: بعض أعداده مخفي.

## A random sample
results-interval = مجال الثقة 95%
results-count-percent-interval = { $count } ({ $percent }؛ { $interval })
results-interval-note = بعد كل نسبة مئوية: مجال الثقة 95% الخاص بها.
results-weighted = النسبة المرجحة
results-weighted-mean = المتوسط المرجح
results-weighted-mean-note = المتوسط المرجح: { $mean }.
results-count-percent-weighted = { $count } ({ $percent }؛ مرجحة { $weighted })
results-weighted-note = النسب المئوية في الرسم مرجحة: من يمثل عددا أكبر من الناس يحسب أكثر. أعداد الأشخاص والنسب المئوية في الجمل غير مرجحة.
results-test-groups = تختلف المجموعات أكثر مما يُرجَّح أن تفعله الصدفة وحدها ({ $test }).
results-test-groups-chance = فروق بهذا الحجم بين المجموعات قد تنشأ بسهولة من الصدفة وحدها ({ $test }).
results-test-means = الفرق بين متوسطي المجموعتين { $difference }، وهو أكثر مما يُرجَّح أن تفعله الصدفة وحدها ({ $test }).
results-test-means-chance = الفرق بين متوسطي المجموعتين { $difference }، وقد ينشأ بسهولة من الصدفة وحدها ({ $test }).
results-test-improved = من تحسّنوا أكثر ممن ساءت حالهم، والفرق أكبر مما يُرجَّح أن تفعله الصدفة وحدها ({ $test }).
results-test-worse = من ساءت حالهم أكثر ممن تحسّنوا، والفرق أكبر مما يُرجَّح أن تفعله الصدفة وحدها ({ $test }).
results-test-change-chance = فرق بهذا الحجم بين عدد من تحسّنوا وعدد من ساءت حالهم قد ينشأ بسهولة من الصدفة وحدها ({ $test }).
results-test-chi = مربع كاي = { $statistic }، درجات الحرية = { $df }، { $p }؛ معامل كرامر = { $v }
results-test-fisher = اختبار فيشر الدقيق، { $p }؛ معامل كرامر = { $v }
results-test-welch = اختبار ويلش: ت = { $t }، درجات الحرية = { $df }، { $p }؛ معامل كوهين = { $d }
results-test-sign = اختبار الإشارة، { $improved } مقابل { $worse }، { $p }
results-test-rough = بعض الأعداد صغيرة إلى حد أن p مجرد تقدير تقريبي.
results-test-p = p = { $p }
results-test-p-under = p < { $p }

## Over waves
results-improved = تحسّن
results-unchanged = لم يتغيّر
results-worse = ساء
results-over-waves = { $what }: في كل قياس
results-change-latest = { $what }: التغيّر من القياس الأول إلى الأخير
results-change-each = { $what }: التغيّر منذ القياس الأول
results-same-people = { $what }: الأشخاص أنفسهم، القياس الأول والأخير
results-attrition = { $what }: من قيسوا مرة أخرى ومن لم يُقاسوا
results-attrition-base = عند القياس الأول: من قيسوا مرة أخرى لاحقًا ومن لم يُقاسوا.
results-followed = قيسوا مرة أخرى
results-lost = لم يُقاسوا مرة أخرى
results-others = الآخرون
results-rounds-number = العدد: { $what }
results-rounds-ever = مرة واحدة على الأقل: { $what }
results-coded = موضوع الإجابات كما قرأها الباحثون: { $what }
results-coded-section = بكلمات الناس أنفسهم، بحسب الموضوع
results-nights-until = بالليالي الكاملة. ما لم ينتهِ يُحسب حتى { $day }.
results-nights-ended = بالليالي الكاملة. ما لم ينتهِ لا يُحسب.
results-age-on = العمر في { $day }.
results-latest = القياس الأخير
results-not-measured = لم يُقَس
results-measured-both = قيسوا في المرتين: { $both } من { $all }. وهم الأشخاص أنفسهم.
results-measured = ليسوا جميعًا الأشخاص أنفسهم؛ n مكتوب بجانب كل سطر.
results-course = { $answers }: { $waves }.
results-change = منذ القياس الأول: { $outcomes }.
results-most-improved = الأكثر تحسّنًا: { $item }، { $number }.
results-most-worse = الأكثر سوءًا: { $item }، { $number }.
results-counts-from = يُعدّ الفرق تغيّرًا ابتداءً من { $number }.
results-reliable-change = لا يُرجَّح أن يأتي فرق بهذا الحجم من عدم دقة القياس وحده (تغيّر موثوق، جاكوبسون وتروكس؛ الثبات { $reliability }، الانحراف المعياري { $deviation }).

## Ranges: numbers of which only the ends are given
results-range = ‏{ $low }–{ $high }‏
results-at-least = ما لا يقل عن { $number }
results-at-most = ما لا يزيد على { $number }
results-from-to = بين { $low } و{ $high }
results-ranges = عددان بينهما شرطة هما نطاق: العدد الصحيح هو أحدهما أو يقع بينهما. ولا يُذكر بدقة أكبر لحماية المشاركين. في الرسم، الجزء المملوء من الشريط هو أقل ما يمكن أن يكون عليه العدد؛ أما الجزء المخطَّط فقد يكون موجودًا وقد لا يكون.
results-key-open = غير مذكور بدقة
results-hatched-open = المخطَّط: أشخاص لا تُذكر إجاباتهم إلا كنطاقات.
results-differ-on = تختلف المجموعات في { $answer }: { $groups }.
results-largest-of = أكبر عدد هو لواحد مما يلي: { $answers }.
results-largest-of-shown = فيما يمكن عرضه، أكبر عدد هو لواحد مما يلي: { $answers }.
results-scale-best = الإجابة { $answers } هي الأكثر شيوعًا في { $best }.
results-scale-worst = الإجابة { $answers } هي الأقل شيوعًا في { $least }.
