# Written for this project by its authors; not yet reviewed by a speaker other than them.
scale-yes = Yes
scale-no = No
scale-strongly-agree = Strongly agree
scale-agree = Agree
scale-neither = Neither agree nor disagree
scale-disagree = Disagree
scale-strongly-disagree = Strongly disagree
scale-other = Other
