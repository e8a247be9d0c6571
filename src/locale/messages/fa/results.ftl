# Translated for this project by a language model; no speaker of Persian (Farsi) has reviewed it yet.

## Names of columns and rows
results-answer = پاسخ
results-item = مورد
results-people = افراد
results-percent = درصد
results-n = پاسخ داده‌اند (n)
results-mean = میانگین امتیاز
results-mean-number = میانگین
results-deviation = انحراف معیار
results-halfway = میانه
results-total = همهٔ شرکت‌کنندگان
results-total-group = همهٔ افراد گروه
results-all = همه
results-no-group = نامشخص
results-refused = نخواست پاسخ دهد
results-dont-know = نمی‌داند
results-not-applicable = مربوط نمی‌شود
results-skipped = رد شده
results-not-asked = پرسیده نشده
results-class-under = کمتر از { $to }
results-class-over = { $from } یا بیشتر
results-class-all = هر عددی
results-title-by = { $subject } · { $by }
results-title-phrase = { $subject }، { $phrase }
results-title-question = { $subject } – { $phrase }
results-quoted = «{ $text }»
results-or = { $a } یا { $b }
results-separator = ؛
results-count-percent = { $count } ({ $percent })
results-part-of = { $part } از { $whole }

## The base
results-answered = از { $asked } نفر که از آن‌ها پرسیده شد، { $answered } نفر پاسخ دادند.
results-answered-all = همهٔ { $asked } نفر پاسخ داده‌اند.
results-answered-only = { $answered } نفر پاسخ دادند.
results-answered-hidden = این‌که چند نفر پاسخ داده‌اند، برای محافظت از پاسخ‌دهندگان پنهان است.
results-without = { $name }: { $count }.
results-took-part = { $all } نفر شرکت کردند.
results-each-answered = { $answered } نفر به هر سطر پاسخ دادند.
results-between = به هر سطر بین { $least } و { $most } نفر پاسخ دادند.
results-some-hidden = این‌که چند نفر به هر سطر پاسخ داده‌اند (n) کنار آن نوشته شده است؛ بعضی از این عددها پنهان‌اند.
results-few = پاسخ‌ها کم‌اند: اختلاف چند نفر معنای زیادی ندارد.
results-n-is = n = { $n }
results-n-hidden = n = [c]

