### Faults of a survey document and advice for its author. Each sentence says where, what was given and what is allowed.

## The place in the document, shared by all sentences below.

survey-item =
    { $itemKind ->
        [unnamed] Item { $itemNth }
        [note] Note { $item }
        [lesson] Lesson “{ $item }”
       *[question] Question { $item }
    }
survey-field =
    { $field ->
        [none] { "" }
       *[other] , at “{ $field }”
    }
survey-place =
    { $part ->
        [choice] { survey-item }, choice { $nth }{ survey-field }
        [card] { survey-item }, card { $nth }{ survey-field }
        [item] { survey-item }{ survey-field }
       *[survey] The survey{ survey-field }
    } (line { $line })
survey-meant =
    { $isNear ->
        [yes] { " " }Did you mean “{ $nearest }”?
       *[no] { "" }
    }
# The kind of value that a place needs
survey-expected =
    { $expected ->
        [string] words in double quotes " "
        [int] a whole number
        [number] a number
        [array] a list in [ ]
        [object] a group in { "{ }" }
        [true] true
       *[other] one of: { $expected }
    }

## Documents that cannot be read

survey-problem-json =
    Line { $line }, column { $column }: { $given ->
        [none] the document ends too early.
       *[other] “{ $given }” does not belong here.
    } { $expected ->
        [value] A value is needed: words in straight double quotes " ", a number, true, a list [ ] or a group { "{ }" }. No curly quotes “ ” and no comments.
        [name] The name of a property is needed, in straight double quotes " ".
        [colon] A colon (:) is needed after the name of a property.
        [comma-or-brace] A comma is needed before the next property, or { "}" } to end the group.
        [comma-or-bracket] A comma is needed before the next value, or ] to end the list.
        [closed-string] The words that begin here have no closing double quote on the same line, or hold a \ or a hidden character.
        [no-comma] Remove the comma just before it: the last one is not followed by a comma.
        [less-depth] The groups are nested too deeply.
       *[end] The document must end here: one group { "{ }" } holds everything.
    }
survey-problem-too-long-document = The document has { $given } characters; at most { $most } are allowed.
survey-problem-property-twice = { survey-place }: “{ $given }” is written twice. Write it once.

## Structure

survey-problem-missing = { survey-place }: “{ $name }” is missing. It must be { survey-expected }.
survey-problem-kind = { survey-place }: “{ $given }” was given, but this must be { survey-expected }.
survey-problem-too-big =
    { survey-place }: { $origin ->
        [string] characters: { $given }; at most { $limit } allowed.
        [array] entries: { $given }; at most { $limit } allowed.
       *[number] { $given } was given; the largest allowed is { $limit }.
    }
survey-problem-too-small =
    { survey-place }: { $origin ->
        [string] it is empty. Words are needed.
        [array] entries: { $given }; at least { $limit } needed.
       *[number] { $given } was given; the smallest allowed is { $limit }.
    }
survey-problem-form =
    { survey-place }: “{ $given }” cannot be used. { $form ->
        [id] An id has letters without marks, digits and hyphens only, for example N3 or C10a.
       *[code] Use lower-case letters without marks, digits and hyphens only, for example safe-road.
    }
survey-problem-name = { survey-place }: there is no property named “{ $given }”.{ survey-meant } Allowed: { $allowed }.
survey-problem-value = { survey-place }: “{ $given }” cannot be used.{ survey-meant } Allowed: { $allowed }.
survey-problem-condition = { survey-place }: the skip rule is “{ $given }”. It needs “question” and exactly one of “isAnyOf” (a list of codes), “isNoneOf” (a list of codes), “isUnanswered” (true).
survey-problem-unfitting = { survey-place }: “{ $given }” cannot be used.

## Two of one name

survey-problem-id-twice = { survey-place }: the id “{ $given }” is already used by item { $other }. Each item needs its own; capitals do not count.
survey-problem-id-reserved = { survey-place }: the program keeps the id “{ $given }” for itself. Choose another, for example N3.
survey-problem-code-twice = { survey-place }: the code “{ $given }” is already used by choice { $other }. Each choice of a question needs its own.
survey-problem-code-reserved = { survey-place }: the program keeps the code “{ $given }” for itself. Choose another.
survey-problem-label-twice = { survey-place }: the words “{ $given }” are the same as those of choice { $other }. A child cannot tell them apart.
survey-problem-emoji-twice = { survey-place }: { $given } is already used by choice { $other }. Each choice of a question needs its own.

## Skip rules

