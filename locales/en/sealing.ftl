# The officers' directory, root and escrow keys: the ceremony, signing, and opening cases again when every officer lost their key.

command-directory-request = Write the request to sign: the directory that counts and the officers' keys that wait.
command-directory-take = Take in the directory that the root key signed.
command-keys-ceremony = (Machine without network) Make root and escrow keys, or sign the directory.
command-keys-export = Write what escrow opens, to be carried to the machine without network.
command-keys-import = Take in the cases that were sealed anew to an officer.
command-keys-recover = (Machine without network) Two custodians open escrow and seal the cases anew to an officer.

# $reason; $key: fingerprint of a key.
error-directory-refused = { $reason ->
    [absent] No directory has been signed yet, or DIRECTORY_ROOT is not set.
    [before-refused] The directory in the request was not signed by this root key. Nothing is signed: somebody may have broken into the server, or this is another place's root file.
    [broken] The directory file cannot be read. Copy it again from the machine that signed it.
    [key-refused] Key { $key } does not fit its fingerprint. Nothing is signed: the request was changed.
    [no-request] This file is no request to sign a directory. Make one with: npm run admin -- directory request FILE
    [no-root] DIRECTORY_ROOT is not set in .env. The line is printed on the root holder's page.
    [old] This directory is not newer than the one in use. Sign again from a new request.
    [unsigned] The signature is not that of the root key in DIRECTORY_ROOT. The directory is not taken.
   *[other] The directory cannot be used.
}
error-root-refused = { $reason ->
    [mistyped] Passphrase: group { $group } (“{ $given }”) is mistyped. Compare that group with the paper.
    [not-a-root] This file is no root key file.
    [wrong-passphrase] The passphrase does not open this root file. See whether paper and file are of the same ceremony.
   *[other] The root key cannot be opened.
}
# $share: which of the shares that were given; $group: which group on it.
error-escrow-refused = { $reason ->
    [mistyped] Share { $share }: group { $group } (“{ $given }”) is mistyped. Compare that group with the paper.
    [wrong-length] Share { $share } has { $given } groups, { $needed } are needed.
    [unsound] Share { $share } is mistyped in several places. Type the whole share again.
    [other-escrow] Share { $share } belongs to another escrow key, not to the one that these cases use.
    [same-share] The same share was given twice. The shares of two different people are needed.
    [too-few] Two shares are needed, of two different people.
    [no-case-file] “{ $given }” was not written by keys export.
    [no-grants] “{ $given }” was not written by keys recover.
    [no-officer] No serving officer has the key “{ $given }”. { $allowed }
   *[other] The two shares do not open escrow.
}

directory-column-key = Fingerprint
directory-column-name = Officer
directory-column-state = State
directory-state-active = in use
directory-state-ended = ended
directory-state-compromised = compromised
directory-version = Directory { $version }, keys: { $count }
directory-requested = Wrote { $file }; keys that wait to be signed: { $count }. Read each fingerprint aloud to its officer before signing.
directory-taken = Took directory { $version }; keys in use: { $active }. Grants of cases taken back: { $withdrawn }.

keys-directory-good = Directory { $version } is signed by the root; keys in use: { $active }, ended or compromised: { $former }, waiting: { $waiting }.
keys-directory-absent = No directory has been signed yet; keys waiting: { $waiting }.
keys-directory-no-root = DIRECTORY_ROOT is not set: no new report is taken. Begin with: npm run admin -- keys ceremony --into FOLDER
keys-directory-broken = THE DIRECTORY IS BROKEN.
keys-directory-unsigned = THE DIRECTORY IS NOT SIGNED BY THE ROOT.
keys-directory-old = THE DIRECTORY IS OLDER THAN ONE THAT WAS IN USE.
keys-escrow-yes = Escrow key: present, fingerprint { $key }.
keys-renew-keys = { $count ->
        [one] One report needs
       *[other] { $count } reports need
    } a new key because somebody left the directory: an officer presses "Make the keys anew" on the page of reports.
