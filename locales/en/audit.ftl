### The audit log: who did what, and when. No content, no codes.

command-audit-verify = Check the audit log from its first row; name the first bad one, and what was cut off against the signed anchors.

audit-sound = The log is sound: { $rows } rows, in agreement with { $anchors } signed anchors.
audit-sound-unanchored = { $rows } rows follow one another rightly. No anchor was signed yet, so nothing is known of what may have been cut off at the end.
audit-problem-changed = Row { $seq } is not what was written: it was changed, moved or put in. The rows before it are sound.
audit-problem-missing = There is no row { $seq }: it was deleted, or its number was changed. The rows before it are sound.
audit-problem-cut = The log was cut: by the anchor signed on { $day } it must reach row { $seq } at least.
audit-problem-replaced = Row { $seq } is not the one of the anchor signed on { $day }: the log was replaced.
audit-problem-anchor = The anchor of { $day } is not rightly signed.
audit-unguarded = The database no longer refuses to change the log. Find out who switched that off.
audit-anchors-line = line { $line } is not an anchor

audit-anchor-title = Anchor { $day }
audit-anchor-text = Keep this mail. The line below says how far the server's log reached; collect such lines in a file and check with: npm run admin -- audit verify --anchors FILE
audit-anchor-key = Public key (Ed25519): { $key }

audit-action-account-changed = changed an account
audit-action-account-disabled = disabled an account
audit-action-account-invited = invited to an account
audit-action-account-set-up = set an account up
audit-action-alarm-acknowledged = acknowledged an alarm
audit-action-alarm-tested = sent a trial alarm
audit-action-audit-exported = exported the log
audit-action-audit-read = read the log
audit-action-case-assigned = assigned a case
audit-action-case-clock-met = met a clock
audit-action-case-closed = closed a case
audit-action-case-deleted = deleted a case past its time
audit-action-case-excluded = excluded somebody from a case
audit-action-case-exported = exported a hand-over
audit-action-case-granted = granted a case
audit-action-case-held = put a case on hold
audit-action-case-key-made = made a new case key
audit-action-case-level-lower-asked = asked to lower a level
audit-action-case-level-lowered = lowered a level
audit-action-case-level-raised = raised a level
audit-action-case-not-opened = could not open
audit-action-case-noted = wrote a note
audit-action-case-read = opened a case
audit-action-case-referred = referred a case
audit-action-case-released = released a case from hold
audit-action-case-reopened = reopened a case
audit-action-case-replied = replied
audit-action-case-revealed = revealed a text
audit-action-case-unreadable-asked = asked to close as unreadable
audit-action-cases-listed = listed cases
audit-action-clock-overdue-told = told the lead of an overdue clock
audit-action-data-request-changed = changed a data request
audit-action-directory-refused = refused a directory
audit-action-directory-taken = took a signed directory
audit-action-duty-changed = changed the roster
audit-action-escrow-used = used escrow
audit-action-keys-exported = exported keys
audit-action-keys-imported = imported keys
audit-action-keys-made = made officer keys
audit-action-keys-sealed-anew = sealed keys anew
audit-action-month-table-uploaded = uploaded a month's table
audit-action-organisation-added = added a department
audit-action-organisation-ended = ended a department
audit-action-passkey-added = added a passkey
audit-action-passkey-removed = removed a passkey
audit-action-password-changed = changed a password
audit-action-push-added = turned notices on
audit-action-push-removed = turned notices off
audit-action-receiver-added = added a receiver
audit-action-receiver-ended = ended a receiver
audit-action-recovery-code-used = used a recovery code
audit-action-recovery-codes-made = made recovery codes
audit-action-release-approved = approved a release
audit-action-release-published = published a release
audit-action-second-factor-given = gave the second factor
audit-action-second-factor-set = set the second factor
audit-action-session-ended = ended a session
audit-action-sign-in-failed = failed to sign in
audit-action-signed-in = signed in
audit-action-signed-out = signed out
audit-action-year-close-asked = asked to close a year
audit-action-year-closed = closed a report year

audit-page-title = Audit log
audit-page-scope-all = Everything that anybody did. The log holds no content and cannot be changed.
audit-page-scope-team = What the people of your department did. The log holds no content and cannot be changed.
audit-page-empty = Nothing was written down yet.
audit-page-pages = Pages of the log
audit-page-newest = Newest
audit-page-older = Older
audit-page-export = Download as CSV
audit-column-seq = No.
audit-column-at = When
audit-column-who = Who
audit-column-action = What
audit-column-object = Mark
audit-column-result = Result
audit-who-program = the program
audit-who-command-line = the command line
audit-who-alarm-link = whoever had the link

command-purge = Delete the reports whose time is over, and end receipts whose time is over; --dry-run: only count.
purge-would = Today { $cases ->
    [one] one report
   *[other] { $cases } reports
} would be deleted and { $receipts ->
    [one] one receipt
   *[other] { $receipts } receipts
} ended. Nothing was deleted.
purge-done = { $cases ->
    [one] One report was
   *[other] { $cases } reports were
} deleted and { $receipts ->
    [one] one receipt
   *[other] { $receipts } receipts
} ended.

audit-result-asked = asked for
audit-result-broken = broken file
audit-result-by-lead = by the lead
audit-result-case-closed = case is closed
audit-result-case-open = case is open
audit-result-clock-unknown = no such clock
audit-result-colleague-unknown = no such officer
audit-result-colleague-without-access = that officer cannot open it
audit-result-directory-changed = directory has changed
audit-result-directory-missing = no directory
audit-result-escrow = the present escrow key
audit-result-keys = keys of reports:
audit-result-done = done
audit-result-key = wrong key
audit-result-key-not-active = key is not active
audit-result-last-officer = last who can read it
audit-result-level-same = same level
audit-result-lowered = lowered
audit-result-met = met
audit-result-no-access = no access
audit-result-no-root = no root key
audit-result-note = note
audit-result-officer = reply
audit-result-old = older version
audit-result-own = stepped back
audit-result-passkey = passkey
audit-result-password = password
audit-result-period-over = period is over
audit-result-raised = raised
audit-result-read = read
audit-result-recovery = recovery code
audit-result-reporter = reporter's words
audit-result-same-person = a second person is needed
audit-result-seq = somebody wrote first
audit-result-sheets = sheets opened:
audit-result-taken = taken
audit-result-totp = one-time code
audit-result-unread = not all read
audit-result-unreadable = does not open
audit-result-unsigned = not signed
audit-result-version = another key version
