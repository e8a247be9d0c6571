# Translated for this project by a language model; no speaker of French has reviewed it yet.

## Names of columns and rows
results-answer = Réponse
results-item = Point
results-people = Personnes
results-percent = Pourcentage
results-n = Ont répondu (n)
results-mean = Score moyen
results-mean-number = Moyenne
results-deviation = Écart type
results-halfway = Médiane
results-total = Toutes les personnes qui ont participé
results-total-group = Toutes les personnes du groupe
results-all = Tout le monde
results-no-group = Inconnu
results-refused = N’a pas voulu répondre
results-dont-know = Ne sait pas
results-not-applicable = Non concerné
results-skipped = Question sautée
results-not-asked = Question non posée
results-class-under = moins de { $to }
results-class-over = { $from } ou plus
results-class-all = tout nombre
results-title-by = { $subject } · { $by }
results-title-phrase = { $subject }, { $phrase }
results-title-question = { $subject } – { $phrase }
results-quoted = « { $text } »
results-or = { $a } ou { $b }
results-separator =  ;
results-count-percent = { $count } ({ $percent })
results-part-of = { $part } sur { $whole }

## The base
results-answered = { $asked ->
    [one] Ont répondu : { $answered } sur { $asked } personne interrogée.
   *[other] Ont répondu : { $answered } sur { $asked } personnes interrogées.
}
results-answered-all = { $asked ->
    [one] { $asked } personne sur { $asked } a répondu.
   *[other] Les { $asked } personnes interrogées ont toutes répondu.
}
results-answered-only = { $answered ->
    [one] { $answered } personne a répondu.
   *[other] { $answered } personnes ont répondu.
}
results-answered-hidden = Le nombre de personnes qui ont répondu est masqué pour les protéger.
results-without = { $name } : { $count }.
results-took-part = { $all ->
    [one] { $all } personne a participé.
   *[other] { $all } personnes ont participé.
}
results-each-answered = { $answered ->
    [one] À chaque ligne, { $answered } personne a répondu.
   *[other] À chaque ligne, { $answered } personnes ont répondu.
}
results-between = À chaque ligne, entre { $least } et { $most } personnes ont répondu.
results-some-hidden = Le nombre de personnes qui ont répondu à chaque ligne (n) est indiqué à côté ; certains de ces nombres sont masqués.
results-few = Peu de réponses : une différence de quelques personnes ne veut pas dire grand-chose.
results-n-is = n = { $n }
results-n-hidden = n = [c]

