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
print-points-title = قبل أن تبدأ
print-voluntary = القرار لك: تشارك أو لا تشارك. يمكنك تخطي أي سؤال والتوقف في أي وقت.
print-anonymous = لا تكتب اسمك. لن يعرف أحد أي الإجابات إجاباتك.
print-hand-in = عندما تنتهي، اطوِ الأوراق وضعها في الصندوق، أو أعطها للشخص الذي أخذتها منه.
print-how-title = كيف تجيب
print-how-circle = الدوائر: ضع علامة × في دائرة واحدة.
print-how-square = المربعات: ضع علامة × في كل ما ينطبق، أو في العدد الذي يطلبه السؤال.
print-how-mistake = هل أخطأت؟ املأ الخانة الخطأ كلها، وضع علامة × في الخانة الصحيحة.
print-example = مثال
print-example-one = تفاح
print-example-two = كمثرى
print-example-three = برقوق
print-guide-title = لمن يُجري المقابلة
print-guide-voluntary = قل أولًا إن المشاركة اختيارية، وإنه يمكن تخطي أي سؤال، ويمكن التوقف في أي وقت.
print-guide-anonymous = لا تكتب أسماء أو أي شيء آخر يدل على من يجيب.
print-guide-hand-in = بعد المقابلة ضع الأوراق فورًا في مكان لا يستطيع أحد غيرك قراءتها فيه، وسلّمها كما اتُّفق عليه.
print-guide-how = اقرأ كل سؤال بصوت مسموع كما هو مكتوب. اقرأ الاختيارات أيضًا، إلا إذا جاءت الإجابة وحدها. لا تقترح إجابة.
print-end = كان هذا السؤال الأخير. شكرًا لك.
print-end-guide = كان هذا السؤال الأخير. اشكر من أجاب.

# How to answer a question
print-one = ضع علامة × في دائرة واحدة.
print-one-each = ضع علامة × في دائرة واحدة في كل سطر.
print-any = ضع علامة × في كل مربع ينطبق.
print-exactly = { $count ->
    [zero] لا تضع أي علامة ×.
    [one] ضع علامة × في مربع واحد.
    [two] ضع علامة × في مربعين.
    [few] ضع علامة × في { $count } مربعات.
    [many] ضع علامة × في { $count } مربعًا.
   *[other] ضع علامة × في { $count } مربع.
}
print-at-most = { $count ->
    [zero] لا تضع أي علامة ×.
    [one] ضع علامة × في مربع واحد على الأكثر.
    [two] ضع علامة × في مربعين على الأكثر.
    [few] ضع علامة × في { $count } مربعات على الأكثر.
    [many] ضع علامة × في { $count } مربعًا على الأكثر.
   *[other] ضع علامة × في { $count } مربع على الأكثر.
}
print-at-least = { $count ->
    [zero] ضع علامة × في كل مربع ينطبق.
    [one] ضع علامة × في مربع واحد على الأقل.
    [two] ضع علامة × في مربعين على الأقل.
    [few] ضع علامة × في { $count } مربعات على الأقل.
    [many] ضع علامة × في { $count } مربعًا على الأقل.
   *[other] ضع علامة × في { $count } مربع على الأقل.
}
print-between = اختر من { $least } إلى { $most }: ضع علامة × في كل مربع تختاره.
print-number = اكتب عددًا.
print-number-between = اكتب عددًا من { $from } إلى { $to }.
print-date = اكتب أرقامًا في الخانات. اترك ما لا تعرفه فارغًا.
print-text = اكتب على السطور.
print-rank = اكتب 1 بجانب ما يأتي أولًا عندك، و2 بجانب ما يأتي بعده، وهكذا.
print-alone = عندها لا تضع علامة أخرى
print-day = اليوم
print-month = الشهر
print-year = السنة
print-notes = ملاحظات
print-range-labels = { $number } = { $label }

# A group asked several times
print-round = { $label } { $round }
print-round-bare = رقم { $round }
print-rounds-more = عدد الأماكن هنا: { $rounds }. إذا احتجت إلى أكثر (حتى { $most })، فاطلب نسخة أخرى من هذا الاستبيان.

# Who goes where
print-go-to = انتقل إلى { $number }
print-go-to-end = انتقل إلى النهاية
print-only-if = { $reader ->
    [guide] اطرح السؤال فقط إذا { $rule }.
   *[self] فقط إذا { $rule }.
}
print-only-if-section = { $reader ->
    [guide] اطرح أسئلة هذا الجزء فقط إذا { $rule }.
   *[self] هذا الجزء لك فقط إذا { $rule }.
}
print-only-if-unsaid = ليس على الجميع الإجابة هنا. إذا كان هذا لا ينطبق عليك، فتابع.
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
   *[self] لم تضع علامة × عند { $answers } في { $question }
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
   *[self] لم تجب عن { $question }
}
