# Translated for this project by a language model; no speaker of Arabic has reviewed it yet.
# Before a version stands an invisible left-to-right mark (U+200E): without it, its groups would change places.

# Every sheet
print-page = الصفحة { $page } من { $pages }
print-version = الإصدار ‎{ $version }
print-variant-standard = عادي
print-variant-large = خط كبير
print-variant-bilingual = لغتان
print-variant-pictorial = مع صور
print-variant-guide = دليل المقابلة
print-continued = تتمة

# First page
print-asker = يطرح الأسئلة: { $publisher }.
print-contact = هل لديك أسئلة عن الاستبيان؟ { $contact }
print-points-title = قبل البدء
print-voluntary = القرار لك: المشاركة أو عدمها. يمكنك تخطي أي سؤال والتوقف في أي وقت.
print-anonymous = يُرجى عدم كتابة اسمك. لن يعرف أحد أي الإجابات إجاباتك.
print-hand-in = بعد الانتهاء يُرجى طي الأوراق ووضعها في الصندوق، أو إعطاؤها للشخص الذي أعطاك إياها.
print-how-title = كيف تكون الإجابة
print-how-circle = الدوائر: توضع علامة × في دائرة واحدة.
print-how-square = المربعات: توضع علامة × في كل ما ينطبق، أو في العدد الذي يطلبه السؤال.
print-how-mistake = عند الخطأ: تُملأ الخانة الخطأ كلها، وتوضع علامة × في الخانة الصحيحة.
print-example = مثال
print-example-one = تفاح
print-example-two = كمثرى
print-example-three = برقوق
print-guide-title = لمن يُجري المقابلة
print-guide-voluntary = يُقال أولًا إن المشاركة اختيارية، وإنه يمكن تخطي أي سؤال، ويمكن التوقف في أي وقت.
print-guide-anonymous = لا تُكتب أسماء ولا أي شيء آخر يدل على من يجيب.
print-guide-hand-in = بعد المقابلة توضع الأوراق فورًا في مكان لا يستطيع أحد آخر قراءتها فيه، وتُسلَّم كما اتُّفق عليه.
print-guide-how = يُقرأ كل سؤال بصوت مسموع كما هو مكتوب. وتُقرأ الاختيارات أيضًا، إلا إذا جاءت الإجابة وحدها. ولا تُقترح إجابة.
print-end = كان هذا السؤال الأخير. شكرًا لك.
print-end-guide = كان هذا السؤال الأخير. يُرجى شكر من أجاب.

# How to answer a question
print-one = توضع علامة × في دائرة واحدة.
print-one-each = توضع علامة × في دائرة واحدة في كل سطر.
print-any = توضع علامة × في كل مربع ينطبق.
print-exactly = { $count ->
    [zero] لا تضع أي علامة ×.
    [one] توضع علامة × في مربع واحد.
    [two] توضع علامة × في مربعين.
    [few] توضع علامة × في { $count } مربعات.
    [many] توضع علامة × في { $count } مربعًا.
   *[other] توضع علامة × في { $count } مربع.
}
print-at-most = { $count ->
    [zero] لا تضع أي علامة ×.
    [one] توضع علامة × في مربع واحد على الأكثر.
    [two] توضع علامة × في مربعين على الأكثر.
    [few] توضع علامة × في { $count } مربعات على الأكثر.
    [many] توضع علامة × في { $count } مربعًا على الأكثر.
   *[other] توضع علامة × في { $count } مربع على الأكثر.
}
print-at-least = { $count ->
    [zero] توضع علامة × في كل مربع ينطبق.
    [one] توضع علامة × في مربع واحد على الأقل.
    [two] توضع علامة × في مربعين على الأقل.
    [few] توضع علامة × في { $count } مربعات على الأقل.
    [many] توضع علامة × في { $count } مربعًا على الأقل.
   *[other] توضع علامة × في { $count } مربع على الأقل.
}
print-between = يُختار من { $least } إلى { $most }: توضع علامة × في كل مربع مختار.
print-number = يُكتب عدد.
print-number-between = يُكتب عدد من { $from } إلى { $to }.
print-date = تُكتب أرقام في الخانات. وما ليس معروفًا يُترك فارغًا.
print-text = الكتابة على السطور.
print-rank = يُكتب 1 بجانب ما يأتي أولًا عندك، و2 بجانب ما يأتي بعده، وهكذا.
print-alone = عندها بلا علامة أخرى
print-day = اليوم
print-month = الشهر
print-year = السنة
print-notes = ملاحظات
print-range-labels = { $number } = { $label }

