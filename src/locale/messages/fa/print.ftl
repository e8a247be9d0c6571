# Translated for this project by a language model; no speaker of Persian (Farsi) has reviewed it yet.
# Years are asked for in the Gregorian calendar, and the text says so, because 1389 would be read as a year too.
# Before a version stands an invisible left-to-right mark (U+200E): without it, its groups would change places.

# Every sheet
print-page = صفحهٔ { $page } از { $pages }
print-version = نسخهٔ ‎{ $version }
print-variant-standard = معمولی
print-variant-large = خط درشت
print-variant-bilingual = دو زبان
print-variant-pictorial = با تصویر
print-variant-guide = راهنمای مصاحبه
print-continued = ادامه

# First page
print-asker = پرسنده: { $publisher }.
print-contact = دربارهٔ پرسشنامه سؤالی دارید؟ { $contact }
print-points-title = پیش از شروع
print-voluntary = تصمیم با شماست که شرکت کنید یا نه. می‌توانید هر پرسشی را رد کنید و هر وقت خواستید دست بکشید.
print-anonymous = نام خود را ننویسید. هیچ کس نمی‌فهمد کدام پاسخ‌ها از شماست.
print-hand-in = وقتی تمام شد، برگه‌ها را تا کنید و در صندوق بیندازید، یا به کسی بدهید که آن‌ها را از او گرفته‌اید.
print-how-title = چطور پاسخ دهید
print-how-circle = دایره‌ها: فقط در یکی ضربدر بزنید.
print-how-square = مربع‌ها: در همهٔ موارد مناسب، یا به تعدادی که پرسش می‌گوید، ضربدر بزنید.
print-how-mistake = اشتباه کردید؟ آن خانه را کامل پر کنید و در خانهٔ درست ضربدر بزنید.
print-example = نمونه
print-example-one = سیب
print-example-two = گلابی
print-example-three = آلو
print-guide-title = برای پرسشگر
print-guide-voluntary = اول بگویید که شرکت کردن اختیاری است، هر پرسشی را می‌توان رد کرد، و هر وقت بخواهند می‌توان دست کشید.
print-guide-anonymous = نام یا هیچ چیز دیگری که نشان دهد چه کسی پاسخ می‌دهد ننویسید.
print-guide-hand-in = پس از مصاحبه، برگه‌ها را فوری جایی بگذارید که کس دیگری نتواند بخواند، و همان‌طور که قرار گذاشته‌اید تحویل دهید.
print-guide-how = هر پرسش را همان‌طور که نوشته شده بلند بخوانید. گزینه‌ها را هم بخوانید، مگر این‌که پاسخ خودش بیاید. پاسخی پیشنهاد نکنید.
print-end = این آخرین پرسش بود. سپاسگزاریم.
print-end-guide = این آخرین پرسش بود. از پاسخ‌دهنده تشکر کنید.

# How to answer a question
print-one = در یک دایره ضربدر بزنید.
print-one-each = در هر سطر در یک دایره ضربدر بزنید.
print-any = در همهٔ مربع‌های مناسب ضربدر بزنید.
print-exactly = در { $count } مربع ضربدر بزنید.
print-at-most = حداکثر در { $count } مربع ضربدر بزنید.
print-at-least = دست‌کم در { $count } مربع ضربدر بزنید.
print-between = در { $least } تا { $most } مربع ضربدر بزنید.
print-number = یک عدد بنویسید.
print-number-between = یک عدد از { $from } تا { $to } بنویسید.
print-date = تاریخ میلادی را با رقم در خانه‌ها بنویسید. آنچه را نمی‌دانید خالی بگذارید.
print-text = روی خط‌ها بنویسید.
print-rank = کنار آنچه برای شما اول است ۱ بنویسید، کنار بعدی ۲، و همین‌طور تا آخر.
print-alone = آن وقت ضربدر دیگری نزنید
print-day = روز
print-month = ماه میلادی
print-year = سال میلادی
print-notes = یادداشت‌ها
print-range-labels = { $number } = { $label }

# A group asked several times
print-round = { $label } { $round }
print-round-bare = شمارهٔ { $round }
print-rounds-more = این‌جا برای { $rounds } مورد جا هست. اگر بیشتر لازم دارید (تا { $most })، یک نسخهٔ دیگر از این پرسشنامه بخواهید.

# Who goes where
print-go-to = به { $number } بروید
print-go-to-end = به پایان بروید
print-only-if = { $reader ->
    [guide] فقط در صورتی بپرسید که { $rule }.
   *[self] فقط اگر { $rule }.
}
print-only-if-section = { $reader ->
    [guide] پرسش‌های این بخش را فقط در صورتی بپرسید که { $rule }.
   *[self] این بخش فقط در صورتی برای شماست که { $rule }.
}
print-only-if-unsaid = لازم نیست همه به این پاسخ دهند. اگر به شما مربوط نمی‌شود، ادامه دهید.
print-quote = «{ $text }»
print-question = پرسش { $number }
print-question-item = پرسش { $number } ({ $item })
print-all-of = { $first } و { $second }
print-any-of = { $first } یا { $second }
print-answers-or = { $first } یا { $second }
print-if-answer = { $reader ->
    [guide] پاسخ به { $question }، { $answers } باشد
   *[self] پاسخ شما به { $question }، { $answers } باشد
}
print-if-other-answer = { $reader ->
    [guide] پاسخ به { $question } چیزی جز { $answers } باشد
   *[self] پاسخ شما به { $question } چیزی جز { $answers } باشد
}
print-if-ticked = { $reader ->
    [guide] در { $question } کنار { $answers } ضربدر باشد
   *[self] در { $question } کنار { $answers } ضربدر زده باشید
}
print-if-not-ticked = { $reader ->
    [guide] در { $question } کنار { $answers } ضربدر نباشد
   *[self] در { $question } کنار { $answers } ضربدر نزده باشید
}
print-if-number = پاسخ به { $question } عدد { $number } باشد
print-if-not-number = پاسخ به { $question } عدد { $number } نباشد
print-if-less = پاسخ به { $question } کمتر از { $number } باشد
print-if-at-most = پاسخ به { $question } حداکثر { $number } باشد
print-if-more = پاسخ به { $question } بیشتر از { $number } باشد
print-if-at-least = پاسخ به { $question } دست‌کم { $number } باشد
print-if-count = تعداد ضربدرها در { $question } دقیقاً { $number } باشد
print-if-count-not = تعداد ضربدرها در { $question } برابر با { $number } نباشد
print-if-count-less = تعداد ضربدرها در { $question } کمتر از { $number } باشد
print-if-count-at-most = تعداد ضربدرها در { $question } حداکثر { $number } باشد
print-if-count-more = تعداد ضربدرها در { $question } بیشتر از { $number } باشد
print-if-count-at-least = تعداد ضربدرها در { $question } دست‌کم { $number } باشد
print-if-replied = { $reader ->
    [guide] به { $question } پاسخ داده شده باشد
   *[self] به { $question } پاسخ داده باشید
}
print-if-not-replied = { $reader ->
    [guide] به { $question } پاسخ داده نشده باشد
   *[self] به { $question } پاسخ نداده باشید
}
