# Translated for this project by a language model; no speaker of Spanish has reviewed it yet.
scale-yes = Sí
scale-no = No
scale-strongly-agree = Totalmente de acuerdo
scale-agree = De acuerdo
scale-neither = Ni de acuerdo ni en desacuerdo
scale-disagree = En desacuerdo
scale-strongly-disagree = Totalmente en desacuerdo
scale-other = Otro
