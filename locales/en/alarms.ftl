### Telling officers: e-mail, webhook, notices in the browser; the duty roster; departments and receivers.
### What is in "alarm-notice" leaves the house: it names no service, no category, no level.

alarm-notice-case-title = Something new to look at
alarm-notice-case-text = There is something new to look at. Open the link to say that you have it, then sign in to read it.
alarm-notice-test-title = Trial message
alarm-notice-test-text = This is a trial message. Open the link and press the button to say that you have it.
alarm-notice-flood-title = More to do than usual
alarm-notice-flood-text = There is more to do than usual today. Open the link to say that you have it, then sign in to see it.
alarm-notice-overdue-title = Something to look at again
alarm-notice-overdue-text = There is something to look at again. Open the link to say that you have it, then sign in to read it.

# $days: days since the last confirmation; "never": there was none.
alarm-line = { $days ->
    [never] No trial alarm has been confirmed yet. The report box takes no new reports.
    [one] No alarm has been confirmed for a day. The report box takes no new reports.
   *[other] No alarm has been confirmed for { $days } days. The report box takes no new reports.
}
alarm-line-to-test = Send a trial message

error-alarm-off = There is no way yet to tell an officer. Set ALERT_SMTP_URL together with ALERT_FROM, or ALERT_WEBHOOK_URL, and try again.
# $login: the login given; $known: the logins that could be given.
error-duty-refused = No officer with the login "{ $login }" can be on duty. You can write: { $known }
error-office-refused = { $reason ->
    [overlaps] A row with the code "{ $code }" is in force on or after { $day }. End that row first, or choose a later day.
    [unknown] No row with the code "{ $code }" is in force.
    [too-early] { $day } is before the first day of the row with the code "{ $code }".
   *[other] The row with the code "{ $code }" could not be written.
}

command-alarm-test = Really send a trial message on every way; whoever gets it confirms it by the link in it.
command-duty-set = Write down the weekly duty hours of an officer (they replace the old ones); --none: no duty any more.
command-duty-show = Show the duty roster and who is on duty.
command-organisation-add = Add a department from a day on; the old row with that code ends the day before.
command-organisation-end = Write down the last day of a department.
command-organisation-list = List the departments of a day, with their former names.
command-receiver-add = Add a receiver of referrals from a day on; the old row with that code ends the day before.
command-receiver-end = Write down the last day of a receiver.
command-receiver-list = List the receivers of referrals of a day.

alarm-way-email = E-mail: { $state ->
    [on] on
   *[off] off (needs ALERT_SMTP_URL and ALERT_FROM)
}
alarm-way-webhook = Webhook: { $state ->
    [on] on
   *[off] off (needs ALERT_WEBHOOK_URL)
}
alarm-way-push = Notices in the browser: { $state ->
    [on] on
   *[off] off (needs a STAFF_URL that starts with https, or ALERT_FROM)
}
alarm-place = { $way ->
    [email] E-mail
    [webhook] Webhook
   *[push] Notice in the browser
}: { $delivery ->
    [taken] sent
    [gone] the browser takes no more, it was removed
    [refused] refused by the receiver, to be tried again
   *[away] not reached, to be tried again
}
alarm-test-delivered = The trial message was sent. The trial is complete only when somebody opens the link in it and confirms.
alarm-test-owed = The trial message could not be sent anywhere yet. A running server tries again every minute for an hour.

duty-set = { $count ->
    [0] { $name } is no longer on the roster.
    [one] One span a week was written down for { $name }.
   *[other] { $count } spans a week were written down for { $name }.
}
duty-none = The duty roster is empty.
duty-now = On duty now: { $names }
duty-nobody-now = Nobody is on duty now.
duty-column-day = Day
duty-column-hours = Hours
duty-column-order = Order
duty-column-name = Officer
duty-weekday-1 = Monday
duty-weekday-2 = Tuesday
duty-weekday-3 = Wednesday
duty-weekday-4 = Thursday
duty-weekday-5 = Friday
duty-weekday-6 = Saturday
duty-weekday-7 = Sunday

office-column-code = Code
office-column-name = Name
office-column-kind = Part
office-column-from = From
office-column-former = Former names
office-column-contact = Contact
office-column-level = From level
office-column-harms = Categories
office-added = Written down: { $code } – { $name }
office-ended = Written down: { $code } ends on { $day }
organisation-title = { $count ->
    [one] One department
   *[other] { $count } departments
} on { $day }
organisation-kind-participation = children's views
organisation-kind-cases = reports
organisation-kind-other = other
receiver-title = { $count ->
    [one] One receiver
   *[other] { $count } receivers
} on { $day }
receiver-no-contact = (none yet)
receiver-every-harm = every one

duty-page-title = Duty and alarms
duty-page-empty = The duty roster is empty. While nobody is on duty, the danger screen does not promise that somebody reads at once.
duty-page-week = The week
duty-page-on = on duty
duty-page-change = Change somebody's duty hours
duty-page-nobody-to-set = There is no officer yet who could be on duty.
duty-page-days = Days
duty-page-from = From
duty-page-to = To
duty-page-over-midnight = An end before the beginning is a night's duty, until the next day. The new hours replace all the old ones of that person.
duty-page-set = Write down these hours
duty-page-clear = Take off the roster
duty-page-alarms = Alarms that wait for an answer
duty-page-no-alarm = No alarm is waiting.
duty-page-level-4 = Red
duty-page-level-3 = Orange
duty-page-level-2 = Yellow
duty-page-level-1 = Green
# $cases: how many reports; $at: when the alarm began.
duty-page-waiting = { $cases ->
    [one] one report
   *[other] { $cases } reports
}, since { $at }.
duty-page-undelivered = Nobody could be told yet.
duty-page-answer = I have it
duty-page-browser = This browser
duty-page-push-off = This browser is not told yet. The notice says only "Something new to look at".
duty-page-push-on = This browser is told when it is your turn.
duty-page-push-denied = The browser blocks notices of this page. Allow them in the browser's settings.
duty-page-push-none = This browser cannot be told.
duty-page-push-turn-on = Tell this browser
duty-page-push-turn-off = Tell it no more
duty-page-trial = Trial
# $state: none, owed, delivered, confirmed; $at: when it was sent.
duty-page-trial-state = { $state ->
    [none] No trial was sent yet.
    [owed] The trial of { $at } could not be sent anywhere yet.
    [delivered] The trial of { $at } was sent; nobody has confirmed it by its link yet.
   *[confirmed] The trial of { $at } was sent and confirmed.
}
duty-page-failed = This could not be written down. Load the page again and try once more.
duty-page-no-script = This page needs JavaScript to change the roster and to turn notices on. The roster can be read without.

received-title = Say that you have it
received-ready = Press the button to say that you have got the message. Then sign in to read it.
received-press = I have it
received-busy = One moment…
received-done = Written down: you have it.
received-already = Somebody has it already.
received-unknown = This link is of no use any more.
received-failed = This could not be written down. Check the network and press again.
received-no-script = This page needs JavaScript. You can sign in and answer on the duty page.
received-to-sign-in = Sign in

doctor-alarm-confirmed = A trial alarm was confirmed within the last seven days.
doctor-alarm-unconfirmed = { $days ->
    [never] No trial alarm was ever confirmed
    [one] No alarm was confirmed for a day
   *[other] No alarm was confirmed for { $days } days
}: the report box takes no new reports. Run: npm run admin -- alarm test
doctor-audit-guarded = The database refuses every change of the audit log.
doctor-audit-unguarded = The database no longer refuses changes of the audit log. Run: npm run admin -- audit verify