## Findings
results-people-number = { $count } نفر
results-of-everyone = { $count } نفر از { $all } نفری که شرکت کردند
results-of-base = { $count } نفر از { $base } نفر
results-of-base-percent = { $count } نفر از { $base } نفر ({ $percent })
results-most-common = رایج‌ترین پاسخ { $answer } است: { $number }.
results-most-common-tie = رایج‌ترین پاسخ‌ها { $answer } هستند: هر کدام { $number }.
results-most-common-shown = از پاسخ‌هایی که می‌توان نشان داد، رایج‌ترین { $answer } است: { $number }.
results-most-common-tie-shown = از پاسخ‌هایی که می‌توان نشان داد، رایج‌ترین‌ها { $answer } هستند: هر کدام { $number }.
results-largest-group = بزرگ‌ترین گروه { $answer } است: { $number }.
results-largest-group-tie = بزرگ‌ترین گروه‌ها { $answer } هستند: هر کدام { $number }.
results-largest-group-shown = از گروه‌هایی که می‌توان نشان داد، بزرگ‌ترین { $answer } است: { $number }.
results-largest-group-tie-shown = از گروه‌هایی که می‌توان نشان داد، بزرگ‌ترین‌ها { $answer } هستند: هر کدام { $number }.
results-chosen-most = بیشتر از همه انتخاب شده: { $answer }، { $number }.
results-chosen-most-tie = بیشتر از همه انتخاب شده: { $answer }، هر کدام { $number }.
results-chosen-most-shown = از پاسخ‌هایی که می‌توان نشان داد، بیشتر از همه انتخاب شده: { $answer }، { $number }.
results-chosen-most-tie-shown = از پاسخ‌هایی که می‌توان نشان داد، بیشتر از همه انتخاب شده: { $answer }، هر کدام { $number }.
results-named-most = بیشتر از همه یاد شده: { $answer }، { $number }.
results-named-most-tie = بیشتر از همه یاد شده: { $answer }، هر کدام { $number }.
results-named-most-shown = از پاسخ‌هایی که می‌توان نشان داد، بیشتر از همه یاد شده: { $answer }، { $number }.
results-named-most-tie-shown = از پاسخ‌هایی که می‌توان نشان داد، بیشتر از همه یاد شده: { $answer }، هر کدام { $number }.
results-nobody = هیچ کس هیچ‌یک از این پاسخ‌ها را انتخاب نکرد.
results-hidden = عددها برای محافظت از پاسخ‌دهندگان پنهان‌اند.
results-mostly-hidden = بسیاری از عددها برای محافظت از پاسخ‌دهندگان پنهان‌اند؛ آنچه می‌توان نشان داد در پایین است.
results-same = در آنچه می‌توان نشان داد، گروه‌ها با هم فرقی ندارند.
results-place = رتبهٔ { $place }
results-differs = گروه‌ها بیشتر از همه در { $answer } با هم فرق دارند: { $groups }.
results-differs-shown = در آنچه می‌توان نشان داد، گروه‌ها بیشتر از همه در { $answer } با هم فرق دارند: { $groups }.
results-alike = در همهٔ گروه‌ها تقریباً یکسان است. بیشترین تفاوت در { $answer } است: { $groups }.
results-alike-shown = تا جایی که می‌توان نشان داد، در همهٔ گروه‌ها تقریباً یکسان است. بیشترین تفاوت در { $answer } است: { $groups }.
results-mean-differs = میانگین در گروه‌ها متفاوت است: { $groups }.
results-mean-alike = میانگین در همهٔ گروه‌ها تقریباً یکسان است: { $groups }.
results-mean-groups = میانگین در هر گروه، تا جایی که می‌توان نشان داد: { $groups }.
results-median-groups = میانه در هر گروه: { $groups }.
results-median-same = میانه در همهٔ گروه‌ها یکسان است: { $answer }.
results-group-number = { $group } { $number }
results-groups-hidden = گروه‌ها را نمی‌توان مقایسه کرد: عددهای زیادی برای محافظت از پاسخ‌دهندگان پنهان‌اند.
results-scale-one = پاسخ { $answers }: { $number }.
results-scale-only = در آنچه می‌توان نشان داد، { $item }: پاسخ { $answers }، { $number }.
results-scale-items = پاسخ { $answers } برای { $best } رایج‌تر از همه است؛ و برای { $least } کمتر از همه.
results-scale-items-shown = در آنچه می‌توان نشان داد، پاسخ { $answers } برای { $best } رایج‌تر از همه است؛ و برای { $least } کمتر از همه.
results-scale-equal = پاسخ { $answers } در همهٔ آنچه می‌توان نشان داد به یک اندازه رایج است.
results-scale-alike = { $answers } برای همه تقریباً به یک اندازه رایج است: بیشترین برای { $best }؛ کمترین برای { $least }.
results-median = پاسخ میانه { $answer } است: دست‌کم نیمی این پاسخ یا پایین‌تر از آن، و دست‌کم نیمی این پاسخ یا بالاتر از آن را داده‌اند.
results-placed-first = بیشتر از همه در رتبهٔ اول: { $answer }.
results-placed-first-shown = از آنچه می‌توان نشان داد، بیشتر از همه در رتبهٔ اول: { $answer }.
results-set-aside = در اینجا شمرده نشده: { $reasons }.
results-gave-answer = از { $asked } نفر، { $given } نفر پاسخی دادند.
results-gave-answer-only = { $given } نفر پاسخی دادند.

