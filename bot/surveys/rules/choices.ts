import { meantBy } from "../nearest.ts";
import { errorAt, type Finding, warningAt } from "../problems.ts";
import { choicesOf } from "../questions.ts";
import type { AgeBand, Item, Survey } from "../survey.ts";
import { type Placed, placedItems } from "./places.ts";

/** How many choices suit an age (domain 6.1); those taken alone, such as "I do not remember", are not counted. */
const suiting: Readonly<Record<AgeBand, { readonly least: number; readonly most: number }>> = {
  "7-10": { least: 2, most: 6 },
  "11-15": { least: 2, most: 8 },
};

/** Choices that a child can really take, in an order that can really be shown, of a number that suits the age. */
export function choiceFindings(survey: Survey): readonly Finding[] {
  return placedItems(survey).flatMap((placed) => [
    ...fixedFindings(placed),
    ...limitFindings(placed),
    ...countFindings(placed, survey.band),
  ]);
}

function fixedFindings({ item, path }: Placed): readonly Finding[] {
  const choices = choicesOf(item);
  const lastLoose = choices.findLastIndex(({ isFixed }) => !isFixed);
  return choices.flatMap(({ isFixed }, nth) =>
    isFixed && nth < lastLoose ? [errorAt([...path, "choices", nth], "fixed-not-last", { other: lastLoose + 1 })] : [],
  );
}

function limitFindings({ item, path }: Placed): readonly Finding[] {
  if (item.kind === "number" && item.lowest > item.highest)
    return [errorAt(path, "number-limits", { lowest: item.lowest, highest: item.highest })];
  if (item.kind !== "several") return [];
  const { atLeast, atMost } = item;
  const together = item.choices.filter(({ isAlone }) => !isAlone).length;
  if (atLeast > atMost) return [errorAt(path, "several-limits", { atLeast, atMost })];
  return atMost > together ? [errorAt([...path, "atMost"], "several-too-many", { given: atMost, together })] : [];
}

function countFindings({ item, path }: Placed, band: AgeBand): readonly Finding[] {
  const given = choicesOf(item).filter(({ isAlone }) => !isAlone).length;
  const { least, most } = suiting[band];
  if (!("choices" in item) || (given >= least && given <= most)) return [];
  return [warningAt([...path, "choices"], "choice-count", { given, least, most, band })];
}

/** Pictures must be in the packaged set; a child of 7–10 finds one on every choice, on the page and in a messenger. */
export function pictureFindings(survey: Survey, pictures: Pictures): readonly Finding[] {
  const bare = survey.band === "7-10" ? placedItems(survey).flatMap(bareChoices) : [];
  return [...placedItems(survey).flatMap((placed) => unknownPictures(placed, pictures)), ...bare];
}

/** The packaged pictures by name. */
export type Pictures = { readonly has: (name: string) => boolean; readonly names: () => Iterable<string> };

function unknownPictures({ item, path }: Placed, pictures: Pictures): readonly Finding[] {
  return picturesOf(item).flatMap(({ picture, at }) =>
    picture === undefined || pictures.has(picture)
      ? []
      : [
          errorAt([...path, ...at, "picture"], "picture-unknown", {
            given: picture,
            ...meantBy(picture, pictures.names()),
          }),
        ],
  );
}

function picturesOf(item: Item) {
  const parts = item.kind === "lesson" ? item.cards : choicesOf(item);
  const list = item.kind === "lesson" ? "cards" : "choices";
  const own = "picture" in item ? [{ picture: item.picture, at: [] }] : [];
  return [...own, ...parts.map(({ picture }, nth) => ({ picture, at: [list, nth] }))];
}

function bareChoices({ item, path }: Placed): readonly Finding[] {
  return choicesOf(item).flatMap(({ picture, emoji }, nth) =>
    picture === undefined || emoji === undefined
      ? [warningAt([...path, "choices", nth], "choice-without-picture")]
      : [],
  );
}
