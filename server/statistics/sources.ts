import { type Sex, sexes } from "./activities.ts";
import type { Cell } from "./bounds.ts";
import type { FiguresInput, OfficialCount, RecordedActivity } from "./figures-input.ts";
import { feedingActivities, type Indicator } from "./indicators.ts";
import type { YearDays } from "./report-year.ts";
import { isCommune, placeOfCode, successionOf, unitOn } from "./units.ts";

/** Children of one source of a figure; `withoutUnit`: those whose home is not recorded, or was split since. */
export type SourceCount = {
  readonly source: string;
  /** The activity's code and own source, where it is one. */
  readonly activity: { readonly code: string; readonly source: string; readonly date: string } | null;
  /** The campaign's name, where it is the class codes of one. */
  readonly campaign: string | null;
  readonly n: number;
  readonly withoutUnit: number;
};

/** Turns a code into the commune of the year's last day, or null; each code is looked up once. */
export type Homes = (code: string) => string | null;

/**
 * The children of every source that feeds an indicator, each source distinct within itself: a messenger, the class codes
 * of one campaign, one row of offline activity. Homes are those of the year's last day.
 */
export function cellsOfYear(
  indicator: Indicator,
  input: FiguresInput,
  { days, homes }: { readonly days: YearDays; readonly homes: Homes },
): readonly Cell[] {
  const feeding = feedingActivities(indicator);
  return [
    ...input.counts.filter((row) => row.indicator === indicator.counts).map((row) => officialCell(row, homes)),
    ...input.activities
      .filter(({ activity }) => feeding.includes(activity))
      .flatMap((row) => activityCells(row, indicator, activityHome(row, input, days))),
  ];
}

export function homesOf({ units }: FiguresInput, days: YearDays): Homes {
  const known = new Map<string, string | null>([["", null]]);
  return (code) => {
    const found = known.get(code);
    if (found !== undefined) return found;
    const home = placeOfCode(units, code, days)?.code ?? null;
    known.set(code, home);
    return home;
  };
}

const officialCell = ({ source, unit, sex, n }: OfficialCount, homes: Homes): Cell => ({
  source,
  unit: homes(unit),
  sex: sexOf(sex),
  n,
});

const sexOf = (text: string): Sex | null => sexes.find((sex) => sex === text) ?? null;

// An activity is read by its own day. The province's own code means that no home was recorded.
function activityHome(row: RecordedActivity, { units }: FiguresInput, days: YearDays): string | null {
  const unit = unitOn(units, row.unit, row.date);
  if (unit === undefined || !isCommune(unit)) return null;
  const succession = successionOf(units, unit, days.last);
  return succession.is === "unit" ? succession.unit.code : null;
}

function activityCells(row: RecordedActivity, { ages }: Indicator, unit: string | null): readonly Cell[] {
  return sexes.map((sex) => ({
    source: `activity/${row.id}`,
    unit,
    sex,
    n: ages.reduce((sum, age) => sum + row.children[sex][age], 0),
  }));
}

/** How many children each source brings, the largest first. */
export function sourceCounts(
  cells: readonly Cell[],
  { activities, campaigns }: Pick<FiguresInput, "activities" | "campaigns">,
): readonly SourceCount[] {
  const names = new Map(campaigns.map(({ id, name }) => [`code:${id}`, name]));
  const rows = new Map(activities.map((row) => [`activity/${row.id}`, row]));
  const added = (some: readonly Cell[]) => some.reduce((sum, cell) => sum + cell.n, 0);
  return [...Map.groupBy(cells, (cell) => cell.source)]
    .map(([source, group]) => ({
      source,
      activity: described(rows.get(source)),
      campaign: names.get(source) ?? null,
      n: added(group),
      withoutUnit: added(group.filter((cell) => cell.unit === null)),
    }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n || (a.source < b.source ? -1 : 1));
}

const described = (row: RecordedActivity | undefined): SourceCount["activity"] =>
  row === undefined ? null : { code: row.activity, source: row.source, date: row.date };
