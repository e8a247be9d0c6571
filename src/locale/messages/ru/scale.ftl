# Translated for this project by a language model; no speaker of Russian has reviewed it yet.
# Both genders in short, as questionnaires print them; a verb would sound odd here.
scale-yes = Да
scale-no = Нет
scale-strongly-agree = Полностью согласен/на
scale-agree = Согласен/на
scale-neither = Отчасти да, отчасти нет
scale-disagree = Не согласен/на
scale-strongly-disagree = Совершенно не согласен/на
scale-other = Другое
