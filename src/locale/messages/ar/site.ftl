# Translated for this project by a language model; no speaker of Arabic has reviewed it yet.

## Around every page
site-skip = انتقل إلى المحتوى
site-menu = القائمة
site-languages = اللغات
site-pages = صفحات هذا الموقع
site-survey-pages = صفحات هذه الدراسة
site-home = الصفحة الرئيسية
site-published-by = الناشر
site-no-tracking = لا يستخدم هذا الموقع ملفات تعريف الارتباط (cookies)، ولا يعدّ الزوار، ولا يطلب شيئًا من مواقع أخرى.
site-accessibility = بيان إمكانية الوصول
site-updated = آخر تحديث
site-quoted = «{ $text }»

## Surveys
site-surveys = الاستبيانات
site-about = عن الدراسة
site-questionnaire = الاستبيان
site-results = النتائج
site-data = البيانات
site-responses = { $count ->
    [zero] لم يُجب أحد
    [one] أجاب شخص واحد
    [two] أجاب شخصان
    [few] أجاب { $count } أشخاص
    [many] أجاب { $count } شخصًا
   *[other] أجاب { $count } شخص
}
site-responses-few = عدد من أجابوا أقل من { $least }
site-responses-none = لا توجد إجابات بعد

## About the study
site-purpose = الهدف
site-purpose-is = الهدف: { $purpose }
site-population = من سُئل
site-mode = كيف
site-mode-self = ملأ المشاركون الاستبيان بأنفسهم
site-mode-interview = مقابلات: طرح شخص الأسئلة وكتب الإجابات
site-mode-mixed = أُجريت مقابلات مع بعض الناس، وملأ آخرون الاستبيان بأنفسهم
site-fieldwork = متى
site-answers = الإجابات
site-response-rate = نسبة من أجابوا
site-sample = عدم اليقين
site-sample-yes = من سُئلوا عينة عشوائية. للنسب المئوية مجالات ثقة 95% (ويلسون): لو سُحبت عينات مرة بعد مرة لاحتوى 95% من مجالاتها على النسبة بين كل من سُحبت منهم العينة. تُختبر الفروق واحدًا واحدًا دون تصحيح لعدد الاختبارات: من بين كثير منها يظهر بعضها بالصدفة وحدها.
site-sample-no = لم تُسحب عينة عشوائية. لذلك لا يوجد خطأ معاينة يُعطى له مجال، ولا تُختبر الفروق.
site-response-rate-of = { $share } ({ $count } من { $invited } سُئلوا)
site-invited = { $invited ->
    [zero] لم يُسأل أحد
    [one] سُئل شخص واحد
    [two] سُئل شخصان
    [few] سُئل { $invited } أشخاص
    [many] سُئل { $invited } شخصًا
   *[other] سُئل { $invited } شخص
}
site-questionnaire-read = الاستبيان كاملًا كما رآه المشاركون:
site-questionnaire-print = للطباعة والملء باليد (PDF):
site-version = إصدار الاستبيان:
site-anonymity = كيف تُحفظ سرية من أجابوا
site-anonymity-intro = لا يجيب عن استبيان كهذا إلا عدد قليل من الناس، فقد يدل رقم واحد على شخص منهم. هذه القواعد تمنع ذلك:
site-anonymity-numbers = لا يُنشر إلا الأعداد التي في هذه الصفحات. أما ما أجاب به كل شخص فلا يُنشر.
site-anonymity-count = لا يُعرض أي عدد من الأشخاص أقل من { $least }.
site-anonymity-base = لا تُقسَّم أي نتيجة لمجموعة عدد أفرادها أقل من { $least }.
site-anonymity-same = إذا أعطى كل من في مجموعة الإجابة نفسها، فلا يُعرض ذلك أيضًا: فهو يكشف إجابة كل واحد منهم.
site-anonymity-subtract = بعض الأعداد الأكبر مخفي أيضًا، حتى لا يمكن حساب الأعداد الصغيرة بالطرح.
site-anonymity-derived = تُصنع النسب المئوية وأطوال الأعمدة والجمل من الأعداد المعروضة وحدها. والعدد المخفي لا يوجد في أي مكان من هذه الصفحات ولا في الملفات.
site-anonymity-sensitive = لا تُجمع الإجابات عن هذه الأسئلة بعضها مع بعض أبدًا: { $questions }.
site-anonymity-rules = بعض الإجابات عن هذه الأسئلة لا تتبع قواعد الاستبيان نفسه، وقد أُبقيت كما هي: { $questions }. والأعداد محمية من دون افتراض أن تلك القواعد اتُّبعت.
site-risk = نُشرت هذه الدراسة بقواعد أقل تشددًا مما تتطلبه حمايتها. والسبب المذكور:
site-hidden = ما المخفي
site-hidden-none = بحسب هذه القواعد لم يلزم إخفاء شيء.
site-hidden-some = بحسب هذه القواعد بعض الأعداد مخفي. وهي معلَّمة بالعلامة [c] في هذه الأشكال:
site-hidden-count = { $count ->
    [zero] لا أعداد
    [one] عدد واحد
    [two] عددان
    [few] { $count } أعداد
    [many] { $count } عددًا
   *[other] { $count } عدد
}

