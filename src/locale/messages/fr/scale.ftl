# Translated for this project by a language model; no speaker of French has reviewed it yet.
scale-yes = Oui
scale-no = Non
scale-strongly-agree = Tout à fait d’accord
scale-agree = Plutôt d’accord
scale-neither = Ni d’accord ni pas d’accord
scale-disagree = Plutôt pas d’accord
scale-strongly-disagree = Pas du tout d’accord
scale-other = Autre
