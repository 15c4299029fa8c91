# The benchmarks: `npm run bench`. Words for people who build and run the program.

bench-usage = Usage: npm run bench -- [taps] [indicators] [crowd] [reports] [start] [telegram [--faults] [--latency] [--memory] [--children N]] [--quick] [--locale vi|en]
bench-name-unknown = There is no measurement "{ $given }". There are: { $allowed }.
bench-locale-unknown = There is no language "{ $given }". There are: { $allowed }.

bench-note-place = A database that is thrown away afterwards is being made …
bench-note-statements = taps: one child alone, every round trip counted …
bench-note-lengths = taps: surveys of different length …
bench-note-beside = taps: beside a hand-written handler …
bench-note-filling = indicators: { $n } counted children are being filled in …
bench-note-reading = indicators: reading …
bench-note-crowd = crowd: { $n } children at once …
bench-note-start = start: the program is being started …
bench-all-right = Everything that was checked is right. A goal with ✗ was missed by this machine in this run.
bench-some-wrong = { $n ->
    [one] One thing is wrong; see above.
   *[other] { $n } things are wrong; see above.
}

bench-head-survey = survey
bench-head-questions = questions
bench-head-taps = taps
bench-head-reads = reads a tap
bench-head-writes = writes a tap
bench-head-others = other statements
bench-head-goal = goal
bench-head-program = program, µs
bench-head-database = database, µs
bench-head-both = both, µs
bench-head-ratio-shortest = ÷ shortest survey
bench-head-last-tap = last answer, both, µs
bench-head-what = what
bench-head-ours = Em Nói
bench-head-baseline = by hand
bench-head-ratio = ratio
bench-head-ratio-baseline = ÷ by hand
bench-head-counted = { $n } children
bench-head-found = found
bench-head-seconds = seconds
bench-head-processor-seconds = processor time of the program, s
bench-head-bytes = bytes

bench-goal-statements = 1 read + 1 write
bench-goal-length = ≤ { $most } ×
bench-goal-read = ≤ { $most } ms
bench-goal-ratio = ≤ { $most } ×
bench-goal-start = < { $most } s
bench-goal-screen = ≤ { $most } bytes

bench-taps-statements = A tap's round trips to the database (one child alone, counted at the connections)
bench-taps-lengths = A tap's processor time by length of the survey ({ $rounds } rounds in turn; median, least – most)
bench-taps-lengths-note = Answers of the survey itself but the last, which also seals the ballot; without the drawing of pages.
bench-taps-beside = A tap beside a hand-written handler ({ $rounds } rounds in turn, { $children } children at a time)
bench-taps-beside-note = The whole program on its web page against Fastify and pg with one guarded statement a tap on the same database; ratio within each round: median (least – most).
bench-taps-bytes = Bytes on the wire (head and body as sent to a browser that takes compression)
bench-taps-bytes-note = The page alone; what its first screen loads beside it is under "start".

bench-row-children = children a second
bench-row-program = processor time a tap, program, µs
bench-row-database = processor time a tap, database, µs
bench-row-both = processor time a tap, both, µs
bench-row-p50 = a tap, p50, ms
bench-row-p99 = a tap, p99, ms
bench-row-first-screen = first screen
bench-row-following = a following screen (median)
bench-row-largest = the largest following screen
bench-row-whole = the whole survey

bench-indicators = The indicator table read from PostgreSQL (median ms)
bench-indicators-note = Read in turn, { $blocks } blocks of each; the ratio is of blocks side by side: median (least – most). Processor time moves less than the clock on a machine with other work.
bench-row-read = read from PostgreSQL
bench-row-read-and-table = read and made into the table
bench-row-read-processor = processor time of it, program and database
bench-row-grouped = baseline: GROUP BY over the children
bench-row-slower = baseline ÷ read
bench-row-counters = rows of counters (not ms)

bench-crowd = { $n } children at once on the web, by class code, the whole 7–10 survey, nobody waits between taps
bench-crowd-note = Each child on connections of its own; one in { $impatient } presses every button twice at once. Both programs come fresh from their start.
bench-crowd-counts = None lost, none counted twice
bench-row-thanked = children thanked
bench-row-ballots = ballots in the box
bench-row-ballots-after = ballots of children after used codes were tried again
bench-row-closed = children counted after the close
bench-row-spoiled = spoiled ballots
bench-row-communes = communes with exactly their own children

bench-start = From a start until ready
bench-start-note = Program and embedded database together; the processor time is the program's own. By hand: the hand-written handler on a database that runs already. The set-up is looked through only under npm run bench.
bench-row-first-start = first start (makes the database)
bench-row-later-start = later start
bench-row-set-up = looking through the set-up before it
bench-row-whole-start = later start as by npm start
bench-row-baseline-start = baseline: by hand
bench-first-screen = The first screen of /em over the wire
bench-first-screen-note = Every font and drawing that the style sheet names, of the light and of the dark look: more than any one browser loads.
bench-row-all = all together

bench-wrong-statements = taps: a tap of { $survey } asked for more or less than one read and one write.
bench-wrong-unfinished = taps: a child did not come to the end of { $survey }.
bench-wrong-ballots = { $expected } children finished, and there are { $found } ballots.
bench-wrong-baseline = The hand-written handler counted { $found } of { $expected } children: it is no baseline.
bench-wrong-counters = indicators: the counters say { $found } children instead of { $expected }.
bench-wrong-cells = indicators: of { $n } children the counters say something else than counting them.
bench-wrong-trouble = crowd: a child could not go on: { $trouble }
bench-wrong-thanked = crowd: { $found } of { $expected } children were thanked.
bench-wrong-again = crowd: used codes changed the number of ballots from { $expected } to { $found }.
bench-wrong-closed = crowd: { $found } of { $expected } children were counted after the close.
bench-wrong-spoiled = crowd: { $n } ballots did not open.
bench-wrong-communes = crowd: a commune was not given exactly its own children.

