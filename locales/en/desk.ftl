# The officers' desk. Never blames whoever reports; never asks for pictures, names or passwords.

error-case-unknown = There is no such report, or it is not open to you.

## Page and list

desk-page-title = Reports at work
desk-needs-script = Reports open only in a browser with JavaScript: your keys never leave this machine.
desk-list = List of reports
desk-case = The open report
desk-shelf = Shelf
desk-shelf-sent = At work
desk-shelf-closed = Closed
desk-filter = Show only
desk-filter-all = All
desk-filter-mine = Mine
desk-filter-unread = Unread
desk-filter-overdue = Overdue
desk-load-again = Load again
desk-gather = Group by page
desk-gathered = The links of { $n } reports were looked at.
desk-alike = { $n } people reported this page
desk-help = Keys
desk-help-close = Close
desk-count = { $n } { $n ->
    [one] report
   *[other] reports
  }
desk-overdue = { $n } { $n ->
    [one] report has
   *[other] reports have
  } something overdue; it says “over” at the right.
desk-overdue-lead = { $n } { $n ->
    [one] report has
   *[other] reports have
  } something overdue. As lead, see who handles them and hand them over if need be.
desk-list-empty = Nothing here.
desk-opening = Opening…
desk-unopened = Does not open
desk-not-open = This report is not open to you any more, or there is no connection.
desk-choose = Choose a report from the list. Keys j and k go down and up; ? shows the others.
desk-back = Back to the list
desk-unread = { $n } unread
desk-test = Test message
desk-state-sent = At work
desk-state-closed = Closed
desk-somebody = an officer
desk-done = Done.
desk-no-directory = The officers' directory is not verified. You can read and reply, but not give access or renew keys, and colleagues' signatures cannot be checked.

## Unlocking

desk-unlock = Unlock to read reports
desk-unlock-more = The password opens your keys in this browser. They are sent nowhere, and lock by themselves after 15 minutes without use.
desk-password = Password
desk-unlock-now = Unlock
desk-unlocking = Unlocking…
desk-unlock-wrong = This password does not open the keys. Please try again.

## Time

desk-left-minutes = { $n } min left
desk-left-hours = { $n } h left
desk-left-days = { $n } days left
desk-late-minutes = { $n } min over
desk-late-hours = { $n } h over
desk-late-days = { $n } days over
desk-due-at = due { $at }
desk-met = done on { $day }
desk-met-late = done on { $day }, late
desk-clocks = What the law asks for
desk-clocks-none = No clock runs.
desk-clock-done = Done
desk-reading-rest = You have read reports for more than 2 hours today. Please rest, or hand some over.
desk-reading-stop = You have read reports for more than 4 hours today. Please stop reading for today and tell your lead.

## One report

desk-case-name = Report { $id }
desk-case-day = received on { $day }
desk-held = kept by order
desk-nobody-handles = Nobody handles it yet
desk-handled-by = { $name } handles it
desk-others = { $names } has this report open too.
desk-read-in-pairs = This report is heavy. Better read it with a colleague.
desk-why = Why { $level }
desk-why-unknown = No reason was written down.
desk-level = Urgency
desk-category = Kind of harm
desk-level-changed = { $name } changed it from { $from } to { $to }.
desk-lower-asked = { $name } asks to lower it to { $level }. It takes effect when a second person chooses the same.
desk-told = What was chosen
desk-told-teller = Told by
desk-told-about = About
desk-told-where = Where
desk-told-offender = Who does harm
desk-told-unit = Commune
desk-told-contact = Way to contact
desk-told-answer = Answers
desk-told-device = Shared device
desk-safety-now = Is it happening right now?
desk-safety-safe = In a safe place?
desk-safety-hurt = Is somebody hurt or about to be?
desk-answer-yes = Yes
desk-answer-no = No
desk-answer-unsure = Not sure
desk-answer-unasked = Not answered
desk-answer-receipt = Reach the reporter by receipt
desk-answer-none = Reach nobody: no receipt was kept, or it has expired
desk-device-yes = Yes, others can look too
desk-device-no = No, only the reporter
desk-device-unsure = Not sure
desk-not-said = Not said
desk-unable-to-call = The reporter cannot telephone.
desk-wanted-to-attach = The reporter wanted to send a file; it was not taken and not kept. Do not ask for it again.
desk-power = Somebody who may have power over the child
desk-power-family = Whoever does harm is at home. Tell no parent or relative before it is known to be safe. Pass it to 111 and the police.
desk-power-adult = Whoever does harm is an adult around the child (school, office…). Tell neither the school nor that person's workplace. Pass it to 111 and the police.
desk-power-unsaid = It is not known who does harm: it may be somebody at home or at school. Tell neither family nor school before you know.
desk-trouble-key = A key of this report differs from the one that was handed over, or nobody of the directory signed it. Nothing is written to it. This is in the audit log; please tell your lead.
desk-trouble-sheet = The first sheet of this report does not open. This is in the audit log.
desk-trouble-message = A part does not open: it was changed, moved, or sealed to another key. This is in the audit log.
desk-trouble-signature = The signature of a reply or note cannot be verified. This is in the audit log.
desk-not-vouched = The signature cannot be verified: it is not certain that an officer wrote this.

