/** What must be known of a campaign that was opened. */
export type Standing = {
  readonly state: "open" | "closing" | "closed";
  readonly isTrial: boolean;
  readonly isBoxLost: boolean;
  readonly answersBy: string | null;
  readonly answeredOn: string | null;
};

/** Participation is published in steps of this many, and from this many on (protocol 2 and 7). */
export const participationStep = 5;

export const roundedToStep = (n: number): number => Math.floor(n / participationStep) * participationStep;

/** How full a box is said to be: a trial exactly, any other rounded down. */
export function envelopesShown({ isTrial, envelopes }: { readonly isTrial: boolean; readonly envelopes: number }) {
  if (isTrial) return { envelopes, roundedDownTo: 1 } as const;
  return { envelopes: roundedToStep(envelopes), roundedDownTo: participationStep } as const;
}

/** What a campaign that has ended still owes the children; null: nothing, or it has not ended. */
export function owedBy(campaign: Standing, today: string): "opening" | "lost" | "late" | "waiting" | null {
  const { state, isTrial, isBoxLost, answersBy, answeredOn } = campaign;
  if (isTrial || state === "open" || answeredOn !== null) return null;
  if (state === "closing") return "opening";
  if (isBoxLost) return "lost";
  return answersBy !== null && answersBy < today ? "late" : "waiting";
}
