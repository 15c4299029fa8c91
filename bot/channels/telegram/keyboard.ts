import type { InlineKeyboardButton } from "grammy/types";
import type { Choice, Navigation, Question } from "../../dialogue/outgoing.ts";
import { dataOf } from "./callback-data.ts";

/** Addresses that a choice may lead to instead of coming back as a press. */
export type Links = {
  /** Our own address for the public. */
  readonly publicUrl: string;
  /** The page on which somebody tells of harm without an account. */
  readonly reportPage: string;
};

export type Keyboard = readonly (readonly InlineKeyboardButton[])[];

/** Longer labels are cut in the middle on a small phone (telegram.md 3): then the words stand in the text. */
const longestLabel = 36;
const longestOfTwo = 16;
/** Two or three buttons that hold one short word each. */
const longestOfPair = 10;
const numbersInRow = 4;
/** 100 buttons at most, with room for the navigation. */
const choicesAtMost = 80;

const signs: Readonly<Record<Navigation, string>> = {
  back: "⬅️",
  skip: "⏭",
  stop: "✋",
  help: "🆘",
  done: "✅",
  restart: "🔁",
  leave: "🚪",
  erase: "🧹",
  report: "💬",
};

/** Whether the words of every choice fit on its button; else the text carries them, numbered. */
export const areNamed = (words: readonly string[]): boolean =>
  words.length <= choicesAtMost && words.every((face) => face.length <= longestLabel);

/** Words of each choice with its picture, and a box where several may be chosen. */
export function faces({ choices, answer }: Question): readonly string[] {
  return choices.map(({ code, emoji = "", label }) => joined([box(answer, code), emoji, label]));
}

/** The buttons of a question: its choices, then the ways on, back and out. */
export function keyboardOf(question: Question, links: Links): Keyboard {
  return [...choiceRows(question, links), ...navigationRows(question)];
}

function choiceRows(question: Question, links: Links): Keyboard {
  if (question.choices.length > choicesAtMost) return [];
  const words = faces(question);
  const isNamed = areNamed(words);
  const labels = isNamed ? words : numbers(question);
  const buttons = question.choices.map((choice, index) => buttonOf(question, choice, labels[index] ?? "", links));
  return inRows(
    buttons.filter((button) => button !== null),
    isNamed ? inRow(labels) : numbersInRow,
  );
}

function buttonOf({ token }: Question, choice: Choice, text: string, links: Links): InlineKeyboardButton | null {
  const url = linkOf(choice, links);
  return url === null ? pressable(text, token, choice.code) : { text, url };
}

/** Only a page that everybody can open safely; anything else is pressed, and answered with its address. */
function linkOf({ href }: Choice, { publicUrl }: Links): string | null {
  if (href === undefined || !URL.canParse(href, publicUrl)) return null;
  const url = new URL(href, publicUrl);
  return url.protocol === "https:" ? url.href : null;
}

function pressable(text: string, question: string, choice: string): InlineKeyboardButton | null {
  const data = dataOf(question, choice);
  return data === null ? null : { text, callback_data: data };
}

function inRow(labels: readonly string[]): number {
  const isShort = labels.every((label) => label.length <= longestOfPair);
  return isShort && labels.length > 0 && labels.length % 2 === 0 ? 2 : 1;
}

function numbers({ choices, answer }: Question): readonly string[] {
  return choices.map(({ code, emoji = "" }, index) => joined([box(answer, code), String(index + 1), emoji]));
}

function navigationRows({ navigation, token }: Question): Keyboard {
  const rows: InlineKeyboardButton[][] = [];
  const isDone = ({ action }: Question["navigation"][number]) => action === "done";
  for (const { action, label } of [...navigation.filter(isDone), ...navigation.filter((one) => !isDone(one))]) {
    const button = pressable(`${signs[action]} ${label}`, token, action);
    const last = rows.at(-1);
    if (button === null) continue;
    // What ends the choosing comes first and stands alone, as large as it can be.
    if (action !== "done" && last !== undefined && fitsBeside(last, button)) last.push(button);
    else rows.push([button]);
  }
  return rows;
}

function fitsBeside(row: readonly InlineKeyboardButton[], button: InlineKeyboardButton): boolean {
  const [only, second] = row;
  if (only === undefined || second !== undefined || only.text.startsWith(signs.done)) return false;
  return only.text.length <= longestOfTwo && button.text.length <= longestOfTwo;
}

function inRows(buttons: readonly InlineKeyboardButton[], size: number): Keyboard {
  const rows = Math.ceil(buttons.length / size);
  return Array.from({ length: rows }, (_, row) => buttons.slice(row * size, (row + 1) * size));
}

function box(answer: Question["answer"], code: string): string {
  if (answer.form !== "several") return "";
  return answer.chosen.includes(code) ? "☑️" : "⬜";
}

function joined(parts: readonly string[]): string {
  let text = "";
  for (const part of parts) if (part !== "") text = text === "" ? part : `${text} ${part}`;
  return text;
}
