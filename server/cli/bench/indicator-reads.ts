import type { OfficialCount } from "../../statistics/figures-input.ts";
import { indicatorTable } from "../../statistics/indicator-table.ts";
import { reportYearOf } from "../../statistics/report-year.ts";
import { readFigures } from "../../store/figures.ts";
import { programToday } from "../../store/today.ts";
import { yearStarts } from "./campaigns.ts";
import { median } from "./numbers.ts";
import type { BenchDatabase } from "./place.ts";
import { type Micros, processorClock, since } from "./processor-time.ts";
import { fillProvince, groupedStatement } from "./province-fill.ts";

/** A province in a database of its own, with so many counted children in this report year. */
export type Province = { readonly database: BenchDatabase; readonly year: number; readonly children: number };

/** One block of reads: medians in milliseconds, and the processor time of one read with its table. */
export type ReadBlock = { readonly readMs: number; readonly tableMs: number; readonly micros: Micros };

export async function newProvince(database: BenchDatabase, children: number): Promise<Province> {
  const year = reportYearOf(await programToday(database.store), yearStarts);
  await fillProvince(database, { year, children });
  return { database, year, children };
}

/** Reads the year's figures and makes the table of them, so many times. */
export async function readBlock(province: Province, reads: number): Promise<ReadBlock> {
  const clock = await processorClock(province.database.store.pool);
  const began = clock();
  const times: { readonly readMs: number; readonly tableMs: number }[] = [];
  for (let nth = 0; nth < reads; nth += 1) times.push(await readOnce(province));
  const spent = since(began, clock());
  return {
    readMs: median(times.map(({ readMs }) => readMs)),
    tableMs: median(times.map(({ tableMs }) => tableMs)),
    micros: { program: spent.program / reads, database: spent.database === null ? null : spent.database / reads },
  };
}

async function readOnce(province: Province) {
  const beganMs = performance.now();
  const input = await figuresOf(province);
  const readAtMs = performance.now();
  indicatorTable(input);
  return { readMs: readAtMs - beganMs, tableMs: performance.now() - readAtMs };
}

/** What the figures are read from, in one round trip. */
export const figuresOf = ({ database, year }: Province) => readFigures(database.store, year, yearStarts);

/** How long counting all children takes, in milliseconds. */
export async function groupOnce(province: Province): Promise<number> {
  const beganMs = performance.now();
  await groupedCounts(province);
  return performance.now() - beganMs;
}

/** The same cells, counted child by child. */
export async function groupedCounts({ database }: Province): Promise<readonly OfficialCount[]> {
  const { rows } = await database.store.pool.query<OfficialCount>(groupedStatement);
  return rows;
}

export async function countersOf({ database, year }: Province): Promise<number> {
  const { rows } = await database.store.pool.query<{ readonly n: number }>(
    "SELECT count(*)::int AS n FROM official_count WHERE year = $1",
    [year],
  );
  return rows[0]?.n ?? 0;
}
