import type { Choice, Outgoing, Question } from "../../dialogue/outgoing.ts";

/** Labels up to this many characters fit two columns at 360 px in at most three lines. */
const shortLabel = 30;

type WebQuestion = Omit<Question, "kind" | "band" | "locale"> & {
  readonly layout: "grid" | "rows" | "plain";
};

export type WebScreen = {
  readonly notes: readonly { readonly text: string; readonly picture?: string }[];
  readonly question: WebQuestion | null;
};

/** What one page shows: the notes said last, then the one question that waits for an answer. */
export function screenOf(outgoing: readonly Outgoing[]): WebScreen {
  const notes = outgoing
    .filter((one) => one.kind === "note")
    .map(({ kind: _, ...note }) => ({ ...note, text: withoutEmoji(note.text) }));
  const question = outgoing.findLast((one) => one.kind === "question");
  return { notes, question: question === undefined ? null : webQuestion(question) };
}

function webQuestion({ kind: _, band, locale: __, ...shown }: Question): WebQuestion {
  return { ...shown, text: withoutEmoji(shown.text), layout: layoutOf(band, shown.choices) };
}

const emoji = /\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\uFE0E|\uFE0F|\u200D|\p{Emoji_Modifier})*/u;
const aPoint = new RegExp(`^\\s*${emoji.source}\\s+`, "u");
const anywhere = new RegExp(`\\s?${emoji.source}`, "gu");

/** Old phones show blank boxes for them: a line that begins with one is a point of a list, others are left out. */
function withoutEmoji(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(aPoint, "• ").replace(anywhere, ""));
  return lines.join("\n");
}

function layoutOf(band: Question["band"], choices: readonly Choice[]): WebQuestion["layout"] {
  if (band === "11-15" || !choices.some(({ picture }) => picture !== undefined)) return "plain";
  // An odd one out would look like the better or the worse choice.
  const isEven = choices.length > 1 && choices.length % 2 === 0;
  return isEven && choices.every(({ label }) => label.length <= shortLabel) ? "grid" : "rows";
}

/** Language of the conversation on the screen. */
export const localeOf = (outgoing: readonly Outgoing[]): string | undefined =>
  outgoing.findLast((one) => one.kind === "question")?.locale;
