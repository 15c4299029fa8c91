# The report page: calm, short, and nothing that tells an onlooker what is being done.

# Name of the browser's tab.
page-report-tab = Support page

page-report-leave = Leave quickly
page-report-to-start = To the help numbers

page-report-write = Or write to us
page-report-write-more = No name, no account. What you write is locked on this device when you send it; only a few responsible people can open it.
page-report-begin = Start writing

# Shown where the browser runs no script.
page-report-without-script = This browser cannot lock words by itself: what you write goes to the server and is locked there, so that for a moment the server can read it. If you need more privacy, call 111 or open this page on another device.

# When something is told on the page of a survey; the second is a link.
page-report-on-server = What you write here goes to the server and is locked there.
page-report-own-page = Open the page that locks on your device

page-report-closed = No written messages are taken now
page-report-closed-more = There are not enough people and keys to read messages safely, so nothing new is taken. Please call one of the three numbers above, day or night.

page-report-away = The server is resting for a moment
page-report-away-more = Nothing can be written just now. Call one of the three numbers above, or open this page again in a while.

# Puts aside what was just written; nothing is sent yet.
page-report-keep = Put this down

page-report-unsent = Not sent yet
page-report-sent = Sent

page-report-have-receipt = I have a code
page-report-privacy = Who reads it, how long it is kept

# Not sent; what was written is still on the screen.
page-report-again = It did not open. The network may be weak. Please press again, or call 111.
page-report-unsent-away = Not sent: the network or the server is away. Nothing is lost, please press again. If it is urgent, call 111 or 113.
page-report-unsent-nobody = There is nobody else left to read this, so nothing was sent. Please call 111 or 113.
page-report-unsent-closed = Nobody who can be trusted takes messages now, so nothing was sent. Please call 111 or 113.
page-report-unsent-paused = There were too many at once, so this has to wait a little. Nothing is lost, please press again in a while. If it is urgent, call 111 or 113.
page-report-unsent-refused = The server did not take this message. What you wrote is still here. Please press again, or call 111.
page-report-trouble-more = It is not your fault. Wait a moment and open the page again. If it is urgent, call one of the three numbers above.

## The code
# For screen readers; $digits is the code in groups of four.
page-report-receipt-read = Your code: { $digits }
page-report-receipt-pictures = Each pair of digits has a picture, easy to remember and to spot a typing error.
page-report-receipt-save = Save the code as a picture

page-report-return = Come back with your code
page-report-return-more = Type the 16 digits of your code. Each pair shows a picture: the same pictures as before mean it is right.
page-report-return-field = Code, 16 digits
page-report-return-open = Open
page-report-return-wrong = A digit is wrong. Compare the pictures with the code that you kept.
page-report-return-short = The code has 16 digits. Please look again.
page-report-return-without-script = This browser cannot unlock by itself: the code goes to the server, and the server opens the answers for you.
page-report-link-used = This link was used or is too old. Please type the code.
page-report-link-start-used = This link was used already or is too old. Please press “Start writing”.
page-report-lost = I forgot the code
page-report-lost-more = A code cannot be found again, because nobody but you has it. You can write again from the beginning; the earlier message is still read.

## Your rights
page-report-rights = Your rights
page-report-rights-kept = Kept: what you sent and the answers, all of it locked. Not kept: your name, your phone, your network address.
page-report-rights-periods = The code stops working after 90 days in which nobody writes, or 30 days after everything is done. What is done is kept for 24 months, then deleted.
page-report-rights-ask = To know what is kept, to have it corrected or deleted, press to send a request; it is answered within 2 working days.
page-report-rights-ask-see = Ask what is kept about me
page-report-rights-ask-see-text = I would like to know what you keep about me.
page-report-rights-ask-delete = Ask to delete my message
page-report-rights-ask-delete-text = I would like what I sent to be deleted.
page-report-rights-asked = Your request was sent. The answer will be here, opened with your code.
page-report-rights-end = Close this code
page-report-rights-end-more = Once it is closed nobody can open the answers with this code, not even you. What you sent stays with the people who read it.
page-report-rights-end-now = Close the code
page-report-rights-ended = The code is closed. If you need help call 111, day or night.

