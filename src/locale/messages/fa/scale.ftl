# Translated for this project by a language model; no speaker of Persian (Farsi) has reviewed it yet.
scale-yes = بله
scale-no = خیر
scale-strongly-agree = کاملاً موافقم
scale-agree = موافقم
scale-neither = نه موافقم و نه مخالف
scale-disagree = مخالفم
scale-strongly-disagree = کاملاً مخالفم
scale-other = سایر
