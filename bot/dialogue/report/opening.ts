import type { Teller } from "../../reports/report.ts";
import type { Dialogue, Ending } from "../dialogue.ts";
import { ended } from "../endings.ts";
import type { Env } from "../env.ts";
import type { ReceiptOutcome } from "../incoming.ts";
import { isOver } from "../over.ts";
import { inScene, type Move, saying } from "../stage.ts";
import { emptyReport, isDraft, isOverReport, type ReportState } from "./report-state.ts";

/**
 * A report is opened over whatever is on the screen, which stays as it is below. It begins empty: of what was said before
 * only the language and the age are known. One that is under way is shown again.
 */
export function toReport(dialogue: Dialogue, env: Env): Move {
  if (dialogue.report !== undefined && !isOverReport(dialogue)) return { dialogue };
  const report = openedOver(dialogue);
  return { dialogue: { ...dialogue, report, at: env.report.isOpen ? "report-danger" : "report-closed" } };
}

/** Somebody comes back by a receipt: what the officers answered is said once, and then there is time for more. */
export function toFollowUp(dialogue: Dialogue, outcome: Extract<ReceiptOutcome, { is: "opened" }>): Move {
  if (isDraft(dialogue)) return { dialogue: saying(dialogue, "receipt-later") };
  const { case: id, step } = outcome;
  const level = dialogue.report?.case === id ? dialogue.report.level : emptyReport.level;
  const report: ReportState = { ...openedOver(dialogue), case: id, step, isSent: true, level };
  const notes = [...(dialogue.notes ?? []), ...repliesOf(outcome)];
  return { dialogue: { ...dialogue, report, at: "report-follow-up", notes } };
}

/** The newest answers; older ones are only counted, so that a conversation stays small. */
const repliesAtMost = 10;

function repliesOf({ replies, unchecked }: Extract<ReceiptOutcome, { is: "opened" }>) {
  const older = Math.max(0, replies.length - repliesAtMost);
  return [
    ...(older === 0 ? [] : [{ id: "receipt-older", count: older }]),
    ...replies.slice(-repliesAtMost).map((reply) => ({ reply })),
    ...(replies.length > 0 ? [] : [{ id: "receipt-no-reply" }]),
    ...(unchecked === 0 ? [] : [{ id: "receipt-unchecked", count: unchecked }]),
  ];
}

/** Back to exactly where the conversation was; a round that closed meanwhile is told as always. Null where nothing is below. */
export function backBelow(dialogue: Dialogue, env: Env): Move | null {
  const { report, ...below } = dialogue;
  if (report?.from === undefined) return null;
  const there = inScene(below, report.from);
  return isOver(there, env) ? ended(there, "closed", "no-survey") : { dialogue: there };
}

function openedOver({ at, report, band, ending }: Dialogue): ReportState {
  const from = report === undefined ? at : report.from;
  const teller = band ?? (ending === undefined ? undefined : tellerBy[ending]);
  return {
    ...emptyReport,
    ...(from !== undefined && { from }),
    ...(teller !== undefined && { teller, isTellerKnown: true as const }),
  };
}

/** Ages that ended the way to a survey. */
const tellerBy: Readonly<Partial<Record<Ending, Teller>>> = {
  "under-7": "7-10",
  "16-plus": "16-plus",
  adult: "adult",
};

/** Whether a scene is one of a report. */
export const isReportScene = (at: string): boolean => at.startsWith("report-");