## What happened

desk-course = What happened so far
desk-course-empty = The reporter has written nothing yet.
desk-by-reporter = Reporter
desk-by-officer = Officer
desk-by-note = Note
desk-reply = answered the reporter
desk-kind-words = told
desk-kind-contact = wrote how to be reached
desk-kind-link = sent a link
desk-kind-account = named an account
desk-kind-details = chose more after sending (it is in the part above)
desk-what-words = what was told
desk-what-contact = the way to contact
desk-what-link = the link
desk-what-account = the account
desk-what-reply = the answer
desk-what-note = the note
desk-show = Show { $what }
desk-hide = Hide
desk-note = wrote a note
desk-note-category = changed the kind: { $category }
desk-note-level = changed the urgency from { $from } to { $to }
desk-note-referral = passed it to { $name } ({ $way })
desk-note-receipt = { $name } confirmed the hand-over
desk-note-take-down = take-down request, { $platform }: { $state }
desk-note-apart = took it out of its group
desk-note-together = put it back into its group
desk-note-rights = data request, { $asks }: { $state }, due { $day }
desk-note-conflict = stepped back
desk-note-hand-over = handed it to { $name }
desk-note-closure = closed it: { $outcome }

## What can be done

desk-deeds = What can be done
desk-more-deeds = More
desk-deed-reply = Reply
desk-deed-note = Note
desk-deed-refer = Pass on
desk-deed-form = Form 01
desk-deed-level = Urgency
desk-deed-category = Kind
desk-deed-receipt = Hand-over confirmed
desk-deed-take-down = Take-down
desk-deed-apart = Same page
desk-deed-hand-over = Hand over
desk-deed-conflict = Should not see this
desk-deed-rights = Data request
desk-deed-grant = Give access
desk-deed-key = Renew the key
desk-deed-close = Close
desk-skip = Leave this one, see another
desk-skip-hint = No reason is needed, nothing is written down.
desk-cancel = Cancel
desk-save = Save
desk-reason = Reason
desk-reason-optional = Reason (if you like)
desk-colleague = Officer
desk-myself = { $name } (me)

desk-do-reply = Answer the reporter
desk-reply-words = Answer
desk-reply-hint = Short, plain, without blame. Never ask for pictures or names, or to tell it all again.
desk-send-reply = Send
desk-no-way-back = It cannot be sent: no receipt was kept, or it has expired.
desk-templates = Sentences to begin from
desk-template-thanks-name = Thanks
desk-template-thanks = Thank you for telling us. We have read it and are taking care of it.
desk-template-not-your-fault-name = Not your fault
desk-template-not-your-fault = This is not your fault. It was right to speak.
desk-template-safe-name = Are you safe
desk-template-safe = Are you in a safe place now? If not, call 113 or 111 at once, or go to an adult whom you trust.
desk-template-more-name = Ask for more
desk-template-more = If you like, tell us what else we should know. If not, we shall help you all the same.
desk-template-passed-on-name = Passed on
desk-template-passed-on = We have passed this to people who can help you. If anything changes, write here.
desk-template-call-name = Call 111
desk-template-call = If you want to talk to somebody, call 111, day and night, free of charge.
desk-template-keep-name = Keep, do not send
desk-template-keep = Keep the messages, the account’s name, the date and time on your own device. Nobody needs to see the pictures, not even we.
desk-template-closing-name = Closing
desk-template-closing = Our part of this is done. If it goes on, write again with this receipt.
desk-warn-picture = This may ask for a picture or clip. Never ask for one.
desk-warn-name = This may ask for a name. Nobody has to tell theirs.
desk-warn-secret = This may ask for a password, a document or a bank account. Do not ask.
desk-warn-why = “Why did you…” easily sounds like blame. Could it be asked otherwise?
desk-warn-promise = Do not promise a result.