## Privacy: the part about reports
page-privacy-child-report-title = When you report something?
page-privacy-child-report = Real people read it: only a few responsible ones; the machine cannot. You need not say your name. If you or another child may be hurt, they must tell those whose duty it is to protect children.

page-privacy-report = When something is reported
page-privacy-report-lead = Reports are kept in another way than surveys, because people must read them to help.

page-privacy-report-kept-title = What is kept
page-privacy-report-kept-1 = What the reporter chose (what happened, where, age band, the commune if given), what was written, and a way to be reached if the reporter gives one. All of it lies inside the locked report.
page-privacy-report-kept-2 = Outside the locked report there are only: how urgent it is, its state, days, the team, how often something was written and its rounded size, and the deadlines of the law while they run.
page-privacy-report-kept-3 = Not asked and not kept: name, account, telephone, network address. No pictures or files are taken: what is sent is dropped at once, and nobody opens it.
page-privacy-report-kept-4 = The web page leaves nothing on the reporter's device. Only where the browser runs no script there is one cookie, which goes when the browser is closed.

page-privacy-report-readers-title = Who can read it
page-privacy-report-readers-1 = Only officers named in the directory that is signed by a root key kept offline, without those whom the reporter ruled out. The server keeps no key that opens a report.
page-privacy-report-readers-2 = A reserve key is divided among three holders and needs two of them. It is used only when all officers have lost their keys, and every use is recorded.
page-privacy-report-readers-3 = When a child is or may be harmed, the law requires telling 111, the police or the commune's People's Committee (Law on Children, article 51).
page-privacy-report-readers-4 = An answer shows only with the right signature of an officer of the directory. The reporter's code opens the answers, never what was written.

page-privacy-report-limits-title = What is not protected
page-privacy-report-limits-1 = The company of a messenger can read a report made there. The web page is more private.
page-privacy-report-limits-2 = Where the browser runs no script, words go to the server and are locked there. The page says so before anything is written.
page-privacy-report-limits-3 = The code that locks and opens reports in the browser comes from this server: whoever can change the server can change that code.
page-privacy-report-limits-4 = The network operator knows that a device opened this web page. Whoever holds a copy of the database sees how many reports there are a day, how urgent and about how long; not what they say.

page-privacy-report-periods-title = How long reports are kept
page-privacy-report-periods-1 = A report that was not sent: on the web page it has not left the device. In a messenger, or without script: it goes with “Delete all”, after 7 hours at the latest.
page-privacy-report-periods-2 = A report that was sent: while it is worked on. Afterwards 24 months, longer only by written order. Then its keys are destroyed first, and the report is deleted. What nobody has read never expires.
page-privacy-report-periods-3 = The reporter's code: 90 days after the last message, or 30 days after everything is done.
page-privacy-report-periods-4 = The record of who opened which report, and when: 5 years, without what the report says.

page-privacy-report-rights-title = Your rights when you report
page-privacy-report-rights-1 = To know what is kept, to correct or delete it: open it with your code and press “Your rights”. In a browser without script choose to write more, and say what you wish.
page-privacy-report-rights-2 = Requests are acknowledged within 2 working days; seeing or correcting takes 10 days, withdrawing or restricting 15, deleting 20. What is still needed to protect a child may have to be kept until that is done; you are told why.
page-privacy-report-rights-3 = Without the code nobody can find your report, because it is tied to no name. You can call 111.
page-privacy-report-rights-4 = You can close the code at any time: afterwards nobody can open the answers with it.

## Whom to call
page-call-111 = National child helpline
page-call-111-more = To talk, to ask, to tell. Day and night.
page-call-113 = Police
page-call-113-more = When you are in danger.
page-call-115 = Ambulance
page-call-115-more = When someone is hurt or very ill.