survey-problem-skip-nowhere = { survey-place }: no question has the id “{ $given }”.{ survey-meant } Questions before this item: { $allowed }.
survey-problem-skip-later = { survey-place }: “{ $given }” does not come before this item, so it has no answer yet. Questions before this item: { $allowed }.
survey-problem-skip-not-question = { survey-place }: “{ $given }” is not a question, so it has no answer.
survey-problem-skip-short-text = { survey-place }: “{ $given }” is a question in a child's own words. Nothing may be asked or passed over because a child wrote or did not, for it would show who wrote.
survey-problem-skip-without-choices = { survey-place }: question “{ $given }” has no choices, so “{ $name }” cannot be used. Only “isUnanswered” can.
survey-problem-skip-unknown-choice = { survey-place }: question { $question } has no choice with the code “{ $given }”.{ survey-meant } Its codes: { $allowed }.

## Lesson and quizzes

survey-problem-lesson-twice = { survey-place }: there is a lesson already. A survey has one lesson at most.
survey-problem-lesson-untested = { survey-place }: no question after the lesson has “23-after” in “feeds”. At least one is needed to know that children understood.
survey-problem-feed-without-lesson = { survey-place }: it has “{ $given }”, but the survey has no lesson. Add a “lesson” item or remove “{ $given }”.
survey-problem-feed-before-lesson = { survey-place }: a question with “{ $given }” must come before the lesson.
survey-problem-feed-after-lesson = { survey-place }: a question with “{ $given }” must come after the lesson.
survey-problem-feed-without-quiz = { survey-place }: a question with “{ $given }” must be of kind “one” and have a “quiz” that names the right answer.
survey-problem-quiz-right = { survey-place }: the right answer “{ $given }” is no code of a choice of this question.{ survey-meant } Allowed: { $allowed }.
survey-problem-quiz-few = { survey-place }: the quiz has { $given } choices; at least { $least } are needed to make guessing hard.
survey-problem-quiz-not-shuffled = { survey-place }: “isShuffled”: true is advised, so that the right answer is not always in one place.
survey-problem-pair-unknown = { survey-place }: no question has the id “{ $given }”.{ survey-meant } Quizzes before the lesson: { $allowed }.
survey-problem-pair-not-before = { survey-place }: in a pair, “{ $given }” must come before the lesson and this question after it. Quizzes before the lesson: { $allowed }.
survey-problem-pair-without-quiz = { survey-place }: question “{ $given }” has no “quiz”, so before and after cannot be compared. Quizzes before the lesson: { $allowed }.

## Choices and pictures

survey-problem-fixed-not-last = { survey-place }: a choice with “isFixed” must come last, after all that are shuffled. Move it below choice { $other }.
survey-problem-number-limits = { survey-place }: “lowest” is { $lowest }, more than “highest”, which is { $highest }.
survey-problem-several-limits = { survey-place }: “atLeast” is { $atLeast }, more than “atMost”, which is { $atMost }. No child can choose so.
survey-problem-several-too-many = { survey-place }: up to { $given } may be chosen, but the number of choices that can be taken together is { $together } (those with “isAlone” not counted).
survey-problem-choice-count = { survey-place }: choices: { $given } (those with “isAlone” not counted); for ages { $band } from { $least } to { $most } are advised.
survey-problem-picture-unknown = { survey-place }: there is no picture named “{ $given }”.{ survey-meant } Allowed: names of the Fluent Emoji Flat set, for example playground-slide.
survey-problem-choice-without-picture = { survey-place }: for children of 7–10 each choice should have both “picture” and “emoji”.

## Wording

survey-problem-language-name = { survey-place }: “{ $given }” is not a language code. Write it like vi, en, tay.
survey-problem-language-missing = { survey-place }: the wording in “{ $language }” is missing. Every text needs all languages of the title: { $allowed }.
survey-problem-language-extra = { survey-place }: there is wording in “{ $given }”, but the title has no such language. Languages of the survey: { $allowed }.
survey-problem-blank = { survey-place }: there is nothing but spaces. Words are needed.
survey-problem-hidden-sign = { survey-place }: there is a hidden character { $given }. Delete it and type that place again.
survey-problem-braces = { survey-place }: it has “{ $given }”. Nothing fills this in, a child would see the braces. Write it in words.
survey-problem-emoji-in-text = { survey-place }: there is a picture among the words. Put it in “picture” and “emoji”: some phones do not show it among words.
survey-problem-long-sentence = { survey-place }: the sentence “{ $sentence }” has { $given } words; for ages { $band } at most { $most } are advised.

## The whole survey

survey-problem-no-opinion = { survey-place }: no question has “22-opinion” in “feeds”. A survey that asks for no opinion does not count as consulting children.
survey-problem-text-too-young = { survey-place }: a survey for ages 7–10 may not have a question in the child's own words (“short-text”).
survey-problem-too-large-answers = { survey-place }: the longest answers of one child take { $given } bytes; the envelope holds { $most }. Ask for fewer or shorter texts (“longest”), fewer questions, or shorten the codes.
survey-problem-too-many-questions = { survey-place }: a child may have to answer { $given } questions; for ages { $band } at most { $most } are advised.
