/** How a case ends; wording `outcome-CODE`. */
type OutcomeCode = "confirmed" | "not-enough" | "duplicate" | "mistaken" | "knowingly-false" | "unreadable" | "test";

export type Outcome = {
  readonly code: OutcomeCode;
  /** Closed only when a second person asks for the same. */
  readonly needsTwo: boolean;
};

/** A fixed list, so that bad faith can be counted without punishing anybody (rivals, idea 19). */
export const outcomes: readonly Outcome[] = [
  { code: "confirmed", needsTwo: false },
  { code: "not-enough", needsTwo: false },
  { code: "duplicate", needsTwo: false },
  { code: "mistaken", needsTwo: false },
  { code: "knowingly-false", needsTwo: false },
  { code: "unreadable", needsTwo: true },
  { code: "test", needsTwo: false },
];

/** The outcome of that code, or null for one that is none. */
const outcomeOf = (code: string): Outcome | null => outcomes.find((one) => one.code === code) ?? null;

export type Closing = "closed" | "asked" | "same-person" | "unknown";

/** What a wish to close comes to; `askedBy`: who wished the same before, where it takes two. */
export function closingWished(wish: {
  readonly outcome: string;
  readonly by: string;
  readonly askedBy: string | null;
}): Closing {
  const outcome = outcomeOf(wish.outcome);
  if (outcome === null) return "unknown";
  if (!outcome.needsTwo) return "closed";
  if (wish.askedBy === null) return "asked";
  return wish.askedBy === wish.by ? "same-person" : "closed";
}
