# What is said when somebody reports harm. $voice: young (7–10, sentences of at most 12 words), older (11 and up), adult.
# The first line of a message shows on a locked screen: ordinary words only, nothing of what was told.
# Never asks for names, pictures or passwords. Never promises full secrecy, an arrest or a removal. No blame, no "why did you".

## Buttons and typed words

navigation-leave = Leave quickly
navigation-erase = Delete all
navigation-report = Tell someone
typed-leave = leave quickly | quick exit | leave | exit | quit | /exit
typed-erase = delete all | delete | delete everything | erase | /delete
typed-report = tell someone | report | i want to report | i want to tell | /report
report-unsure-words = i don't know | don't know | not sure | unsure | maybe

## The first question

report-danger = { $voice ->
    [young]
        Thank you for coming. It is not your fault. 💚
        If there is danger, call 113 or 111 now. Don't wait.
        You don't have to say your name. You can stop any time.
        I keep what you say private.
        If someone may be harmed, I must tell people who help.
        Are you in danger right now?
    [adult]
        Thank you for coming.
        If anyone is in danger, please call 113 or 111 now instead of waiting here. Hurt: 115.
        You don't have to give your name, and you can stop at any time.
        This is confidential. But where a child may come to harm, we must tell those responsible for protection.
        Is anyone in danger right now?
   *[older]
        Thank you for coming. It is not your fault. Telling someone is very brave. 💚
        If you or someone else is in danger, call 113 or 111 now; don't wait for me. Hurt: 115.
        You don't have to say your name. You can stop whenever you like.
        I keep what you say private. But if you or another child may come to harm, I must tell those responsible so that they can protect you.
        Are you or someone else in danger right now?
    }
report-danger-yes = Yes, right now
report-danger-no = No
report-danger-unsure = I'm not sure
report-danger-receipt = I have a code and want to see answers
report-rehearsal = This is a rehearsal in a terminal: nothing is sent to anyone and nothing is kept.
report-closed =
    Hello. The box of the people who read this is not open, so I cannot take anything new: not enough readers have been appointed and checked yet.
    Please don't wait for me:
    • 111: someone listens to you, free, day and night.
    • 113: police, when there is danger. 115: when someone is hurt.
    You can also tell an adult you trust.
    If you have a code from before, you can still see answers and tell more.
report-closed-return = Back to where I was
report-closed-receipt = I have a code
report-many =
    You have sent several messages today, and they have arrived.
    Please write on in one that is open: press the receipt button you kept, or type the receipt.
    To talk now, call 111: somebody listens day and night. In danger call 113, when hurt call 115.
report-many-here =
    Many messages came today from the network you are using. You did nothing wrong: please write tomorrow, or from another network.
    If you have a receipt, type it to write on.
    To talk now, call 111: somebody listens day and night. In danger call 113, when hurt call 115.
report-many-receipt = Write on in an open one
report-many-danger = { $voice ->
    [adult] Somebody is in danger
   *[other] I am in danger
    }
report-many-return = Back to where I was
report-code = Please type your code here.
report-code-hint = It has 16 digits, like 1234 5678 9012 3456.
report-code-none = I have no code
note-receipt-shape = A code has 16 digits. Please check it and type it again.
note-receipt-wrong = I cannot find this code. Please check each digit and type it again.
note-receipt-paused = You have tried many times. Please wait a while, then type it again.
note-receipt-later = You are in the middle of telling something. Send or delete that first, then type the code again.
note-receipt-no-reply = There is no new answer yet.
note-receipt-older = { $count ->
    [one] One older answer is not shown here.
   *[other] { $count } older answers are not shown here.
    }
note-receipt-unchecked = { $count ->
    [one] One answer could not be checked, so I do not show it.
   *[other] { $count } answers could not be checked, so I do not show them.
    } Please don't trust anyone here who asks for your name, pictures or passwords.
note-code-later = I noticed your paper code. Finish this first, then type it again.

## In danger now