## Findings
results-people-number = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
results-of-everyone = { $all ->
    [one] { $count } de { $all } personne qui a participé
   *[other] { $count } des { $all } personnes qui ont participé
}
results-of-base = { $base ->
    [one] { $count } sur { $base } personne
   *[other] { $count } sur { $base } personnes
}
results-of-base-percent = { $base ->
    [one] { $count } sur { $base } personne ({ $percent })
   *[other] { $count } sur { $base } personnes ({ $percent })
}
results-most-common = La réponse la plus fréquente est { $answer } : { $number }.
results-most-common-tie = Les réponses les plus fréquentes sont { $answer } : { $number } chacune.
results-most-common-shown = Parmi les réponses qui peuvent être montrées, la plus fréquente est { $answer } : { $number }.
results-most-common-tie-shown = Parmi les réponses qui peuvent être montrées, les plus fréquentes sont { $answer } : { $number } chacune.
results-largest-group = Le groupe le plus nombreux est { $answer } : { $number }.
results-largest-group-tie = Les groupes les plus nombreux sont { $answer } : { $number } chacun.
results-largest-group-shown = Parmi les groupes qui peuvent être montrés, le plus nombreux est { $answer } : { $number }.
results-largest-group-tie-shown = Parmi les groupes qui peuvent être montrés, les plus nombreux sont { $answer } : { $number } chacun.
results-chosen-most = Réponse la plus choisie : { $answer }, par { $number }.
results-chosen-most-tie = Réponses les plus choisies : { $answer }, chacune par { $number }.
results-chosen-most-shown = Parmi les réponses qui peuvent être montrées, la plus choisie : { $answer }, par { $number }.
results-chosen-most-tie-shown = Parmi les réponses qui peuvent être montrées, les plus choisies : { $answer }, chacune par { $number }.
results-named-most = Thème le plus évoqué : { $answer }, par { $number }.
results-named-most-tie = Thèmes les plus évoqués : { $answer }, chacun par { $number }.
results-named-most-shown = Parmi les thèmes qui peuvent être montrés, le plus évoqué : { $answer }, par { $number }.
results-named-most-tie-shown = Parmi les thèmes qui peuvent être montrés, les plus évoqués : { $answer }, chacun par { $number }.
results-nobody = Personne n’a choisi une de ces réponses.
results-hidden = Les nombres sont masqués pour protéger les personnes qui ont répondu.
results-mostly-hidden = Beaucoup de nombres sont masqués pour protéger les personnes qui ont répondu ; ce qui peut être montré se trouve ci-dessous.
results-same = Les groupes ne diffèrent pas dans ce qui peut être montré.
results-place = Place { $place }
results-differs = Les groupes diffèrent le plus sur { $answer } : { $groups }.
results-differs-shown = Dans ce qui peut être montré, les groupes diffèrent le plus sur { $answer } : { $groups }.
results-alike = À peu près pareil dans tous les groupes. L’écart le plus grand concerne { $answer } : { $groups }.
results-alike-shown = Pour ce qui peut être montré, à peu près pareil dans tous les groupes. L’écart le plus grand concerne { $answer } : { $groups }.
results-mean-differs = La moyenne diffère d’un groupe à l’autre : { $groups }.
results-mean-alike = La moyenne est à peu près la même dans tous les groupes : { $groups }.
results-mean-groups = La moyenne par groupe, là où elle peut être montrée : { $groups }.
results-median-groups = La médiane par groupe : { $groups }.
results-median-same = La médiane est la même dans tous les groupes : { $answer }.
results-group-number = { $group } { $number }
results-groups-hidden = Les groupes ne peuvent pas être comparés : trop de nombres sont masqués pour protéger les personnes qui ont répondu.
results-scale-one = Réponse { $answers } : { $number }.
results-scale-only = Dans ce qui peut être montré, { $item } : réponse { $answers }, { $number }.
results-scale-items = { $answers } est le plus fréquent pour { $best } ; le moins fréquent pour { $least }.
results-scale-items-shown = Dans ce qui peut être montré, { $answers } est le plus fréquent pour { $best } ; le moins fréquent pour { $least }.
results-scale-equal = { $answers } est aussi fréquent pour tout ce qui peut être montré.
results-scale-alike = { $answers } est à peu près aussi fréquent partout : le plus pour { $best } ; le moins pour { $least }.
results-median = La réponse médiane est { $answer } : au moins la moitié a répondu cela ou moins, et au moins la moitié cela ou plus.
results-placed-first = Le plus souvent à la première place : { $answer }.
results-placed-first-shown = Dans ce qui peut être montré, le plus souvent à la première place : { $answer }.
results-set-aside = Non compris ici : { $reasons }.
results-gave-answer = { $asked ->
    [one] Ont donné une réponse : { $given } sur { $asked } personne interrogée.
   *[other] Ont donné une réponse : { $given } sur { $asked } personnes interrogées.
}
results-gave-answer-only = { $given ->
    [one] { $given } personne a donné une réponse.
   *[other] { $given } personnes ont donné une réponse.
}

## Notes
results-several-percent = Pourcentage des personnes. Le total dépasse 100, car plusieurs réponses étaient possibles.
results-several-percent-only = Pourcentage des personnes. Plusieurs réponses étaient possibles.
results-several-people = Nombre de personnes. Plusieurs réponses étaient possibles : une même personne peut être comptée plusieurs fois.
results-coded-percent = Pourcentage des personnes. Le total dépasse 100, car une même personne peut être comptée sous plusieurs thèmes.
results-coded-percent-only = Pourcentage des personnes. Une même personne peut être comptée sous plusieurs thèmes.
results-coded-people = Nombre de personnes. Une même personne peut être comptée sous plusieurs thèmes.
results-rank-first = Le dessin montre combien de personnes ont mis chaque choix à la première place ; toutes les places sont dans le tableau.
results-counts-only = Nombre de personnes, sans pourcentages : moins de 30 personnes ont répondu, ou il y en a moins de 30 dans le plus petit groupe.
results-counts-hidden = Nombre de personnes, sans pourcentages : le nombre de personnes qui ont répondu est masqué.
results-rounding = Le total peut différer de 100 à cause des arrondis.
results-key-hidden = Masqué
results-hatched = Hachuré : les réponses masquées, prises ensemble.
results-median-note = Médiane : { $answer }.
results-mean-note = Moyenne : { $mean }.
results-quartiles = La moitié centrale des réponses : de { $low } à { $high } (quartiles).
results-mean-change = Évolution moyenne
results-mean-change-note = Évolution moyenne : { $mean }.
results-deviation-note = Écart type : { $deviation }.
results-halfway-note = Médiane : { $median }.
results-mark-c = { $mark } Masqué pour protéger les personnes qui ont répondu. Certains nombres plus grands sont aussi masqués, pour qu’on ne puisse pas calculer les petits.
results-mark-z = { $mark } Pas de pourcentage ici : les pourcentages portent sur les personnes qui ont répondu.
results-mark-x = { $mark } Non calculé : certains de ses nombres sont masqués.

