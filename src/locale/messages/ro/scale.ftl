# Written for this project by its authors; not yet reviewed by a speaker other than them.
scale-yes = Da
scale-no = Nu
scale-strongly-agree = Total de acord
scale-agree = De acord
scale-neither = Nici acord, nici dezacord
scale-disagree = Dezacord
scale-strongly-disagree = Total dezacord
scale-other = Altceva