## Notes
results-several-percent = درصد افراد. جمع آن بیشتر از ۱۰۰ است، چون می‌شد چند پاسخ داد.
results-several-percent-only = درصد افراد. می‌شد چند پاسخ داد.
results-several-people = تعداد افراد. می‌شد چند پاسخ داد، برای همین ممکن است یک نفر چند بار شمرده شده باشد.
results-coded-percent = درصد افراد. جمع آن بیشتر از ۱۰۰ است، چون ممکن است یک نفر در چند موضوع شمرده شده باشد.
results-coded-percent-only = درصد افراد. ممکن است یک نفر در چند موضوع شمرده شده باشد.
results-coded-people = تعداد افراد. ممکن است یک نفر در چند موضوع شمرده شده باشد.
results-rank-first = شکل نشان می‌دهد چند نفر هر کدام را در رتبهٔ اول گذاشته‌اند؛ همهٔ رتبه‌ها در جدول است.
results-counts-only = تعداد افراد، بدون درصد: کمتر از ۳۰ نفر پاسخ داده‌اند، یا در کوچک‌ترین گروه کمتر از ۳۰ نفر هستند.
results-counts-hidden = تعداد افراد، بدون درصد: این‌که چند نفر پاسخ داده‌اند پنهان است.
results-rounding = به خاطر گرد کردن، ممکن است جمع آن ۱۰۰ نشود.
results-key-hidden = پنهان
results-hatched = هاشورخورده: پاسخ‌های پنهان، روی هم.
results-median-note = میانه: { $answer }.
results-mean-note = میانگین: { $mean }.
results-quartiles = نیمهٔ میانی پاسخ‌ها: از { $low } تا { $high } (چارک‌ها).
results-mean-change = میانگین تغییر
results-mean-change-note = میانگین تغییر: { $mean }.
results-deviation-note = انحراف معیار: { $deviation }.
results-halfway-note = میانه: { $median }.
results-mark-c = { $mark } برای محافظت از پاسخ‌دهندگان پنهان است. بعضی عددهای بزرگ‌تر هم پنهان‌اند، تا نتوان عددهای کوچک را حساب کرد.
results-mark-z = { $mark } این‌جا درصدی نیست: درصدها از کسانی است که پاسخ داده‌اند.
results-mark-x = { $mark } محاسبه نشد: بعضی از عددهایش پنهان است.

## A random sample
results-interval = بازهٔ اطمینان ۹۵٪
results-count-percent-interval = { $count } ({ $percent }؛ { $interval })
results-interval-note = پس از هر درصد: بازهٔ اطمینان ۹۵٪ آن.
results-weighted = درصد وزنی
results-weighted-mean = میانگین وزنی
results-weighted-mean-note = میانگین وزنی: { $mean }.
results-count-percent-weighted = { $count } ({ $percent }؛ وزنی { $weighted })
results-weighted-note = درصدهای نمودار وزنی‌اند: هر کس نمایندهٔ افراد بیشتری باشد، بیشتر به حساب می‌آید. تعداد افراد و درصدهای درون جمله‌ها وزنی نیستند.
results-test-groups = گروه‌ها بیش از آن با هم فرق دارند که تصادف به‌تنهایی محتمل کند ({ $test }).
results-test-groups-chance = تفاوت‌هایی به این بزرگی میان گروه‌ها ممکن است تنها از تصادف باشد ({ $test }).
results-test-means = میانگین‌های دو گروه { $difference } از هم فاصله دارند، بیش از آنچه تصادف به‌تنهایی محتمل کند ({ $test }).
results-test-means-chance = میانگین‌های دو گروه { $difference } از هم فاصله دارند و این ممکن است تنها از تصادف باشد ({ $test }).
results-test-improved = کسانی که بهتر شده‌اند بیشتر از کسانی‌اند که بدتر شده‌اند، و تفاوت بیش از آن است که تصادف به‌تنهایی محتمل کند ({ $test }).
results-test-worse = کسانی که بدتر شده‌اند بیشتر از کسانی‌اند که بهتر شده‌اند، و تفاوت بیش از آن است که تصادف به‌تنهایی محتمل کند ({ $test }).
results-test-change-chance = تفاوتی به این بزرگی میان شمار کسانی که بهتر شده‌اند و کسانی که بدتر شده‌اند ممکن است تنها از تصادف باشد ({ $test }).
results-test-chi = خی‌دو = { $statistic }، درجهٔ آزادی = { $df }، { $p }؛ ضریب کرامر = { $v }
results-test-fisher = آزمون دقیق فیشر، { $p }؛ ضریب کرامر = { $v }
results-test-welch = آزمون ولچ: تی = { $t }، درجهٔ آزادی = { $df }، { $p }؛ دی کوهن = { $d }
results-test-sign = آزمون علامت، { $improved } در برابر { $worse }، { $p }
results-test-rough = بعضی عددها چنان کوچک‌اند که p فقط تقریبی است.
results-test-p = p = { $p }
results-test-p-under = p < { $p }

