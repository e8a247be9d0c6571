# Translated for this project by a language model; no speaker of French has reviewed it yet.

# Before the first question
form-language = Langue
form-skip = Aller aux questions
form-exit = Quitter cette page
form-before = Avant de commencer
form-minutes = { $minutes ->
    [one] Cela prend environ { $minutes } minute.
   *[other] Cela prend environ { $minutes } minutes.
}
form-by = À remettre au plus tard le { $date }.
form-untranslated = Les questions n’ont pas été traduites en français.
form-before-choice = C’est vous qui décidez. Vous pouvez sauter n’importe quelle question et arrêter à tout moment.
form-before-sealed = Vos réponses restent sur cette page jusqu’à ce que vous ayez terminé. Elles sont alors verrouillées dans un fichier que seules les personnes qui mènent cette étude peuvent ouvrir.
form-before-plain = Vos réponses restent sur cette page jusqu’à ce que vous ayez terminé. Elles sont alors enregistrées dans un fichier. Ce fichier n’est pas verrouillé : toute personne qui l’obtient peut le lire.
form-before-device = La page elle-même ne garde rien et n’envoie rien. Mais votre visite reste visible dans l’historique du navigateur, et le fichier enregistré parmi les téléchargements, jusqu’à ce que vous les supprimiez.
form-before-exit = Pour partir tout de suite, appuyez sur « { $button } » ou trois fois sur la touche Maj. Ce que vous avez répondu est effacé.
form-before-leave = Pour arrêter, fermez la page. Ce que vous avez répondu disparaît alors.
form-no-script = Les scripts sont désactivés ici : cette page ne peut pas enregistrer vos réponses. Vous pouvez lire toutes les questions ci-dessous, ou les imprimer et répondre sur papier.
form-no-crypto = Vos réponses ne peuvent pas être verrouillées ici, car la page n’est pas arrivée par une connexion protégée. Enregistrez la page et ouvrez-la depuis votre propre appareil, ou imprimez-la et répondez sur papier.
form-keys = Pour qui veut vérifier : les clés
form-keys-how = Les réponses sont verrouillées avec ces clés. Comparez-les à celles que l’étude vous a données. Si une clé est différente, ne répondez pas ici.
form-about = À propos de cette étude
form-notice = À propos de vos données
form-notice-controller = Responsable des données
form-notice-basis = Base légale
form-notice-contact = Questions et réclamations
form-notice-kept = Conservées jusqu’au
form-section = Partie { $number }

# Answering
form-or = ou
form-clear = Effacer cette réponse
form-choose-any = Choisissez tout ce qui convient.
form-choose-exactly = À choisir : { $count }.
form-choose-at-least = Choisissez-en au moins { $least }.
form-choose-at-most = Choisissez-en { $most } au plus.
form-choose-between = Choisissez-en de { $least } à { $most }.
form-missing-refused = Je préfère ne pas répondre
form-missing-dont-know = Je ne sais pas
form-missing-not-applicable = Cela ne me concerne pas
form-error-whole-between = Écrivez un nombre entier de { $from } à { $to }.
form-error-from = Écrivez { $from } ou un nombre plus grand.
form-error-to = Écrivez { $to } ou un nombre plus petit.
form-other-which = (écrivez ici)
form-no-names = N’écrivez pas de noms, ni rien d’autre qui montre de qui il s’agit.
form-date-day = Jour
form-date-month = Mois (chiffre)
form-date-year = Année
form-rank-how = Mettez-les dans l’ordre, le plus important en premier.
form-round-more = En ajouter
form-round-less = Retirer
form-round-paper = Y en a-t-il plusieurs ? Répondez à ces questions sur une nouvelle feuille pour chacun.

# In the page: answering
form-chosen = Choix : { $chosen }
form-chosen-of = Choix : { $chosen } sur { $most }
form-solo = « { $choice } » est choisi. Vos autres choix sont effacés.
form-rank-pick = Choisir ensuite
form-rank-place = Numéro { $place } sur { $places }
form-rank-up = Monter
form-rank-down = Descendre
form-rank-out = Retirer
form-round = Numéro { $round }
form-listen = Écouter
form-listen-stop = Arrêter

