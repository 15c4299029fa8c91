import type { Outgoing, Question } from "../dialogue/outgoing.ts";
import type { Limits } from "./channel.ts";

/** A press that comes back as `choose` with this question and choice. */
export type Button = { readonly label: string; readonly question: string; readonly choice: string };

/** One message of a messenger; the buttons of a screen hang on its last message. */
export type Message = { readonly text: string; readonly buttons: readonly Button[] };

/**
 * What a messenger shows of one thing to say. Choices become buttons: with their words where all of them fit, else with
 * the numbers of the lines in the text; where there is no room for buttons the numbers are typed. Navigation comes last.
 * Text beyond the platform's limit goes into several messages.
 */
export function rendered(outgoing: Outgoing, limits: Limits): readonly Message[] {
  if (outgoing.kind === "note") return split(outgoing.text, limits.longestText).map((text) => ({ text, buttons: [] }));
  const faces = facesOf(outgoing);
  const isNamed = hasRoom(outgoing, limits) && faces.every((face) => face.length <= limits.longestLabel);
  const lines = [
    outgoing.text,
    receiptLine(outgoing) ?? "",
    outgoing.hint ?? "",
    isNamed ? "" : numbered(faces).join("\n"),
    callsLine(outgoing) ?? "",
  ];
  const parts = split(lines.filter((line) => line !== "").join("\n\n"), limits.longestText);
  const buttons = buttonsOf(outgoing, limits, isNamed ? faces : numbersOf(faces));
  return parts.map((text, index) => ({ text, buttons: index === parts.length - 1 ? buttons : [] }));
}

/** The numbers to call, for channels that draw no buttons for them; null where there are none, or the text says them all. */
export function callsLine({ calls = [], text }: Question): string | null {
  return calls.every((number) => text.includes(number)) ? null : `☎ ${calls.join(" · ")}`;
}

/** A receipt in groups of four, as it is copied by hand; null where there is none. */
export function receiptLine({ receipt }: Question): string | null {
  return receipt === undefined ? null : receipt.replace(/\d{4}(?=\d)/gu, "$& ");
}

const hasRoom = ({ choices, navigation }: Question, limits: Limits): boolean =>
  choices.length + navigation.length <= limits.buttonsAtMost;

function buttonsOf(question: Question, limits: Limits, labels: readonly string[]): readonly Button[] {
  const navigation = question.navigation.map(({ action, label }) => ({ label, choice: action }));
  const choices = question.choices.map(({ code }, index) => ({ label: labels[index] ?? "", choice: code }));
  const shown = hasRoom(question, limits) ? [...choices, ...navigation] : navigation.slice(0, limits.buttonsAtMost);
  return shown.map((button) => ({ ...button, question: question.token }));
}

/** The words of each choice, with its picture and a sign where it is chosen. */
function facesOf({ choices, answer }: Question): readonly string[] {
  const chosen = answer.form === "several" ? answer.chosen : [];
  return choices
    .map((choice) => [chosen.includes(choice.code) ? "✓" : "", choice.emoji ?? "", choice.label])
    .map((parts) => parts.filter((part) => part !== "").join(" "));
}

const numbered = (faces: readonly string[]) => faces.map((face, index) => `${index + 1}. ${face}`);
const numbersOf = (faces: readonly string[]) => faces.map((_, index) => String(index + 1));

/** Pieces of at most `longest` characters, cut at a line, else at a space, else between two characters. */
export function split(text: string, longest: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > longest) {
    const at = cutBefore(rest, longest);
    pieces.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return rest === "" ? pieces : [...pieces, rest];
}

function cutBefore(text: string, longest: number): number {
  const window = text.slice(0, longest + 1);
  for (const mark of ["\n\n", "\n", " "]) {
    const at = window.lastIndexOf(mark);
    if (at > longest / 2) return at;
  }
  // Not between the halves of a character outside the basic plane.
  return /[\uD800-\uDBFF]/.test(text.charAt(longest - 1)) ? longest - 1 : longest;
}
