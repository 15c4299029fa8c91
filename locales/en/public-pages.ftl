# Public pages: start, help, results, privacy, error pages.

page-name = Em Nói
page-skip = To the main part
page-other-language = Tiếng Việt
page-foot-home = Start
page-foot-results = Results
page-foot-privacy = Privacy
page-foot-help = Help

## Start
page-home-title = Children speak, adults listen
page-home-heading = Children speak, adults listen and answer
page-home-lead = Where children from 7 to under 16 in Cao Bằng say what they think, and see what adults have done.
page-home-doors = What would you like to do?
page-home-answer = Answer the questions
page-home-answer-more = For children. A few minutes, no account.
page-home-help = Get help
page-home-help-more = Call 111, 113, 115, or write in confidence to the people in charge.
page-home-results = See results
page-home-results-more = How many children spoke, and what adults answered.
page-home-promises = What this page promises
page-home-promise-machine = You talk with an automatic answering machine. Only reports are read by people.
page-home-promise-nothing-personal = Surveys do not ask for, or keep, a name, a school, a class, a phone number or a picture. Reports need no name either.
page-home-staff = For staff
page-home-promise-choice = Only if you like. Skip any question, stop at any time.
page-home-promise-answered = Adults must answer every round in public; until they do, it does not count.

## Calling for help

page-help-title = Need help? Call now
page-help-lead = Tap a number to call. It is free.
page-help-while = While you wait
page-help-adult = Go to a grown-up you trust: a neighbour, a teacher, the health station, the commune police.
page-help-keep = Someone threatens you online: do not pay, do not send more pictures, do not go to meet them. Keep the messages.
page-help-not-your-fault = It is not your fault. Telling someone is brave.

## Results
page-results-title = Results
page-results-heading = Children spoke, adults answer
page-results-lead = Figures of the whole province, report year { $year } ({ $first } to { $last }).
page-results-years = Other years
page-results-boxes = Envelopes in the box
page-results-boxes-none = No round is open at the moment.
page-results-box = Envelopes in the box: { $n }
page-results-box-round = Rounded down to a multiple of 5. The box is opened once, when the round closes.
page-results-box-trial = Trial round: for getting to know it, it never counts toward an indicator.
page-results-box-closes = Closes on { $day }.
page-results-box-answers = Adults promise an answer by { $day }.
page-results-chip-trial = trial
page-results-chip-open = open
page-results-chip-opening = being opened
page-results-chip-waiting = … waiting for the answer to children
page-results-chip-late = ✕ answer overdue
page-results-chip-lost = ✕ envelopes lost

page-results-indicators = Indicators of the province
page-results-indicators-lead = Nobody knows in how many places one child was counted, so each figure is a range: the true number lies within it.
page-results-chart = Chart: the range of each indicator beside the target for { $year }. The table below has the same figures.
page-results-table = Indicators of the province, report year { $year }
page-results-column-indicator = Indicator
page-results-column-children = Children
page-results-column-share = Share
page-results-column-target = Target
page-results-column-verdict = Verdict
page-results-children = of { $n }
page-results-source = The number of children in the province is from: { $sources } ({ $day }).
page-results-short = At most { $n } more children are needed to meet it for certain.

page-results-says-22 = From { $from } to { $to } in 100 children from 7 to under 16 were asked for their views.
page-results-says-23a = From { $from } to { $to } in 100 children learned about their right to take part.
page-results-says-23a-7-15 = From { $from } to { $to } in 100 children from 7 to under 16 learned about their right to take part.
page-results-says-24 = From { $from } to { $to } in 100 children from 11 to under 16 took part in children's models and activities.
page-results-says-24w = In the wide sense, with opinion polls and this survey: from { $from } to { $to } in 100 children from 11 to under 16 took part.
page-results-none-yet = No child has been counted yet.
page-results-counted = From { $low } to { $high } children were counted. The number of children in the province (the denominator) is missing, so there is no share yet.
page-results-too-few = Fewer than 5 children were counted, too few to publish.
page-results-over = More children were counted than the official list has: something is wrong, and nothing is published until it is put right.
page-results-lesson = After the lesson in the survey (ages { $band }): in { $share } of the turns every question was answered right. These are turns, not children.

