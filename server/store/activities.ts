import { randomUUID } from "node:crypto";
import type { Activity } from "../statistics/activities.ts";
import type { RecordedActivity } from "../statistics/figures-input.ts";
import type { Store } from "./client.ts";
import { inTransaction } from "./transaction.ts";

export const activityColumns = `id, date::text AS date, unit_code, activity_code, girls_0_6, boys_0_6, girls_7_10, boys_7_10,
  girls_11_15, boys_11_15, source`;

export type ActivityRow = {
  readonly id: string;
  readonly date: string;
  readonly unit_code: string;
  readonly activity_code: string;
  readonly girls_0_6: number;
  readonly boys_0_6: number;
  readonly girls_7_10: number;
  readonly boys_7_10: number;
  readonly girls_11_15: number;
  readonly boys_11_15: number;
  readonly source: string;
};

const write = `
INSERT INTO activity (id, date, unit_code, activity_code, girls_0_6, boys_0_6, girls_7_10, boys_7_10, girls_11_15, boys_11_15, source)
SELECT * FROM unnest($1::uuid[], $2::date[], $3::text[], $4::text[], $5::int[], $6::int[], $7::int[], $8::int[], $9::int[], $10::int[], $11::text[])
ON CONFLICT (date, unit_code, activity_code, source) DO NOTHING
RETURNING date::text AS date, unit_code, activity_code, source`;

type KeyRow = {
  readonly date: string;
  readonly unit_code: string;
  readonly activity_code: string;
  readonly source: string;
};

class SomeAreThere extends Error {
  readonly written: readonly KeyRow[];
  constructor(written: readonly KeyRow[]) {
    super("some activities are there already");
    this.written = written;
  }
}

/** Writes all activities or none; returns the ones that are there already, for which nothing was written. */
export async function writeActivities(store: Store, activities: readonly Activity[]): Promise<readonly Activity[]> {
  try {
    await inTransaction(store.pool, async (client) => {
      const { rows } = await client.query<KeyRow>(write, valuesOf(activities));
      if (rows.length < activities.length) throw new SomeAreThere(rows);
    });
    return [];
  } catch (error) {
    if (!(error instanceof SomeAreThere)) throw error;
    const written = new Set(error.written.map((row) => keyOf(row.date, row.unit_code, row.activity_code, row.source)));
    return activities.filter((row) => !written.has(keyOf(row.date, row.unit, row.activity, row.source)));
  }
}

const keyOf = (...parts: readonly string[]): string => parts.join("\n");

function valuesOf(unsorted: readonly Activity[]): unknown[] {
  const rows = unsorted.toSorted((a, b) =>
    keyOf(a.date, a.unit, a.activity, a.source) < keyOf(b.date, b.unit, b.activity, b.source) ? -1 : 1,
  );
  return [
    rows.map(() => randomUUID()),
    rows.map((row) => row.date),
    rows.map((row) => row.unit),
    rows.map((row) => row.activity),
    rows.map((row) => row.children.female["0-6"]),
    rows.map((row) => row.children.male["0-6"]),
    rows.map((row) => row.children.female["7-10"]),
    rows.map((row) => row.children.male["7-10"]),
    rows.map((row) => row.children.female["11-15"]),
    rows.map((row) => row.children.male["11-15"]),
    rows.map((row) => row.source),
  ];
}

export const activityOf = (row: ActivityRow): RecordedActivity => ({
  id: row.id,
  date: row.date,
  unit: row.unit_code,
  activity: row.activity_code,
  children: {
    female: { "0-6": row.girls_0_6, "7-10": row.girls_7_10, "11-15": row.girls_11_15 },
    male: { "0-6": row.boys_0_6, "7-10": row.boys_7_10, "11-15": row.boys_11_15 },
  },
  source: row.source,
});
