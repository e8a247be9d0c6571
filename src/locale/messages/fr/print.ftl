# Translated for this project by a language model; no speaker of French has reviewed it yet.

# Every sheet
print-page = Page { $page } sur { $pages }
print-version = version { $version }
print-variant-standard = standard
print-variant-large = gros caractères
print-variant-bilingual = deux langues
print-variant-pictorial = avec images
print-variant-guide = guide d’entretien
print-continued = suite

# First page
print-asker = Ce questionnaire vous est proposé par { $publisher }.
print-contact = Des questions sur ce questionnaire ? { $contact }
print-points-title = Avant de commencer
print-voluntary = C’est vous qui décidez de participer ou non. Vous pouvez sauter n’importe quelle question et arrêter à tout moment.
print-anonymous = N’écrivez pas votre nom. Personne ne saura quelles réponses sont les vôtres.
print-hand-in = Quand vous avez terminé, pliez les feuilles et mettez-les dans la boîte, ou donnez-les à la personne qui vous les a remises.
print-how-title = Comment répondre
print-how-circle = Ronds : faites une croix dans un seul.
print-how-square = Carrés : faites une croix dans tous ceux qui conviennent, ou dans autant que le dit la question.
print-how-mistake = Une erreur ? Remplissez entièrement cette case et faites une croix dans la bonne.
print-example = Exemple
print-example-one = Pomme
print-example-two = Poire
print-example-three = Prune
print-guide-title = Pour la personne qui mène l’entretien
print-guide-voluntary = Dites d’abord que la participation est libre, qu’on peut sauter n’importe quelle question et qu’on peut arrêter à tout moment.
print-guide-anonymous = Ne notez pas de noms, ni rien d’autre qui montre qui répond.
print-guide-hand-in = Après l’entretien, rangez tout de suite les feuilles là où personne d’autre ne peut les lire, et remettez-les comme convenu.
print-guide-how = Lisez chaque question à voix haute, telle qu’elle est écrite. Lisez aussi les réponses possibles, sauf si la réponse vient d’elle-même. Ne suggérez pas de réponse.
print-end = C’était la dernière question. Merci.
print-end-guide = C’était la dernière question. Remerciez la personne.

# How to answer a question
print-one = Faites une croix dans un seul rond.
print-one-each = Faites une croix dans un seul rond par ligne.
print-any = Faites une croix dans tous les carrés qui conviennent.
print-exactly = { $count ->
    [one] Faites une croix dans { $count } carré.
   *[other] Faites une croix dans { $count } carrés.
}
print-at-most = { $count ->
    [one] Faites une croix dans { $count } carré au plus.
   *[other] Faites une croix dans { $count } carrés au plus.
}
print-at-least = { $count ->
    [one] Faites une croix dans au moins { $count } carré.
   *[other] Faites une croix dans au moins { $count } carrés.
}
print-between = { $most ->
    [one] Faites une croix dans { $least } à { $most } carré.
   *[other] Faites une croix dans { $least } à { $most } carrés.
}
print-number = Écrivez un nombre.
print-number-between = Écrivez un nombre de { $from } à { $to }.
print-date = Écrivez des chiffres dans les cases. Laissez vide ce que vous ne savez pas.
print-text = Écrivez sur les lignes.
print-rank = Écrivez 1 à côté de ce qui vient en premier pour vous, 2 à côté de ce qui vient ensuite, et ainsi de suite.
print-alone = alors aucune autre croix
print-day = Jour
print-month = Mois
print-year = Année
print-notes = Notes
print-range-labels = { $number } = { $label }

# A group asked several times
print-round = { $label } { $round }
print-round-bare = N° { $round }
print-rounds-more = Il y a de la place ici pour { $rounds }. S’il vous en faut plus (jusqu’à { $most }), demandez un autre exemplaire de ce questionnaire.

# Who goes where
print-go-to = allez à { $number }
print-go-to-end = allez à la fin
print-only-if = { $reader ->
    [guide] Posez la question seulement si { $rule }.
   *[self] Seulement si { $rule }.
}
print-only-if-section = { $reader ->
    [guide] Posez les questions de cette partie seulement si { $rule }.
   *[self] Cette partie est pour vous seulement si { $rule }.
}
print-only-if-unsaid = Tout le monde n’a pas besoin de répondre ici. Si cela ne vous concerne pas, continuez.
print-quote = « { $text } »
print-question = la question { $number }
print-question-item = la question { $number } ({ $item })
print-all-of = { $first }, et si { $second }
print-any-of = { $first }, ou si { $second }
print-answers-or = { $first } ou { $second }
print-if-answer = { $reader ->
    [guide] la réponse à { $question } est { $answers }
   *[self] vous avez répondu { $answers } à { $question }
}
print-if-other-answer = { $reader ->
    [guide] la réponse à { $question } est autre chose que { $answers }
   *[self] vous avez répondu autre chose que { $answers } à { $question }
}
print-if-ticked = { $reader ->
    [guide] une croix se trouve à { $answers } dans { $question }
   *[self] vous avez fait une croix à { $answers } dans { $question }
}
print-if-not-ticked = { $reader ->
    [guide] aucune croix ne se trouve à { $answers } dans { $question }
   *[self] vous n’avez pas fait de croix à { $answers } dans { $question }
}
print-if-number = la réponse à { $question } est { $number }
print-if-not-number = la réponse à { $question } n’est pas { $number }
print-if-less = la réponse à { $question } est plus petite que { $number }
print-if-at-most = la réponse à { $question } est { $number } ou moins
print-if-more = la réponse à { $question } est plus grande que { $number }
print-if-at-least = la réponse à { $question } est { $number } ou plus
print-if-count = le nombre de croix dans { $question } est { $number }
print-if-count-not = le nombre de croix dans { $question } n’est pas { $number }
print-if-count-less = le nombre de croix dans { $question } est plus petit que { $number }
print-if-count-at-most = le nombre de croix dans { $question } est { $number } ou moins
print-if-count-more = le nombre de croix dans { $question } est plus grand que { $number }
print-if-count-at-least = le nombre de croix dans { $question } est { $number } ou plus
print-if-replied = { $reader ->
    [guide] la personne a répondu à { $question }
   *[self] vous avez répondu à { $question }
}
print-if-not-replied = { $reader ->
    [guide] la personne n’a pas répondu à { $question }
   *[self] vous n’avez pas répondu à { $question }
}
