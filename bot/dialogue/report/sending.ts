import { detailsText } from "../../reports/details.ts";
import type { DangerKind, TextKind } from "../../reports/report.ts";
import type { Dialogue } from "../dialogue.ts";
import type { DialogueEvent } from "../events.ts";
import { type Move, type Stage, saying } from "../stage.ts";
import { levelOf, withDanger } from "./level.ts";
import { type ReportState, reportOf, withReport } from "./report-state.ts";
import { detailsOf, sheetOf } from "./sheet.ts";

/** More is known: the level follows, upward only, and where the sheet has left already, the rest goes after it. */
export function known(dialogue: Dialogue, more: Partial<ReportState>): Move {
  const before = reportOf(dialogue);
  const told = { ...before, ...more };
  const level = levelOf({
    ...told,
    level: more.level !== undefined && more.level > before.level ? more.level : before.level,
  });
  const after = { ...told, level };
  return { dialogue: { ...dialogue, report: after }, events: [...sentAfter(after, more), ...raised(before, after)] };
}

function raised(before: ReportState, { case: id, level }: ReportState): readonly DialogueEvent[] {
  return id === undefined || level === before.level ? [] : [{ type: "case_level_raised", case: id, level }];
}

function sentAfter({ case: id, isSent }: ReportState, more: Partial<ReportState>): readonly DialogueEvent[] {
  const details = detailsOf(more);
  if (id === undefined || isSent !== true || Object.keys(details).length === 0) return [];
  return [{ type: "case_text_written", case: id, kind: "details", text: detailsText(details) }];
}

/** A text leaves the moment it is written: sealed to the draft, or to the case that was sent. Only its number stays. */
export function written(
  dialogue: Dialogue,
  { kind, text }: { readonly kind: TextKind; readonly text: string },
  stage: Stage,
): Move {
  const { dialogue: begun, id, events } = withCase(dialogue, stage);
  const after = withReport({ ...begun, asking: begun.asking + 1 }, { texts: reportOf(begun).texts + 1 });
  return { dialogue: after, events: [...events, { type: "case_text_written", case: id, kind, text }] };
}

/** What there is goes to the officers, whatever is still missing. */
export function sent(dialogue: Dialogue, stage: Stage): Move {
  const { dialogue: begun, id, events } = withCase(dialogue, stage);
  const sheet = sheetOf(begun, stage.env);
  const receipt = stage.env.report.drawReceipt();
  const { without = [], isToldOfAnswers = false } = reportOf(begun);
  return {
    dialogue: withReport(begun, { isSent: true, receipt, level: sheet.level }),
    events: [...events, { type: "case_sent", case: id, sheet, receipt, without, isToldOfAnswers }],
  };
}

/** Words of danger were read: the level rises, and the numbers to call are said above whatever is asked next. */
export function endangered(dialogue: Dialogue, kinds: readonly DangerKind[]): Move {
  if (kinds.length === 0) return { dialogue };
  const move = known(dialogue, { danger: withDanger(reportOf(dialogue).danger, kinds) });
  return { ...move, dialogue: saying(move.dialogue, "report-danger-words") };
}

/** One move after the other. */
export function andThen(move: Move, next: (dialogue: Dialogue) => Move): Move {
  const then = next(move.dialogue);
  return { dialogue: then.dialogue, events: [...(move.events ?? []), ...(then.events ?? [])] };
}

type Begun = { readonly dialogue: Dialogue; readonly id: string; readonly events: readonly DialogueEvent[] };

/** The case that the report belongs to; begun where there is none yet. */
function withCase(dialogue: Dialogue, { env }: Stage): Begun {
  const { case: before, level } = reportOf(dialogue);
  if (before !== undefined) return { dialogue, id: before, events: [] };
  const id = env.report.drawId();
  return { dialogue: withReport(dialogue, { case: id }), id, events: [{ type: "case_begun", case: id, level }] };
}
