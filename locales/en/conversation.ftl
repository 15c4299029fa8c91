# What the conversation says to children. Sentences for 7–10 (ending in -young): at most 12 words, one idea.
# Lists ending in -words and beginning with typed-: words that a child may type, parted by |.

## Buttons that are always there

navigation-back = Back
navigation-skip-young = Skip
navigation-skip-older = I'd rather not say
navigation-stop = Stop
navigation-help = I need help
navigation-done = Done
navigation-restart = Start again

## Words typed instead of buttons

typed-stop = stop | cancel | i want to stop | /stop
typed-help = help | help me | i need help | please help | sos | /help
typed-open = /start | start | begin | continue | hello | hi
typed-restart = restart | start again | start over | /restart
typed-back = back | go back | previous | /back
typed-skip = skip | pass | next question | i'd rather not say | rather not say | /skip
typed-done = done | finished | i'm done | ready | /done
typed-language = english | tiếng anh | tieng anh | en | /en

## Greeting and age

note-welcome =
    Hello! I am an automatic answering machine of { $provinceName } province.
    I am not a real person.
age-question = How old are you?
age-under-7 = Under 7
age-under-7-words = under 7 years | under seven | 6 | six
age-7-10 = 7 to 10
age-7-10-words = 7-10 | 7 | 8 | 9 | 10 | seven | eight | nine | ten
age-11-15 = 11 to 15
age-11-15-words = 11-15 | 11 | 12 | 13 | 14 | 15 | eleven | twelve | thirteen | fourteen | fifteen
age-16-plus = 16 or older
age-16-plus-words = 16+ | 16 | 17 | sixteen | seventeen | over 16
age-adult = I am an adult
age-adult-words = adult | grown-up | parent | teacher
age-code = I have a code on paper
age-code-words = code | i have a code | have a code

## Code on paper

code-question = Please type the code from your paper.
code-hint = It has 8 letters and digits, like ABCD-EFGH. Capital or small letters are both fine.
code-none = I have no code
code-none-words = no code | no
note-code-shape = A code has 8 letters and digits. Please look at your paper and type it again.
note-code-wrong = I cannot find this code. Please check each letter and type it again.
note-code-used = This code has been used already. Each code works once. Please ask your teacher for another.
note-code-revoked = This code no longer works. Please ask your teacher for a new one.
note-code-not-open = The survey of this code is not open yet, or is over. Please ask your teacher.
note-code-paused = You have tried many times. Please wait a minute, then type it again.
note-code-taken = I have your code. Let's go on.

## Which survey round

campaign-question = Which one do you want to take part in?
note-campaign-other-age = The one you opened is not for your age. Have a look at the others.
note-campaign-not-open = The one you opened is over, or has not begun yet.

## Yes or no

assent-young =
    I want to ask you { $questions } questions about what you think. It takes about { $minutes } minutes.
    • Do it if you like, or don't. Nobody will scold you.
    • You can skip any question. You can stop any time.
    • Don't write your name, phone number or home here.
    • When you finish, I send it. Then I cannot take it back.
    • Do your parents or teacher know? A grown-up may sit with you.
assent-ask-young = Do you want to do it?
assent-trial-young = • This is only a trial. It does not count yet.
assent-messenger-young = • The company of this app may see the messages.
assent-older =
    This survey asks for your opinion on matters that concern children in { $provinceName }. There are { $questions } questions{ $lesson ->
        [yes] {" "}and a short lesson
       *[no] {""}
    }, about { $minutes } minutes.
    • You decide whether to take part. You can skip a question or stop at any time; it does not affect your schooling.
    • I don't ask for your name, school, class or phone number. Please don't write them.
    • Answers are locked away until the end, then put together with those of others. After that nobody can find out which are yours.
    • Before you send, pressing “Stop” deletes everything. After that I cannot find your answers to delete them.
    • It is good to tell your parents or whoever looks after you that you are doing this.
