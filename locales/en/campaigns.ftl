# Campaigns and class codes: refusals and what commands say.

# Name of the trial campaign that is there from the first start.
campaign-first-name = Trial campaign

campaign-state-draft = draft
campaign-state-scheduled = scheduled
campaign-state-open = open
campaign-state-closing = closing
campaign-state-closed = closed

campaign-column-id = Campaign
campaign-column-name = Name
campaign-column-state = State
campaign-column-opens = Opens
campaign-column-closes = Closes
campaign-column-year = Year
campaign-none = There is no campaign yet.

campaign-created = Campaign { $id } was made (a draft). To open it: npm run admin -- campaign open { $id }
campaign-now-open = Campaign { $id } is open. Children answer at { $link }
campaign-open-already = Campaign { $id } was open already.
campaign-now-scheduled = Campaign { $id } will open by itself on { $day }.
campaign-withdrawn = Campaign { $id } never opened: it was taken back, with the codes that were issued for it.
campaign-now-closed = Campaign { $id } is closed and its box was opened.
campaign-box-lost = The key of the box is gone: { $count } unopened envelopes are lost for good.
campaign-closing-children = Children counted: { $count }
campaign-closing-visits = Visits without a code (never in an indicator): { $count }
campaign-closing-answers = Answers kept: { $count }
campaign-closing-spoiled = Spoiled, not counted: { $count }
campaign-closing-withheld = Answers destroyed because their group was too small: { $count }
campaign-next-feedback = Waiting for the answer to children. It counts for the indicators once that is published: npm run admin -- campaign feedback { $id } FILE

campaign-field-id = Campaign: { $value }
campaign-field-name = Name: { $value }
campaign-field-state = State: { $value }
campaign-field-days = From { $from } to the end of { $to }
campaign-field-days-endless = From { $from }, without an end
campaign-field-answers = An answer to children is promised by: { $value }
campaign-field-year = Report year: { $value }
campaign-field-trial = A trial: it never counts for an indicator.
campaign-field-survey = Survey for ages { $band }: { $code } ({ $hash })
campaign-field-everywhere = Asked: the whole province
campaign-field-units = Asked in: { $value }
campaign-field-batch = Batch { $batch }: { $count } codes, { $unit }, ages { $band }
campaign-field-batch-revoked = Batch { $batch }: { $count } codes, { $unit }, ages { $band } (revoked)
campaign-field-feedback = The answer to children was published on { $value }
campaign-field-waiting = Waiting for the answer to children

campaign-turnout-title = Campaign { $id }: every number is rounded down to a multiple of { $step }.
campaign-turnout-children = Children who have answered: at least { $count }
campaign-turnout-visits = Visits without a code: at least { $count }
campaign-turnout-unit = Commune
campaign-turnout-at-least = At least
campaign-turnout-no-unit = (not said)
campaign-turnout-none = Campaign { $id } is not open: there are no envelopes in a box.

campaign-feedback-published = Published { $lines } answers to the children of campaign { $id }. It counts for the indicators from now on.
campaign-feedback-before = The answer of campaign { $id } was published before; nothing was changed.
campaign-feedback-trial = Kept { $lines } answers of the trial campaign { $id }. A trial never counts for an indicator.
campaign-feedback-new = Children counted for the first time this year, indicator { $indicator }: { $count }
campaign-feedback-unreadable = Slips that did not open (children who took part and cannot be counted): { $count }

error-campaign-unknown = There is no campaign "{ $id }". To see them: npm run admin -- campaign list
error-campaign-refused = The campaign was not made:
    { $problems }