report-calls = { $voice ->
    [young]
        I am here with you. Please do this now:
        👉 Call 113 now. If you are hurt, call 115.
        👉 Call 111 to get help. It is free.
        👉 Run to a grown-up you trust.
        👉 Don't go to meet that person. Don't stay alone.
    [adult]
        Please do this now:
        👉 Call 113. If someone is hurt: 115. Call 111 for advice on protecting a child, free, day and night.
        👉 If you can, take the child somewhere safe: a health station, the commune police, a border post, people you trust.
        👉 Don't confront the person who does harm.
   *[older]
        I am here with you. What matters most is that you are safe.
        👉 Call 113 now. If you are hurt, call 115. Call 111 and someone will help you, day and night, free.
        👉 If you can, go to an adult you trust: neighbours, a teacher, a health station, the commune police, a border post.
        👉 Don't go to meet that person. Don't stay alone.
    }
report-calls-on-duty = { $voice ->
    [young] Press a button below. I tell the person on duty now.
    [adult] Press a button below, even if you cannot call: we tell the person on duty at once.
   *[older] If you cannot call, press the button below, then tell me your commune and a safe way to reach you. I tell the person on duty at once.
    }
report-calls-off-duty = { $voice ->
    [young] Nobody is on duty here now. Please call 111 or 113.
    [adult] Nobody is on duty here at this hour. Please call 111 or 113. What you tell is still sent when you press a button below.
   *[older] Nobody is on duty here at this hour. Please call 111 or 113. What you tell is still sent when you press a button below, but I don't know when someone will read it.
    }
report-calls-sent = If it is urgent, don't wait for an answer here: call 113 or 111.
report-calls-can-call = I can call
report-calls-cannot-call = I cannot call
report-calls-safe = { $voice ->
    [adult] Everyone is safe now
   *[other] I am safe now
    }
note-report-sent-can-call-on-duty = I have sent what I know to the person on duty. Call 113 or 111 now. Afterwards, if there is more, write it here.
note-report-sent-can-call-off-duty = I have sent what I know, but nobody is on duty now. Call 113 or 111 now. Afterwards, if there is more, write it here.
note-report-sent-cannot-call-on-duty = I have sent what I know to the person on duty, though it is little. Answer a few more questions below, so that they know where to help.
note-report-sent-cannot-call-off-duty = I have sent what I know, though it is little. But nobody is on duty now, so I cannot promise when someone reads it. Find an adult nearby and ask them to call 113 or 111.
note-report-danger-words =
    I hear you.
    If there is danger, call 113 or 111 now, and 115 if someone is hurt. People help, day and night.
note-danger-words =
    I hear you.
    I am a machine and cannot help at once. Call 111: someone listens there, day and night, free. { $box ->
        [open] To tell the people who help, press “Tell someone”.
       *[closed] {""}
    }
note-care =
    Thank you for writing.
    I did not keep that sentence. If you want to talk to someone: { $box ->
        [open] press “Tell someone”, or call 111, free, day and night.
       *[closed] call 111, free, day and night.
    }

## Who can see this device

report-device = Can anyone else look at this device?
report-device-messenger = The company of this app can read the messages here.
report-device-no = Only I use it
report-device-yes = Others can look at it
report-device-unsure = I don't know
note-report-leave-quickly = If someone comes close, press “Leave quickly”. What is not sent yet is deleted.
report-private = { $voice ->
    [young]
        There is a more private page. It needs no account.
        You can also call 111.
        Afterwards, remember to delete this chat.
        Where do you want to go on?
   *[other]
        You can use a private web page that needs no account, or call 111.
        Remember to delete this chat afterwards.
        Where do you want to go on?
    }
report-private-page = Open the web page
report-private-stay = Go on here
note-report-private-link-start =
    The private page is here: { $link }
    It opens once, within about 15 minutes. Whoever presses it later sees nothing.
note-report-private-link-receipt =
    See the answers on the private page: { $link }
    It opens once, within about 15 minutes. Please close the page when you have read them.
note-report-page-where = That page is at { $page }

## Who tells, and about whom

