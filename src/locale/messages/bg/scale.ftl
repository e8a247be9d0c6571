# Translated for this project by a language model; no speaker of Bulgarian has reviewed it yet.
# Both genders in short, as questionnaires print them; a verb would sound odd here.
scale-yes = Да
scale-no = Не
scale-strongly-agree = Напълно съгласен/на
scale-agree = Съгласен/на
scale-neither = Нито съгласен/на, нито несъгласен/на
scale-disagree = Несъгласен/на
scale-strongly-disagree = Напълно несъгласен/на
scale-other = Друго