desk-do-note = Note for colleagues
desk-note-words = Note
desk-note-hint = Only officers who can open this report read it. The reporter does not.
desk-send-note = Save the note

desk-do-refer = Pass the report on
desk-refer = Pass on
desk-receiver = Receiver
desk-no-contact = How to reach them is not entered yet. Ask an administrator to add it.
desk-may-be-told = May be told: { $parts }.
desk-child-agreed = The child agrees that the school knows
desk-staff-involved = Somebody of the school may be involved
desk-way = How
desk-way-phone = by telephone, read aloud
desk-way-print = on paper
desk-way-file = age-encrypted file
desk-way-person = by hand
desk-referral-words = More (who answered, when, what was agreed…)
desk-withheld = Why { $n } are not in the list
desk-hand-over-title = Hand-over to { $name }
desk-hand-over-note = Confidential. Only to protect children (Decree 56/2017 Art. 24). Not to be told to anybody who may have power over the child.
desk-do-receipt = The receiver confirmed
desk-receipt-words = Who took it, when, which reference
desk-nothing-referred = This report was passed to nobody yet.
desk-form-more = The form is filled with what is known; the rest stays blank. That it was opened goes into the audit log.
desk-make-form = Open the form to print
desk-form-made = opened Form 01
desk-form-note = Confidential by Decree 56/2017 Art. 24.
desk-print = Print

desk-do-level = Change the urgency
desk-lower-two = One person raises it. Two people who choose the same lower it.
desk-do-category = Change the kind
desk-do-close = Close the report
desk-outcome = Outcome
desk-closure-words = The outcome in words
desk-close-case = Close
desk-close-hint = If the reporter writes more, it opens again by itself.
desk-unreadable-two = It takes two people. You are the first: the report stays as it is until a second one confirms.
desk-unreadable-second = One person has confirmed that it does not open. You are the second: it will be closed.
desk-reopen = Open again
desk-hold = Keep by written order
desk-release = Keep no longer by order

desk-do-hand-over = Hand over
desk-hand-over = Hand over
desk-hand-over-words = What to know
desk-do-conflict = Should not see this report
desk-conflict-more = Whoever knows somebody in this report should not see it. Access ends at once and cannot be taken back alone.
desk-who-steps-back = Who steps back
desk-step-back = Step back and end access
desk-do-grant = Give access
desk-grant = Give access
desk-all-have-access = Every officer of the directory has access, or was excluded.
desk-do-key = Renew the key
desk-key-more = For when an officer leaves: what comes from now on is sealed to a new key that only those in the directory open. What that officer has read cannot be unread.
desk-renew-title = Make keys of reports anew
desk-renew-why =
    { $n ->
        [one] Somebody has left the directory, or a key was compromised. One report needs a new key, so that they cannot read what is still to come.
       *[other] Somebody has left the directory, or a key was compromised. { $n } reports need new keys, so that they cannot read what is still to come.
    }
desk-renew-why-escrow =
    { $n ->
        [one] The escrow key was replaced. One report must be sealed anew to the new one, so that it can be opened even if every key is lost.
       *[other] The escrow key was replaced. { $n } reports must be sealed anew to the new one, so that they can be opened even if every key is lost.
    }
desk-renew-all = Make the keys of { $n } { $n ->
        [one] report
       *[other] reports
    } anew
desk-renew-stop = Stop
desk-renew-progress = { $n } of { $all }
desk-renewed =
    { $n ->
        [one] The key of one report was made anew.
       *[other] The keys of { $n } reports were made anew.
    }
