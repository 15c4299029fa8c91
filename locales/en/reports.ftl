# Labels and explanations of the reporting channel: harms, levels, clocks, receivers, outcomes, advice.
# $voice in advice: young (7–10, at most 12 words a sentence), older (11 and up), adult.

## Harms

harm-H01-child = H01
harm-H01-staff = H01
harm-H02-child = H02
harm-H02-staff = H02
harm-H03-child = H03
harm-H03-staff = H03
harm-H04-child = H04
harm-H04-staff = H04
harm-H05-child = H05
harm-H05-staff = H05
harm-H06-child = H06
harm-H06-staff = H06
harm-H07-child = H07
harm-H07-staff = H07
harm-H08-child = H08
harm-H08-staff = H08
harm-H09-child = H09
harm-H09-staff = H09
harm-H10-child = H10
harm-H10-staff = H10
harm-H11-child = H11
harm-H11-staff = H11
harm-H12-child = H12
harm-H12-staff = H12
harm-H13-child = H13
harm-H13-staff = H13
harm-H14-child = H14
harm-H14-staff = H14
harm-H99-child = H99
harm-H99-staff = H99
harm-young-scared = scared
harm-young-pictures = pictures
harm-young-teased = teased
harm-young-tricked = tricked
harm-young-seen = seen
harm-young-other = other

## Levels and reasons

level-1 = Green – low
level-2 = Yellow – medium
level-3 = Orange – high
level-4 = Red – urgent
triage-category = The usual level of this kind of harm.
triage-now = It is happening at this moment.
triage-unsafe = The child is not in a safe place.
triage-hurt = Somebody is hurt, wants to hurt themselves, or is about to meet the person.
triage-trafficking = Signs of trafficking or of isolation from the family.
triage-lives-with = The person who does it lives with the child.
triage-power = The person who does it has power over the child.
triage-unclear = A safety question is unclear: one level up.
triage-young = A child of 7–10 tells of this kind of harm: one level up.
triage-repeat = This child was reported before: one level up.
triage-words-self-harm = Words of not wanting to live or of self-harm.
triage-words-imminent = A cry for help, or words of danger close by.
triage-words-locked-in = Words of being locked in, held or abducted.
triage-words-trafficking = Words of being taken far away, sold or forced to marry.
triage-words-meeting = Words of being asked to meet alone.
triage-words-sexual = Words of sexual abuse.
triage-words-blackmail = Words of threats or blackmail.
triage-words-violence = Words of violence.
danger-self-harm = Self-harm
danger-sexual = Sexual abuse
danger-violence = Violence
danger-blackmail = Threats, blackmail
danger-meeting = A meeting
danger-trafficking = Trafficking, forced marriage
danger-locked-in = Locked in, held
danger-imminent = Danger right now

## What was told, for staff

where-zalo = Zalo
where-facebook = Facebook, Messenger
where-tiktok = TikTok
where-youtube = YouTube
where-game = A game
where-other-app = Another app or site
where-offline = Offline
offender-stranger = A stranger
offender-online = Somebody known online
offender-peer = A peer
offender-family = Somebody in the family
offender-adult = An adult at school or elsewhere
offender-unsaid = Not said
teller-7-10 = 7–10 years
teller-11-15 = 11–15 years
teller-16-plus = 16–17 years
teller-adult = Adult
about-me = Themselves
about-friend = A friend
about-other-child = Another child
about-content = A page, post or account
safety-now-yes = Happening now
safety-now-no = Not happening now
safety-now-unsure = Not clear whether it is happening now
safety-safe-yes = In a safe place
safety-safe-no = Not in a safe place
safety-safe-unsure = Not clear whether safe
safety-hurt-yes = Somebody is hurt or about to be
safety-hurt-no = Nobody is hurt
safety-hurt-unsure = Not clear whether somebody is hurt
contact-phone = Call the number given
contact-receipt = They come back with the receipt
contact-trusted-adult = Call an adult whom the child trusts
contact-none = No contact wanted
text-words = Own words
text-contact = How to reach them
text-link = Link
text-account = Account

## Clocks

