# Translated for this project by a language model; no speaker of Arabic has reviewed it yet.
scale-yes = نعم
scale-no = لا
scale-strongly-agree = أوافق بشدة
scale-agree = أوافق
scale-neither = لا أوافق ولا أعارض
scale-disagree = لا أوافق
scale-strongly-disagree = لا أوافق بشدة
scale-other = غير ذلك