report-teller = How old is the person who is telling?
report-teller-7-10 = 7 to 10
report-teller-11-15 = 11 to 15
report-teller-16-plus = 16 or 17
report-teller-adult = An adult
note-report-adult =
    Thank you.
    The Law on Children: everyone must tell 111, the police or the commune People's Committee at once when they know that a child is being harmed (Article 51). Reporting here does not replace a call when it is urgent.
report-about = { $voice ->
    [adult] What do you want to tell us about?
   *[other] Whom is it about?
    }
report-about-me = Me
report-about-friend = My friend
report-about-other-child = { $voice ->
    [adult] A child
   *[other] Another child
    }
report-about-content = { $voice ->
    [adult] A page, channel or post on the internet
   *[other] Something I saw on the internet
    }
report-about-test = I am only trying it out
note-report-bystander = { $voice ->
    [young] You care about your friend, that is kind. You need not solve it. Don't keep it alone. Tell a grown-up you trust, or call 111. Don't send your friend's pictures to anyone.
   *[other] You care about someone, and that is kind. You don't have to solve it yourself. Don't promise to keep it secret alone; tell an adult you both trust, or call 111. Don't pass on any pictures or clips.
    }
report-test = { $voice ->
    [young]
        Thank you for trying! That is all right.
        Come back whenever you really need it.
        What do you want to do?
   *[other]
        Thank you for trying it out. That is all right; come back whenever you need it.
        A test is sent like a real message, marked as a test.
        What do you want to do?
    }
report-test-send = Send a test
report-test-real = I have something real to tell

## What, where, who

report-category = { $voice ->
    [young] What is it? Choose the picture that fits best.
    [adult] What kind of matter is it? Choose what comes closest.
   *[older] What happened? Choose the box that comes closest; it need not fit exactly.
    }
report-category-unsure-hint = If you don't know which, take the last one.
report-self-harm = { $voice ->
    [young]
        Thank you for telling me.
        I am sorry it hurts.
        You deserve help.
        Please don't be alone right now.
        Sit next to someone you trust.
        Tell them: “I need help right now”.
        Call 111. Someone there will listen to you.
        If someone is hurt, call 115 or 113.
        Are you safe right now?
    [adult]
        Thank you for telling.
        Please don't leave that person alone right now. Sit with them and listen, without blame.
        Call 111 for advice. If someone is hurt or about to hurt themselves, call 115 or 113.
        Is that person safe right now?
   *[older]
        Thank you for telling me.
        { $about ->
            [me] I am sorry that you are in such pain. You deserve help.
           *[other] I am sorry about this. You both deserve help.
        }
        { $about ->
            [me] Please don't be alone right now. Sit next to someone you trust and say: “I need help right now”.
           *[other] Please don't leave them alone right now. Tell an adult you trust: “My friend needs help right now”.
        }
        Call 111 to talk to a counsellor. If someone is hurt or about to hurt themselves, call 115 or 113.
        { $about ->
            [me] Are you safe right now?
           *[other] Are they safe right now?
        }
    }
report-self-harm-yes = Yes
report-self-harm-no = No
report-self-harm-unsure = I don't know
report-images = { $voice ->
    [young]
        This is not your fault.
        • Don't send more pictures. Don't go to meet that person.
        • Don't answer that person any more.
        • Don't send pictures to anyone, and not to me.
        • Tell a grown-up you trust, or call 111.
    [adult]
        This is not the child's fault.
        • Don't pay, and don't let the child send more pictures or go to a meeting.
        • Stop answering, block and report the account in the app. Don't delete the threats; write down the account's name, day and hour.
        • Don't download, copy or pass on pictures to anyone, and not to us.
        • Call 111 or the police.
   *[older]
        This is not your fault. It has happened to many others, and they were helped.
        • Don't send more pictures. Don't pay. Don't go to a meeting.
        • Stop answering. Block and report the account in the app.
        • Don't delete the threats. Write down the account's name, day and hour. Don't take or send private pictures to anyone, and not to me.
        • Tell an adult you trust, or call 111.
    }
report-images-next = I have read it, go on
report-link = Please paste the link of the page, channel or post here.
report-link-hint = Only the link. Please don't download or send pictures or clips.
note-report-link-expected = That is not a link yet. A link usually begins with https:// or the name of the site, like tiktok.com/…
report-where = { $voice ->
    [adult] Where did it happen, or where was it seen?
   *[other] Where did it happen?
    }
