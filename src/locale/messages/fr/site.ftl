# Translated for this project by a language model; no speaker of French has reviewed it yet.

## Around every page
site-skip = Aller au contenu
site-menu = Menu
site-languages = Langues
site-pages = Pages de ce site
site-survey-pages = Pages de cette étude
site-home = Accueil
site-published-by = Publié par
site-no-tracking = Ce site ne dépose pas de cookies, ne compte pas les visites et ne demande rien à d’autres sites.
site-accessibility = Déclaration d’accessibilité
site-updated = Mis à jour
site-quoted = « { $text } »

## Surveys
site-surveys = Enquêtes
site-about = À propos de l’étude
site-questionnaire = Questionnaire
site-results = Résultats
site-data = Données
site-responses = { $count ->
    [one] { $count } personne a répondu
   *[other] { $count } personnes ont répondu
}
site-responses-few = Moins de { $least } personnes ont répondu
site-responses-none = Pas encore de réponses

## About the study
site-purpose = But
site-purpose-is = But : { $purpose }
site-population = Qui a été interrogé
site-mode = Comment
site-mode-self = Les personnes ont rempli elles-mêmes le questionnaire
site-mode-interview = Entretiens : quelqu’un a posé les questions et noté les réponses
site-mode-mixed = Certaines personnes ont été interrogées en entretien, d’autres ont rempli elles-mêmes le questionnaire
site-fieldwork = Quand
site-answers = Réponses
site-response-rate = Taux de réponse
site-sample = Incertitude
site-sample-yes = Les personnes interrogées forment un échantillon aléatoire. Les pourcentages ont des intervalles à 95 % (Wilson) : si l’on tirait des échantillons encore et encore, 95 % de leurs intervalles contiendraient la part parmi toutes les personnes dont l’échantillon est tiré. Les écarts sont testés un par un, sans correction pour le nombre de tests : sur beaucoup de tests, certains sortent par hasard seul.
site-sample-no = Aucun échantillon aléatoire n’a été tiré. Il n’y a donc pas d’erreur d’échantillonnage pour laquelle donner un intervalle, et les écarts ne sont pas testés.
site-response-rate-of = { $invited ->
    [one] { $share } ({ $count } sur { $invited } personne sollicitée)
   *[other] { $share } ({ $count } sur { $invited } personnes sollicitées)
}
site-invited = { $invited ->
    [one] { $invited } personne a été sollicitée
   *[other] { $invited } personnes ont été sollicitées
}
site-questionnaire-read = Le questionnaire entier, tel que les personnes l’ont vu :
site-questionnaire-print = À imprimer et à remplir à la main (PDF) :
site-version = Version du questionnaire :
site-anonymity = Comment l’anonymat est gardé
site-anonymity-intro = Peu de personnes répondent à une enquête comme celle-ci : un seul nombre peut donc désigner l’une d’elles. Ces règles font que cela n’arrive pas :
site-anonymity-numbers = Seuls les nombres de ces pages sont publiés. Ce qu’une personne a répondu ne l’est pas.
site-anonymity-count = Un nombre de personnes inférieur à { $least } n’est pas montré.
site-anonymity-base = { $least ->
    [one] Rien n’est détaillé pour un groupe de moins de { $least } personne.
   *[other] Rien n’est détaillé pour un groupe de moins de { $least } personnes.
}
site-anonymity-same = Quand tout le monde dans un groupe a donné la même réponse, cela n’est pas montré non plus : on saurait ce que chacun a répondu.
site-anonymity-subtract = Certains nombres plus grands sont aussi masqués, pour qu’on ne puisse pas calculer les petits par soustraction.
site-anonymity-derived = Les pourcentages, la longueur des barres et les phrases viennent seulement des nombres montrés. Un nombre masqué ne se trouve nulle part dans ces pages, ni dans les fichiers.
site-anonymity-sensitive = Les réponses à ces questions ne sont jamais croisées entre elles : { $questions }.
site-anonymity-rules = Certaines réponses à ces questions ne suivent pas les règles du questionnaire et ont été gardées telles quelles : { $questions }. Les nombres sont protégés sans supposer que ces règles ont été suivies.
site-risk = Cette étude est publiée selon des règles moins strictes que ne le demande sa protection. La raison donnée :
site-hidden = Ce qui est masqué
site-hidden-none = Selon ces règles, rien n’a dû être masqué.
site-hidden-some = Selon ces règles, certains nombres sont masqués. Ils sont marqués [c] dans ces figures :
site-hidden-count = { $count ->
    [one] { $count } nombre
   *[other] { $count } nombres
}

