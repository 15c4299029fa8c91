import { dangerIn } from "../../../reports/danger.ts";
import type { TextKind } from "../../../reports/report.ts";
import type { Dialogue } from "../../dialogue.ts";
import type { Offered } from "../../match.ts";
import { alarmed } from "../../report/alarmed.ts";
import { reportOnward } from "../../report/order.ts";
import { complaintAbout, longestWords, ownWords } from "../../report/own-words.ts";
import { passing, type ReportScene, reportOf } from "../../report/report-state.ts";
import { andThen, written } from "../../report/sending.ts";
import { type Given, type Move, type Scene, type Shown, type Stage, saying, wordsFor } from "../../stage.ts";
import { asked, goneBack, notUnderstood, spokenTo } from "./asked.ts";

/** A question of a report that somebody answers in own words, as often as they like or once. */
type TextQuestion = {
  readonly name: ReportScene;
  readonly isAskedAgain?: true;
  /** What a text is sealed as; null where it is not what was asked for. */
  readonly read: (text: string) => { readonly kind: TextKind; readonly text: string } | null;
  readonly hint?: (dialogue: Dialogue, stage: Stage) => string;
};

/** Words of danger in the answer raise the level and bring help at once; the words themselves leave and are never shown again. */
export function textScene(question: TextQuestion): Scene {
  return {
    shown: (dialogue, stage) => shown(question, dialogue, stage),
    take: (dialogue, given, stage) => taken(question, dialogue, given, stage),
  };
}

function shown({ name, hint }: TextQuestion, dialogue: Dialogue, stage: Stage): Shown {
  const { texts } = reportOf(dialogue);
  return asked(dialogue, stage, {
    name,
    ...(hint !== undefined && { hint: hint(dialogue, stage) }),
    args: { count: texts },
    answer: { form: "text", longest: longestWords },
    takesOwnWords: true,
    choices: [enough(name, dialogue, stage)],
  });
}

function enough(name: ReportScene, dialogue: Dialogue, { say }: Stage): Offered {
  const isWritten = name === "report-words" && reportOf(dialogue).texts > 0;
  return {
    code: "enough",
    label: say(isWritten ? "report-text-enough" : "report-text-none", spokenTo(dialogue)),
    words: wordsFor(say, isWritten ? "typed-done" : "typed-skip"),
  };
}

function taken(question: TextQuestion, dialogue: Dialogue, given: Given, stage: Stage): Move {
  if (given.is === "back") return goneBack(dialogue, stage) ?? { dialogue };
  if (given.is === "words") return told(question, dialogue, given.text, stage);
  if (given.is !== "codes" || given.codes[0] !== "enough") return notUnderstood(dialogue);
  return reportOnward({ dialogue: passing(dialogue, question.name) }, stage);
}

function told(question: TextQuestion, dialogue: Dialogue, typed: string, stage: Stage): Move {
  const text = ownWords(typed);
  const complaint = complaintAbout(text, reportOf(dialogue).texts) ?? haste(dialogue, text, stage);
  if (complaint !== null) return { dialogue: saying(dialogue, complaint) };
  const read = question.read(text);
  if (read === null) return { dialogue: saying(dialogue, `${question.name}-expected`) };
  const left = andThen(written(dialogue, read, stage), (after) => alarmed(after, dangerIn(text)));
  if (question.isAskedAgain === true) return left;
  const passed = { ...left, dialogue: passing(left.dialogue, question.name) };
  return left.dialogue.at === dialogue.at ? reportOnward(passed, stage) : passed;
}

/** So many within an hour are asked to wait; words of danger never are. */
function haste(dialogue: Dialogue, text: string, { env }: Stage): string | null {
  const { case: id } = reportOf(dialogue);
  if (id === undefined || env.report.mayWrite(id)) return null;
  return dangerIn(text).length > 0 ? null : "report-words-slow";
}
