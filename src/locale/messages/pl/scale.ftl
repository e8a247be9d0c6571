# Translated for this project by a language model; no speaker of Polish has reviewed it yet.
scale-yes = Tak
scale-no = Nie
scale-strongly-agree = Zdecydowanie się zgadzam
scale-agree = Raczej się zgadzam
scale-neither = Ani się zgadzam, ani nie zgadzam
scale-disagree = Raczej się nie zgadzam
scale-strongly-disagree = Zdecydowanie się nie zgadzam
scale-other = Inne
