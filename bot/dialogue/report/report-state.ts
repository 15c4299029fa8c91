import type {
  About,
  ContactWay,
  DangerKind,
  HarmCode,
  Level,
  Offender,
  Safety,
  Teller,
  Tristate,
  Where,
} from "../../reports/report.ts";
import type { Dialogue, SceneName } from "../dialogue.ts";

/** Parts of a report, each with one purpose. */
export type ReportScene =
  | "report-danger"
  | "report-closed"
  | "report-many"
  | "report-code"
  | "report-calls"
  | "report-device"
  | "report-private"
  | "report-teller"
  | "report-about"
  | "report-test"
  | "report-category"
  | "report-images"
  | "report-self-harm"
  | "report-link"
  | "report-where"
  | "report-offender"
  | "report-account"
  | "report-words"
  | "report-now"
  | "report-safe"
  | "report-hurt"
  | "report-commune"
  | "report-contact"
  | "report-phone"
  | "report-notice"
  | "report-conflict"
  | "report-nobody"
  | "report-ready"
  | "report-receipt"
  | "report-end"
  | "report-follow-up";

/**
 * A report as it stands: choices and counts, never a word that somebody wrote. Each text has left the moment it was
 * written; only its number stays.
 */
export type ReportState = {
  /** The scene below, where the conversation goes on afterwards. */
  readonly from?: SceneName | undefined;
  /** The survey had asked for the age already. */
  readonly isTellerKnown?: true | undefined;
  readonly teller?: Teller | undefined;
  readonly about?: About | undefined;
  readonly category?: HarmCode | undefined;
  /** Null: passed over. */
  readonly where?: Where | null | undefined;
  readonly offender?: Offender | undefined;
  readonly safety: Safety;
  readonly unit?: string | null | undefined;
  /** Places that the last search found; never what was typed. */
  readonly found?: readonly string[] | undefined;
  readonly contact?: ContactWay | undefined;
  readonly isToldOfAnswers?: boolean | undefined;
  readonly isShared?: Tristate | undefined;
  /** Officer keys named so far. */
  readonly without?: readonly string[] | undefined;
  readonly danger: readonly DangerKind[];
  /** The highest that anything so far has made it. */
  readonly level: Level;
  /** Passed scenes that leave no other trace. */
  readonly passed: readonly ReportScene[];
  readonly isUnableToCall?: true | undefined;
  readonly wantedToAttach?: true | undefined;
  readonly isTest?: true | undefined;
  readonly case?: string | undefined;
  /** How many texts have left. */
  readonly texts: number;
  readonly isSent?: true | undefined;
  /** From the sending until the reporter has decided about it; longer only where a button keeps it. */
  readonly receipt?: string | undefined;
  /** The reporter has the receipt: copied, or kept as a button. */
  readonly isReceiptKept?: true | undefined;
  /** Step of the case, where somebody came back by a receipt. */
  readonly step?: 1 | 2 | 3 | 4 | undefined;
};

export const emptyReport: ReportState = { safety: {}, danger: [], level: 1, passed: [], texts: 0 };

/** The report of a dialogue; an empty one where there is none, so that no scene can fail. */
export const reportOf = ({ report }: Dialogue): ReportState => report ?? emptyReport;

/** The dialogue with more known of the report. */
export const withReport = (dialogue: Dialogue, more: Partial<ReportState>): Dialogue => ({
  ...dialogue,
  report: { ...reportOf(dialogue), ...more },
});

/** The dialogue past a scene that leaves no other trace. */
export function passing(dialogue: Dialogue, scene: ReportScene): Dialogue {
  const { passed } = reportOf(dialogue);
  return passed.includes(scene) ? dialogue : withReport(dialogue, { passed: [...passed, scene] });
}

/** Begun, and neither sent nor thrown away. */
export const isDraft = ({ report }: Dialogue): boolean => report?.case !== undefined && report.isSent !== true;

/** Nothing is asked any more. */
export const isOverReport = ({ at }: Dialogue): boolean => at === "report-end" || at === "report-closed";

/** Words are chosen by who reads them: a young child, an older one, an adult. */
export function voiceOfReport({ teller }: ReportState): "young" | "older" | "adult" {
  if (teller === "7-10") return "young";
  return teller === "adult" ? "adult" : "older";
}