## Results
site-results-none = لا توجد إجابات بعد. ستظهر النتائج هنا.
site-contents = المحتويات
site-key-findings = أهم النتائج
site-by-question = سؤالًا بسؤال
site-computed = محسوب من الإجابات
site-not-shown = ما لا يمكن عرضه
site-not-shown-intro = أُخفيت في هذه الأشكال أرقام كثيرة لحماية من أجابوا، فلا يمكن قول شيء عنها.
site-figure-numbers = الشكل وأرقامه
site-figure = الشكل { $number }
site-numbers = الأعداد في جدول
site-csv = تنزيل بصيغة CSV
site-cite = الاستشهاد، للنسخ
site-take = تنزيل النتائج
site-workbook = كل الجداول في مصنف واحد (XLSX)
site-booklet = كل الأشكال مع جداولها للطباعة بالأبيض والأسود (PDF):
site-booklet-size = { $pages ->
    [zero] { $pages } صفحة، { $size } كيلوبايت
    [one] صفحة واحدة، { $size } كيلوبايت
    [two] صفحتان، { $size } كيلوبايت
    [few] { $pages } صفحات، { $size } كيلوبايت
    [many] { $pages } صفحةً، { $size } كيلوبايت
   *[other] { $pages } صفحة، { $size } كيلوبايت
}

## In people's own words
site-voices = بكلمات المشاركين أنفسهم
site-voices-about = مقاطع مما قاله الناس، اختيرت بحسب موضوعها وقُرئت قبل النشر، حتى لا يكشف اسم أو مكان عن أحد. لا يُذكر شيء عن المتكلم إلا إذا كان مشتركًا بين أشخاص لا يقل عددهم عن { $least }.
site-voices-themes = هذا ما تكلم عنه الناس. شارك عدد قليل جدًا، فلا تُطبع كلماتهم.
site-voices-roles = من ذُكروا بعملهم وافقوا على ذلك.

## Data
site-data-intro = الأعداد التي وراء كل شكل، ومعنى كل متغير. وكلها خضعت للحماية نفسها التي خضعت لها الأشكال.
site-files = الأعداد، شكلًا بعد شكل
site-mark-c = مخفي لحماية من أجابوا
site-mark-z = لا نسبة مئوية هنا
site-mark-x = لم يُحسب: بعض أعداده مخفي
site-codebook = دليل الرموز
site-codebook-intro = كل متغير: اسمه، والسؤال الذي جاء منه، والقيم التي يمكن أن يأخذها.
site-variable = المتغير
site-question = السؤال
site-values = القيم
site-kind-ordered = إجابة واحدة، بترتيب
site-kind-category = إجابة واحدة
site-kind-tick = مُعلَّم أو غير مُعلَّم
site-kind-rank = المرتبة في ترتيب
site-kind-integer = عدد صحيح
site-kind-decimal = عدد
site-kind-year = سنة
site-kind-month = شهر
site-kind-date = تاريخ
site-kind-text = نص

## Reports, their sources, statistics of others, and the search
site-first-wave = إجابات القياس الأول، { $wave }، ما لم يذكر الشكل غير ذلك
site-edition = الإصدار { $number }
site-edition-changed = تغيّرت هذه الأشكال منذ الإصدار السابق:
site-edition-same = لم يتغيّر شيء في هذه الصفحة منذ الإصدار السابق.
site-glossary = مسرد المصطلحات
site-points = { $count ->
    [one] { $number } نقطة مئوية
   *[other] { $number } نقطة مئوية
}
site-references = المراجع
site-report-pdf = التقرير للطباعة (PDF)
site-report-short = التقرير باختصار
site-report-whole = التقرير كاملاً
site-other-language = هذه الصفحة بلغة أخرى: { $language }.
site-search = بحث
site-search-found = عدد النتائج: #
site-search-nothing = لم يُعثر على شيء. جرّب كلمات أقل أو جزءاً من كلمة.
site-search-words = كلمات البحث
site-series-apart = أكبر فرق: { $row }. { $one }: { $first }؛ { $other }: { $second }.
site-series-change = { $name }: { $first } في { $from }، و{ $last } في { $to }.
site-series-most = { $name }: الأعلى عند «{ $row }»، { $value }.
site-series-once = { $name }: { $value } في { $at }.
site-source = المصدر:
site-statistics = إحصاءات
site-statistics-intro = أرقام نُشرت في أماكن أخرى، كل منها مع مصدره، وتُعرض هنا كما وردت هناك.
site-table = الجدول { $number }
