# Translated for this project by a language model; no speaker of Persian (Farsi) has reviewed it yet.
# Texts marked "in the page" are filled in by the page's script: no plural forms in them.
# Years are asked for in the Gregorian calendar, and the text says so, because 1389 would be read as a year too.

# Before the first question
form-language = زبان
form-skip = رفتن به پرسش‌ها
form-exit = ترک این صفحه
form-before = پیش از شروع
form-minutes = حدود { $minutes } دقیقه طول می‌کشد.
form-by = لطفاً حداکثر تا { $date } تحویل دهید.
form-untranslated = پرسش‌ها به فارسی ترجمه نشده‌اند.
form-before-choice = تصمیم با شماست. می‌توانید هر پرسشی را رد کنید و هر وقت خواستید دست بکشید.
form-before-sealed = پاسخ‌های شما تا وقتی تمام کنید در همین صفحه می‌مانند. بعد در فایلی قفل می‌شوند که فقط افراد مسئول این پژوهش می‌توانند آن را باز کنند.
form-before-plain = پاسخ‌های شما تا وقتی تمام کنید در همین صفحه می‌مانند. بعد در یک فایل ذخیره می‌شوند. این فایل قفل نیست: هر کس به آن دست پیدا کند می‌تواند آن را بخواند.
form-before-device = خود این صفحه هیچ چیزی را نگه نمی‌دارد و هیچ چیزی نمی‌فرستد. اما بازدید شما در تاریخچهٔ مرورگر و فایل ذخیره‌شده در میان دانلودها دیده می‌شود، تا وقتی که آن‌ها را پاک کنید.
form-before-exit = برای خروج فوری، «{ $button }» را بزنید یا سه بار کلید Shift را فشار دهید. پاسخ‌هایی که داده‌اید پاک می‌شوند.
form-before-leave = برای دست کشیدن، صفحه را ببندید. آن وقت پاسخ‌هایی که داده‌اید از بین می‌روند.
form-no-script = اسکریپت‌ها در این‌جا خاموش‌اند، برای همین این صفحه نمی‌تواند پاسخ‌های شما را ذخیره کند. می‌توانید همهٔ پرسش‌ها را در پایین بخوانید، یا آن‌ها را چاپ کنید و روی کاغذ پاسخ دهید.
form-no-crypto = پاسخ‌های شما را این‌جا نمی‌توان قفل کرد، چون این صفحه از راه یک اتصال محافظت‌شده نیامده است. لطفاً صفحه را ذخیره کنید و از دستگاه خودتان باز کنید، یا آن را چاپ کنید و روی کاغذ پاسخ دهید.
form-keys = برای کسانی که می‌خواهند بررسی کنند: کلیدها
form-keys-how = پاسخ‌ها با این کلیدها قفل می‌شوند. آن‌ها را با کلیدهایی که پژوهش به شما داده است مقایسه کنید. اگر کلیدی فرق دارد، این‌جا پاسخ ندهید.
form-about = دربارهٔ این پژوهش
form-notice = دربارهٔ داده‌های شما
form-notice-controller = مسئول داده‌ها
form-notice-basis = مبنای قانونی
form-notice-contact = پرسش‌ها و شکایت‌ها
form-notice-kept = نگهداری تا
form-section = بخش { $number }

# Answering
form-or = یا
form-clear = پاک کردن این پاسخ
form-choose-any = همهٔ موارد مناسب را انتخاب کنید.
form-choose-exactly = { $count } مورد را انتخاب کنید.
form-choose-at-least = { $least } مورد یا بیشتر را انتخاب کنید.
form-choose-at-most = حداکثر { $most } مورد را انتخاب کنید.
form-choose-between = از { $least } تا { $most } مورد را انتخاب کنید.
form-missing-refused = ترجیح می‌دهم نگویم
form-missing-dont-know = نمی‌دانم
form-missing-not-applicable = به من مربوط نمی‌شود
form-error-whole-between = یک عدد صحیح از { $from } تا { $to } بنویسید.
form-error-from = { $from } یا عددی بزرگ‌تر بنویسید.
form-error-to = { $to } یا عددی کوچک‌تر بنویسید.
form-other-which = (لطفاً بنویسید)
form-no-names = لطفاً نام یا هیچ چیز دیگری که نشان دهد کسی کیست ننویسید.
form-date-day = روز
form-date-month = ماه میلادی (عدد)
form-date-year = سال میلادی
form-rank-how = آن‌ها را به ترتیب بچینید، مهم‌ترین را اول بگذارید.
form-round-more = افزودن یکی دیگر
form-round-less = برداشتن
form-round-paper = بیشتر از یکی است؟ برای هر کدام روی یک برگهٔ جدید به این پرسش‌ها پاسخ دهید.

# In the page: answering
form-chosen = { $chosen } مورد انتخاب شده
form-chosen-of = { $chosen } از { $most } مورد انتخاب شده
form-solo = «{ $choice }» انتخاب شد. انتخاب‌های دیگر شما پاک شدند.
form-rank-pick = انتخاب به عنوان بعدی
form-rank-place = شمارهٔ { $place } از { $places }
form-rank-up = بردن به بالا
form-rank-down = بردن به پایین
form-rank-out = بیرون آوردن
form-round = شمارهٔ { $round }
form-listen = گوش دادن
form-listen-stop = توقف