page-results-waiting = Closed rounds that wait for the adults' answer
page-results-waiting-lead = Until children are answered, a round does not count toward an indicator.
page-results-waiting-closed = Closed on { $day }.
page-results-answers = You said — the province did
page-results-answers-none = No answer has been published yet.
page-results-answers-on = { $name } · answered on { $day }
page-results-answer-due = by { $day }
page-results-outcome-done = ✓ done
page-results-outcome-will = … will be done
page-results-outcome-cannot = ✕ cannot be done yet

page-results-not-counted = What does not count, and why
page-results-not-counted-none = Nothing was left out this year.
page-results-left-trial = A trial never counts.
page-results-left-trial-open = A trial never counts.
page-results-left-visits = Visits on the web without a class code: nobody knows whether a child answered twice.
page-results-left-box-not-open = The box is not open yet: ballots are counted after the round has closed.
page-results-left-box-lost = The key of the box was lost, so it cannot be opened.
page-results-left-awaiting-answer = Waits for the adults' answer to children: it counts once that is published.
page-results-left-spoiled = Spoiled ballots that cannot be read.
page-results-few = fewer than 5
page-results-assumptions = What these figures rest on
page-results-data = The same figures for programs (JSON)

## Privacy
page-privacy-title = Privacy
page-privacy-heading = Privacy
page-privacy-child = For children
page-privacy-child-keep-title = What is kept?
page-privacy-child-keep = Your age group, your commune, your answers. If you like also: girl or boy, ethnic group, disability.
page-privacy-child-not-title = What is not kept?
page-privacy-child-not = Your name, picture, school, class, phone number, where you are now.
page-privacy-child-who-title = Who sees it?
page-privacy-child-who = Adults see only what many children said together. Nobody knows which answer is yours.
page-privacy-child-delete-title = Want to delete it?
page-privacy-child-delete = Before you have sent it, press “Stop”: everything is deleted at once. After that your answers are no longer tied to you, so they cannot be found again.
page-privacy-child-ask-title = Want to ask something?
page-privacy-child-ask = Let your parents, a teacher or a commune officer ask for you. If you need help quickly, call 111.

page-privacy-adult = Full notice for adults
page-privacy-adult-lead = This notice says everything that the program does with children's data, also what it cannot protect.

page-privacy-honest-title = The weak points, honestly
page-privacy-honest-1 = The company of a messenger can read a chat held there. This web page is more private.
page-privacy-honest-2 = While a round is open, whoever controls both the running server and its keys could connect an account with an envelope in the unopened box. After the box is opened nobody can.
page-privacy-honest-3 = If the server or its keys are lost while a round is open, its unopened envelopes are lost with them.
page-privacy-honest-4 = The code that runs in the browser comes from this server: whoever can change the server can change that code.
page-privacy-honest-5 = The smallest group that is kept together has 10 children. If 9 of them all tell their answers, the tenth child's answer can be guessed.

page-privacy-controller-title = Who is responsible
page-privacy-controller-1 = The body that consults children under plan 1222/KH-UBND of Cao Bằng province. The plan names the departments of Labour, Invalids and Social Affairs and of Information and Communications; since 2025 the Department of Health has taken over children's affairs and the Department of Science and Technology the information channel.
page-privacy-controller-2 = Contact is through the school or the People's Committee of the commune that hands out the survey; the notice sent to parents before each round names the person and how to reach them.

page-privacy-purpose-title = What it is for, and on what basis
page-privacy-purpose-1 = To count how many children were consulted (indicator 22), learned about their right to take part (23) and took part (24): Law on Children, articles 74 and 78; plan 1222/KH-UBND.
page-privacy-purpose-2 = To answer children in public: Law on Children, article 78; decree 56/2017/NĐ-CP, article 50.
page-privacy-purpose-3 = Only with the child's own agreement, after parents were told before each round. For nothing else.