## A random sample
results-interval = Intervalle à 95 %
results-count-percent-interval = { $count } ({ $percent } ; { $interval })
results-interval-note = Après chaque pourcentage : son intervalle à 95 %.
results-weighted = Pourcentage pondéré
results-weighted-mean = Moyenne pondérée
results-weighted-mean-note = Moyenne pondérée : { $mean }.
results-count-percent-weighted = { $count } ({ $percent } ; pondéré { $weighted })
results-weighted-note = Les pourcentages du graphique sont pondérés : qui représente plus de personnes compte davantage. Les nombres de personnes et les pourcentages dans les phrases ne sont pas pondérés.
results-test-groups = Les groupes diffèrent plus que le hasard seul ne le rendrait probable ({ $test }).
results-test-groups-chance = Des écarts aussi grands entre groupes peuvent bien venir du hasard seul ({ $test }).
results-test-means = Les moyennes des deux groupes sont à { $difference } l’une de l’autre, plus que le hasard seul ne le rendrait probable ({ $test }).
results-test-means-chance = Les moyennes des deux groupes sont à { $difference } l’une de l’autre, ce qui peut bien venir du hasard seul ({ $test }).
results-test-improved = Plus de personnes sont en progrès qu’en recul, et l’écart est plus grand que le hasard seul ne le rendrait probable ({ $test }).
results-test-worse = Plus de personnes sont en recul qu’en progrès, et l’écart est plus grand que le hasard seul ne le rendrait probable ({ $test }).
results-test-change-chance = Un écart aussi grand entre le nombre de personnes en progrès et celui des personnes en recul peut bien venir du hasard seul ({ $test }).
results-test-chi = khi-deux = { $statistic }, ddl = { $df }, { $p } ; V de Cramér = { $v }
results-test-fisher = test exact de Fisher, { $p } ; V de Cramér = { $v }
results-test-welch = t de Welch = { $t }, ddl = { $df }, { $p } ; d de Cohen = { $d }
results-test-sign = test des signes, { $improved } contre { $worse }, { $p }
results-test-rough = Certains nombres sont si petits que p n’est qu’une indication.
results-test-p = p = { $p }
results-test-p-under = p < { $p }

## Over waves
results-improved = En progrès
results-unchanged = Inchangé
results-worse = En recul
results-over-waves = { $what } : à chaque mesure
results-change-latest = { $what } : évolution de la première à la dernière mesure
results-change-each = { $what } : évolution depuis la première mesure
results-same-people = { $what } : les mêmes personnes, première et dernière mesure
results-attrition = { $what } : avec ou sans nouvelle mesure
results-attrition-base = À la première mesure : les personnes mesurées de nouveau par la suite et celles qui ne l’ont pas été.
results-followed = Avec une nouvelle mesure
results-lost = Sans nouvelle mesure
results-others = Les autres
results-rounds-number = Nombre : { $what }
results-rounds-ever = Au moins une fois : { $what }
results-coded = De quoi parlent les réponses, telles que les ont lues les chercheurs : { $what }
results-coded-section = Avec leurs propres mots, par thème
results-nights-until = En nuits entières. Ce qui n’est pas terminé est compté jusqu’au { $day }.
results-nights-ended = En nuits entières. Ce qui n’est pas terminé n’est pas compté.
results-age-on = Âge au { $day }.
results-latest = Dernière mesure
results-not-measured = Non mesuré
results-measured-both = Mesurées les deux fois : { $both } sur { $all }. Ce sont les mêmes personnes.
results-measured = Ce ne sont pas toutes les mêmes personnes ; n figure à côté de chaque ligne.
results-course = { $answers } : { $waves }.
results-change = Depuis la première mesure : { $outcomes }.
results-most-improved = Le plus souvent en progrès : { $item }, { $number }.
results-most-worse = Le plus souvent en recul : { $item }, { $number }.
results-counts-from = Une différence compte comme un changement à partir de { $number }.
results-reliable-change = Une différence aussi grande ne vient sans doute pas de la seule incertitude de la mesure (changement fiable, Jacobson et Truax ; fidélité { $reliability }, écart type { $deviation }).

## Ranges: numbers of which only the ends are given
results-range = { $low }–{ $high }
results-at-least = au moins { $number }
results-at-most = au plus { $number }
results-from-to = entre { $low } et { $high }
results-ranges = Deux nombres séparés par un tiret forment un intervalle : le vrai nombre est l’un des deux ou se trouve entre eux. Il n’est pas donné plus précisément, pour protéger les personnes qui ont répondu. Dans un dessin, la partie pleine d’une barre est le minimum que le nombre peut être ; la partie hachurée existe peut-être, ou non.
results-key-open = Non donné exactement
results-hatched-open = Hachuré : personnes dont les réponses ne sont données que par intervalles.
results-differ-on = Les groupes diffèrent sur { $answer } : { $groups }.
results-largest-of = Le plus grand nombre revient à l’un de ceux-ci : { $answers }.
results-largest-of-shown = Dans ce qui peut être montré, le plus grand nombre revient à l’un de ceux-ci : { $answers }.
results-scale-best = { $answers } est le plus fréquent pour { $best }.
results-scale-worst = { $answers } est le moins fréquent pour { $least }.