assent-ask-older = Do you want to take part?
assent-trial-older = • This is a trial: answers do not count in the province's results.
assent-messenger-older = • The company of this app may read the messages here. Answering on the web page is more private.
assent-yes-young = Yes, I'll do it
assent-no-young = No, thank you
assent-yes-older = I agree
assent-no-older = I won't take part
assent-yes-words = yes | yes please | ok | okay | sure | agree | right | correct | i do | 👍
assent-no-words = no | no thanks | i don't want to | i do not agree | not really | wrong | 👎
assent-more = Read more
more-text =
    What do I keep? Your age group, your commune or ward, and the answers you choose to give.
    What don't I keep? Your name, photos, phone number, or where you are now.
    Where? In a locked ballot box. It is opened once, when the survey ends.
    Who sees it? The people who work with it see only the answers of many children together. Ethnic group and difficulties, if you tell them, are only counted; they never go with your answers.
    To be honest: until the end, whoever holds the server and its keys could still connect your answers with { $code ->
        [yes] your paper code
       *[no] { $channel ->
            [messenger] your account
           *[other] this visit
        }
    }. Once the box has been opened, nobody can.
more-return = I have read it

## Who is answering (shared phones)

animal-question = Who is answering? Choose an animal.
animal-hint-young = On a shared phone, everyone takes another animal. Remember yours!
animal-hint-older = On a shared phone, everyone takes another animal. Choose this same one next time.
animal-tiger = Tiger
animal-rabbit = Rabbit
animal-buffalo = Buffalo
animal-bird = Bird
animal-fish = Fish
animal-butterfly = Butterfly

## Where you live

commune-question-young = Which commune or ward do you live in?
commune-question-older = Which commune or ward do you live in?
commune-hint = Type its name. Old names are fine, and so is leaving out the accents.
commune-pick = Choose where you live.
commune-pick-hint = Not there? Type another name.
commune-confirm = You live in { $place }, is that right?
commune-confirm-yes = That's right
commune-confirm-other = No, somewhere else
commune-unknown = I don't know
commune-unknown-words = don't know | no idea | i don't remember | not sure | skip | rather not say
commune-today = { $name }
commune-former = { $name } (formerly { $formerType } { $formerName })
commune-former-in = { $name } (formerly { $formerType } { $formerName }, { $district })
note-commune-not-found = I could not find that name. Please try again. Not knowing is fine too.
note-commune-too-many = Several places have a name like that. Choose one, or type more of it.
elsewhere-text =
    Thank you! This time children of other places are asked, not yet those of { $place }.
    Your opinion matters all the same. Please come back another time.
elsewhere-other = Take part in “{ $name }”
elsewhere-again = Choose again where I live

## Optional questions

optional-hint = You don't have to say.
unsaid = I'd rather not say
unsaid-words = rather not say | prefer not to say | don't want to say | secret | skip | pass
sex-question = Are you a boy or a girl?
sex-male = Boy
sex-male-words = male | i am a boy | 👦
sex-female = Girl
sex-female-words = female | i am a girl | 👧
ethnic-group-question = Which ethnic group do you belong to?
ethnic-group-tay = Tày
ethnic-group-tay-words = tay people
ethnic-group-nung = Nùng
ethnic-group-nung-words = nung people
ethnic-group-mong = Mông
ethnic-group-mong-words = hmong | h'mong | hmông
ethnic-group-dao = Dao
ethnic-group-dao-words = yao
ethnic-group-kinh = Kinh
ethnic-group-kinh-words = viet
ethnic-group-other = Another group
ethnic-group-other-words = another | other
disability-question = Do you have difficulty seeing, hearing, walking, learning or remembering?
disability-yes = Yes
disability-no = No

## The survey

lesson-next = Continue
item-last-young = This is the last one. When you choose, I send it.
item-last-older = This is the last question: when you answer, your answers are sent.
number-hint = Type a number from { $lowest } to { $highest }.
short-text-warning = Don't write your name, phone number, school, class or home.
short-text-kept = I have this: “{ $text }”
short-text-keep = Send it with the parts covered

## Gentle words