desk-renew-unopened =
    { $n ->
        [one] One report does not open with your key; ask a colleague who has it.
       *[other] { $n } reports do not open with your key; ask a colleague who has them.
    }
desk-renew-key = Renew

desk-do-take-down = Take-down request
desk-which-request = Request
desk-new-request = New request
desk-link = Link
desk-link-hint = Only the address. Do not open, download or copy pictures of a harmed child.
desk-platform = Platform
desk-platform-other = Elsewhere
desk-take-down-state = State
desk-take-down-asked = asked
desk-take-down-removed = removed
desk-take-down-refused = refused
desk-take-down-silent = no answer
desk-take-down-answer = The platform's answer
desk-do-apart = Reports of the same page
desk-apart-more = Reports of one page are grouped. If this one is about something else, take it out.
desk-split-off = Take this one out
desk-put-together = Put it back
desk-no-link = This report names no link.

desk-do-rights = Request about personal data
desk-rights-asks = What is asked
desk-rights-see = see data
desk-rights-correct = correct data
desk-rights-delete = delete data
desk-rights-object = withdraw consent, restrict, object
desk-rights-state = State
desk-rights-state-received = received
desk-rights-state-answered = acknowledged
desk-rights-state-done = done
desk-rights-state-refused = refused, with the reason
desk-rights-days = Acknowledge by { $acknowledged }, done by { $done } (Decree 356/2025 Art. 5).
desk-rights-due = Done by { $day }.

## What could not be done

desk-refused-away = No connection. What you wrote is still here; please try again.
desk-refused-case-closed = The report is closed. Open it again first.
desk-refused-case-open = The report is open.
desk-refused-case-unknown = This report is not open to you.
desk-refused-clock-unknown = The report has no such clock.
desk-refused-colleague-unknown = No such officer in the department.
desk-refused-colleague-without-access = This officer cannot open the report. Give access first.
desk-refused-directory-changed = The directory has just changed. Load again and try again.
desk-refused-directory-missing = The officers' directory is not verified.
desk-refused-key = This key is not yours, or not in the directory any more.
desk-refused-key-not-active = This officer's key is not active in the directory.
desk-refused-last-officer = Nobody else can read this report. Give access to somebody first.
desk-refused-level-same = It has this urgency already.
desk-refused-locked = The keys are locked, or no key of this report can be used.
desk-refused-no-recipient = This receiver has no valid age recipient.
desk-refused-same-person = It takes a second person; you have confirmed already.
desk-refused-second-factor-old = This needs your second factor again.
desk-refused-seq = Somebody else has just written. The report was loaded again; what you wrote is still here, please look and send it again.
desk-refused-too-long = Too long. Please shorten it.
desk-refused-unread = There is something unread. Read it before closing.
desk-refused-version = The report's key has just changed. It was loaded again, please send again.

## Keys

desk-key-next = next report
desk-key-previous = previous report
desk-key-open = open
desk-key-reveal = show the next words
desk-key-reply = reply
desk-key-note = note
desk-key-refer = pass on
desk-key-form = Form 01
desk-key-level = urgency
desk-key-hand-over = hand over
desk-key-close-case = close the report
desk-key-skip = leave it, see another
desk-key-help = this list
desk-key-back = hide words, close, back to the list

## Month tables, templates

desk-months-title = Reports by month
desk-months-lead = Counts only. No content, place or time of any report.
desk-months-none = There is no month's table yet.
desk-month-name = { $month }/{ $year }
desk-month-total = reports
desk-month-nothing = None.
desk-number = { $n }
desk-hand-over-time = Time until passed on
desk-months-make = Make a month's table
desk-months-more = The month's reports are opened and added up in this browser; only the table is sent. A new one replaces the old.
desk-month = Month
desk-months-send = Add up and send
desk-months-opening = { $done } of { $of } opened…
desk-months-sent = The table was sent.
desk-months-sent-but = The table was sent. { $n } reports did not open and are not in it.
desk-months-refused = The table was not taken.
desk-templates-title = Templates
desk-templates-lead = To be printed and filled in by hand. Nothing filled in here is sent.

## Command line

command-cases-stats = Reports by month, through the thresholds
