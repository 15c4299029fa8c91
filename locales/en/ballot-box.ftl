### The ballot box, key files, the end of a report year.

# $name: name of the key; $file: name of the file in the key folder.
error-key-absent = The file of the key { $name } is not there (its name begins with "{ $file }"). Mount or restore the key folder (KEY_DIR). If the key is gone for good, two people declare it: npm run admin -- keys lost { $name } --as NAME
error-key-broken = The file of the key { $name } is damaged: it must hold exactly the 32 bytes of this very key (file "{ $file }"). Take it back from a copy of the key folder (KEY_DIR). If there is none, two people declare it: npm run admin -- keys lost { $name } --as NAME
error-key-foreign = The key folder has a file "{ $file }", but it is another key, not the key { $name } of this database. Check that KEY_DIR is the folder of this database.
error-key-not-lost = { $reason ->
    [found] The key { $name } is there and sound: it cannot be declared lost.
    [over] The key { $name } was destroyed when its time had come; it was not lost.
    [unknown] There is no key called "{ $name }". See the keys: npm run admin -- keys status
    [no-name] Say who declares it: --as NAME
    [not-declarable] The key "{ $name }" is not of a kind that is declared lost. Only keys whose names begin with part/, campaign/ or slip/ are; keys of conversations are renewed by themselves, the key of class codes is restored from a copy.
   *[other] The key { $name } cannot be declared lost.
}
error-campaign-cannot-close = { $reason ->
    [draft] Campaign { $id } is a draft and never opened: there is nothing to close.
    [scheduled] Campaign { $id } is scheduled and not open yet: there is nothing to close.
   *[other] Campaign { $id } cannot be closed as it stands; only an open campaign can.
}
error-year-cannot-close = { $reason ->
    [unknown] No campaign has opened in the report year { $year }: there is nothing to close.
    [campaigns-open] The report year { $year } cannot close: these campaigns are not closed: { $campaigns }. Close them first: npm run admin -- campaign close CAMPAIGN
    [no-name] Say who closes the year: --as NAME
   *[other] The report year { $year } cannot close.
}

year-close-asked = Noted: { $by } asks to close the report year { $year }. Somebody else must run this command too, under their own name (--as NAME).
year-closed = The report year { $year } is closed ({ $askedBy }, { $by }). Every mark of a child of that year is gone; the figures stay.
year-key-destroyed = The key of the year is destroyed, fingerprint { $fingerprint }. Put this fingerprint in the minutes.
year-slips-dropped = { $count } participations do not count, because their campaign never got its answer.

keys-none = There are no keys yet.
keys-column-name = Key
keys-column-fingerprint = Fingerprint
keys-column-state = State
keys-state-found = sound
keys-state-absent = FILE MISSING
keys-state-broken = FILE DAMAGED
keys-state-foreign = FILE OF ANOTHER KEY
keys-state-unknown = unknown
keys-state-ending = waiting to be destroyed
keys-state-destroyed = destroyed
keys-state-lost = declared lost
keys-orphans = Files that belong to no key in use:
keys-loss-asked = Noted: { $by } declares the key { $key } lost. Somebody else must run this command too, under their own name (--as NAME).
keys-lost = The key { $key } counts as lost from now on.
keys-lost-closed = The campaigns that used it are closed: { $campaigns }
keys-lost-next = From now on the key { $nextKey } is used. Children who take part from now on count as a source of their own.
