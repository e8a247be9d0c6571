# Translated for this project by a language model; no speaker of Arabic has reviewed it yet.

# Before the first question
form-language = اللغة
form-skip = الانتقال إلى الأسئلة
form-exit = مغادرة هذه الصفحة
form-before = قبل البدء
form-minutes = { $minutes ->
    [zero] يستغرق ذلك نحو { $minutes } دقيقة.
    [one] يستغرق ذلك نحو دقيقة واحدة.
    [two] يستغرق ذلك نحو دقيقتين.
    [few] يستغرق ذلك نحو { $minutes } دقائق.
    [many] يستغرق ذلك نحو { $minutes } دقيقة.
   *[other] يستغرق ذلك نحو { $minutes } دقيقة.
}
form-by = يُرجى التسليم في موعد أقصاه { $date }.
form-untranslated = لم تُترجم الأسئلة إلى العربية.
form-before-choice = القرار لك. يمكنك تخطي أي سؤال والتوقف في أي وقت.
form-before-sealed = تبقى إجاباتك في هذه الصفحة حتى الانتهاء. بعد ذلك تُشفَّر في ملف لا يستطيع فتحه إلا القائمون على هذه الدراسة.
form-before-plain = تبقى إجاباتك في هذه الصفحة حتى الانتهاء. بعد ذلك تُحفظ في ملف. الملف غير مشفَّر: كل من يحصل عليه يستطيع قراءته.
form-before-device = هذه الصفحة نفسها لا تحتفظ بشيء ولا ترسل شيئًا. لكن زيارتك تظهر في سجل المتصفح، والملف المحفوظ يظهر بين التنزيلات، إلى حين حذفهما.
form-before-exit = للمغادرة فورًا يكفي الضغط على «{ $button }» أو على مفتاح Shift ثلاث مرات. عندها تُمحى الإجابات.
form-before-leave = للتوقف يكفي إغلاق الصفحة. عندها تزول الإجابات.
form-no-script = البرامج النصية متوقفة هنا، ولذلك لا تستطيع هذه الصفحة حفظ إجاباتك. يمكنك قراءة جميع الأسئلة أدناه، أو طباعتها والإجابة على الورق.
form-no-crypto = لا يمكن تشفير إجاباتك هنا لأن الصفحة لم تصل عبر اتصال محمي. يُرجى حفظ الصفحة وفتحها من جهازك، أو طباعتها والإجابة على الورق.
form-keys = لمن يريد التحقق: المفاتيح
form-keys-how = تُشفَّر الإجابات بهذه المفاتيح. يُرجى مقارنتها بالمفاتيح التي أعطتك إياها الدراسة. إذا اختلف أحدها فالأفضل عدم الإجابة هنا.
form-about = عن هذه الدراسة
form-notice = عن بياناتك
form-notice-controller = المسؤول عن البيانات
form-notice-basis = الأساس القانوني
form-notice-contact = الأسئلة والشكاوى
form-notice-kept = تُحفظ حتى
form-section = الجزء { $number }

# Answering
form-or = أو
form-clear = مسح هذه الإجابة
form-choose-any = يُرجى اختيار كل ما ينطبق.
form-choose-exactly = عدد الاختيارات المطلوب: { $count }
form-choose-at-least = يُرجى اختيار { $least } على الأقل.
form-choose-at-most = يُرجى اختيار { $most } على الأكثر.
form-choose-between = يُرجى اختيار ما بين { $least } و{ $most }.
form-missing-refused = أفضّل عدم الإجابة
form-missing-dont-know = لا أعرف
form-missing-not-applicable = لا ينطبق عليّ
form-error-whole-between = يُرجى كتابة عدد صحيح من { $from } إلى { $to }.
form-error-from = يُرجى كتابة { $from } أو عدد أكبر.
form-error-to = يُرجى كتابة { $to } أو عدد أصغر.
form-other-which = (تُكتب هنا)
form-no-names = يُرجى عدم كتابة أسماء أو أي شيء آخر يدل على هوية أحد.
form-date-day = اليوم
form-date-month = الشهر (رقم)
form-date-year = السنة
form-rank-how = يُرجى ترتيبها، والأهم أولًا.
form-round-more = إضافة مرة أخرى
form-round-less = حذف
form-round-paper = هل هناك أكثر من واحد؟ يُرجى الإجابة عن هذه الأسئلة في ورقة جديدة لكل واحد.

# In the page: answering
form-chosen = الاختيارات: { $chosen }
form-chosen-of = الاختيارات: { $chosen } من { $most }
form-solo = اخترت «{ $choice }». أُلغيت اختياراتك الأخرى.
form-rank-pick = اختياره تاليًا
form-rank-place = رقم { $place } من { $places }
form-rank-up = إلى الأعلى
form-rank-down = إلى الأسفل
form-rank-out = إخراجه من الترتيب
form-round = رقم { $round }
form-listen = استماع
form-listen-stop = إيقاف

