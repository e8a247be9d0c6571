# Written for this project by its authors; not yet reviewed by a speaker other than them.
# Texts marked "in the page" are filled in by the page's script: no plural forms in them.

# Before the first question
form-language = Language
form-skip = Go to the questions
form-exit = Leave this page
form-before = Before you start
form-minutes = { $minutes ->
    [one] This takes about { $minutes } minute.
   *[other] This takes about { $minutes } minutes.
}
form-by = Please hand it in by { $date }.
form-untranslated = The questions have not been translated into English.
form-before-choice = You decide. You can skip any question and stop at any time.
form-before-sealed = Your answers stay on this page until you finish. Then they are locked into a file that only the people behind this study can open.
form-before-plain = Your answers stay on this page until you finish. Then they are saved in a file. The file is not locked: anyone who gets hold of it can read it.
form-before-device = This page itself keeps nothing and sends nothing. But your visit can be seen in the browser’s history, and the saved file among the downloads, until you delete them.
form-before-exit = To leave at once, press “{ $button }”, or the Shift key three times. What you have answered is wiped.
form-before-leave = To stop, close the page. What you have answered is then gone.
form-no-script = Scripts are switched off here, so this page cannot save your answers. You can read all the questions below, or print them and answer on paper.
form-no-crypto = Your answers cannot be locked here, because the page did not come over a protected connection. Please save the page and open it from your own device, or print it and answer on paper.
form-keys = For those who want to check: the keys
form-keys-how = Answers are locked to these keys. Compare them with those the study gave you. A different key means: do not answer here.
form-about = About this study
form-notice = About your data
form-notice-controller = Who is responsible for the data
form-notice-basis = Legal basis
form-notice-contact = Questions and complaints
form-notice-kept = Kept until
form-section = Part { $number }

# Answering
form-or = or
form-clear = Clear this answer
form-choose-any = Choose all that apply.
form-choose-exactly = { $count ->
    [one] Choose { $count }.
   *[other] Choose { $count }.
}
form-choose-at-least = { $least ->
    [one] Choose { $least } or more.
   *[other] Choose { $least } or more.
}
form-choose-at-most = { $most ->
    [one] Choose { $most } at most.
   *[other] Choose { $most } at most.
}
form-choose-between = Choose { $least } to { $most }.
form-missing-refused = I would rather not say
form-missing-dont-know = Don’t know
form-missing-not-applicable = Not relevant to me
form-error-whole-between = Write a whole number from { $from } to { $to }.
form-error-from = Write { $from } or a larger number.
form-error-to = Write { $to } or a smaller number.
form-other-which = (please write)
form-no-names = Please do not write names or anything else that shows who somebody is.
form-date-day = Day
form-date-month = Month (number)
form-date-year = Year
form-rank-how = Put them in order, the most important first.
form-round-more = Add one more
form-round-less = Remove
form-round-paper = Is there more than one? Answer these questions on a new sheet for each of them.

# In the page: answering
form-chosen = { $chosen } chosen
form-chosen-of = { $chosen } of { $most } chosen
form-solo = “{ $choice }” is chosen. Your other choices are cleared.
form-rank-pick = Choose next
form-rank-place = Number { $place } of { $places }
form-rank-up = Move up
form-rank-down = Move down
form-rank-out = Take out
form-round = Number { $round }
form-listen = Listen
form-listen-stop = Stop

# In the page: moving on
form-start = Start
form-next = Next
form-back = Back
form-save = Save my answers
form-part = Part { $part } of { $parts }
form-review-none = No answer
form-review-change = Change
form-review-return = Back to all answers

# In the page: something to put right
form-errors = Please look at these answers again
form-error-prefix = Error:
form-error-exactly = You chose { $chosen }. Choose { $count }.
form-error-at-least = You chose { $chosen }. Choose { $least } or more.
form-error-at-most = You chose { $chosen }. Choose { $most } at most.
form-error-or-none = Or leave all of them empty and go on.
form-error-constraint = This answer does not fit the question. Change it, or leave it empty.
form-error-whole = Write a whole number with digits, for example 3.
form-error-number = Write a number with digits, for example 2.5.
form-error-date = There is no such date. Write numbers, for example { $example }. What you do not know can stay empty.
form-error-rank = Write the numbers from 1 upwards, each of them once.
form-error-twice = This is not what was typed the first time. Look at the paper and type it again.
form-soft = Would you like to answer this? If not, just go on.

# Handing in
form-review = Check your answers
form-review-how = Nothing has been saved yet. You can change any answer; what you left out may stay left out.
form-finish = Finish
form-finish-sealed = When you press the button, your answers are locked and saved as a file on this device. Hand the file over as you were told.
form-finish-plain = When you press the button, your answers are saved as a file on this device. Hand the file over as you were told. Remember that anyone who opens the file can read it.
form-finish-paper = To hand in on paper: print this page, fill it in by pen, and give it to the person who asked you, or put it where you were told.
form-thanks = Thank you
form-thanks-file = Saved as { $file }
form-thanks-next = Hand the file over as you were told, then delete it from this device. The questionnaire is blank again.
form-save-again = Save the file again
form-thanks-share = Share the file
form-close = Close
form-failed = The answers could not be saved. Nothing is lost: try again.

# Interviewers
form-interviewer = For interviewers, and for typing in paper forms
form-interviewer-sealed = Ask several people one after another on this device. Each response is locked the moment it is finished; nobody can open it here, you neither. At the end you save all of them as one file.
form-interviewer-plain = Ask several people one after another on this device. This survey has no key, so the responses stay readable until they are saved, and in the file too.
form-interviewer-start = Interview several people
form-interviewer-done = Finished and not yet saved: { $count }
form-interviewer-save = Save them as one file
form-interviewer-end = Stop interviewing
form-entry-end = Stop typing in
form-interviewer-lose = { $count } finished and not yet saved. Leave without saving them?
form-entry = Type in forms that were filled in on paper. The whole form is on one page: Tab and arrow keys move, the space bar chooses, Ctrl and Enter finish a form.
form-entry-twice = Type every form twice and compare
form-entry-start = Type in paper forms
form-entry-done = Finish this form
form-interviewer-twice = Now type the same form once more.

# Leaving at once
form-exit-title = New page