note-welcome-back = Welcome back! Let's go on.
note-begun-anew = That was a while ago, so I have forgotten it. Let's start again.
note-not-understood = I did not understand. Please choose one of the boxes below.
note-nothing-asked = I am a machine, and this is all I ask. If you need help, press “I need help”.
note-too-quick = I cannot read that fast. Please wait a moment. Nothing is lost.
note-attachment = You don't need to send pictures or files. I don't take or keep them. If it is a private picture, please don't send it to anyone.
note-several-too-few = Choose at least one box, then press “Done”. If you don't want to, skip this question.
note-several-too-many = That is a bit too many. Please take one away.
note-several-alone = One of those boxes goes alone. Please look again.
note-number-expected = Please type just a number.
note-number-out-of-range = That number is outside the range. Please type another.
note-short-text-expected = Please write a short sentence in words, or skip this question.
note-short-text-too-long = That is a bit long. Please make it shorter; I have not kept this one.
note-private-covered = It looks as if you wrote something private (a name, phone number, address…). For your safety I covered that part and did not keep it. Please write it again without private details, or send it with the parts covered.
note-help-words = I am a machine and cannot understand all you say. Please call 111: someone there will listen.
note-results-where = The results are under “Results” on the web page of Em Nói.

## Help

help-text-young =
    It is not your fault. You are not alone.
    • In danger: call 113 or 111 now.
    • Sad or scared: call 111. It is free, day and night.
    • Hurt or very ill: call 115.
    • Something bad happened: press “Tell someone”. No name needed.
    • Is a grown-up you trust nearby? Please tell them.
    • You don't understand a question: skip it, or ask a grown-up to read along.
    I am a machine, so I cannot call for you.
help-text-older =
    It is not your fault, and you are not alone.
    • You are in danger: call 113 (police) or 111 now.
    • You want to talk to a counsellor: call 111, free, day and night.
    • Hurt or very ill: call 115.
    • Something bad happened, online or not: press “Tell someone”; no name needed.
    • You cannot call: tell an adult you trust, or ask them to call for you.
    • You don't understand a question: you may leave it out.
    I am an automatic answering machine, so I cannot call for you.
help-return = Back to where I was
help-card =
    If you need help:
    • 111: the national child helpline. Free, day and night.
    • 113: police, when there is danger.
    • 115: ambulance, when someone is hurt or very ill.
results-choice = See the results

## The end

ended-thanks = Thank you! Your answers have been sent.
ended-answers = The adults' answer will be on the Results page.
ended-answers-by = The adults will answer you by { $day } { $monthNumber ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }, on the Results page.
ended-trial = This is a trial, so the answers do not count in the province's results.
ended-declined = That's all right. Thank you for reading! I keep nothing of yours.
ended-under-7 = Thank you for coming! This is for children from 7 on. If you are sad or scared, tell your parents, or call 111.
ended-16-plus = Thank you! This survey is for children under 16. You can see the results, and the numbers below help you too.
ended-adult = Thank you! This survey is only for children from 7 to 15. You are welcome to see the results. If you know of a child being harmed, please tell 111, the police or the commune People's Committee at once.
ended-closed = This round has just ended, so I cannot take any more answers. What you had begun is deleted. Thank you very much!
ended-no-campaign = There is no survey at the moment. Please come back later.
ended-not-for-age = Thank you! There is no survey for your age at the moment. Please come back later.
stopped-unsent = You have stopped. I have deleted everything and keep nothing of yours. Thank you for coming!
stopped-sent = I have deleted this conversation. The answers you sent carry no name, so I cannot take them back. Thank you!
stopped-messenger = If you share this phone, remember to delete this chat.

## The conversation in a terminal (npm run talk)

talk-intro = (Type a number or words, then press Enter. Type “stop” to leave. Nothing is kept.)
talk-usage = Usage: npm run talk [-- --survey CODE] [--locale vi] [--record FILE]
talk-locale-unknown = There is no language “{ $given }”. There are: { $allowed }.
talk-survey-unknown = There is no survey “{ $given }”. There are: { $allowed }.
talk-not-recorded = The file “{ $file }” could not be written. Check the folder and its permissions.