# In the page: moving on
form-start = بدء
form-next = التالي
form-back = رجوع
form-save = حفظ إجاباتي
form-part = الجزء { $part } من { $parts }
form-review-none = بلا إجابة
form-review-change = تغيير
form-review-return = العودة إلى كل الإجابات

# In the page: something to put right
form-errors = يُرجى مراجعة هذه الإجابات
form-error-prefix = خطأ:
form-error-exactly = عدد اختياراتك { $chosen }. المطلوب { $count }.
form-error-at-least = عدد اختياراتك { $chosen }. المطلوب { $least } على الأقل.
form-error-at-most = عدد اختياراتك { $chosen }. المطلوب { $most } على الأكثر.
form-error-or-none = أو يمكن تركها كلها فارغة والمتابعة.
form-error-constraint = هذه الإجابة لا تناسب السؤال. يمكن تغييرها أو تركها فارغة.
form-error-whole = يُرجى كتابة عدد صحيح بالأرقام، مثل 3.
form-error-number = يُرجى كتابة عدد بالأرقام، مثل 2.5.
form-error-date = لا يوجد تاريخ كهذا. يُرجى كتابة أرقام، مثل { $example }. وما ليس معروفًا يمكن أن يبقى فارغًا.
form-error-rank = يُرجى كتابة الأرقام ابتداءً من 1، كل رقم مرة واحدة.
form-error-twice = هذا ليس ما كُتب في المرة الأولى. يُرجى النظر إلى الورقة والكتابة من جديد.
form-soft = هل من إجابة هنا؟ وإلا فيمكن المتابعة.

# Handing in
form-review = مراجعة إجاباتك
form-review-how = لم يُحفظ شيء بعد. يمكنك تغيير أي إجابة، وما تخطيته يمكن أن يبقى فارغًا.
form-finish = الإنهاء
form-finish-sealed = عند الضغط على الزر تُشفَّر إجاباتك وتُحفظ في ملف على هذا الجهاز. يُرجى تسليم الملف كما قيل لك.
form-finish-plain = عند الضغط على الزر تُحفظ إجاباتك في ملف على هذا الجهاز. يُرجى تسليم الملف كما قيل لك. كل من يفتح الملف يستطيع قراءته.
form-finish-paper = للتسليم على الورق: تُطبع هذه الصفحة وتُملأ بالقلم وتُعطى لمن طرح عليك الأسئلة، أو توضع حيث قيل لك.
form-thanks = شكرًا لك
form-thanks-file = حُفظ باسم { $file }
form-thanks-next = يُرجى تسليم الملف كما قيل لك، ثم حذفه من هذا الجهاز. الاستبيان فارغ من جديد.
form-save-again = حفظ الملف مرة أخرى
form-thanks-share = مشاركة الملف
form-close = إغلاق
form-failed = لم يمكن حفظ الإجابات. لم يضع شيء: يُرجى المحاولة مرة أخرى.

# Interviewers
form-interviewer = لمن يُجرون المقابلات، ولإدخال الاستمارات الورقية
form-interviewer-sealed = لسؤال عدة أشخاص واحدًا بعد الآخر على هذا الجهاز. تُشفَّر كل استمارة فور انتهائها، ولا يستطيع أحد فتحها هنا. في النهاية تُحفظ كلها في ملف واحد.
form-interviewer-plain = لسؤال عدة أشخاص واحدًا بعد الآخر على هذا الجهاز. ليس لهذه الدراسة مفتاح، ولذلك تبقى الإجابات مقروءة حتى تُحفظ، وفي الملف أيضًا.
form-interviewer-start = مقابلة عدة أشخاص
form-interviewer-done = منتهية ولم تُحفظ بعد: { $count }
form-interviewer-save = حفظها في ملف واحد
form-interviewer-end = إنهاء المقابلات
form-entry-end = إنهاء الإدخال
form-interviewer-lose = منتهية ولم تُحفظ بعد: { $count }. هل يتم الإنهاء دون حفظها؟
form-entry = لإدخال استمارات مُلئت على الورق. الاستمارة كلها في صفحة واحدة: مفتاح Tab ومفاتيح الأسهم للتنقل، ومفتاح المسافة للاختيار، وCtrl مع Enter لإنهاء استمارة.
form-entry-twice = إدخال كل استمارة مرتين والمقارنة
form-entry-start = إدخال استمارات ورقية
form-entry-done = إنهاء هذه الاستمارة
form-interviewer-twice = يُرجى الآن إدخال الاستمارة نفسها مرة أخرى.

# Leaving at once
form-exit-title = صفحة جديدة
