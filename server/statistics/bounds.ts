import type { Sex } from "./activities.ts";

/** The true number of children is not below `low` and not above `high`. */
export type Bounds = { readonly low: number; readonly high: number };

/** So many distinct children of one source; unit or sex null where it was not recorded. */
export type Cell = {
  readonly source: string;
  readonly unit: string | null;
  readonly sex: Sex | null;
  readonly n: number;
};

/** Whom a figure is about. */
export type Who = Sex | "all";

type Row = Record<Sex | "unsaid", number>;
type Sums = Record<Who, number>;
const everyone: readonly Who[] = ["all", "female", "male"];

/** What the sources say together: of a unit the most that one of them met for certain, and all that they may have met. */
type Met = { readonly most: Sums; readonly possible: Sums };

/** The sources of a figure, added up as far as bounds need it. */
export type Tally = {
  readonly units: ReadonlyMap<string, Met>;
  /** Children whose home was not recorded: each may live anywhere. */
  readonly homeless: Readonly<Sums>;
  /** The most that one source met in the whole province. */
  readonly largestSource: Readonly<Sums>;
};

const noHome = "";
const nobody = (): Sums => ({ all: 0, female: 0, male: 0 });

/** Children who are of this kind for certain. */
const certain = (row: Row, who: Who): number => (who === "all" ? row.female + row.male + row.unsaid : row[who]);

/** Those, and the ones who may be: nothing says what sex they are. */
const possible = (row: Row, who: Who): number => certain(row, who) + (who === "all" ? 0 : row.unsaid);

export function tallyOf(cells: readonly Cell[]): Tally {
  const units = new Map<string, Met>();
  const [homeless, largestSource] = [nobody(), nobody()];
  for (const rows of rowsBySource(cells).values()) {
    const whole = nobody();
    for (const [unit, row] of rows) {
      add(whole, row, certain);
      if (unit === noHome) add(homeless, row, possible);
      else meet(units, unit, row);
    }
    for (const who of everyone) largestSource[who] = Math.max(largestSource[who], whole[who]);
  }
  return { units, homeless, largestSource };
}

function rowsBySource(cells: readonly Cell[]): ReadonlyMap<string, ReadonlyMap<string, Row>> {
  const sources = new Map<string, Map<string, Row>>();
  for (const { source, unit, sex, n } of cells) {
    const rows = sources.get(source) ?? new Map<string, Row>();
    const row = rows.get(unit ?? noHome) ?? { female: 0, male: 0, unsaid: 0 };
    row[sex ?? "unsaid"] += n;
    rows.set(unit ?? noHome, row);
    sources.set(source, rows);
  }
  return sources;
}

function add(sums: Sums, row: Row, counted: (row: Row, who: Who) => number): void {
  for (const who of everyone) sums[who] += counted(row, who);
}

function meet(units: Map<string, Met>, unit: string, row: Row): void {
  const met = units.get(unit) ?? { most: nobody(), possible: nobody() };
  for (const who of everyone) met.most[who] = Math.max(met.most[who], certain(row, who));
  add(met.possible, row, possible);
  units.set(unit, met);
}

// More than there are children means that a figure is wrong: the low end is kept, so that it is seen.
const bounded = (low: number, high: number, atMost: number | null): Bounds => ({
  low,
  high: Math.max(low, Math.min(high, atMost ?? high)),
});

/**
 * Bounds of the distinct children of a unit (protocol 3). Children are distinct within a source; between sources nothing is
 * known, so the low end lets every source meet the same children and the high end none. A child without a recorded home
 * may live here. `atMost`: the official number of such children, or null.
 */
export function unitBounds(tally: Tally, unit: string, who: Who, atMost: number | null): Bounds {
  const met = tally.units.get(unit);
  return bounded(met?.most[who] ?? 0, (met?.possible[who] ?? 0) + tally.homeless[who], atMost);
}

/** Bounds of the distinct children of the whole province: children of different homes are different children. */
export function provinceBounds({ units, homeless, largestSource }: Tally, who: Who, atMost: number | null): Bounds {
  const met = [...units.values()];
  const byHome = met.reduce((sum, one) => sum + one.most[who], 0);
  const together = met.reduce((sum, one) => sum + one.possible[who], homeless[who]);
  return bounded(Math.max(byHome, largestSource[who]), together, atMost);
}
