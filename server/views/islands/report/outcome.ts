import type { Answer } from "./api.ts";
import { given } from "./reading.ts";

/** Why nothing was sent; what was written stays where it is. */
export type Unsent = "away" | "nobody" | "closed" | "paused" | "refused";

export type Outcome =
  | { readonly is: "done" }
  /** The receipt is somebody else's: the step is run again with another. */
  | { readonly is: "again" }
  | { readonly is: "unsent"; readonly why: Unsent };

export const done: Outcome = { is: "done" };
export const unsent = (why: Unsent): Outcome => ({ is: "unsent", why });

/** What an answer that is no success means for whoever wrote. */
export const refusedBy = (answer: Answer): Outcome =>
  unsent(answer === null ? "away" : answer.status === 429 ? "paused" : "refused");

/** The code of a refusal, or an empty text. */
export function codeOf(answer: NonNullable<Answer>): string {
  const { code, error } = given(answer.body);
  return [code, error].find((one) => typeof one === "string") ?? "";
}
