# The staff's pages: signing in, accounts, keys, the directory.

staff-name = Em Nói · Staff
staff-nav = Pages
staff-nav-cases = Reports
staff-nav-cases-for = Open, answer and pass on what was reported.
staff-nav-indicators = Indicators
staff-nav-indicators-for = Indicators 22, 23 and 24 of the year, as of today.
staff-nav-people = People
staff-nav-people-for = Invite somebody, invite again, disable an account.
staff-nav-directory = Key directory
staff-nav-directory-for = Officers' keys, the signing of the directory, and what is missing before reports are taken.
staff-nav-case-tables = Case tables
staff-nav-case-tables-for = Counts by month, without any content.
staff-nav-duty = Duty roster
staff-nav-duty-for = Who is on duty, a trial alarm, alarms on this machine.
staff-nav-audit = Audit log
staff-nav-audit-for = Who did what, and when.

staff-home = Start
staff-home-title = Hello
staff-sign-out = Sign out
staff-next = Next
staff-no-script = The staff's pages need JavaScript: the password is turned into a key in your browser and is never sent.

staff-role = Role
staff-role-officer = Case officer
staff-role-lead = Lead of the case officers
staff-role-account-administrator = Account administrator
staff-role-survey-editor = Survey editor
staff-role-releaser = Releaser
staff-role-analyst = Analyst
staff-role-auditor = Auditor

staff-sign-in-title = Sign in
staff-sign-in-next = Next
staff-sign-in-busy = The key is being made from the password; this takes a few seconds.
staff-login = Sign-in name
staff-password = Password
staff-password-show = Show
staff-locked = Locked because nobody was using it. Please sign in again.
staff-forgotten-ask = Forgotten your password?
staff-forgotten = Nobody can see or reset a password. The account administrator sends you a new invitation; you choose a new password and make new keys. Colleagues give you access to earlier reports again.
staff-factor-title = Second step
staff-factor-code = The 6 digits in your authenticator app
staff-factor-confirm = Confirm
staff-factor-passkey = Use a passkey
staff-factor-recovery-ask = No phone at hand?
staff-factor-recovery = A printed recovery code
staff-factor-recovery-use = Use the recovery code
staff-paused-before = There were several wrong attempts on this account. Use a passkey, or wait about
staff-paused-after = min.

staff-again-title = Confirm that it is you
staff-again-why = This needs the second step, because it cannot be taken back or opens something confidential. It then holds for 5 minutes.
staff-again-cancel = Cancel

staff-says-away = The server cannot be reached, please try again.
staff-says-failed = That did not work. Please reload the page and try again.
staff-says-password-wrong = Wrong name or wrong password.
staff-says-factor-wrong = The code is wrong or was used before. Please wait for a new one.
staff-says-factor-needed = The second step must be confirmed first.
staff-says-factor-refused = Not done: one second step must remain, and names take letters and digits only.
staff-says-code = Please enter the code.
staff-says-passkey = The browser could not use a passkey. Try again, or use a code.
staff-says-again = Five minutes have passed. Please enter the password again.
staff-says-short = A password needs at least 15 characters. A long sentence that is easy to remember is best.
staff-says-long = A password has at most 128 characters.
staff-says-weak = This password is easy to guess. Add words that have nothing to do with names, offices or places.
staff-says-old-wrong = The present password is wrong.
staff-says-set-up-refused = The code is wrong or the name is not allowed. Please try again.
staff-says-person-refused = Not done: names take letters only, the role must fit the department, one person cannot hold two roles that exclude each other, and one account administrator must remain.
staff-says-no-file = Please choose the signed directory.
staff-says-directory-no-root = DIRECTORY_ROOT is not set: the server does not know which root key signs the directory.
staff-says-directory-broken = This file is no complete directory.
staff-says-directory-unsigned = The signature is not that of the root key in DIRECTORY_ROOT.
staff-says-directory-old = This directory is no newer than the one in use.

staff-done-generator = The new application is connected. The old one works no more.
staff-done-passkey = The passkey was added.
staff-done-change-password = The password was changed. You are signed out everywhere else.
staff-done-keys = The new keys are made. They wait to be signed into the directory.
staff-done-directory = The directory was taken.

staff-set-up-title = Set up your account
staff-set-up-opening = Opening the invitation…
staff-set-up-over-title = This invitation cannot be used
staff-set-up-over = Its 72 hours are over, it was used, or part of the link is missing. Please ask the account administrator for a new one.
staff-set-up-step-1 = Step 1 of 3
staff-set-up-step-2 = Step 2 of 3
staff-set-up-password-title = Choose a password
staff-set-up-own-name = Your full name
staff-set-up-anew = This account was set up before. The earlier password, second step and recovery codes end now. Earlier keys stay but open nothing any more: colleagues give you access to reports again.
staff-new-password = New password
staff-password-hint = 15 to 128 characters of any kind; pasting works. Nobody else ever knows it.
staff-password-change = Change password
staff-old-password = Present password
staff-set-up-factor-title = Add a second step
staff-set-up-finish = Confirm and set up the account
staff-set-up-passkey = Use a passkey instead of a code
staff-set-up-keys = Your keys are made in this browser; the private half is sealed with your password before it is sent.
staff-set-up-done = The paper is put away: to my page
staff-totp-picture = QR code for the authenticator app
staff-totp-how = Open the authenticator app on your phone and scan this picture, then enter the 6 digits it shows.
staff-totp-typed = Cannot scan? Type:
staff-passkey-first = First passkey
staff-codes-title = Print 10 recovery codes
staff-codes-lead = Each is good once when you have no phone. They are shown only now: print them or write them down, and keep them apart from the password.
staff-codes-print = Print this page
staff-codes-left = { $n ->
    [0] No recovery code is left.
    [one] One recovery code is left.
   *[other] { $n } recovery codes are left.
}
staff-codes-renew = Make 10 new codes
staff-fingerprint = Fingerprint
staff-fingerprint-lead = The fingerprint of your keys. Read it aloud to the lead, in groups of four, before the directory is signed.

