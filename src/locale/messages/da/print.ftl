# Written for this project by its authors; not yet reviewed by a speaker other than them.