bench-note-reports = reports: { $n } reports are being told and sent …
bench-note-desk = reports: an officer reads …
bench-note-guesses = reports: { $n } receipts are being guessed …
bench-note-spam = reports: { $n } updates a second of strangers, and urgent reports among them …

bench-head-middle = middle, ms
bench-head-p95 = p95, ms
bench-head-most = longest, ms

bench-goal-p95 = p95 < { $most } ms

bench-reports = Reports: how long people wait
bench-reports-note = Reports count from the moment they were due until "received" was answered; the desk from the first request until the last sheet of a screen is opened, with the files that run in the officer's browser. The guesses took { $seconds } s.
bench-spam-note = An alarm counts from the moment its report was sent until its receiver was told; { $alarms } were raised one after the other, while { $answered } updates a second were answered.
bench-row-sealed-reports = sealed in the browser, { $n } a second
bench-row-spoken-reports = told in the chat with a receipt, { $n } a second
bench-row-desk-screen = first screen of the desk, { $n } cases
bench-row-desk-case = one case, read and opened
bench-row-receipt-holder = right receipt among { $guesses } guesses of { $senders } senders
bench-row-urgent-alarm = alarm of an urgent report among { $n } updates a second of strangers

bench-wrong-cases = { $expected } reports were acknowledged, and the desk shows { $found }.

bench-children-wrong = --children { $given } is not allowed; it must be a whole number from { $least } on.
bench-note-telegram-beside = telegram: beside a hand-written bot …
bench-note-telegram-length = telegram: surveys of different length …
bench-note-telegram-latency = telegram: a messenger that is far away …
bench-note-telegram-faults = telegram: faults, { $ordeal } …
bench-note-telegram-memory = telegram: the memory of { $n } children …

bench-head-mebibytes = MiB
bench-head-surveys-at = surveys a second at { $milliseconds } ms
bench-head-p99-far = p99 at { $milliseconds } ms, ms
bench-head-of-questions = { $n } questions
bench-head-ordeal = what happens
bench-head-children = children
bench-head-never-finished = never finished
bench-head-counted-twice = counted twice
bench-head-wrong = wrong
bench-head-lost = thanked but lost
bench-head-astray = asked wrongly
bench-head-started-again = began anew
bench-head-met = met on the way

bench-goal-at-least = ≥ { $least } ×
bench-goal-faultless = 0 / 0 / 0 / 0

bench-row-surveys = surveys a second
bench-row-question-p50 = from a tap to the next question, p50, ms
bench-row-question-p99 = from a tap to the next question, p99, ms
bench-row-memory = memory of the program, MiB
bench-row-calls = calls of the Bot API a tap
bench-row-crowd = the crowd itself, cores
bench-row-taps = taps
bench-row-calls-all = calls of the Bot API
bench-row-memory-early = between 10 and 20 % of the children
bench-row-memory-late = of the last 10 % of the children
bench-row-memory-most = the most at any time

bench-met-redelivered = updates delivered once more
bench-met-doubled = double taps
bench-met-late = late copies
bench-met-impatient = taps again after 2.5 s
bench-met-refused = calls refused (429)
bench-met-error = server errors
bench-met-broken-before = connections broken before the call
bench-met-broken-after = connections broken after the call
bench-met-failures = updates not taken, delivered again
bench-met-expired = updates that expired

bench-ordeal-one-process = one process, killed three times
bench-ordeal-two-processes = two processes, three kills
bench-ordeal-database = two processes, PostgreSQL crashes
bench-ordeal-by-hand = by hand, killed three times

bench-telegram-beside = Telegram: the program beside a hand-written bot ({ $rounds } rounds in turn, { $children } children at a time, { $taps } taps a survey)
bench-telegram-beside-note = Both behind the same webhook delivery and Bot API on loopback, on one database; by hand: Fastify, pg, one guarded prepared statement a tap, undici. Processor time is per tap; ratio within each round: median (least – most). The children's answers were compared with what the opened box holds.
bench-telegram-length = Telegram: a tap by length of the survey ({ $rounds } rounds in turn; processor time, µs)
bench-telegram-length-note = Made-up surveys of one choice a question; every tap counted, the start and the end included.
bench-telegram-latency = Telegram: a messenger that answers late ({ $rounds } rounds in turn, { $children } children at a time)
bench-telegram-latency-note = At most 100 updates under way, as with the real server: whoever waits for the messenger before it answers cannot take more.
bench-telegram-faults = Telegram under faults: what became of every child
bench-telegram-faults-note = Updates delivered again, twice at once and late, double taps (5 % each), children who tap again after 2.5 s, 1 % of calls refused for a second, 1 % server errors and broken connections. What was stored was read from the opened box and compared with what the children gave. Asked wrongly: any question but the next one or the one before it. After a crash of PostgreSQL a child may be asked to begin anew.
bench-telegram-met = What went wrong on the way
bench-telegram-met-note = Updates not taken include those that came while nothing listened.
bench-telegram-memory = Telegram: resident memory of the program over { $n } children
bench-telegram-memory-note = Medians of samples taken after each hundredth of the children.

bench-wrong-faults = telegram, { $ordeal }: of { $children } children { $neverFinished } never finished, { $countedTwice } were counted twice, { $wrong } stored wrongly, { $lost } thanked but lost.
bench-wrong-astray = telegram, { $ordeal }: { $n } times a child was asked something else than what had to come, first: { $at }
bench-wrong-started-again = telegram, { $ordeal }: { $n } children were asked to begin anew without a reason.
bench-wrong-calls = telegram: { $n } calls that the Bot API would not take, first: { $call }
