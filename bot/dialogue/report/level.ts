import type { DangerKind, HarmCode, Level, Safety } from "../../reports/report.ts";
import { higher, type TriageFacts, triage } from "../../reports/triage.ts";
import type { ReportState } from "./report-state.ts";

/** While nothing speaks against it, a question that was not asked yet does not raise the level; at send it does. */
const calm: Required<Safety> = { now: "no", safe: "yes", hurt: "no" };
/** Something said before made it more urgent than what is said now. */
const earlier = "triage-earlier";
/** A category that alone raises nothing: what somebody will tell is not known yet. */
const untold: HarmCode = "H10";

/** The level that what is known so far makes; never below the one before. */
export function levelOf(report: ReportState): Level {
  return higher(report.level, triage(factsOf(report, { ...calm, ...report.safety }, report.category ?? untold)).level);
}

/** Level and reasons of what is sent: what stayed unanswered counts as unclear, and nothing lowers what was before. */
export function judgedAtSend(report: ReportState): { readonly level: Level; readonly reasons: readonly string[] } {
  if (report.isTest === true && report.danger.length === 0 && report.level === 1) return { level: 1, reasons: [] };
  const { level, reasons } = triage(factsOf(report, report.safety, report.category ?? "H99"));
  return report.level > level ? { level: report.level, reasons: [...reasons, earlier] } : { level, reasons };
}

/** Kinds of danger, each once. */
export const withDanger = (before: readonly DangerKind[], more: readonly DangerKind[]): readonly DangerKind[] => [
  ...new Set([...before, ...more]),
];

function factsOf(report: ReportState, safety: Safety, category: HarmCode): TriageFacts {
  return {
    teller: report.teller ?? null,
    about: report.about ?? null,
    category,
    safety,
    offender: report.offender ?? null,
    danger: report.danger,
    isRepeat: false,
  };
}
