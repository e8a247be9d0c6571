# Translated for this project by a language model; no speaker of Portuguese has reviewed it yet.
scale-yes = Sim
scale-no = Não
scale-strongly-agree = Concordo totalmente
scale-agree = Concordo
scale-neither = Nem concordo nem discordo
scale-disagree = Discordo
scale-strongly-disagree = Discordo totalmente
scale-other = Outro
