# Administration commands: usage, common refusals, the examination.

admin-usage = Usage: npm run admin -- COMMAND [options]
admin-everywhere = Every command takes: --json (print JSON), --locale vi|en (language), --help (how it is used).
admin-see-usage = For usage: npm run admin -- help
admin-unexpected = Something unforeseen went wrong ({ $kind }, code { $code }, at { $at }). It may not have been done: look, then try again; if it stays, pass this line on to whoever looks after the program.

# $given: what was typed; $allowed: what is allowed, or the nearest thing there is.
error-usage-wrong = { $reason ->
    [command-unknown] There is no command "{ $given }". The nearest is "{ $allowed }".
    [flag-with-value] The option { $given } takes no value: write its name alone.
    [option-missing] The option { $given } is missing.
    [option-twice] The option { $given } was given twice.
    [option-unknown] This command has no option { $given }. The nearest is { $allowed }.
    [option-without-value] A value is missing after { $given }. For one that begins with -- write { $given }=VALUE.
    [positionals] The command is written: { $allowed }. What was typed: "{ $given }".
    [value] "{ $given }" is not allowed; allowed: { $allowed }.
   *[other] The command is not written as it should be: { $given }.
}

error-file-unreadable = { $reason ->
    [ENOENT] There is no file "{ $file }".
    [EACCES] The file "{ $file }" may not be opened from this account.
    [EPERM] The file "{ $file }" may not be opened from this account.
    [EISDIR] "{ $file }" is a folder, not a file.
    [EEXIST] The file "{ $file }" is there already. Choose another name, so that nothing is lost.
    [not-utf8] The file "{ $file }" is not UTF-8 text. Save it again as UTF-8.
   *[other] The file "{ $file }" cannot be opened.
}
error-file-refused = The file "{ $file }" cannot be used yet; nothing was imported:
    { $problems }
error-survey-refused = The survey in "{ $file }" cannot be used yet:
    { $problems }

survey-good = Survey { $code } (ages { $band }, { $items } items) is good. Content mark: { $hash }.
migration-made = Wrote { $folder }. Read it before it is used.
migration-none = The migrations and the schema agree; there is nothing to write.

# What each command does, in one line.
command-campaign-close = Close a campaign and open its box; one that never opened is taken back.
command-campaign-create = Make a campaign (a draft).
command-campaign-feedback = Publish the answer to children from a CSV file; from then on the campaign counts.
command-campaign-list = List the campaigns.
command-campaign-open = Open a campaign today, or schedule it where its first day is ahead.
command-campaign-show = Everything about one campaign.
command-campaign-turnout = Envelopes in the box by commune, rounded down to a multiple of 5.
command-codes-issue = Issue single-use codes for a class; they are shown once.
command-codes-revoke = Take a batch of codes back.
command-doctor = Examine database, keys, disk, clock and folder permissions.
command-keys-lost = Declare that a key is gone for good (two people).
command-keys-status = The state of the key files.
command-migration = (For programmers) Write a database migration from the schema.
command-survey-lint = Check a survey document.
command-year-close = Close a report year (two people); destroys the year's key.

doctor-level-ok = [ok]
doctor-level-warn = [warn]
doctor-level-bad = [bad]
doctor-check-failed = One check could not be made ({ $kind }, code { $code }, at { $at }).
doctor-clock = The clocks of this machine and of the database differ by { $seconds } s.
doctor-clock-far = The clocks of this machine and of the database differ by { $seconds } s. Turn on time synchronisation (NTP) on both.
doctor-closing-unfinished = Campaign { $campaign } is being closed. The program goes on by itself; to do it now: npm run admin -- campaign close { $campaign }
doctor-database = The database, PostgreSQL { $given }, answers.
doctor-database-away = The database cannot be reached. Check DATABASE_URL and the PostgreSQL server.
doctor-database-old = PostgreSQL { $given } is too old; { $needed } or newer is needed.
doctor-database-refused = The database cannot be opened: { $what }
doctor-disk = { $megabytes } MB are free on the disk of { $folder }.
doctor-disk-low = Only { $megabytes } MB are free on the disk of { $folder }. Make room: on a full disk no new answer can be kept.
doctor-folder-absent = There is no key folder { $folder } yet. Before the first use that is well; otherwise bring it back at once.
doctor-folder-open = The key folder { $folder } is open to others (mode { $mode }). Run: chmod 700 "{ $folder }"
doctor-folder-well = The key folder { $folder } opens for its owner alone.
doctor-key-absent = Key { $name }: its file is missing. Bring the key folder back; if it is nowhere any more: npm run admin -- keys lost { $name } --as NAME
doctor-key-broken = Key { $name }: its file is damaged. Bring it back from another copy of the key folder.
doctor-key-foreign = Key { $name }: the file belongs to another key. KEY_DIR may point at the folder of another installation.
doctor-keys-ending = { $count } keys wait to be destroyed. The program does it by itself within an hour.
doctor-keys-orphaned = Key files that belong nowhere: { $files }. None is in use; they can be removed once the database is backed up.
doctor-keys-well = { $count } keys in use, all there and right.
doctor-migrations = The database has every migration ({ $count }).
doctor-migrations-broken = The history of the database does not fit: { $what }
doctor-migrations-missing = The database lacks { $missing } migrations. Run npm start, or any other administration command.
doctor-opening-late = The first day of campaign { $campaign } has come and it is not open. To see why: npm run admin -- campaign open { $campaign } ; if it is not needed: npm run admin -- campaign close { $campaign }
doctor-roles-no-entry = The database roles are there but do not get in through DATABASE_URL: every room shares the account of DATABASE_URL. Let PgBouncer (or pg_hba.conf) know the roles emnoi_turn, emnoi_survey, emnoi_cases, emnoi_staff, emnoi_stats, then start again.
doctor-roles-refused = The account of DATABASE_URL may not make roles: every room shares it, and the database itself does not keep one from the tables of another. As PostgreSQL's administrator run: ALTER ROLE ACCOUNT CREATEROLE; then start again.
doctor-roles-taken =
    { $database ->
        [none] Roles named emnoi_… that the program did not make are on this PostgreSQL server
       *[other] The roles emnoi_… of this PostgreSQL server belong to the program on database { $database }
    }: every room shares the account of DATABASE_URL. Give this program a PostgreSQL server (cluster) of its own.
doctor-roles-unmade = The database roles are not there yet, or not as this version needs them; the next start makes them.
doctor-roles-well = Each room of the program reaches the database under a role of its own and sees its own tables only.
