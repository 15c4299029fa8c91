import type { ShownButton } from "./calls.ts";
import type { Shown } from "./chats.ts";
import { choiceOf, type Script, type Step } from "./script.ts";

/** A made-up child: what it saw last and how far it has come. It follows the buttons; the script only tells what to expect. */
export type Child = {
  readonly number: number;
  /** The furthest question that it was asked, from 0; -1 before the first. */
  at: number;
  /** The question whose button it pressed last. */
  answering: number;
  /** The newest question in its chat, and which one that is. */
  screen: Shown | null;
  screenAt: number;
  /** When it tapped first since anything new was asked. */
  tappedMs: number;
  /** When it last saw or did anything. */
  stirredMs: number;
  waits: number;
  isThinking: boolean;
  hasGivenLast: boolean;
  ending: "thanked" | "gave-up" | null;
};

export const newChild = (number: number, nowMs: number): Child => ({
  number,
  at: -1,
  answering: -1,
  screen: null,
  screenAt: -1,
  tappedMs: nowMs,
  stirredMs: nowMs,
  waits: 0,
  isThinking: false,
  hasGivenLast: false,
  ending: null,
});

/** What something new in the chat means to the child. */
export type Sight =
  /** The next question: to be answered. */
  | "next"
  /** The program went back and leads on from there: what was answered since is asked again. */
  | "again"
  /** A question was left out. */
  | "astray"
  | "thanked"
  /** Thanked before the last question was answered. */
  | "thanked-early"
  /** The question that it is at already, or one before it: it stands there, and is pressed if nothing else comes. */
  | "repeat"
  /** A question that nobody expects. */
  | "unknown"
  /** Words without a question. */
  | "words";

/** Looks at a message that is new or was changed, and moves the child to where it is now. */
export function look(child: Child, shown: Shown, script: Script): Sight {
  if (shown.text.includes(script.thanks)) return child.hasGivenLast ? "thanked" : "thanked-early";
  const found = stepOf(shown, script, child.at + 1);
  if (found === null) return shown.buttons.length === 0 ? "words" : "unknown";
  child.screen = shown;
  child.screenAt = found;
  if (found === child.at + 1) return moved(child, found, "next");
  if (found > child.at) return moved(child, found, "astray");
  if (found === child.at - 1 && script.steps[child.at]?.isMarked) return moved(child, found, "next");
  // Only an answer to an earlier question that led on from there tells that the program is there too.
  if (found === child.at || found !== child.answering + 1) return "repeat";
  return moved(child, found, "again");
}

function moved(child: Child, to: number, sight: Sight): Sight {
  child.at = to;
  return sight;
}

/** The expected question if it is that one, else whichever it is. */
function stepOf(shown: Shown, { steps }: Script, expected: number): number | null {
  const fits = (step: Step | undefined): boolean =>
    step !== undefined && shown.text.includes(step.says) && isMarkedIn(shown) === step.isMarked;
  if (shown.buttons.length === 0) return null;
  if (fits(steps[expected])) return expected;
  const found = steps.findIndex(fits);
  return found < 0 ? null : found;
}

const isMarkedIn = ({ buttons }: Shown): boolean => buttons.some(({ words }) => /^[✓☑]/u.test(words));

/** The button that the child presses on the screen it sees; null where none is the one it looks for. */
export function buttonFor(child: Child, { steps }: Script): ShownButton | null {
  const { screen, screenAt } = child;
  const step = steps[screenAt];
  if (screen === null || step === undefined) return null;
  const words = bare(step.options[choiceOf(child.number, screenAt, step.options.length)] ?? "");
  const named = screen.buttons.find((button) => bare(button.words) === words);
  if (named !== undefined) return named;
  const number = numberOf(screen.text, words);
  return number === null ? null : (screen.buttons.find((button) => numberIn(button.words) === number) ?? null);
}

const bares = new Map<string, string>();

/** Without pictures, boxes and signs around it. */
function bare(words: string): string {
  const known = bares.get(words);
  if (known !== undefined) return known;
  const made = words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  bares.set(words, made);
  return made;
}

/** Where labels are too long for buttons, the text numbers them: `2. 🤝 …`. */
function numberOf(text: string, words: string): string | null {
  for (const line of text.split("\n")) {
    const found = /^(\d+)\. (.*)$/u.exec(line);
    if (found !== null && bare(found[2] ?? "") === words) return found[1] ?? null;
  }
  return null;
}

const numberIn = (words: string): string | null => /^\P{L}*?(\d+)(?!\d)/u.exec(words)?.[1] ?? null;
