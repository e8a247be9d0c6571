# Written for this project by its authors; not yet reviewed by a speaker other than them.
scale-yes = Da
scale-no = Nu
scale-strongly-agree = Acord total
scale-agree = Acord
scale-neither = Nici acord, nici dezacord
scale-disagree = Dezacord
scale-strongly-disagree = Dezacord total
scale-other = Altceva