clock-red-handed-over = Hand over
clock-red-handed-over-meaning = A red report reaches 111, the police and the commune within 30 minutes (procedure 1.004946, step 1).
clock-red-form-01 = Form 01
clock-red-form-01-meaning = Form 01 is filled in within 1 hour (procedure 1.004946, step 2; Decree 56/2017 Article 25).
clock-red-measures = Measures
clock-red-measures-meaning = Measures of protection stand within 12 hours of the report (Decree 56/2017 Articles 26, 31, 32).
clock-orange-handed-over-on-duty = Hand over on duty
clock-orange-handed-over-on-duty-meaning = An orange report that comes on duty is handed over within 2 hours on duty.
clock-orange-handed-over = Hand over
clock-orange-handed-over-meaning = An orange report is handed over within 12 hours, off duty too.
clock-yellow-read = Read
clock-yellow-read-meaning = A yellow report is read within 1 working day, by 17:00.
clock-yellow-passed-on = Pass on
clock-yellow-passed-on-meaning = A yellow report is passed on within 2 working days, by 17:00.
clock-data-request-acknowledged = Acknowledge the data request
clock-data-request-acknowledged-meaning = Whoever asked must hear within 2 working days that it was received (Decree 356/2025 Art. 5). The lead is reminded on the morning of the last day.
clock-data-request-done = Finish the data request
clock-data-request-done-meaning = Seeing and correcting within 10 days, objecting within 15, deleting within 20 (Law 91/2025/QH15 Art. 4). The lead is reminded on the morning of the last day.
clock-green-done = Done
clock-green-done-meaning = A green report is done within 5 working days, by 17:00 (Decree 56/2017 Article 28.1).

## Steps, outcomes

case-step-1 = Received
case-step-2 = Being read
case-step-3 = Passed on to somebody who can help
case-step-4 = Done
outcome-confirmed = True
outcome-not-enough = Not enough to go on
outcome-duplicate = Same as an earlier report
outcome-mistaken = A mistake
outcome-knowingly-false = Knowingly false
outcome-unreadable = Cannot be opened
outcome-test = A test

## Receivers and what they are told

told-reference = Reference, day received
told-category = Kind of harm
told-level = Level
told-safety = The three safety answers
told-age = Age band
told-about = Whom it is about
told-where = Where it happened
told-offender = Who did it
told-unit = Commune or ward
told-words = Own words
told-account = The harmful account
told-link = Link
told-contact = A safe way to reach them
receiver-111 = Child helpline 111
receiver-113 = Police 113
receiver-police-province = Provincial police
receiver-pa05 = Cyber police PA05
receiver-commune = Commune or ward office
receiver-health-department = Department of Health
receiver-science-department = Department of Science and Technology
receiver-culture-department = Department of Culture, Sports and Tourism
receiver-vn-cop = VN-COP network
receiver-platform = The platform
receiver-school = The school
withheld-not-this-harm = Does not receive this kind of harm.
withheld-level-too-low = Receives more urgent reports only.
withheld-no-unit = The commune is not known.
withheld-may-have-power = Somebody with power over the child may sit there. Hand over to 111 and the police.
withheld-child-not-asked = The child has not agreed.
withheld-staff-involved = Staff of the school may be involved.

## Form 01

form-01-title = Form 01 – Record of a child abused or at risk
form-01-received-by-way = Received by
form-01-way-channel = Online reporting channel
form-01-received-on = Day received
form-01-receiving-officer = Receiving officer
form-01-child-name = Name of the child
form-01-child-age = Age or estimated age
form-01-child-sex = Sex
form-01-child-address = Where the child lives
form-01-place = Where it happened
form-01-what-happened = What happened
form-01-child-state = State of the child now
form-01-risk-without-help = What may happen without help
form-01-parents = Parents, carers
form-01-family = Family circumstances
form-01-offender = Who is said to have done it
form-01-done-already = What was done to help the child
form-01-teller-relation = The teller tells of
form-01-teller-name = Name of the teller
form-01-teller-contact = How to reach the teller
form-01-remarks = Remarks

## Why the box is not open