# In the page: moving on
form-start = شروع
form-next = بعدی
form-back = قبلی
form-save = ذخیرهٔ پاسخ‌های من
form-part = بخش { $part } از { $parts }
form-review-none = بدون پاسخ
form-review-change = تغییر
form-review-return = بازگشت به همهٔ پاسخ‌ها

# In the page: something to put right
form-errors = لطفاً دوباره به این پاسخ‌ها نگاه کنید
form-error-prefix = خطا:
form-error-exactly = شما { $chosen } مورد انتخاب کرده‌اید. { $count } مورد انتخاب کنید.
form-error-at-least = شما { $chosen } مورد انتخاب کرده‌اید. { $least } مورد یا بیشتر انتخاب کنید.
form-error-at-most = شما { $chosen } مورد انتخاب کرده‌اید. حداکثر { $most } مورد انتخاب کنید.
form-error-or-none = یا همه را خالی بگذارید و ادامه دهید.
form-error-constraint = این پاسخ با پرسش جور نیست. آن را عوض کنید یا خالی بگذارید.
form-error-whole = یک عدد صحیح با رقم بنویسید، برای مثال ۳.
form-error-number = یک عدد با رقم بنویسید، برای مثال ۲٫۵.
form-error-date = چنین تاریخی وجود ندارد. تاریخ میلادی را با عدد بنویسید، برای مثال { $example }. آنچه را نمی‌دانید می‌توانید خالی بگذارید.
form-error-rank = عددها را از ۱ به بالا بنویسید، هر کدام را یک بار.
form-error-twice = این همان چیزی نیست که بار اول نوشته شد. به کاغذ نگاه کنید و دوباره بنویسید.
form-soft = می‌خواهید به این پاسخ دهید؟ اگر نه، ادامه دهید.

# Handing in
form-review = پاسخ‌های خود را مرور کنید
form-review-how = هنوز چیزی ذخیره نشده است. می‌توانید هر پاسخی را عوض کنید؛ آنچه رد کرده‌اید می‌تواند خالی بماند.
form-finish = پایان
form-finish-sealed = وقتی دکمه را بزنید، پاسخ‌های شما قفل می‌شوند و به صورت یک فایل در این دستگاه ذخیره می‌شوند. فایل را همان‌طور که به شما گفته‌اند تحویل دهید.
form-finish-plain = وقتی دکمه را بزنید، پاسخ‌های شما به صورت یک فایل در این دستگاه ذخیره می‌شوند. فایل را همان‌طور که به شما گفته‌اند تحویل دهید. یادتان باشد هر کس فایل را باز کند می‌تواند آن را بخواند.
form-finish-paper = برای تحویل روی کاغذ: این صفحه را چاپ کنید، با خودکار پر کنید و به کسی که از شما خواسته است بدهید، یا جایی که به شما گفته‌اند بگذارید.
form-thanks = سپاسگزاریم
form-thanks-file = با این نام ذخیره شد: { $file }
form-thanks-next = فایل را همان‌طور که به شما گفته‌اند تحویل دهید، بعد آن را از این دستگاه پاک کنید. پرسشنامه دوباره خالی است.
form-save-again = ذخیرهٔ دوبارهٔ فایل
form-thanks-share = هم‌رسانی فایل
form-close = بستن
form-failed = پاسخ‌ها ذخیره نشدند. چیزی از بین نرفته است: دوباره امتحان کنید.

# Interviewers
form-interviewer = برای پرسشگران، و برای وارد کردن پرسشنامه‌های کاغذی
form-interviewer-sealed = در این دستگاه از چند نفر یکی پس از دیگری بپرسید. هر پرسشنامه همان لحظه که تمام شود قفل می‌شود؛ هیچ کس نمی‌تواند آن را این‌جا باز کند، شما هم نمی‌توانید. در پایان همه را در یک فایل ذخیره می‌کنید.
form-interviewer-plain = در این دستگاه از چند نفر یکی پس از دیگری بپرسید. این نظرسنجی کلید ندارد، برای همین پاسخ‌ها تا وقتی ذخیره شوند خواندنی می‌مانند، و در فایل هم همین‌طور.
form-interviewer-start = پرسیدن از چند نفر
form-interviewer-done = تمام‌شده و هنوز ذخیره‌نشده: { $count }
form-interviewer-save = ذخیرهٔ همه در یک فایل
form-interviewer-end = پایان مصاحبه‌ها
form-entry-end = پایان وارد کردن
form-interviewer-lose = تمام‌شده و هنوز ذخیره‌نشده: { $count }. بدون ذخیره کردن خارج می‌شوید؟
form-entry = پرسشنامه‌هایی را که روی کاغذ پر شده‌اند وارد کنید. همهٔ پرسشنامه در یک صفحه است: با کلید Tab و کلیدهای جهت جابه‌جا می‌شوید، با کلید فاصله انتخاب می‌کنید، با Ctrl و Enter پرسشنامه را تمام می‌کنید.
form-entry-twice = وارد کردن هر پرسشنامه دو بار و مقایسه
form-entry-start = وارد کردن پرسشنامه‌های کاغذی
form-entry-done = پایان این پرسشنامه
form-interviewer-twice = حالا همان پرسشنامه را یک بار دیگر وارد کنید.

# Leaving at once
form-exit-title = صفحهٔ جدید
