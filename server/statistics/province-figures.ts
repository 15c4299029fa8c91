import { countOf } from "./denominators.ts";
import type { IndicatorFigures, IndicatorTable } from "./indicator-table.ts";
import type { IndicatorCode } from "./indicators.ts";
import type { Verdict } from "./verdict.ts";

/** What the public may see of an indicator until there are releases: the province, and nothing below it. */
export type ProvinceFigure = {
  readonly indicator: IndicatorCode;
  readonly year: number;
  readonly targetPercent: number | null;
  /** Wording ids, printed under the figure. */
  readonly assumptions: readonly string[];
} & (
  | {
      readonly state: "shown";
      readonly low: number;
      readonly high: number;
      readonly lowPercent: number;
      readonly highPercent: number;
      readonly denominator: number;
      readonly denominatorSources: readonly string[];
      /** The newest day of what the denominator was taken from. */
      readonly denominatorDate: string;
      readonly verdict: Verdict;
      readonly shortOfTarget: number | null;
    }
  /** Children were counted, but their share cannot be told: the number of children is not known. */
  | { readonly state: "no-denominator"; readonly low: number; readonly high: number }
  /** More children than there are: something is wrong, nothing is published. Or so few that it could be someone. */
  | { readonly state: "over-denominator" | "too-few" }
);

// Participation is published from five children on (protocol 7); none at all says nothing about anybody.
const fewest = 5;
const isFew = (n: number): boolean => n > 0 && n < fewest;

export function provinceFigures(table: IndicatorTable): readonly ProvinceFigure[] {
  return table.indicators.map((figures) => ({ ...headOf(figures, table.year), ...bodyOf(figures) }));
}

const headOf = ({ indicator, targetPercent, assumptions }: IndicatorFigures, year: number) => ({
  indicator,
  year,
  targetPercent,
  assumptions,
});

function bodyOf({ province }: IndicatorFigures) {
  const { numerator, denominator, lowPercent, highPercent, verdict, shortOfTarget } = province;
  if (verdict === "over-denominator") return { state: "over-denominator" } as const;
  if (isFew(numerator.low) || isFew(numerator.high)) return { state: "too-few" } as const;
  if (denominator.is === "missing" || lowPercent === null || highPercent === null) {
    return { state: "no-denominator", ...numerator } as const;
  }
  return {
    state: "shown",
    ...numerator,
    lowPercent,
    highPercent,
    denominator: countOf(denominator) ?? 0,
    denominatorSources: denominator.sources,
    denominatorDate: denominator.lastDate,
    verdict,
    shortOfTarget,
  } as const;
}
