# Translated for this project by a language model; no speaker of Turkish has reviewed it yet.
scale-yes = Evet
scale-no = Hayır
scale-strongly-agree = Kesinlikle katılıyorum
scale-agree = Katılıyorum
scale-neither = Ne katılıyorum ne katılmıyorum
scale-disagree = Katılmıyorum
scale-strongly-disagree = Kesinlikle katılmıyorum
scale-other = Diğer