## Over waves
results-improved = بهتر شد
results-unchanged = تغییری نکرد
results-worse = بدتر شد
results-over-waves = { $what }: در هر اندازه‌گیری
results-change-latest = { $what }: تغییر از نخستین تا آخرین اندازه‌گیری
results-change-each = { $what }: تغییر از نخستین اندازه‌گیری
results-same-people = { $what }: همان افراد، نخستین و آخرین اندازه‌گیری
results-attrition = { $what }: دوباره اندازه‌گیری‌شده یا نه
results-attrition-base = در نخستین اندازه‌گیری: کسانی که بعداً دوباره اندازه‌گیری شدند و کسانی که نشدند.
results-followed = دوباره اندازه‌گیری‌شده
results-lost = دوباره اندازه‌گیری‌نشده
results-others = دیگران
results-rounds-number = تعداد: { $what }
results-rounds-ever = دست‌کم یک بار: { $what }
results-coded = موضوع پاسخ‌ها آن‌گونه که پژوهشگران خوانده‌اند: { $what }
results-coded-section = با واژه‌های خود مردم، بر پایهٔ موضوع
results-nights-until = به شب‌های کامل. آنچه پایان نیافته تا { $day } شمرده شده است.
results-nights-ended = به شب‌های کامل. آنچه پایان نیافته به حساب نیامده است.
results-age-on = سن در { $day }.
results-latest = آخرین اندازه‌گیری
results-not-measured = اندازه‌گیری نشده
results-measured-both = هر دو بار اندازه‌گیری شده: { $both } از { $all }. همان افراد هستند.
results-measured = همه همان افراد نیستند؛ n کنار هر سطر نوشته شده است.
results-course = { $answers }: { $waves }.
results-change = از نخستین اندازه‌گیری: { $outcomes }.
results-most-improved = بیشترین بهبود: { $item }، { $number }.
results-most-worse = بیشترین بدتر شدن: { $item }، { $number }.
results-counts-from = تفاوت از { $number } به بالا تغییر به شمار می‌آید.
results-reliable-change = بعید است تفاوتی به این بزرگی تنها از عدم قطعیت اندازه‌گیری باشد (تغییر پایا، جیکوبسون و تروکس؛ پایایی { $reliability }، انحراف معیار { $deviation }).

## Ranges: numbers of which only the ends are given
results-range = ‏{ $low }–{ $high }‏
results-at-least = دست‌کم { $number }
results-at-most = حداکثر { $number }
results-from-to = { $low } تا { $high }
results-ranges = دو عدد با خط تیره‌ای میانشان یک بازه است: عدد درست یکی از آن دو است یا میان آن‌هاست. برای محافظت از پاسخ‌دهندگان دقیق‌تر از این گفته نمی‌شود. در نمودار، بخش پر هر میله کمترین مقداری است که عدد می‌تواند باشد؛ بخش هاشورخورده شاید باشد و شاید نباشد.
results-key-open = دقیق گفته نشده
results-hatched-open = هاشورخورده: کسانی که پاسخ‌هایشان فقط به‌صورت بازه داده شده است.
results-differ-on = گروه‌ها در { $answer } با هم فرق دارند: { $groups }.
results-largest-of = بزرگ‌ترین عدد از آنِ یکی از این‌هاست: { $answers }.
results-largest-of-shown = در آنچه می‌توان نشان داد، بزرگ‌ترین عدد از آنِ یکی از این‌هاست: { $answers }.
results-scale-best = پاسخ { $answers } برای { $best } رایج‌تر از همه است.
results-scale-worst = پاسخ { $answers } برای { $least } کمتر از همه است.