report-where-zalo = Zalo
report-where-facebook = Facebook, Messenger
report-where-tiktok = TikTok
report-where-youtube = YouTube
report-where-game = In a game
report-where-other-app = Another app or site
report-where-offline = Offline, in real life
report-offender = Who is doing it?
report-offender-stranger = A stranger
report-offender-online = Someone known from the internet
report-offender-peer = Friends, other children
report-offender-family = Someone at home
report-offender-adult = An adult at school or elsewhere
report-offender-unsaid = I'd rather not say
report-account = { $about ->
    [content] Do you know a link, or the name of that page or channel?
   *[other] Do you know the name of that person's account, or a link?
    }
report-words = { $voice ->
    [young] Tell it in your own words. You need not tell everything. Nothing is fine too.
    [adult] Please tell briefly what you know. You need not tell everything.
   *[older] Tell it briefly if you like. You don't have to tell everything. You don't have to write your name.
    }
report-words-warning = { $voice ->
    [adult] The child's name is not needed. Please don't send pictures or clips.
   *[other] Don't write your name, school, class or home. Send a part when it is written; you can write another.
    }
report-words-more = { $count ->
    [one] I have put away 1 part and don't show it here again. Write more, or press the button below.
   *[other] I have put away { $count } parts and don't show them here again. Write more, or press the button below.
    }
report-text-enough = I have told it
report-text-none = Skip
note-report-words-empty = I see no words yet. Please write a sentence in words, or skip this.
note-report-words-long = This part is longer than 4000 characters, so I have not taken it. Please send it in parts.
note-report-words-slow = I cannot read that fast. What you told is still here. Please wait a while, then write on. If it is urgent, call 111 or 113.
note-report-words-many = I have taken very many parts already. Press the button below to go on.
note-report-attachment = You don't need to send pictures or clips. I don't take or keep this file. If it is a private picture, don't send it to anyone else. Just tell it in words, or send an account's name or a link.

## Three questions about safety

report-now = Is it happening right now?
report-now-yes = Yes
report-now-no = No
report-now-unsure = I don't know
report-safe = { $voice ->
    [adult] Is the child in a safe place?
   *[other] { $about ->
        [friend] Is your friend in a safe place?
        [other-child] Is that child in a safe place?
       *[other] Are you in a safe place?
    }
    }
report-safe-yes = Yes
report-safe-no = No
report-safe-unsure = I don't know
report-hurt = { $voice ->
    [young]
        This question is important.
        Is someone hurt, or about to meet that person?
   *[other]
        One more question that matters.
        Is someone hurt, wanting to hurt themselves, or about to meet that person?
    }
report-hurt-yes = Yes
report-hurt-no = No
report-hurt-unsure = I don't know

## Place and a safe way back, not needed

report-commune = { $voice ->
    [adult] Which commune or ward is it in? So that the right people come to help.
    [young] { $about ->
            [me] Which commune or ward are you in? So the right people come.
           *[other] Which commune or ward is it in? So the right people come.
        }
   *[older] { $about ->
            [me] Which commune or ward are you in? So that the right people come to help. You don't have to say.
           *[other] Which commune or ward is it in? So that the right people come to help. You don't have to say.
        }
    }
report-contact = { $voice ->
    [young] How can the people who help reach you safely?
    [adult] How may the officers reach you?
   *[older] Is there a safe way for the people who help to reach you? You don't need one.
    }
report-contact-phone = Call a number
report-contact-receipt = I will come back with a code
report-contact-trusted-adult = Call an adult I trust
report-contact-none = No need
report-phone = Please type the phone number and when it is safe to call.
report-phone-own = For example: 09xx xxx xxx, after 17:00, no text messages. No name needed.
report-phone-adult = That adult's number, and when to call. No name needed.
note-report-phone-expected = I see no phone number yet. Please type it again, or skip this.
report-notice = When there is an answer, shall I write here? I only write “You have news”, nothing else.
report-notice-line = You have news.
report-notice-no = Don't write
report-notice-yes = Write “You have news”
report-conflict = Is there anyone on this list who should not read it?
report-conflict-hint = Choose who should not, then press “Done”. If there is nobody, skip this.
report-nobody =
    Then nobody is left to read it, so I have not sent anything.
    Please call 111 or 113: other people answer there, day and night.
    { $way ->
        [again] You can also choose again and leave at least one person.
        [anew] Those who were to read it do not read any more. If you write it again, somebody else can.
       *[retry] What you told is still here; you can try again later.
    }
