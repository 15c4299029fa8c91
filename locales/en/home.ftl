# Where the staff begin: what is urgent first, then what waits.

home-number = { $n }
home-none = none
home-doors = Other pages

home-now-overdue = { $n ->
    [one] { $n } report is overdue.
   *[other] { $n } reports are overdue.
}
home-now-red = { $n ->
    [one] { $n } Red report is at work.
   *[other] { $n } Red reports are at work.
}
home-now-unread = { $n ->
    [one] { $n } report is unread.
   *[other] { $n } reports are unread.
}
home-now-calm = Nothing is urgent.
home-now-box-open = The box is open: new reports can be taken.
home-now-box-closed = No new reports are taken yet.
home-now-late = { $n ->
    [one] { $n } campaign is late with its answer to children.
   *[other] { $n } campaigns are late with their answers to children.
}
home-now-campaigns = { $n ->
    [0] No campaign is open now.
    [one] { $n } campaign is open.
   *[other] { $n } campaigns are open.
}

home-cases = Reports
home-cases-all = reports at work
home-cases-open = Open the desk
home-cases-overdue = Overdue
home-cases-unread = Unread
home-cases-mine = Mine
home-cases-next = Next deadline

home-duty = Duty
home-duty-now = On duty
home-duty-nobody = nobody
home-duty-alarms = Alarms nobody answered
home-duty-open = See the roster

home-campaigns = Campaigns
home-campaigns-none = No campaign is open now, and none owes an answer.
home-campaigns-open = Public results
home-campaign-trial = trial
home-campaign-closes = closes on { $day }
home-campaign-answers = answer promised before { $day }
home-campaign-box = Ballots: { $n }
# Rounded down to a multiple of 5.
home-campaign-box-from = { $n } ballots or more
home-campaign-box-few = fewer than 5 ballots
home-indicators-open = See the indicators

home-directory = Taking reports
home-directory-open = See the key directory
home-directory-standing = Key directory
home-directory-version = no. { $version } of { $day }
home-directory-none = none
home-directory-waiting = Keys waiting to be signed
home-directory-left = Keys of people who left
home-alarm = Alarm last confirmed
home-alarm-days = { $days ->
    [never] never
    [0] today
    [1] within 24 hours
   *[other] within { $days } days
}

home-accounts = People
home-accounts-open = Invite and manage
home-accounts-active = Active
home-accounts-invited = Open invitations
home-accounts-over = Expired invitations

home-audit = Anchor of the log
home-audit-open = See the log
home-audit-none = The log was never anchored yet. Each day is anchored once it has ended.
home-audit-day = Last day anchored
home-audit-late = later days are missing
home-audit-rows = Up to row
home-audit-sent = Copy elsewhere
home-audit-sent-true = sent
home-audit-sent-false = not sent