# A group asked several times
print-round = { $label } { $round }
print-round-bare = رقم { $round }
print-rounds-more = عدد الأماكن هنا: { $rounds }. إذا كانت الحاجة إلى أكثر (حتى { $most })، فيمكن طلب نسخة أخرى من هذا الاستبيان.

# Who goes where
print-go-to = إلى { $number }
print-go-to-end = إلى النهاية
print-only-if = { $reader ->
    [guide] يُطرح السؤال فقط إذا { $rule }.
   *[self] فقط إذا { $rule }.
}
print-only-if-section = { $reader ->
    [guide] تُطرح أسئلة هذا الجزء فقط إذا { $rule }.
   *[self] هذا الجزء لك فقط إذا { $rule }.
}
print-only-if-unsaid = ليس على الجميع الإجابة هنا. إذا كان هذا لا ينطبق عليك، فيمكن المتابعة.
print-quote = «{ $text }»
print-question = السؤال { $number }
print-question-item = السؤال { $number } ({ $item })
print-all-of = { $first }، و{ $second }
print-any-of = { $first }، أو { $second }
print-answers-or = { $first } أو { $second }
print-if-answer = { $reader ->
    [guide] كانت الإجابة عن { $question } هي { $answers }
   *[self] كانت إجابتك عن { $question } هي { $answers }
}
print-if-other-answer = { $reader ->
    [guide] كانت الإجابة عن { $question } أي شيء غير { $answers }
   *[self] كانت إجابتك عن { $question } أي شيء غير { $answers }
}
print-if-ticked = { $reader ->
    [guide] كانت هناك علامة × عند { $answers } في { $question }
   *[self] وضعت علامة × عند { $answers } في { $question }
}
print-if-not-ticked = { $reader ->
    [guide] لم تكن هناك علامة × عند { $answers } في { $question }
   *[self] لم تكن هناك علامة × منك عند { $answers } في { $question }
}
print-if-number = كانت الإجابة عن { $question } هي { $number }
print-if-not-number = لم تكن الإجابة عن { $question } هي { $number }
print-if-less = كانت الإجابة عن { $question } أقل من { $number }
print-if-at-most = كانت الإجابة عن { $question } هي { $number } أو أقل
print-if-more = كانت الإجابة عن { $question } أكثر من { $number }
print-if-at-least = كانت الإجابة عن { $question } هي { $number } أو أكثر
print-if-count = كان عدد علامات × في { $question } هو { $number } بالضبط
print-if-count-not = لم يكن عدد علامات × في { $question } هو { $number } بالضبط
print-if-count-less = كان عدد علامات × في { $question } أقل من { $number }
print-if-count-at-most = كان عدد علامات × في { $question } هو { $number } أو أقل
print-if-count-more = كان عدد علامات × في { $question } أكثر من { $number }
print-if-count-at-least = كان عدد علامات × في { $question } هو { $number } أو أكثر
print-if-replied = { $reader ->
    [guide] تمت الإجابة عن { $question }
   *[self] أجبت عن { $question }
}
print-if-not-replied = { $reader ->
    [guide] لم تتم الإجابة عن { $question }
   *[self] لم تتم إجابتك عن { $question }
}
