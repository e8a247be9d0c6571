# Translated for this project by a language model; no speaker of Persian (Farsi) has reviewed it yet.

## Around every page
site-skip = رفتن به محتوا
site-menu = منو
site-languages = زبان‌ها
site-pages = صفحه‌های این سایت
site-survey-pages = صفحه‌های این پژوهش
site-home = صفحهٔ اصلی
site-published-by = ناشر
site-no-tracking = این سایت کوکی نمی‌گذارد، بازدیدکنندگان را نمی‌شمارد و چیزی از سایت‌های دیگر نمی‌خواهد.
site-accessibility = بیانیهٔ دسترس‌پذیری
site-updated = به‌روز شده
site-quoted = «{ $text }»

## Surveys
site-surveys = نظرسنجی‌ها
site-about = دربارهٔ پژوهش
site-questionnaire = پرسشنامه
site-results = نتایج
site-data = داده‌ها
site-responses = { $count } نفر پاسخ دادند
site-responses-few = کمتر از { $least } نفر پاسخ دادند
site-responses-none = هنوز پاسخی نیست

## About the study
site-purpose = هدف
site-purpose-is = هدف: { $purpose }
site-population = از چه کسانی پرسیده شد
site-mode = چگونه
site-mode-self = مردم خودشان پرسشنامه را پر کردند
site-mode-interview = مصاحبه: کسی پرسش‌ها را پرسید و پاسخ‌ها را نوشت
site-mode-mixed = با بعضی مصاحبه شد و بعضی دیگر خودشان پرسشنامه را پر کردند
site-fieldwork = کی
site-answers = پاسخ‌ها
site-response-rate = نسبت پاسخ‌دهندگان
site-sample = عدم قطعیت
site-sample-yes = کسانی که از آن‌ها پرسیده شده نمونه‌ای تصادفی‌اند. درصدها بازهٔ اطمینان ۹۵٪ دارند (ویلسون): اگر بارها و بارها نمونه گرفته شود، ۹۵٪ بازه‌ها سهم در میان همهٔ کسانی را که نمونه از آن‌ها گرفته شده در بر دارند. تفاوت‌ها یکی‌یکی آزموده می‌شوند، بدون اصلاح برای شمار آزمون‌ها: از میان آزمون‌های زیاد، بعضی تنها از تصادف پدید می‌آیند.
site-sample-no = نمونهٔ تصادفی گرفته نشده است. پس خطای نمونه‌گیری‌ای نیست که برایش بازه داده شود، و تفاوت‌ها آزموده نمی‌شوند.
site-response-rate-of = { $share } ({ $count } نفر از { $invited } نفر که از آن‌ها پرسیده شد)
site-invited = از { $invited } نفر پرسیده شد
site-questionnaire-read = تمام پرسشنامه، همان‌طور که مردم دیدند:
site-questionnaire-print = برای چاپ و پر کردن با دست (PDF):
site-version = نسخهٔ پرسشنامه:
site-anonymity = ناشناس ماندن چگونه حفظ می‌شود
site-anonymity-intro = افراد کمی به یک نظرسنجی مانند این پاسخ می‌دهند، برای همین حتی یک عدد می‌تواند یکی از آن‌ها را نشان دهد. این قاعده‌ها نمی‌گذارند چنین شود:
site-anonymity-numbers = فقط عددهای این صفحه‌ها منتشر می‌شوند. آنچه هر فرد پاسخ داده است منتشر نمی‌شود.
site-anonymity-count = تعداد افراد اگر کمتر از { $least } باشد نشان داده نمی‌شود.
site-anonymity-base = برای گروهی که کمتر از { $least } نفر است، هیچ نتیجه‌ای جزء به جزء نشان داده نمی‌شود.
site-anonymity-same = جایی که همهٔ افراد یک گروه پاسخ یکسانی داده‌اند، آن هم نشان داده نمی‌شود: چون معلوم می‌شد هر کدام چه پاسخی داده‌اند.
site-anonymity-subtract = بعضی عددهای بزرگ‌تر هم پنهان‌اند، تا نتوان عددهای کوچک را با تفریق حساب کرد.
site-anonymity-derived = درصدها، درازای میله‌ها و جمله‌ها فقط از عددهای نشان داده‌شده ساخته می‌شوند. عدد پنهان در هیچ جای این صفحه‌ها و در فایل‌ها نیست.
site-anonymity-sensitive = پاسخ‌های این پرسش‌ها هرگز با هم ترکیب نمی‌شوند: { $questions }.
site-anonymity-rules = برخی پاسخ‌ها به این پرسش‌ها از قاعده‌های خود پرسش‌نامه پیروی نمی‌کنند و همان‌گونه نگه داشته شده‌اند: { $questions }. عددها بدون فرض رعایت آن قاعده‌ها محافظت می‌شوند.
site-risk = این پژوهش با قاعده‌هایی آسان‌گیرتر از آنچه حفاظت از آن لازم دارد منتشر شده است. دلیلی که داده‌اند:
site-hidden = چه چیزی پنهان است
site-hidden-none = بر پایهٔ این قاعده‌ها لازم نشد چیزی پنهان شود.
site-hidden-some = بر پایهٔ این قاعده‌ها بعضی عددها پنهان‌اند. آن‌ها در این شکل‌ها با [c] نشان داده شده‌اند:
site-hidden-count = { $count } عدد

