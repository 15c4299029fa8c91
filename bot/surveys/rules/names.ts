import { errorAt, type Finding } from "../problems.ts";
import { choicesOf } from "../questions.ts";
import type { Survey, SurveyChoice } from "../survey.ts";
import { type Placed, placedItems, repeats } from "./places.ts";

/** Two of one name: items, codes, labels and emoji must each tell their choice apart, whatever a child types. */
export function nameFindings(survey: Survey): readonly Finding[] {
  const twice = repeats(survey.items, ({ id }) => id.toLowerCase()).map(({ nth, firstNth }) =>
    errorAt(["items", nth, "id"], "id-twice", { given: survey.items[nth]?.id ?? "", other: firstNth + 1 }),
  );
  return [
    ...twice,
    ...placedItems(survey).flatMap(reservedName),
    ...placedItems(survey).flatMap(reservedCodes),
    ...placedItems(survey).flatMap(choiceNames),
  ];
}

// Answers are properties of a plain object: a name that every object inherits would be found where nothing was said.
function reservedName({ item, path }: Placed): readonly Finding[] {
  return item.id in {} ? [errorAt([...path, "id"], "id-reserved", { given: item.id })] : [];
}

// `done` is what finishes a question of several choices on a messenger.
function isReserved(code: string): boolean {
  return code === "done" || code in {};
}

function reservedCodes({ item, path }: Placed): readonly Finding[] {
  return choicesOf(item).flatMap(({ code }, nth) =>
    isReserved(code) ? [errorAt([...path, "choices", nth, "code"], "code-reserved", { given: code })] : [],
  );
}

function choiceNames({ item, path }: Placed): readonly Finding[] {
  const choices = choicesOf(item);
  const twice = (id: string, field: string, keyOf: (choice: SurveyChoice) => string | undefined) =>
    repeats(choices, keyOf).map(({ key, nth, firstNth }) =>
      errorAt([...path, "choices", nth, ...field.split(".")], id, { given: key, other: firstNth + 1 }),
    );
  const languages = Object.keys(choices[0]?.text ?? {});
  return [
    ...twice("code-twice", "code", ({ code }) => code),
    ...twice("emoji-twice", "emoji", ({ emoji }) => emoji),
    ...languages.flatMap((language) =>
      twice("label-twice", `text.${language}`, ({ text }) => text[language]?.trim().toLowerCase()),
    ),
  ];
}