staff-people-title = People and accounts
staff-people-lead = Invite people and disable accounts. Their passwords and keys are never shown here.
staff-people-list = { $n ->
    [one] One account
   *[other] { $n } accounts
}
staff-name-of = Full name
staff-department = Department
staff-email = E-mail (for alarms, optional)
staff-state = State
staff-actions = Actions
staff-made-on = since { $day }
staff-state-invited = invited
staff-state-invitation-over = invitation is over
staff-state-active = active
staff-state-disabled = disabled
staff-invite-title = Invite somebody
staff-invite = Make an invitation
staff-invite-again = Make a new invitation
staff-invite-anew = Forgotten password: invite again
staff-disable-ask = Disable the account
staff-disable-lead = This person is signed out everywhere at once. If there are keys, their entry in the directory must be ended and signed too.
staff-disable = Disable now
staff-link-title = Invitation link, shown once
staff-link-lead = Hand it over in person or by a private way. It is good once, within 72 hours.

staff-own-title = My account
staff-sessions = Where I am signed in
staff-session-begun = Since { $at }
staff-session-this = this machine
staff-session-end = End
staff-sessions-end = End all others
staff-factors = Second step
staff-generator-there = An authenticator app is connected.
staff-generator-missing = No authenticator app is connected.
staff-generator-change = Connect another app
staff-generator-set = Connect an app
staff-passkey-name = Name of a new passkey, such as “Office computer”
staff-passkey-add = Add a passkey
staff-passkey-remove = Remove
staff-own-keys = My keys
staff-key-version = Version { $version }
staff-keys-new = Make new keys
staff-keys-new-lead = Once a year, or when somebody may know them. New keys count only when the directory is signed again; earlier ones go on opening earlier reports.

staff-directory-title = Key directory
staff-directory-lead = Reports are sealed only to keys that the root key, kept offline, has signed.
staff-directory-open = The box is open: new reports can be taken.
staff-directory-missing = No new reports are taken yet, because this is missing
staff-missing-directory-absent = No directory was signed by the root key yet.
staff-missing-directory-broken = The directory cannot be read.
staff-missing-directory-unsigned = The directory does not carry the root key's signature.
staff-missing-directory-old = The directory is older than one seen before.
staff-missing-few-officers = The directory needs at least two active officers.
staff-missing-no-escrow = The directory has no escrow key.
staff-missing-no-alarm = No trial alarm was delivered and confirmed yet.
staff-missing-old-alarm = The last alarm was confirmed more than 7 days ago.
staff-missing-development = The program runs as a trial on a network (MODE=development).
staff-directory-keys = Officers' keys
staff-directory-no-keys = There are no keys yet. They are made when an officer sets an account up.
staff-directory-signing = Signing the directory
staff-directory-version = Directory in use
staff-directory-version-of = number { $version }, made on { $day }
staff-directory-none = none yet
staff-directory-escrow = Escrow key in three shares
staff-directory-escrow-there = there
staff-directory-escrow-missing = not yet
staff-directory-root-there = set
staff-directory-root-missing = not set
staff-directory-step-1 = Download the request and carry it to the offline machine.
staff-directory-download = Download emnoi-request.json
staff-directory-step-2 = On the offline machine: compare every fingerprint that was read aloud, then sign with the command “keys ceremony”.
staff-directory-step-3 = Bring the signed emnoi-directory.json here
staff-directory-take = Take the directory
staff-key-waiting = waits to be signed
staff-key-active = active
staff-key-ended = ended
staff-key-compromised = compromised
staff-key-account-disabled = account disabled: must be ended in the directory

staff-indicators-title = Indicators of { $year }
staff-indicators-lead = Internal figures, as of today. Only campaigns whose children were answered count.

error-invitation-over = The invitation is over or was used.
error-not-allowed = Your role may not do this.
error-not-from-here = The request does not come from a page of this program.
error-not-signed-in = Not signed in, or the session is over.
error-second-factor-old = The second step must be confirmed first.
error-sign-in-paused = There were several wrong attempts on this account: wait a few minutes, or use a passkey.
error-sign-in-wrong = What was given does not sign in.
error-staff-refused = { $reason ->
    [name] A name has 2 to 80 letters and no odd signs.
    [label] A label takes letters and digits, at most 40.
    [role] There is no such role.
    [email] This is no e-mail address.
    [organisation] There is no such department today; see: organisation list.
    [side] This role does not belong to that department.
    [exclusive] This person has a role that does not go with this one.
    [disabled] This account is disabled.
    [last-administrator] This is the last account administrator: invite another one first.
    [login] There is no such sign-in name.
   *[other] The account does not take this change.
}

start-set-up-link = There is no staff yet. Open this link once within 72 hours to set up the first account administrator:
start-set-up-refused = There is no staff yet, but no set-up link is printed: STAFF_URL must start with https://.
staff-first-name = Account administrator
staff-invited-line = { $name } is invited and signs in as { $login }. The link is good once, within 72 hours:
staff-none = There are no accounts yet.
staff-disabled-line = { $login } is disabled; { $sessions } sessions ended.
staff-disabled-directory = This person has keys: end their entry in the directory, sign it and take the new one in.
command-staff-invite = Invites somebody; prints a link that is good once within 72 hours. Roles: officer, lead, account-administrator, survey-editor, releaser, analyst, auditor.
command-staff-list = Lists the accounts of the staff.
command-staff-disable = Disables an account at once; all its sessions end.