## Results
site-results-none = هنوز پاسخی نیست. نتایج این‌جا خواهد آمد.
site-contents = فهرست
site-key-findings = یافته‌های اصلی
site-by-question = پرسش به پرسش
site-computed = محاسبه‌شده از پاسخ‌ها
site-not-shown = آنچه نمی‌توان نشان داد
site-not-shown-intro = در این شکل‌ها برای محافظت از پاسخ‌دهندگان آن‌قدر عدد پنهان شده است که نمی‌توان چیزی گفت.
site-figure-numbers = شکل و اعداد آن
site-figure = شکل { $number }
site-numbers = عددها در جدول
site-csv = دانلود به صورت CSV
site-cite = ارجاع، برای رونوشت
site-take = دانلود نتایج
site-workbook = همهٔ جدول‌ها در یک کارپوشه (XLSX)
site-booklet = همهٔ شکل‌ها با جدول‌هایشان، برای چاپ سیاه‌وسفید (PDF):
site-booklet-size = { $pages } صفحه، { $size } کیلوبایت

## In people's own words
site-voices = با گفته‌های خود مردم
site-voices-about = بخش‌هایی از آنچه مردم گفته‌اند، که بر پایهٔ موضوع انتخاب و پیش از انتشار خوانده شده‌اند، تا هیچ نام یا جایی کسی را لو ندهد. دربارهٔ گوینده فقط چیزی گفته می‌شود که دست‌کم { $least } نفر در آن مشترک‌اند.
site-voices-themes = مردم دربارهٔ این‌ها حرف زدند. آن‌قدر کم شرکت کرده‌اند که گفته‌هایشان چاپ نمی‌شود.
site-voices-roles = کسانی که با کارشان نام برده شده‌اند، با آن موافقت کرده‌اند.

## Data
site-data-intro = عددهایی که پشت هر شکل است، و معنای هر متغیر. همهٔ آن‌ها همان حفاظتی را دارند که شکل‌ها دارند.
site-files = عددها، شکل به شکل
site-mark-c = پنهان برای محافظت از پاسخ‌دهندگان
site-mark-z = این‌جا درصدی نیست
site-mark-x = محاسبه نشد: بعضی از عددهایش پنهان است
site-codebook = کتاب رمز
site-codebook-intro = هر متغیر: نام آن، پرسشی که از آن آمده، و مقدارهایی که می‌تواند داشته باشد.
site-variable = متغیر
site-question = پرسش
site-values = مقدارها
site-kind-ordered = یک پاسخ، به ترتیب
site-kind-category = یک پاسخ
site-kind-tick = علامت خورده یا نه
site-kind-rank = جایگاه در رتبه‌بندی
site-kind-integer = عدد صحیح
site-kind-decimal = عدد
site-kind-year = سال
site-kind-month = ماه
site-kind-date = تاریخ
site-kind-text = متن

## Reports, their sources, statistics of others, and the search
site-first-wave = پاسخ‌های نخستین سنجش، { $wave }، مگر آنکه شکل چیز دیگری بگوید
site-edition = ویرایش { $number }
site-edition-changed = این شکل‌ها از ویرایش پیشین تغییر کرده‌اند:
site-edition-same = در این صفحه از ویرایش پیشین چیزی تغییر نکرده است.
site-glossary = واژه‌نامه
site-points = { $count ->
    [one] { $number } واحد درصد
   *[other] { $number } واحد درصد
}
site-references = منابع
site-report-pdf = گزارش برای چاپ (PDF)
site-report-short = گزارش به‌اختصار
site-report-whole = گزارش کامل
site-other-language = این صفحه به زبان دیگری است: { $language }.
site-search = جستجو
site-search-found = پیدا شد: #
site-search-nothing = چیزی پیدا نشد. با واژه‌های کمتر یا بخشی از یک واژه امتحان کنید.
site-search-words = واژه‌های جستجو
site-series-apart = بیشترین تفاوت: { $row }. { $one }: { $first }؛ { $other }: { $second }.
site-series-change = { $name }: { $first } در { $from }، { $last } در { $to }.
site-series-most = { $name }: بیشترین برای «{ $row }»، { $value }.
site-series-once = { $name }: { $value } در { $at }.
site-source = منبع:
site-statistics = آمار
site-statistics-intro = ارقامی که جای دیگری منتشر شده‌اند، هر یک با منبع خود. اینجا همان‌گونه آمده‌اند که آنجا هستند.
site-table = جدول { $number }