report-nobody-again = Choose again
report-nobody-anew = Write it again for somebody else
report-nobody-retry = Try again

## Before and after sending

report-ready = { $voice ->
    [young]
        Almost done! Nothing is sent yet.
        I will send it to the people chosen to read it.
        { $texts ->
            [0] You wrote nothing, and that is fine.
            [one] You wrote 1 part.
           *[other] You wrote { $texts } parts.
        }
        Shall I send it?
    [adult]
        It is ready and has not been sent.
        It goes to the officers who are appointed to read it; nobody else can open it.
        It holds: what was chosen{ $texts ->
            [0] {""}
           *[other] , parts in own words: { $texts }
        }{ $place ->
            [yes] , the place
           *[no] {""}
        }.
        Shall it be sent?
   *[older]
        Have a look. It has not been sent yet.
        It goes to the people who are appointed to read it; nobody else can open it.
        It holds: what you chose{ $texts ->
            [0] {""}
           *[other] , parts in your own words: { $texts }
        }{ $place ->
            [yes] , your commune
           *[no] {""}
        }.
        Shall I send it?
    }
report-unsent = Not sent yet.
report-ready-hint = What was written is not shown here again, so that nobody sees it.
report-ready-send = Send
report-ready-again = Write again
report-receipt = { $voice ->
    [young]
        I have it! This is your code.
        Copy it to a secret place.
        Type it to see the answers.
   *[other]
        It has arrived. This is your code.
        Keep it to yourself. Type it to see answers and to tell more. Whoever finds it sees only the answers, never what you told.
    }
report-receipt-hint = The code is shown only this once. If it is lost, nobody can find it again, but what was sent is still read. { $shared ->
    [yes] If others look at this device, remember it or copy it to paper.
   *[no] {""}
    }
report-receipt-keep = Keep a button here
report-receipt-written = I have copied it
report-receipt-none = I don't need a code
report-end-sent = { $voice ->
    [young] Thank you for telling. You did the right thing!
    [adult] Thank you for telling us.
   *[older] Thank you for telling. That was hard, and it was right.
    }
report-end-test = Thank you for trying. The test has been sent. Come back whenever you need it.
report-end-added = I have what you added. Thank you.
report-end-returned = Thank you for coming back.
report-end-on-duty = Someone is on duty now.
report-end-back = An answer, if there is one, can be seen with the code.
report-end-off-duty = Nobody is on duty now, so I cannot promise when someone reads it. If it is urgent, call 111 or 113; don't wait.
report-end-hours = Someone is on duty: { $hours }.
report-end-messenger = If others look at this device, remember to delete this chat.
report-end-receipt = See if there is news
report-end-page = See it on the private page

## Coming back with a code

report-follow-up = Welcome back. Your message is at step { $step ->
        [1] 1: received
        [2] 2: being read
        [3] 3: handed to those responsible
       *[4] 4: closed
    }.
    Is there anything new, or anything more worrying?
report-follow-up-worse = More dangerous now
report-follow-up-more = Tell more
report-follow-up-no = No

## Leaving and deleting

left-text = See you! Have a nice day.
erased-unsent = Deleted. Nothing was sent.
erased-sent = I have deleted this conversation. What was sent has arrived; I cannot take it back.
erased-messenger-can = I am deleting the messages of both sides here. Please delete those older than 48 hours yourself.
erased-messenger-cannot = I cannot delete messages in this app. Please delete the chat yourself.
erased-here = This page keeps nothing on your device.

## For staff

triage-earlier = What was said before was more serious; the level never falls by itself.
