import type { Level } from "../../bot/reports/report.ts";

/** The level of a case, and who asked to lower it to what, where somebody did. */
export type CaseLevel = {
  readonly level: Level;
  readonly lowerTo: Level | null;
  readonly lowerAskedBy: string | null;
};

export type LevelOutcome =
  | { readonly is: "raised"; readonly level: Level }
  /** A second person must ask for the same. */
  | { readonly is: "lower-asked"; readonly to: Level }
  | { readonly is: "lowered"; readonly level: Level }
  | { readonly is: "unchanged" }
  /** Whoever asked cannot also be the second person. */
  | { readonly is: "same-person" };

/** What a wish for another level comes to: anybody of the desk raises it, two people lower it (domain 5.3). */
export function levelWished(now: CaseLevel, wish: { readonly to: Level; readonly by: string }): LevelOutcome {
  if (wish.to === now.level) return { is: "unchanged" };
  if (wish.to > now.level) return { is: "raised", level: wish.to };
  if (now.lowerAskedBy === null || now.lowerTo !== wish.to) return { is: "lower-asked", to: wish.to };
  return now.lowerAskedBy === wish.by ? { is: "same-person" } : { is: "lowered", level: wish.to };
}