# In the page: moving on
form-start = Commencer
form-next = Suivant
form-back = Retour
form-save = Enregistrer mes réponses
form-part = Partie { $part } sur { $parts }
form-review-none = Pas de réponse
form-review-change = Modifier
form-review-return = Revenir à toutes les réponses

# In the page: something to put right
form-errors = Regardez encore une fois ces réponses
form-error-prefix = Erreur :
form-error-exactly = Vous en avez choisi { $chosen }. Il en faut { $count }.
form-error-at-least = Vous en avez choisi { $chosen }. Choisissez-en au moins { $least }.
form-error-at-most = Vous en avez choisi { $chosen }. Choisissez-en { $most } au plus.
form-error-or-none = Ou laissez tout vide et continuez.
form-error-constraint = Cette réponse ne va pas avec la question. Changez-la ou laissez la case vide.
form-error-whole = Écrivez un nombre entier en chiffres, par exemple 3.
form-error-number = Écrivez un nombre en chiffres, par exemple 2,5.
form-error-date = Cette date n’existe pas. Écrivez des chiffres, par exemple { $example }. Ce que vous ne savez pas peut rester vide.
form-error-rank = Écrivez les nombres à partir de 1, chacun une seule fois.
form-error-twice = Ce n’est pas ce qui a été saisi la première fois. Regardez la feuille et saisissez-le de nouveau.
form-soft = Voulez-vous répondre ici ? Sinon, continuez simplement.

# Handing in
form-review = Vérifiez vos réponses
form-review-how = Rien n’est encore enregistré. Vous pouvez changer chaque réponse ; ce que vous avez sauté peut rester vide.
form-finish = Terminer
form-finish-sealed = Quand vous appuyez sur le bouton, vos réponses sont verrouillées et enregistrées dans un fichier sur cet appareil. Remettez le fichier comme on vous l’a dit.
form-finish-plain = Quand vous appuyez sur le bouton, vos réponses sont enregistrées dans un fichier sur cet appareil. Remettez le fichier comme on vous l’a dit. Attention : toute personne qui ouvre le fichier peut le lire.
form-finish-paper = Pour remettre vos réponses sur papier : imprimez cette page, remplissez-la au stylo et donnez-la à la personne qui vous a posé les questions, ou déposez-la à l’endroit indiqué.
form-thanks = Merci
form-thanks-file = Enregistré sous { $file }
form-thanks-next = Remettez le fichier comme on vous l’a dit, puis supprimez-le de cet appareil. Le questionnaire est de nouveau vide.
form-save-again = Enregistrer encore le fichier
form-thanks-share = Partager le fichier
form-close = Fermer
form-failed = Les réponses n’ont pas pu être enregistrées. Rien n’est perdu : essayez encore.

# Interviewers
form-interviewer = Pour les enquêteurs, et pour saisir des questionnaires papier
form-interviewer-sealed = Interrogez plusieurs personnes l’une après l’autre sur cet appareil. Chaque questionnaire est verrouillé dès qu’il est terminé ; personne ne peut l’ouvrir ici, vous non plus. À la fin, vous les enregistrez tous dans un seul fichier.
form-interviewer-plain = Interrogez plusieurs personnes l’une après l’autre sur cet appareil. Cette étude n’a pas de clé : les réponses restent lisibles jusqu’à l’enregistrement, et dans le fichier aussi.
form-interviewer-start = Interroger plusieurs personnes
form-interviewer-done = Terminés et pas encore enregistrés : { $count }
form-interviewer-save = Les enregistrer dans un seul fichier
form-interviewer-end = Arrêter les entretiens
form-entry-end = Arrêter la saisie
form-interviewer-lose = Terminés et pas encore enregistrés : { $count }. Arrêter sans les enregistrer ?
form-entry = Saisissez des questionnaires remplis sur papier. Tout le questionnaire est sur une page : Tab et les flèches déplacent, la barre d’espace choisit, Ctrl et Entrée terminent un questionnaire.
form-entry-twice = Saisir chaque questionnaire deux fois et comparer
form-entry-start = Saisir des questionnaires papier
form-entry-done = Terminer ce questionnaire
form-interviewer-twice = Saisissez maintenant le même questionnaire encore une fois.

# Leaving at once
form-exit-title = Nouvelle page
