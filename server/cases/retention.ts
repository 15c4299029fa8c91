import type { CaseState } from "./states.ts";
import { type Day, daysLater, monthsLater } from "./viet-nam-time.ts";

type Kept =
  | "conversation"
  | "draft"
  | "closed-case"
  | "receipt-idle"
  | "receipt-after-closing"
  | "answers"
  | "short-texts"
  | "audit-log"
  | "operational-logs";

export type RetentionPeriod = {
  /** Wording `retention-CODE`. */
  readonly kept: Kept;
  readonly span: { readonly hours: number } | { readonly days: number } | { readonly months: number };
  readonly validFrom: Day;
  readonly validTo: Day | null;
};

/** How long what is kept (privacy-security 8.6). A change is a new row with its day; the departments confirm the periods. */
export const retentionPeriods: readonly RetentionPeriod[] = [
  { kept: "conversation", span: { hours: 6 }, validFrom: "2026-01-01", validTo: null },
  { kept: "draft", span: { hours: 6 }, validFrom: "2026-01-01", validTo: null },
  { kept: "closed-case", span: { months: 24 }, validFrom: "2026-01-01", validTo: null },
  { kept: "receipt-idle", span: { days: 90 }, validFrom: "2026-01-01", validTo: null },
  { kept: "receipt-after-closing", span: { days: 30 }, validFrom: "2026-01-01", validTo: null },
  { kept: "answers", span: { months: 24 }, validFrom: "2026-01-01", validTo: null },
  { kept: "short-texts", span: { days: 90 }, validFrom: "2026-01-01", validTo: null },
  { kept: "audit-log", span: { months: 60 }, validFrom: "2026-01-01", validTo: null },
  { kept: "operational-logs", span: { days: 14 }, validFrom: "2026-01-01", validTo: null },
];

export type CaseAge = {
  readonly state: CaseState;
  readonly closedOn: Day | null;
  readonly lastMessageOn: Day;
  /** A written order keeps it. */
  readonly isHeld: boolean;
  /** Something of the reporter that no officer has opened. */
  readonly hasUnread: boolean;
};

/** First day on which a case may be destroyed; null while it is open, held, or has what nobody has read (protocol 5.7). */
export function expiresOn(age: CaseAge): Day | null {
  if (age.state !== "closed" || age.closedOn === null || age.isHeld || age.hasUnread) return null;
  return after(laterOf(age.closedOn, age.lastMessageOn), "closed-case", age.closedOn);
}

/** First day on which a receipt opens nothing any more: so long idle, or so long closed; null while something is unread. */
export function receiptEndsOn(age: CaseAge): Day | null {
  if (age.state === "draft" || age.hasUnread) return null;
  const idle = after(age.lastMessageOn, "receipt-idle", age.lastMessageOn);
  if (age.state !== "closed" || age.closedOn === null) return idle;
  return earlierOf(idle, after(age.closedOn, "receipt-after-closing", age.closedOn));
}

/** The period in force on a day; the newest where none was yet. */
function periodOn(kept: Kept, day: Day): RetentionPeriod {
  const rows = retentionPeriods.filter((row) => row.kept === kept);
  const valid = rows.find((row) => row.validFrom <= day && (row.validTo === null || day <= row.validTo));
  const found = valid ?? rows.at(-1);
  if (found === undefined) throw new Error(`no retention period is called ${kept}`);
  return found;
}

function after(day: Day, kept: Kept, ruledOn: Day): Day {
  const { span } = periodOn(kept, ruledOn);
  if ("months" in span) return monthsLater(day, span.months);
  return daysLater(day, "days" in span ? span.days : 1);
}

const laterOf = (a: Day, b: Day): Day => (a > b ? a : b);
const earlierOf = (a: Day, b: Day): Day => (a < b ? a : b);