box-reason-directory-absent = There is no list yet of the people who read.
box-reason-directory-broken = The list of the people who read is damaged and is being repaired.
box-reason-directory-unsigned = The list of the people who read is not signed yet.
box-reason-directory-old = The list of the people who read is an old one.
box-reason-few-officers = There are not yet two people to read.
box-reason-no-escrow = There is no spare key yet.
box-reason-no-alarm = The bell that calls the people who read was not tried yet.
box-reason-old-alarm = The bell that calls the people who read was not tried for over 7 days.
box-reason-development = This is a trial version. It takes no real reports.

## Advice

advice-H01 = { $voice ->
    [young] Do not answer that person any more. Do not go to meet them. Tell an adult you trust, or call 111.
    [adult] Keep the messages and the account name. Do not arrange a meeting or confront anybody. Block, report, and call 111 or the police.
   *[older] Do not answer, do not meet, do not send pictures. Block and report the account. Keep the messages, then tell an adult you trust or call 111.
    }
advice-H02 = { $voice ->
    [young] It is not your fault. Do not send pictures to anybody any more. Tell an adult you trust, or call 111.
    [adult] Do not download, copy or pass on pictures. Note the link, the account, day and time. Call 111 or the police.
   *[older] It is not your fault. Send nothing more, pass nothing on. Note the account and the link. Report it in the app and call 111.
    }
advice-H03 = { $voice ->
    [young] It is not your fault. Do not answer and send nothing more. Tell an adult you trust, or call 111.
    [adult] Do not pay. Keep the threats, the account name and any bank account. Call 111 or the police.
   *[older] It is not your fault. Do not pay, send no more pictures, do not meet. Keep the threats, block the account, call 111.
    }
advice-H04 = { $voice ->
    [young] It is not your fault. Do not hit back. Tell a teacher or your family.
    [adult] Keep the account name, day and time. Block and report in the app. Listen to the child; do not take the network away as a punishment.
   *[older] Do not hit back. Keep the account name, day and time. Block and report. Tell a teacher or your family.
    }
advice-H05 = { $voice ->
    [young] Do not walk alone. Stay near grown-ups. Tell somebody you trust, or call 111.
    [adult] Do not let the child go alone. Do not share the clip. Tell the school if that is safe; in danger call 113.
   *[older] Do not go alone. Do not hit back. Tell a teacher or an adult you trust. If you are hit or about to be, call 113.
    }
advice-H06 = { $voice ->
    [young] Ask an adult you trust to change the password. Tell friends not to believe strange messages.
    [adult] Change the password, turn on two-step sign-in, report the fake account. Parents, and a child from 7, may ask for private information to be removed.
   *[older] Ask an adult to change the password and turn on two-step sign-in. Tell friends not to believe strange messages. Report the fake account.
    }
advice-H07 = { $voice ->
    [young] Stop. Send no more money or cards. Tell your parents or somebody you trust.
    [adult] Stop paying and call the bank. Keep messages and receipts. Tell the commune police.
   *[older] Stop, send no more money or cards. Tell your parents or an adult you trust. Keep the messages. Give nobody a password or code.
    }
advice-H08 = { $voice ->
    [young] Do not go with that person. Stay near an adult you trust. Call 111 or 113 now.
    [adult] Do not let the child go with anybody. Call 113, the commune police or a border post now. Keep messages and numbers.
   *[older] Do not go, do not hide it. Go to an adult you trust, the commune police or a border post. Call 111 or 113 now.
    }
advice-H09 = { $voice ->
    [young] Do not be alone. Sit beside somebody you trust. Call 111, somebody listens to you.
    [adult] Do not leave the child alone. Listen, do not blame. Call 111; if hurt, 115.
   *[older] Do not be alone now. Sit beside somebody you trust and say “I need help”. Call 111; if hurt, 115.
    }
advice-H10 = { $voice ->
    [young] Leave the page. It is not your fault that you saw it. Tell an adult you trust.
    [adult] Do not download or share it. Report it in the app. Talk calmly with the child.
   *[older] Leave it, do not share it. Tell an adult. Report it in the app.
    }
advice-H11 = { $voice ->
    [young] Say “No” and go away. Tell an adult you trust, or call 111.
    [adult] Listen, do not blame. Keep the messages. Call 111 or the commune police for advice.
   *[older] You may say no. Leave when it is safe. Tell an adult you trust or call 111.
    }