page-privacy-data-title = Which data
page-privacy-data-1 = Age band (7–10 or 11–15), the commune where the child lives, the answers. An unknown commune stays empty.
page-privacy-data-2 = Optional, can be skipped: sex; at 11–15 also a broad ethnic group and disability. Ethnic group and disability are sensitive: they are only counted, and never stand beside an answer.
page-privacy-data-3 = Not asked and not kept: name, date of birth, school, class, phone number, picture, voice, position, network address, name of an account.
page-privacy-data-4 = The web page sets one cookie for the conversation; it goes when the browser is closed. No tracking cookie, nothing from third parties.

page-privacy-sources-title = Where the number of all children comes from
page-privacy-sources-1 = From official population figures that the responsible body imports; source and date stand under each figure.

page-privacy-receivers-title = Who receives it, where it is processed
page-privacy-receivers-1 = The departments of Health and of Science and Technology and those responsible in the communes receive joint results. Nobody receives the answers of one child.
page-privacy-receivers-2 = The program runs on a server that the responsible body manages and that must stand in Viet Nam. It sends data to no one else.

page-privacy-separation-title = How a child is separated from the answers
page-privacy-separation-1 = Each ballot is sealed in the box. The box is opened once, when the round closes; then answers are separated from who gave them and shuffled, and the key of the box is destroyed.
page-privacy-separation-2 = Answers are kept only in groups of at least 10 children; smaller groups lose the sex, lose the commune, or are destroyed. Fewer than 5 participants are never published.
page-privacy-separation-3 = So that no child is counted twice, the program keeps an encrypted mark until the year is closed, and then destroys it with its key.

page-privacy-retention-title = How long it is kept
page-privacy-retention-1 = The conversation: encrypted, gone after 60 minutes of silence and after 6 hours at the latest. “Stop” deletes it at once.
page-privacy-retention-2 = Envelopes in the box: until the round closes, 92 days at most. Marks against counting twice: until the year is closed.
page-privacy-retention-3 = Answers, separated from people: 24 months. Opinions in words: 90 days. Joint counts: kept for reports. The machine's log: 14 days, without anyone's words, name, code or address.

page-privacy-rights-title = Rights of children and parents
page-privacy-rights-1 = To see the questions before, not to take part, to stop half-way, to ask, to complain. Requests are acknowledged within 2 working days; seeing or correcting takes 10 days, withdrawing or restricting 15, deleting 20.
page-privacy-rights-2 = A ballot that was sent is tied to no child any more, so that no single one can be found, corrected or deleted. That is why each child is asked before it begins.
page-privacy-rights-3 = Complaints go to the commune's People's Committee or the Department of Health; a breach of personal data to the police unit for personal data protection.

page-privacy-breach-title = If something goes wrong
page-privacy-breach-1 = An incident that does harm is reported to the data protection authority within 72 hours and announced on this page.

page-privacy-machine-title = No machine decides about a child
page-privacy-machine-1 = There are no automated decisions about a child. The machine asks, counts and adds up.

page-privacy-version = Version 1, { $day }.

## Error pages
page-trouble-unknown-title = There is no such page
page-trouble-unknown = The address may have been mistyped, or the page has moved.
page-trouble-refused-title = The page did not understand that
page-trouble-refused = Never mind, nothing was stored. Please go back to the start and try again.
page-trouble-many-title = Very busy
page-trouble-many = There are a great many visits from one place. Please wait a minute and try again.
page-trouble-away-title = The machine takes a short break
page-trouble-away = It cannot answer right now. It is not your fault. Please wait a little and try again.
page-trouble-failed-title = Something went wrong here
page-trouble-failed = It is not your fault. Those in charge will see it. Please try again.
page-trouble-home = To the start
page-trouble-again = Try again
page-trouble-help = Need help quickly? Free, day and night:

## When the program starts
start-migrated = Brought the database up to date ({ $n } steps).
start-units = Loaded the administrative units ({ $n } rows).
start-ready = Em Nói is ready. Ctrl-C stops it.
start-page-home = Start
start-page-child = For children
start-page-report = Report
start-page-results = Results
start-page-privacy = Privacy
start-page-staff = Staff
start-phone = For a phone on the same network (stop this one first): { $command }
start-phone-address = ADDRESS_OF_THIS_MACHINE
start-trial-only = On trial in the local network: open trial campaigns only.
start-stopping = Stopping … (Ctrl-C again stops at once)
start-stopped = Stopped.
