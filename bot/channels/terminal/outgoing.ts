import type { Choice, Outgoing, Question } from "../../dialogue/outgoing.ts";
import { callsLine, receiptLine } from "../rendering.ts";

/** What the terminal shows: `<` before what is said, `[1]` before a choice, `[ ]` before the navigation. */
export const textOf = (said: readonly Outgoing[]): string => said.flatMap(linesOf).join("\n");

function linesOf(one: Outgoing): readonly string[] {
  if (one.kind === "note") return spoken(one.text);
  const { text, hint, progress, navigation } = one;
  return [
    ...(progress === undefined ? [] : [`< ${stones(progress)}`]),
    ...spoken(text),
    ...spokenIfAny(receiptLine(one)),
    ...(hint === undefined ? [] : spoken(`(${hint})`)),
    ...spokenIfAny(callsLine(one)),
    ...one.choices.map((choice, index) => choiceLine(choice, index, one)),
    ...(navigation.length === 0 ? [] : [`[ ] ${navigation.map(({ label }) => label).join(" · ")}`]),
  ];
}

const spoken = (text: string): readonly string[] => text.split("\n").map((line) => `< ${line}`);

const spokenIfAny = (text: string | null): readonly string[] => (text === null ? [] : spoken(text));

const stones = ({ done, total }: NonNullable<Question["progress"]>): string =>
  Array.from({ length: total }, (_, index) => (index < done ? "●" : index === done ? "◉" : "○")).join("");

function choiceLine({ code, label, emoji, href }: Choice, index: number, { answer }: Question): string {
  const isChosen = answer.form === "several" && answer.chosen.includes(code);
  const parts = [`[${index + 1}${isChosen ? " ✓" : ""}]`, emoji ?? "", label, href === undefined ? "" : `→ ${href}`];
  return parts.filter((part) => part !== "").join(" ");
}
