import { performance } from "node:perf_hooks";
import { indicatorTable } from "../statistics/indicator-table.ts";
import type { Store } from "../store/client.ts";
import { readFigures } from "../store/figures.ts";
import { loadFirstUnits } from "../store/first-units.ts";

/** How long the whole indicator table of a year takes from PostgreSQL, with so many counted children in that year. */
export type FiguresTiming = { readonly children: number; readonly medianMs: number; readonly leastMs: number };

const starts = "12-15";
const rounds = 60;
const warmUps = 10;

// Every cell of every source is there in both years, as in a province where all take part: only the numbers in them differ.
const fillCounts = `
INSERT INTO official_count (year, indicator, source, unit, band, sex, n)
SELECT $1::int, indicator, source, unit, band, sex, greatest(1, $2::int / 8550)
FROM unnest(ARRAY['22', '23a', '24w']) AS indicator,
     unnest(ARRAY['zalo-oa', 'telegram', 'code:mot', 'code:hai', 'code:ba']) AS source,
     (SELECT code AS unit FROM administrative_unit WHERE type IN ('xã', 'phường') AND valid_to IS NULL UNION ALL SELECT '') AS units,
     unnest(ARRAY['7-10', '11-15']) AS band, unnest(ARRAY['female', 'male', '']) AS sex
ON CONFLICT DO NOTHING`;

const fillPopulation = `
INSERT INTO population (unit_code, year, age_0_6, age_7_10, age_11_15, source, source_date)
SELECT code, $1::int, 1000000, 1000000, 1000000, 'bench', '2025-12-31' FROM administrative_unit
WHERE type IN ('xã', 'phường') AND valid_to IS NULL ON CONFLICT DO NOTHING`;

/**
 * Times the indicator table at two sizes in turn, so that whatever else the machine does falls on both alike. The store
 * must be a throw-away one that has its migrations: years 2028 and 2029 are filled.
 */
export async function timeFigures(store: Store, sizes: readonly [number, number]): Promise<readonly FiguresTiming[]> {
  await loadFirstUnits(store);
  const years = sizes.map((children, index) => ({ children, year: 2028 + index, times: [] as number[] }));
  for (const { year, children } of years) await fill(store, year, children);
  await store.pool.query("ANALYZE");
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (const { year, times } of years) {
      const begun = performance.now();
      indicatorTable(await readFigures(store, year, starts));
      if (round >= warmUps) times.push(performance.now() - begun);
    }
  }
  return years.map(({ children, times }) => timing(children, times));
}

async function fill(store: Store, year: number, children: number): Promise<void> {
  const partition = `ballot_box.counted_child_bench_${year}`;
  await store.pool.query(
    `CREATE TABLE IF NOT EXISTS ${partition} PARTITION OF ballot_box.counted_child FOR VALUES IN (${year})`,
  );
  const tags = `INSERT INTO ballot_box.counted_child (year, indicator, tag)
    SELECT $1::int, '22', substring(sha256(i::text::bytea) for 16) FROM generate_series(1, $2::int) AS i ON CONFLICT DO NOTHING`;
  await store.pool.query(tags, [year, children]);
  await store.pool.query(fillCounts, [year, children]);
  await store.pool.query(fillPopulation, [year]);
}

function timing(children: number, times: readonly number[]): FiguresTiming {
  const sorted = times.toSorted((a, b) => a - b);
  return { children, medianMs: sorted[Math.floor(sorted.length / 2)] ?? 0, leastMs: sorted[0] ?? 0 };
}