advice-H12 = { $voice ->
    [young] You may go to school and grow up. Tell a teacher you trust, or call 111.
    [adult] This is against the law and can be stopped. Tell the commune, call 111. If it is about to happen, call 113.
   *[older] You may say no. Tell a teacher, a commune official or an adult you trust. If you are about to be taken, call 111 or 113 now.
    }
advice-H13 = { $voice ->
    [young] It is not your fault. Go where an adult you trust is. Call 111 or 113.
    [adult] Take the child to safety and care for injuries. Do not press for details. Call 111, 113 or 115.
   *[older] It is not your fault. Go where an adult you trust is. Hurt: 115; in danger: 113; to talk: 111.
    }
advice-H14 = { $voice ->
    [young] Try one day without playing. Set a time for playing with your parents.
    [adult] Agree times with the child, turn off notices, do more outdoors. If it is too hard, call 111 for advice.
   *[older] Set times with your parents. Try one day off. If it is too hard, call 111.
    }
advice-H99 = { $voice ->
    [young] You need not bear it alone. Tell an adult you trust, or call 111.
    [adult] For advice call 111, day and night, free of charge.
   *[older] You need not bear it alone. Tell an adult you trust, or call 111 at any time.
    }
advice-take-it-down = { $voice ->
    [young] Ask an adult you trust to help stop the picture. It is not sent anywhere.
    [adult] takeitdown.ncmec.org helps stop pictures from spreading: the child's own device makes a fingerprint, the picture never leaves it, no name is needed.
   *[older] takeitdown.ncmec.org helps stop pictures from spreading: your own device makes a fingerprint, the picture never leaves it, no name is needed.
    }

## How long it is kept

retention-conversation = An unfinished conversation: at most 6 hours
retention-draft = A report that was not sent: at most 6 hours
retention-closed-case = A closed case: 24 months, then its keys are destroyed and it is deleted
retention-receipt-idle = A receipt: ends after 90 days without use
retention-receipt-after-closing = A receipt: 30 days after the case was closed
retention-answers = Answers to surveys: 24 months
retention-short-texts = Words written in surveys: 90 days
retention-audit-log = The audit log: 5 years
retention-operational-logs = Logs of the machine: 14 days

## Data requests

data-request-see = To see data: within 10 days
data-request-correct = To correct data: within 10 days
data-request-object = To withdraw consent, restrict or object: within 15 days
data-request-delete = To delete data: within 20 days
data-request-acknowledged = The request is acknowledged within 2 working days

## Month table

hand-over-same-day = The same day
hand-over-next-day = The next day
hand-over-within-5-days = Within 5 days
hand-over-later = Later
hand-over-not-yet = Not yet
month-table-hidden = –
month-table-note = “–”: below 5, or hidden so that a number below 5 cannot be worked out.

## Templates

# $when, $what, $data, $people, $harm, $done, $contact: as in the Vietnamese text.
breach-notice =
    NOTICE OF A PERSONAL DATA BREACH
    (Law 91/2025/QH15 Article 23: to the data protection authority within 72 hours of discovery)
    1. Discovered at: { $when }
    2. What happened, and where: { $what }
    3. Kinds of data; any sensitive data or data of children: { $data }
    4. People who may be affected: { $people }
    5. Possible consequences: { $harm }
    6. What was done and will be done: { $done }
    7. Contact: { $contact }
    Note: no name of a child, no narrative, receipt or key belongs in this notice.
# $controller, $purpose, $data, $basis, $people, $kept, $risks, $measures, $contact: as in the Vietnamese text.
impact-assessment =
    IMPACT ASSESSMENT OF PERSONAL DATA PROCESSING
    (Law 91/2025/QH15 Article 21: within 60 days of the first processing; state authorities are exempt but should make one)
    1. Controller, processors: { $controller }
    2. Purposes: { $purpose }
    3. Data, sensitive data, data of children: { $data }
    4. Legal basis of each purpose: { $basis }
    5. Who sees it, to whom it goes: { $people }
    6. How long it is kept and how it is deleted: { $kept }
    7. Risks for children and reporters: { $risks }
    8. Measures: { $measures }
    9. Contact: { $contact }
