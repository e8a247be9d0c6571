# Translated for this project by a language model; no speaker of Arabic has reviewed it yet.

# Before the first question
form-language = اللغة
form-skip = انتقل إلى الأسئلة
form-exit = مغادرة هذه الصفحة
form-before = قبل أن تبدأ
form-before-choice = القرار لك. يمكنك تخطي أي سؤال والتوقف في أي وقت.
form-before-sealed = تبقى إجاباتك في هذه الصفحة حتى تنتهي. بعد ذلك تُقفل في ملف لا يستطيع فتحه إلا القائمون على هذه الدراسة.
form-before-plain = تبقى إجاباتك في هذه الصفحة حتى تنتهي. بعد ذلك تُحفظ في ملف. الملف غير مقفل: كل من يحصل عليه يستطيع قراءته.
form-before-device = هذه الصفحة نفسها لا تحتفظ بشيء ولا ترسل شيئًا. لكن زيارتك تظهر في سجل المتصفح، والملف المحفوظ يظهر بين التنزيلات، إلى أن تحذفهما.
form-before-exit = للمغادرة فورًا اضغط على «{ $button }» أو اضغط مفتاح Shift ثلاث مرات. تُمحى الإجابات التي أدخلتها.
form-before-leave = للتوقف أغلق الصفحة. عندها تزول الإجابات التي أدخلتها.
form-no-script = البرامج النصية متوقفة هنا، ولذلك لا تستطيع هذه الصفحة حفظ إجاباتك. يمكنك قراءة جميع الأسئلة أدناه، أو طباعتها والإجابة على الورق.
form-no-crypto = لا يمكن قفل إجاباتك هنا لأن الصفحة لم تصل عبر اتصال محمي. احفظ الصفحة وافتحها من جهازك، أو اطبعها وأجب على الورق.
form-keys = لمن يريد التحقق: المفاتيح
form-keys-how = تُقفل الإجابات بهذه المفاتيح. قارنها بالمفاتيح التي أعطتك إياها الدراسة. إذا اختلف أحدها فلا تُجب هنا.
form-about = عن هذه الدراسة
form-section = الجزء { $number }

# Answering
form-or = أو
form-clear = امسح هذه الإجابة
form-choose-any = اختر كل ما ينطبق.
form-choose-exactly = عدد الاختيارات المطلوب: { $count }
form-choose-at-least = اختر { $least } على الأقل.
form-choose-at-most = اختر { $most } على الأكثر.
form-choose-between = اختر من { $least } إلى { $most }.
form-missing-refused = أفضّل عدم الإجابة
form-missing-dont-know = لا أعرف
form-missing-not-applicable = لا ينطبق عليّ
form-other-which = (اكتب هنا)
form-no-names = من فضلك لا تكتب أسماء أو أي شيء آخر يدل على هوية أحد.
form-date-day = اليوم
form-date-month = الشهر (رقم)
form-date-year = السنة
form-rank-how = رتّبها، والأهم أولًا.
form-round-more = أضف مرة أخرى
form-round-less = احذف الأخيرة
form-round-paper = هل هناك أكثر من واحد؟ أجب عن هذه الأسئلة في ورقة جديدة لكل واحد.

# In the page: answering
form-chosen = الاختيارات: { $chosen }
form-chosen-of = الاختيارات: { $chosen } من { $most }
form-solo = اخترت «{ $choice }». أُلغيت اختياراتك الأخرى.
form-rank-pick = اختره تاليًا
form-rank-place = رقم { $place } من { $places }
form-rank-up = إلى الأعلى
form-rank-down = إلى الأسفل
form-rank-out = أخرجه من الترتيب
form-round = رقم { $round }
form-listen = استمع
form-listen-stop = توقف

# In the page: moving on
form-start = ابدأ
form-next = التالي
form-back = رجوع
form-save = احفظ إجاباتي
form-part = الجزء { $part } من { $parts }

# In the page: something to put right
form-errors = من فضلك راجع هذه الإجابات
form-error-prefix = خطأ:
form-error-exactly = عدد اختياراتك { $chosen }. المطلوب { $count }.
form-error-at-least = عدد اختياراتك { $chosen }. اختر { $least } على الأقل.
form-error-at-most = عدد اختياراتك { $chosen }. اختر { $most } على الأكثر.
form-error-constraint = هذه الإجابة لا تناسب السؤال. غيّرها أو اتركها فارغة.
form-error-whole = اكتب عددًا صحيحًا بالأرقام، مثل 3.
form-error-number = اكتب عددًا بالأرقام، مثل 2.5.
form-error-date = لا يوجد تاريخ كهذا. اكتب أرقامًا، مثل 24 9 2010. ما لا تعرفه يمكن أن يبقى فارغًا.
form-error-rank = اكتب الأرقام ابتداءً من 1، كل رقم مرة واحدة.
form-error-twice = هذا ليس ما كُتب في المرة الأولى. انظر إلى الورقة واكتبه من جديد.
form-soft = هل تود الإجابة عن هذا؟ إن لم ترد فتابع.

# Handing in
form-finish = الإنهاء
form-finish-sealed = عندما تضغط الزر تُقفل إجاباتك وتُحفظ كملف على هذا الجهاز. سلّم الملف كما قيل لك.
form-finish-plain = عندما تضغط الزر تُحفظ إجاباتك كملف على هذا الجهاز. سلّم الملف كما قيل لك. تذكّر أن كل من يفتح الملف يستطيع قراءته.
form-finish-paper = للتسليم على الورق: اطبع هذه الصفحة واملأها بالقلم وأعطها لمن سألك، أو ضعها حيث قيل لك.
form-thanks = شكرًا لك
form-thanks-file = حُفظ باسم { $file }
form-thanks-next = سلّم الملف كما قيل لك، ثم احذفه من هذا الجهاز. الاستبيان فارغ من جديد.
form-save-again = احفظ الملف مرة أخرى
form-close = إغلاق
form-failed = لم يمكن حفظ الإجابات. لم يضع شيء: حاول مرة أخرى.

# Interviewers
form-interviewer = لمن يُجرون المقابلات، ولإدخال الاستمارات الورقية
form-interviewer-sealed = اسأل عدة أشخاص واحدًا بعد الآخر على هذا الجهاز. تُقفل كل استمارة فور انتهائها، ولا يستطيع أحد فتحها هنا، ولا أنت. في النهاية تحفظها كلها في ملف واحد.
form-interviewer-plain = اسأل عدة أشخاص واحدًا بعد الآخر على هذا الجهاز. ليس لهذه الدراسة مفتاح، ولذلك تبقى الإجابات مقروءة حتى تُحفظ، وفي الملف أيضًا.
form-interviewer-start = مقابلة عدة أشخاص
form-interviewer-done = منتهية ولم تُحفظ بعد: { $count }
form-interviewer-save = احفظها في ملف واحد
form-interviewer-end = الخروج من هذا الوضع
form-interviewer-lose = منتهية ولم تُحفظ بعد: { $count }. هل تريد الخروج دون حفظها؟
form-entry = أدخل استمارات مُلئت على الورق. الاستمارة كلها في صفحة واحدة: مفتاح Tab ومفاتيح الأسهم للتنقل، ومفتاح المسافة للاختيار، وCtrl مع Enter لإنهاء استمارة.
form-entry-twice = أدخل كل استمارة مرتين وقارن
form-entry-start = إدخال استمارات ورقية
form-entry-done = أنهِ هذه الاستمارة
form-interviewer-twice = أدخل الآن الاستمارة نفسها مرة أخرى.

# Leaving at once
form-exit-title = صفحة جديدة
