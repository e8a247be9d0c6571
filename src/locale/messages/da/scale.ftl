# Written for this project by its authors; not yet reviewed by a speaker other than them.
scale-yes = Ja
scale-no = Nej
scale-strongly-agree = Helt enig
scale-agree = Enig
scale-neither = Hverken enig eller uenig
scale-disagree = Uenig
scale-strongly-disagree = Helt uenig
scale-other = Andet