error-campaign-cannot-open = { $reason ->
    [closing] Campaign { $id } is closing and cannot open again.
    [closed] Campaign { $id } is closed, its box was opened; it cannot open again.
    [over] Campaign { $id } cannot open: its last day, { $given }, is over.
    [year-closed] Campaign { $id } cannot open: the report year { $year } is closed.
    [taken] Campaign { $id } cannot open:
        { $problems }
    [only-trials] Campaign { $id } cannot open: the program runs on trial (MODE=development) on a network, where only trial campaigns are open. Set MODE=production and a PUBLIC_URL that begins with https://.
   *[other] Campaign { $id } cannot open.
}
error-codes-refused = No codes were issued: { $problem }
error-feedback-refused = { $reason ->
    [draft] Campaign { $id } has not opened: there is nothing to answer.
    [scheduled] Campaign { $id } has not opened: there is nothing to answer.
    [open] Campaign { $id } is still open: close it first, then answer the children.
    [closing] Campaign { $id } is being closed: answer the children when that is done.
    [no-lines] The answer of campaign { $id } has no line.
    [line] Line { $given } of the answer of campaign { $id } is not as it should be.
    [year-closed] The report year of campaign { $id } is closed: an answer no longer counts.
   *[other] The answer of campaign { $id } cannot be published.
}
# $given: what was written; $allowed: what is allowed.
campaign-refusal-answer-too-early = The day of the promised answer, { $given }, must come after the last day, { $allowed }.
campaign-refusal-day-far-away = The first day, { $given }, is too far ahead; { $allowed } is the latest.
campaign-refusal-day-missing = The day { $given } is missing; it is written like { $allowed }.
campaign-refusal-day-unreadable = "{ $given }" is no day that exists; write year-month-day, like { $allowed }.
campaign-refusal-days-unordered = The last day, { $given }, comes before the first, { $allowed }.
campaign-refusal-name-missing = A campaign has a name, of at most { $allowed } characters.
campaign-refusal-name-too-long = The name has { $given } characters; at most { $allowed } are allowed.
campaign-refusal-name-unprintable = The name has hidden characters (line ends, changes of direction …); type it again.
campaign-refusal-over-already = The last day, { $given }, is over; today is { $allowed }.
campaign-refusal-survey-band-twice = An age band has one survey: "{ $given }" is a second one for { $allowed }.
campaign-refusal-survey-taken = The survey "{ $given }" is asked by campaign { $allowed } in the same place at the same time.
campaign-refusal-survey-unknown = There is no survey "{ $given }"; there are: { $allowed }.
campaign-refusal-surveys-missing = No survey was chosen; there are: { $allowed }.
campaign-refusal-too-long = The campaign lasts { $given } days; at most { $allowed } are allowed.
campaign-refusal-trial-without-end = A trial has no last day and promises no answer by a day; leave out "{ $given }".
campaign-refusal-two-years = The campaign lies in two report years ({ $given }); a report year begins on { $allowed } (month-day). Make two campaigns of it.
campaign-refusal-unit-unknown = No commune of the first day has the code: { $given }. To see them: npm run admin -- units list
campaign-refusal-units-missing = --units names no unit; leave it out to ask the whole province.
campaign-refusal-year-closed = The report year { $given } is closed.

codes-issued = Batch { $batch }: { $count } codes.
codes-shown-once = The codes are shown this once. Print them, cut them apart and let the children draw; do not note who drew which.
codes-link = They are typed at { $link }
codes-in-file = The codes are in the file { $file } and nowhere else.
codes-revoked = Batch { $batch } was revoked ({ $count } codes). What was answered with them is kept.

codes-refusal-band-unknown = There is no age band "{ $given }"; allowed: { $allowed }.
codes-refusal-band-without-survey = This campaign has no survey for ages { $given }; it has one for: { $allowed }.
codes-refusal-batch-unknown = There is no batch "{ $given }".
codes-refusal-campaign-closed = Campaign { $given } is closed.
codes-refusal-campaign-unknown = There is no campaign "{ $given }".
codes-refusal-count = { $given } codes are not possible; from 1 to { $allowed }.
codes-refusal-unit-elsewhere = This campaign does not ask in "{ $given }"; it asks in: { $allowed }.
codes-refusal-unit-unknown = "{ $given }" is not the code of a commune of today.

# The file of the answer to children; each sentence stands behind the number of its line.
feedback-day = column due_on: "{ $given }" is no day that exists; write it like 2027-03-31.
feedback-day-missing = column due_on: what will be done has a day.
feedback-empty = column { $column }: it is empty.
feedback-long = column { $column }: { $given } characters, at most { $allowed } are allowed.
feedback-outcome = column outcome: "{ $given }" is not allowed; allowed: { $allowed }.
feedback-sign = column { $column }: it has hidden characters; type it again.
