### Administrative units, numbers of children, activities and the indicators

## Administration commands

command-units-list = The administrative units valid on a day (today unless said).
command-units-import = Loads a list of administrative units from a CSV file; a row of the same code and first day is replaced.
command-population-import = Loads official numbers of children (denominators) from a CSV file; a row of the same unit and year is replaced.
command-population-list = Official numbers of children of a report year, and the communes still missing.
command-activity-add = Records one offline activity.
command-activity-import = Loads offline activities from a CSV file.
command-indicators = Indicators 22, 23 and 24 of a report year: the province and each commune.

## CSV files

problem-at-line = Line { $line }: { $problem }
problem-in-file = • { $problem }
problem-more = … and { $count } more.
csv-too-large = The file is too large; at most { $megabytes } MB.
csv-not-utf8 = The file is not UTF-8 text. In Excel, save it as “CSV UTF-8 (Comma delimited)”.
csv-empty = The file is empty. Its first line must name the columns: { $columns }
csv-no-rows = The file has a header and no row.
csv-quotes = a quotation mark (") is not closed, or stands where none may.
csv-separator = columns must be separated by commas, not by semicolons or tabs. In Excel, save as “CSV UTF-8 (Comma delimited)”. The columns: { $columns }
csv-no-header = the header is missing. The first line must be: { $columns }
csv-column-unknown = there is no column “{ $given }”; the nearest is “{ $nearest }”.
csv-column-missing = the column “{ $column }” is missing.
csv-column-twice = the column “{ $column }” is there twice.
csv-cells = { $given } cells, but the header has { $wanted }.
cell-missing = column { $column }: not filled in.
cell-not-a-number = column { $column }: “{ $given }” is not a whole number.
cell-thousands = column { $column }: write “{ $given }” in digits alone, without dots, commas or spaces.
cell-negative = column { $column }: “{ $given }” is negative.
cell-too-large = column { $column }: “{ $given }” is too large; at most { $highest }.
cell-formula = column { $column }: “{ $given }” begins like a spreadsheet formula (= + - @).
cell-hidden-characters = column { $column }: “{ $given }” has hidden characters or a line break.
cell-too-long = column { $column }: too long; at most { $longest } characters.
cell-not-a-day = column { $column }: “{ $given }” is not a day that exists, written as year-month-day, for example 2026-12-31.
cell-day-order = column { $column }: write “{ $given }” as year-month-day: { $meant }.
cell-day-ahead = column { $column }: the day { $given } has not come yet (today is { $today }).
cell-day-early = column { $column }: the day { $given } is too early; the first possible is { $first }.

## Administrative units

error-unit-unknown = No commune or ward has the code { $unit } on { $day }.
error-units-refused =
    Nothing was loaded from { $file }: { $count ->
        [one] one thing is wrong.
       *[other] { $count } things are wrong.
    }
    { $problems }
units-imported = The list of units is loaded: { $added } new rows, { $replaced } replaced.
units-title = { $units } administrative units valid on { $day }, { $communes } of them communes, wards or townships
units-column-code = Code
units-column-unit = Unit
units-column-in = In
units-column-from = From
units-column-to = To
unit-code-form = column { $column }: “{ $given }” is not a unit's code (2 to 5 digits, leading zeros included).
unit-type-unknown = there is no type of unit “{ $given }”; the nearest is “{ $nearest }”.
unit-ends-before = the last day { $to } is before the first day { $from }.
unit-successors-without-end = it has successors but no last day (valid_to).
unit-twice = code { $code } with the same first day is on line { $other } already.
unit-overlap = code { $code } from { $from } overlaps with { $name } of the same code.
unit-parent-absent = the parent { $parent } of { $code } is not valid on { $day }.
unit-successor-absent = the successor { $successor } of { $code } is not valid on { $day }.
unit-absent = no unit has the code { $code } on { $day }.
unit-zero-dropped = there is no code { $code }; a spreadsheet may have dropped the leading zero: { $meant } ({ $name }).
unit-not-commune = { $name } ({ $code }) is neither a commune, a ward nor the province.
unit-ended = { $name } ({ $code }) ended on { $to } and is not there on { $day }; nothing succeeded it.
unit-succeeded = { $name } ({ $code }) ended on { $to } and is not there on { $day }; its successors: { $successors }.
unit-not-yet = { $name } ({ $code }) begins on { $from } and is not there on { $day }.
unit-without-successor = { $name } ({ $code }) is not there on { $day } and nothing succeeded it.
unit-split = { $name } ({ $code }) was divided before { $day }: { $successors }. Record each of them separately.

## Numbers of children

error-population-refused =
    Nothing was loaded from { $file }: { $count ->
        [one] one thing is wrong.
       *[other] { $count } things are wrong.
    }
    { $problems }
population-imported = Numbers of children loaded: { $added } new rows, { $replaced } replaced.
population-title = Official numbers of children of { $year }: { $rows } rows
population-missing = { $count } communes are missing: { $names }
population-column-unit = Unit
population-column-0-6 = Age 0–6
population-column-7-10 = Age 7–10
population-column-11-15 = Age 11–15
population-column-girls = Of them girls
population-column-source = Source
population-column-date = Date of source
population-year = column year: “{ $given }” is not a year from { $lowest } to { $highest }.
population-twice = unit { $code }, year { $year } is on line { $other } already.
population-nobody = all three ages are 0.
population-girls = column { $column }: { $girls } girls are more than all { $children } children of that age.

## Activities

error-activity-refused =
    { $from ->
        [line] This activity was not recorded: { $count ->
            [one] one thing is wrong.
           *[other] { $count } things are wrong.
        }
       *[file] Nothing was loaded from { $file }: { $count ->
            [one] one thing is wrong.
           *[other] { $count } things are wrong.
        }
    }
    { $problems }
activity-imported =
    { $count ->
        [one] One activity recorded.
       *[other] { $count } activities recorded.
    }
activity-nobody = there is no child in it: every number is 0.
activity-twice = the same as line { $other }: day, unit, activity and source.
activity-there = this activity was recorded before: the same day, unit, activity and source.
activity-own = { $code } is the bot's own lesson, which the program counts by itself; a file may not bring it.
activity-code = column activity_code: there is no “{ $given }”; the nearest is { $nearest }. There are: { $codes }.
figures-activity-M01 = Children's forum
figures-activity-M02 = Children's council
figures-activity-M03 = Participation-rights club; children's clubs, teams and groups
figures-activity-M04 = “Champions of Change” club
figures-activity-M05 = Meeting or dialogue with People's Council, People's Committee or school leaders
figures-activity-M06 = Young Pioneers' congress; class meeting on school rules; suggestion box
figures-activity-M07 = Comments on a draft document or plan
figures-activity-M08 = Mock session of a “Children's National Assembly” or Children's People's Council
figures-activity-M09 = Contest, event or project on children's rights begun by children
figures-activity-M10 = Poll of children's opinions (paper, telephone, online)
figures-activity-A01 = The bot's own lesson
figures-activity-A02 = School lesson, class activity
figures-activity-A03 = Young Pioneers' activity
figures-activity-A04 = Training
figures-activity-A05 = Face-to-face communication

## Indicators

figures-title = Indicators of { $year } (from { $from } to { $to })
figures-head = Indicator { $number } · { $name }
figures-number-22 = 22
figures-number-23a = 23a (D23)
figures-number-23a-7-15 = 23a (D23')
figures-number-23b = 23b
figures-number-24 = 24
figures-number-24w = 24 wide
figures-indicator-22 = Children aged 7 and over who were asked their opinion on children's matters
figures-indicator-23a = Children made aware of the right to participate, of all children aged 0–15
figures-indicator-23a-7-15 = Children made aware of the right to participate, of children aged 7–15
figures-indicator-23b = Result of the lesson: every question after it right
figures-indicator-24 = Children aged 11 and over who took part in models and activities for participation (narrow)
figures-indicator-24w = Children aged 11 and over who took part in models and activities, opinion polls included (wide)
figures-short-22 = 22 · Asked their opinion
figures-short-23a = 23a · Aware of participation (0–15)
figures-short-23a-7-15 = 23a · Aware of participation (7–15)
figures-short-24 = 24 · Took part in activities (narrow)
figures-short-24w = 24 · Took part in activities (wide)
figures-target = Target of { $year }: { $percent }
figures-target-none = The plan sets no target for { $year }.
figures-province = The whole province
figures-girls = girls
figures-boys = boys
figures-column-place = Place
figures-column-low = At least
figures-column-high = At most
figures-column-denominator = Of
figures-column-from = From
figures-column-to = To
figures-column-verdict = Verdict
figures-column-source = Source of the denominator
figures-verdict-met = ✓ met for certain
figures-verdict-may-be-met = ≈ may be met
figures-verdict-not-met = ✕ not met
figures-verdict-over-denominator = ! above the denominator
figures-verdict-no-denominator = no denominator yet
figures-verdict-no-target = no target
figures-short = { $verdict }, { $count } more for certainty
figures-denominator-own-row = { $source } ({ $date })
figures-denominator-sum-of-units = sum of the communes: { $source } ({ $date })
figures-sources = Counted from (within a source no child is counted twice; between sources nothing is known):
figures-sources-none = No source has counted children for this indicator yet.
figures-source =
    { $name }: { $n } { $n ->
        [one] child
       *[other] children
    }{ $withoutUnit ->
        [0] {""}
       *[other] , { $withoutUnit } of them without a known commune
    }
figures-source-channel = channel { $name }
figures-source-codes = class codes of campaign { $campaign }
figures-source-activity = { $code }, { $source }
figures-traits = As children told themselves (counts only, no rate):
figures-trait = { $what }: from { $low } to { $high } children
figures-trait-ethnic-group-tay = Tày
figures-trait-ethnic-group-nung = Nùng
figures-trait-ethnic-group-mong = Mông
figures-trait-ethnic-group-dao = Dao
figures-trait-ethnic-group-kinh = Kinh
figures-trait-ethnic-group-other = another ethnic group
figures-trait-disability-yes = with a disability
figures-trait-disability-no = without a disability
figures-left-out = Activities that do not count here, because they are not of a kind that does:
figures-left-out-row =
    { $code } { $name }: { $rows ->
        [one] one activity
       *[other] { $rows } activities
    }, { $n } attendances of children of these ages
figures-assumptions = Assumed, and to be kept in mind:
figures-assumption-one-home = A child has one home in a year; the commune recorded is where the child lives.
figures-assumption-one-animal = On a messenger each child keeps one animal for the whole year.
figures-assumption-one-code = Each child uses one class code in a campaign.
figures-assumption-distinct-in-source = Within one activity no child is recorded twice; whether children are the same between sources is not known. So the true number lies between the least and the most.
figures-note-voluntary = Children take part of their own will and do not represent all children; nothing is extrapolated.
figures-note-proposed = Plan 1222/KH-UBND gives no formula; this one is a proposal, to be agreed with the department in charge.
figures-note-all-children = The denominator D23 is every child under 16, as the plan literally says.
figures-note-from-seven = The denominator D23' is children aged 7–15; only children of that age are counted.
figures-note-narrow = Narrow, the headline: activities M01–M09, without opinion polls.
figures-note-wide = Wide: opinion polls added (M10 and the surveys of this channel); one answer then counts for both 22 and 24.
figures-note-target-line = The plan sets targets for 2025 and 2030 only; this year's lies on the straight line between them.
figures-band-7-10 = age 7–10
figures-band-11-15 = age 11–15
figures-band-all = both ages
figures-lesson = { $band }: { $right } of { $finished } who finished, { $percent }
figures-lesson-none = In no campaign did enough children finish the lesson for its result to be shown.
figures-lesson-note =
    { $campaigns ->
        [one] One answered campaign,
       *[other] { $campaigns } answered campaigns pooled,
    } counted as turns: whoever did the lesson in two campaigns is in it twice. It describes those who did the lesson; it has no provincial denominator and no target.
figures-not-counted = In no indicator:
figures-not-counted-nothing = No ballot is left out of the indicators.
figures-not-counted-trial =
    { $name }: { $n ->
        [one] one ballot.
       *[other] { $n } ballots.
    } A trial never counts.
figures-not-counted-trial-open = { $name }: a trial, which never counts.
figures-not-counted-visits =
    { $name }: { $n ->
        [one] one web visit
       *[other] { $n } web visits
    } without a class code. Whether a child answered twice is not known, so they do not count.
figures-not-counted-box-not-open = { $name }: the box is not open yet. It is counted after the campaign.
figures-not-counted-box-lost = { $name }: the key of the box is lost; it cannot be opened.
figures-not-counted-awaiting-answer =
    { $name }: { $n ->
        [one] one ballot
       *[other] { $n } ballots
    } awaiting the adults' answer to children (promised by { $by }). They count once the answer is published.
figures-not-counted-spoiled =
    { $name }: { $n ->
        [one] one spoiled ballot
       *[other] { $n } spoiled ballots
    } that could not be read.

## Charts

figures-chart-target = target
figures-chart-range = range of the true number
figures-chart-title = The indicators of the province in { $year }, against their targets
figures-state-too-few = not enough children to publish
