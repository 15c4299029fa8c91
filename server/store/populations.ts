import type { Population } from "../statistics/population-file.ts";
import type { Store } from "./client.ts";

export const populationColumns = `unit_code, year, age_0_6, age_7_10, age_11_15, female_0_6, female_7_10, female_11_15, source,
  source_date::text AS source_date`;

export type PopulationRow = {
  readonly unit_code: string;
  readonly year: number;
  readonly age_0_6: number;
  readonly age_7_10: number;
  readonly age_11_15: number;
  readonly female_0_6: number | null;
  readonly female_7_10: number | null;
  readonly female_11_15: number | null;
  readonly source: string;
  readonly source_date: string;
};

const write = `
INSERT INTO population (unit_code, year, age_0_6, age_7_10, age_11_15, female_0_6, female_7_10, female_11_15, source, source_date)
SELECT * FROM unnest($1::text[], $2::int[], $3::int[], $4::int[], $5::int[], $6::int[], $7::int[], $8::int[], $9::text[], $10::date[])
ON CONFLICT (unit_code, year) DO UPDATE SET age_0_6 = excluded.age_0_6, age_7_10 = excluded.age_7_10,
  age_11_15 = excluded.age_11_15, female_0_6 = excluded.female_0_6, female_7_10 = excluded.female_7_10,
  female_11_15 = excluded.female_11_15, source = excluded.source, source_date = excluded.source_date
RETURNING xmax <> 0 AS is_replaced`;

/** Writes all rows or none; a row of the same unit and year is replaced. Returns how many were new and how many replaced. */
export async function writePopulations(
  store: Store,
  rows: readonly Population[],
): Promise<{ readonly added: number; readonly replaced: number }> {
  const written = await store.pool.query<{ is_replaced: boolean }>(write, valuesOf(rows));
  const replaced = written.rows.filter((row) => row.is_replaced).length;
  return { added: written.rows.length - replaced, replaced };
}

// Sorted, so that two imports at once take the rows in one order and never wait for each other.
function valuesOf(unsorted: readonly Population[]): unknown[] {
  const rows = unsorted.toSorted((a, b) => (`${a.unit} ${a.year}` < `${b.unit} ${b.year}` ? -1 : 1));
  return [
    rows.map((row) => row.unit),
    rows.map((row) => row.year),
    rows.map((row) => row.children["0-6"]),
    rows.map((row) => row.children["7-10"]),
    rows.map((row) => row.children["11-15"]),
    rows.map((row) => row.girls["0-6"]),
    rows.map((row) => row.girls["7-10"]),
    rows.map((row) => row.girls["11-15"]),
    rows.map((row) => row.source),
    rows.map((row) => row.sourceDate),
  ];
}

/** The populations of one report year, by unit. */
export async function readPopulations(store: Store, year: number): Promise<readonly Population[]> {
  const { rows } = await store.pool.query<PopulationRow>(
    `SELECT ${populationColumns} FROM population WHERE year = $1 ORDER BY unit_code`,
    [year],
  );
  return rows.map(populationOf);
}

export const populationOf = (row: PopulationRow): Population => ({
  unit: row.unit_code,
  year: row.year,
  children: { "0-6": row.age_0_6, "7-10": row.age_7_10, "11-15": row.age_11_15 },
  girls: { "0-6": row.female_0_6, "7-10": row.female_7_10, "11-15": row.female_11_15 },
  source: row.source,
  sourceDate: row.source_date,
});
