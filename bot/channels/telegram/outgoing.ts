import type { MessageEntity } from "grammy/types";
import type { Outgoing, Question } from "../../dialogue/outgoing.ts";
import { wordingOf } from "../../wording/wording.ts";
import { callsLine, split } from "../rendering.ts";
import { areNamed, faces, type Keyboard, keyboardOf, type Links } from "./keyboard.ts";
import { picturedReceipt } from "./receipt-pictures.ts";

/** After parsing of entities (Bot API, sendMessage). */
const longestText = 4096;
/** A question that is read at a glance stands out; a page of text does not. */
const longestBold = 200;

/** One message as it is sent or as another becomes it: plain text, styled by places and never by signs in it. */
export type Drawn = {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly keyboard: Keyboard;
  /** It cannot be forwarded or saved. */
  readonly isProtected: boolean;
};

type Part = { readonly text: string; readonly style?: "bold" | "italic" | "code" };

/** Everything that a turn says as one message where it fits; the buttons hang on the last. */
export function drawn(said: readonly Outgoing[], links: Links): readonly Drawn[] {
  const question = said.findLast((one): one is Question => one.kind === "question");
  const parts = said
    .flatMap((one) => (one.kind === "note" ? [{ text: one.text }] : partsOf(one, links)))
    .map((part) => ({ ...part, text: part.text.trim() }))
    .filter(({ text }) => text !== "");
  const keyboard = question === undefined ? [] : rowsOf(question, links);
  const isProtected = question?.isReport === true || question?.receipt !== undefined;
  return messagesOf(parts).map((message, index, all) => ({
    ...message,
    keyboard: index === all.length - 1 ? keyboard : [],
    isProtected,
  }));
}

function messagesOf(parts: readonly Part[]): readonly Pick<Drawn, "text" | "entities">[] {
  const text = parts.map((part) => part.text).join("\n\n");
  if (text.length <= longestText) return [{ text, entities: entitiesOf(parts) }];
  return split(text, longestText).map((piece) => ({ text: piece, entities: [] }));
}

/** Places are counted in UTF-16 units, as strings of this language are (Bot API, MessageEntity). */
function entitiesOf(parts: readonly Part[]): readonly MessageEntity[] {
  let offset = 0;
  return parts.flatMap(({ text, style }) => {
    const at = offset;
    offset += text.length + 2;
    return style === undefined ? [] : [{ type: style, offset: at, length: text.length }];
  });
}

function partsOf(question: Question, links: Links): readonly Part[] {
  const { text, hint, receipt, progress } = question;
  const words = faces(question);
  const isShort = text.length <= longestBold && !text.includes("\n");
  return [
    { text: progress === undefined ? "" : stones(progress) },
    { text, ...(isShort && { style: "bold" as const }) },
    { text: callsLine(question) ?? "" },
    ...privatePage(question, links),
    ...(receipt === undefined ? [] : [{ text: picturedReceipt(receipt), style: "code" as const }]),
    ...(hint === undefined ? [] : [{ text: hint, style: "italic" as const }]),
    { text: areNamed(words) ? "" : words.map((face, index) => `${index + 1}. ${face}`).join("\n") },
  ];
}

const stones = ({ done, total }: NonNullable<Question["progress"]>): string =>
  "🟢".repeat(Math.min(done, total)) + (done < total ? "🔵" : "") + "⚪".repeat(Math.max(0, total - done - 1));

/** The first screen of every report. */
const firstOfReport = "report/danger";

/** Others can read a chat: whoever begins a report sees at once where it is more private (protocol 6). */
function privatePage({ id, locale }: Question, { reportPage }: Links): readonly Part[] {
  return id === firstOfReport ? [{ text: wordingOf(locale)("telegram-private-page", { page: reportPage }) }] : [];
}

function rowsOf(question: Question, links: Links): Keyboard {
  const rows = keyboardOf(question, links);
  if (question.id !== firstOfReport || !links.reportPage.startsWith("https:")) return rows;
  const label = wordingOf(question.locale)("telegram-private-page-button");
  return [...rows, [{ text: label, url: links.reportPage }]];
}
