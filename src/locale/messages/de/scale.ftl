# Translated for this project by a language model; no speaker of German has reviewed it yet.
scale-yes = Ja
scale-no = Nein
scale-strongly-agree = Stimme voll und ganz zu
scale-agree = Stimme eher zu
scale-neither = Teils, teils
scale-disagree = Stimme eher nicht zu
scale-strongly-disagree = Stimme überhaupt nicht zu
scale-other = Anderes
