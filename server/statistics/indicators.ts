import { type Ages, activityKinds, type Fed } from "./activities.ts";

export type IndicatorCode = "22" | "23a" | "23a-7-15" | "24" | "24w";

export type Indicator = {
  readonly code: IndicatorCode;
  /** Whose activities feed it. */
  readonly feed: Fed;
  /** The indicator of the official counts that feeds it besides, or null: activities only. */
  readonly counts: "22" | "23a" | "24w" | null;
  /** Who is counted, and of whom. */
  readonly ages: readonly Ages[];
  readonly target: TargetPath;
  /** Wording ids of what is said under this indicator only. */
  readonly notes: readonly string[];
};

/** Plan 1222/KH-UBND sets two years; between them we draw a straight line and say so. */
type TargetPath = { readonly percentIn2025: number; readonly percentIn2030: number };

const thirty: TargetPath = { percentIn2025: 30, percentIn2030: 35 };
const eightyFive: TargetPath = { percentIn2025: 85, percentIn2030: 90 };

/** Every indicator there is (protocol 3, domain 1.5); 23b is no share of the province's children and lives in `lesson.ts`. */
export const indicators: readonly Indicator[] = [
  { code: "22", feed: "22", counts: "22", ages: ["7-10", "11-15"], target: thirty, notes: [] },
  {
    code: "23a",
    feed: "23a",
    counts: "23a",
    ages: ["0-6", "7-10", "11-15"],
    target: eightyFive,
    notes: ["figures-note-all-children"],
  },
  {
    code: "23a-7-15",
    feed: "23a",
    counts: "23a",
    ages: ["7-10", "11-15"],
    target: eightyFive,
    notes: ["figures-note-from-seven"],
  },
  { code: "24", feed: "24", counts: null, ages: ["11-15"], target: thirty, notes: ["figures-note-narrow"] },
  { code: "24w", feed: "24w", counts: "24w", ages: ["11-15"], target: thirty, notes: ["figures-note-wide"] },
];

/** Codes of the activities that feed an indicator. */
export const feedingActivities = (indicator: Indicator): readonly string[] =>
  activityKinds.filter((kind) => kind.feeds.includes(indicator.feed)).map((kind) => kind.code);

/** The target of a year in percent; null before 2025 and after 2030, for which the plan sets none. */
export function targetPercent({ target }: Indicator, year: number): number | null {
  if (year < 2025 || year > 2030) return null;
  return target.percentIn2025 + ((target.percentIn2030 - target.percentIn2025) * (year - 2025)) / 5;
}

// In the order in which they are printed.
const assumed = [
  "figures-assumption-one-home",
  "figures-assumption-one-animal",
  "figures-assumption-one-code",
  "figures-assumption-distinct-in-source",
  "figures-note-voluntary",
  "figures-note-proposed",
];

/** Wording ids of everything that is assumed, printed under each figure of the indicator. */
export function assumptionsOf(indicator: Indicator, year: number): readonly string[] {
  const isBetween = year > 2025 && year < 2030;
  return [...assumed, ...indicator.notes, ...(isBetween ? ["figures-note-target-line"] : [])];
}