keys-renew-escrow = { $count ->
        [one] One report is
       *[other] { $count } reports are
    } still sealed to the former escrow key: an officer presses "Make the keys anew" on the page of reports. Destroy the former shares only when none is left.
keys-escrow-no = Escrow key: none.

doctor-directory-absent = No officers' directory has been signed: no new report is taken. See: npm run admin -- keys status
doctor-directory-few = The directory has too few keys in use ({ $active }, at least two are needed): no new report is taken.
doctor-directory-no-escrow = The directory has no escrow key: no new report is taken. Sign again with the ceremony's root file.
doctor-directory-not-kept = The newest directory could not be written into { $folder }: if somebody puts an older database in place, a program that starts again will not notice. Check who may write into the folder.
doctor-directory-old = The directory in the database is older than version { $version }, which was in use: somebody may have put an older database in place. No new report is taken. If you have just restored a backup yourself, take the directory in again: npm run admin -- directory take { $file }
doctor-directory-refused = The officers' directory cannot be used ({ $what }): nothing is sealed by it. Take in one that the root signed: npm run admin -- directory take FILE
doctor-directory-well = The officers' directory is signed and has an escrow key; keys in use: { $active }.

ceremony-ask-passphrase = Passphrase of the root key (on the root holder's page):
ceremony-made = Root and escrow keys were made and tried. { $folder } holds { $root } (the root key) and { $pages } (the pages to print).
ceremony-made-next = The line above goes into the server's .env; it is no secret. Open the HTML page, print it and follow the checklist.
ceremony-escrow-made = A new escrow key was made and tried; the root key is the same, in a new file with a new passphrase. { $folder } holds { $root } and { $pages } (the pages to print).
ceremony-escrow-next = DIRECTORY_ROOT stays as it is. Open the HTML page, print it and follow the checklist; do not forget to sign a new directory with the new file.
ceremony-would-sign = Nothing was signed. Read each fingerprint aloud to its officer; if all fit, run this again with --out FILE. A key that does not fit: add --leave-out FINGERPRINT.
ceremony-signed = Signed into { $file }. Carry it to the server: the Directory page, or npm run admin -- directory take FILE

recovery-ask-share = Share { $number } (type the groups as on the paper):
recovery-exported = Wrote { $file }; cases sealed to escrow: { $count }. The file by itself opens nothing.
recovery-done = Cases sealed anew to { $name } in { $file }: { $count }. { $unopened ->
    [0] Every case of the file opened.
   *[other] Cases that this escrow key does not open: { $unopened }.
} Switch this machine off, so that its memory is cleared.
recovery-imported = Taken in; more cases that { $name } can open: { $added }. A case that they must not see stays closed.

# The printed pages. Keep the numbers: the checklist serves as the minutes.
ceremony-title = Key ceremony: checklist and minutes
ceremony-intro = Children's reports are sealed to each officer named in the directory. The root key signs that directory; the escrow key opens cases again if every officer lost their key, and only when two of the three custodians are present. Use a computer without network. Tick each item when it is done.
ceremony-escrow-title = Replacing the escrow key: checklist and minutes
ceremony-escrow-intro = To be done when a share was lost or seen, or a custodian leaves. The root key stays; three new shares take the place of all three old ones. On a computer without network. Tick each box when it is done, sign at the end, keep it with the minutes of the first ceremony.
ceremony-escrow-step-1 = Present: the root holder and three custodians (a new one for whoever left). Nobody has two roles.
ceremony-escrow-step-2 = The computer's network cable is out, Wi-Fi and Bluetooth are off; the printer is on a cable and keeps no copies; telephones are outside the room.
ceremony-escrow-step-3 = Print these pages, one sheet each, one side, once; each person takes their own page, reads nothing aloud and copies nothing.
ceremony-escrow-step-4 = Copy the new file { $file } onto two USB sticks; try each. Keep them as the old file was kept.
ceremony-escrow-step-5 = Each custodian puts the new page into an envelope, seals it and signs across the edge. Keep the old envelopes until step 9.
ceremony-escrow-step-6 = Sign a new directory with the new file { $file }, even if no key waits, and take it in at the server. From then on new reports are sealed to the new escrow key.
ceremony-escrow-step-7 = On the page of reports each officer presses "Make the keys anew" until none is left. How many are left: npm run admin -- keys status
ceremony-escrow-step-8 = Reports that nobody can open any more: open them with two OLD shares before those are destroyed (keys export, keys recover, keys import), then repeat step 7.
ceremony-escrow-step-9 = When keys status names no report of the former escrow key: destroy the three old envelopes in front of each other.
ceremony-escrow-step-10 = Destroy the old USB sticks and the old passphrase page of the root: the old file still signs directories with the former escrow key.
ceremony-escrow-step-11 = Delete the folder of the ceremony from the computer; clear the printer's queue; switch the computer off. Write down where things are kept and when they are checked.
ceremony-day = Day: { $day }
ceremony-signature = (signature and full name)
ceremony-root-holder = Root holder
ceremony-custodian-1 = Custodian 1
ceremony-custodian-2 = Custodian 2
ceremony-custodian-3 = Custodian 3
ceremony-step-1 = Present: the root holder and three custodians from three different offices. Nobody has two parts.
ceremony-step-2 = The computer has its network cable out, Wi-Fi and Bluetooth off; the printer is on a cable and keeps no prints.
ceremony-step-3 = Telephones and cameras are outside the room.
ceremony-step-4 = Print these pages, one sheet each, on one side. Print one copy only.
ceremony-step-5 = Everybody takes their own page and sees that all groups are there; nobody reads aloud or copies.
ceremony-step-6 = Copy the file { $file } to two USB sticks; open each once.
ceremony-step-7 = The root holder keeps one stick in a safe; the second stick and the passphrase page are kept in two other places.
ceremony-step-8 = Each custodian puts their page into an envelope, seals it, signs across the flap and keeps it in their own office.
ceremony-step-9 = Carry the file DIRECTORY_ROOT.txt to the server on another stick and copy its line into .env; two people compare it with the root holder's page.
ceremony-step-10 = Delete the ceremony's folder from the computer; clear the printer's queue; switch the computer off.
ceremony-step-11 = Sign the first directory: at least two officers, each fingerprint read aloud and equal to the officer's own screen.
ceremony-step-12 = Note in the minutes where each envelope and stick is kept, and the day of the next check (once a year).
ceremony-root-title = Page of the root holder
ceremony-root-what = The passphrase below opens the file { $file } on the stick. With both, the officers' directory can be signed; with one alone, it cannot.
ceremony-passphrase = Passphrase
ceremony-typing = Groups of five, the last sign finds errors: where a group is mistyped, its number is named. There is no I, L, O or U; 0 and 1 are digits.
ceremony-root-public = This line is no secret. It goes into the server's .env after DIRECTORY_ROOT=
ceremony-rules = Remember
ceremony-root-rule-1 = Sign only after each fingerprint was read aloud and confirmed by that officer.
ceremony-root-rule-2 = An officer leaves: sign a new directory with --ended. A key or device is stolen: sign at once with --compromised.
ceremony-root-rule-3 = The stick is lost or the passphrase known: say so at once, repeat the ceremony and replace DIRECTORY_ROOT.
ceremony-share-title = Share { $number } of the escrow key
ceremony-share-what = This is one of three shares. Any two open every case again; one alone opens nothing.
ceremony-share = Share
ceremony-share-rule-1 = No photograph, no copy by hand, never typed into a computer with a network.
ceremony-share-rule-2 = Open the envelope only upon a written decision and with a second custodian present.
ceremony-share-rule-3 = On leaving office, hand the sealed envelope over, with minutes.
ceremony-share-rule-4 = A torn or lost envelope is told to the root holder at once; the ceremony is repeated.
