import type { Ages } from "./activities.ts";
import type { Who } from "./bounds.ts";
import type { Population } from "./population-file.ts";

/** The official number of children, and where it is from; `sum-of-units`: the province has no row of its own. */
export type Denominator =
  | {
      readonly is: "known";
      readonly n: number;
      readonly from: "own-row" | "sum-of-units";
      readonly sources: readonly string[];
      readonly firstDate: string;
      readonly lastDate: string;
    }
  | { readonly is: "missing" };

const missing: Denominator = { is: "missing" };

/** Children of these ages in one unit. */
export function unitDenominator(row: Population | undefined, ages: readonly Ages[], who: Who): Denominator {
  return row === undefined ? missing : total([row], ages, who, "own-row");
}

/** The province's own row, else the sum if every unit has one, else missing. */
export function provinceDenominator(
  own: Population | undefined,
  units: readonly (Population | undefined)[],
  ages: readonly Ages[],
  who: Who,
): Denominator {
  if (own !== undefined) return total([own], ages, who, "own-row");
  const rows = units.filter((row) => row !== undefined);
  return rows.length === 0 || rows.length < units.length ? missing : total(rows, ages, who, "sum-of-units");
}

function total(
  rows: readonly Population[],
  ages: readonly Ages[],
  who: Who,
  from: "own-row" | "sum-of-units",
): Denominator {
  let n = 0;
  for (const row of rows) {
    for (const age of ages) {
      const children = part(row, age, who);
      if (children === null) return missing;
      n += children;
    }
  }
  // Nobody to be a share of: no share.
  return n === 0 ? missing : { is: "known", n, from, ...provenance(rows) };
}

function provenance(rows: readonly Population[]) {
  const dates = rows.map((row) => row.sourceDate).sort();
  const sources = [...new Set(rows.map((row) => row.source))];
  return { sources, firstDate: dates[0] ?? "", lastDate: dates.at(-1) ?? "" };
}

function part(row: Population, age: Ages, who: Who): number | null {
  const girls = row.girls[age];
  if (who === "all") return row.children[age];
  if (girls === null) return null;
  return who === "female" ? girls : row.children[age] - girls;
}

export const countOf = (denominator: Denominator): number | null => (denominator.is === "known" ? denominator.n : null);
