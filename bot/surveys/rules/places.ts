import type { Path } from "../problems.ts";
import { choicesOf } from "../questions.ts";
import type { Item, Survey, Text } from "../survey.ts";

/** An item with its place in the document. */
export type Placed = { readonly item: Item; readonly nth: number; readonly path: Path };

/** Every item with its place. */
export function placedItems(survey: Survey): readonly Placed[] {
  return survey.items.map((item, nth) => ({ item, nth, path: ["items", nth] }));
}

/** Every piece of wording that a child meets, with its place; the title is not among them. */
export function textsOf(survey: Survey): readonly { readonly text: Text; readonly path: Path }[] {
  const ofItems = placedItems(survey).flatMap(({ item, path }) => [
    ...("text" in item ? [{ text: item.text, path: [...path, "text"] }] : []),
    ...("hint" in item && item.hint ? [{ text: item.hint, path: [...path, "hint"] }] : []),
    ...choicesOf(item).map(({ text }, nth) => ({ text, path: [...path, "choices", nth, "text"] })),
    ...(item.kind === "lesson" ? item.cards : []).map(({ text }, nth) => ({
      text,
      path: [...path, "cards", nth, "text"],
    })),
    ...explanationOf(item, path),
  ]);
  return [...ofItems, { text: survey.closing, path: ["closing"] }];
}

function explanationOf(item: Item, path: Path): readonly { readonly text: Text; readonly path: Path }[] {
  const explanation = item.kind === "one" ? item.quiz?.explanation : undefined;
  return explanation ? [{ text: explanation, path: [...path, "quiz", "explanation"] }] : [];
}

/** A key that occurs again: each occurrence after the first, with the place of the first. */
export function repeats<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string | undefined,
): readonly {
  readonly key: string;
  readonly nth: number;
  readonly firstNth: number;
}[] {
  const keys = things.map(keyOf);
  return keys.flatMap((key, nth) => {
    const firstNth = keys.indexOf(key);
    return key === undefined || firstNth === nth ? [] : [{ key, nth, firstNth }];
  });
}