## Results
site-results-none = Il n’y a pas encore de réponses. Les résultats seront ici.
site-contents = Contenu
site-key-findings = L’essentiel
site-by-question = Question par question
site-computed = Calculé à partir des réponses
site-not-shown = Ce qui ne peut pas être montré
site-not-shown-intro = Dans ces figures, tant de nombres sont masqués pour protéger les personnes qui ont répondu que rien ne peut en être dit.
site-figure-numbers = La figure et ses nombres
site-figure = Figure { $number }
site-numbers = Les nombres dans un tableau
site-csv = Télécharger en CSV
site-cite = Référence à copier
site-take = Télécharger les résultats
site-workbook = Tous les tableaux dans un classeur (XLSX)
site-booklet = Toutes les figures avec leurs tableaux, à imprimer en noir et blanc (PDF) :
site-booklet-size = { $pages ->
    [one] { $pages } page, { $size } ko
   *[other] { $pages } pages, { $size } ko
}

## In people's own words
site-voices = Avec les mots des personnes
site-voices-about = Des passages de ce que les personnes ont dit, choisis pour leur sujet et relus avant, pour qu’aucun nom ni aucun lieu ne trahisse quelqu’un. On ne dit quelque chose de la personne qui parle que si au moins { $least ->
    [one] { $least } personne est dans ce cas.
   *[other] { $least } personnes ont cela en commun.
}
site-voices-themes = Voici de quoi les personnes ont parlé. Si peu de personnes ont participé que leurs paroles ne sont pas reproduites.
site-voices-roles = Les personnes désignées par leur fonction ont donné leur accord.

## Data
site-data-intro = Les nombres derrière chaque figure, et ce que signifie chaque variable. Tout a reçu la même protection que les figures.
site-files = Les nombres, figure par figure
site-mark-c = masqué pour protéger les personnes qui ont répondu
site-mark-z = pas de pourcentage ici
site-mark-x = non calculé : certains de ses nombres sont masqués
site-codebook = Livre de codes
site-codebook-intro = Chaque variable : son nom, la question d’où elle vient et les valeurs qu’elle peut prendre.
site-variable = Variable
site-question = Question
site-values = Valeurs
site-kind-ordered = une réponse, dans un ordre
site-kind-category = une réponse
site-kind-tick = coché ou non
site-kind-rank = place dans un classement
site-kind-integer = nombre entier
site-kind-decimal = nombre
site-kind-year = année
site-kind-month = mois
site-kind-date = date
site-kind-text = texte

## Reports, their sources, statistics of others, and the search
site-first-wave = Les réponses de la première mesure, { $wave }, sauf indication contraire sous une figure
site-edition = Édition { $number }
site-edition-changed = Depuis l’édition précédente, ces figures ont changé :
site-edition-same = Sur cette page, rien n’a changé depuis l’édition précédente.
site-glossary = Glossaire
site-points = { $count ->
    [one] { $number } point de pourcentage
   *[other] { $number } points de pourcentage
}
site-references = Références
site-report-pdf = Le rapport à imprimer (PDF)
site-report-short = Le rapport en bref
site-report-whole = Le rapport complet
site-other-language = Cette page est dans une autre langue : { $language }.
site-search = Rechercher
site-search-found = Trouvés : #
site-search-nothing = Rien trouvé. Essayez avec moins de mots ou une partie d’un mot.
site-search-words = Mots à chercher
site-series-apart = La plus grande différence : { $row }. { $one } : { $first } ; { $other } : { $second }.
site-series-change = { $name } : { $first } en { $from }, { $last } en { $to }.
site-series-most = { $name } : le plus élevé pour « { $row } », { $value }.
site-series-once = { $name } : { $value } en { $at }.
site-source = Source :
site-statistics = Statistiques
site-statistics-intro = Des chiffres publiés ailleurs, chacun avec sa source. Ils figurent ici tels qu’ils y sont publiés.
site-table = Tableau { $number }
