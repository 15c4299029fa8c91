import { giveToBox } from "./box-owner.ts";
import type { Queryable } from "./transaction.ts";

export type ReportYearRow = {
  readonly year: number;
  readonly state: "open" | "closed";
  readonly keyName: string;
  readonly closeAskedBy: string | null;
  readonly closedBy: string | null;
  readonly fingerprint: string | null;
};

/** One at a time changes a year: its children, its official counts, its key, its end. */
export async function lockYear(db: Queryable, year: number): Promise<void> {
  await db.query("SELECT pg_advisory_xact_lock(hashtext('emnoi/report-year'), $1::int)", [year]);
}

export async function findReportYear(db: Queryable, year: number): Promise<ReportYearRow | null> {
  const { rows } = await db.query<ReportYearRow>(
    `SELECT year, state, key_name AS "keyName", close_asked_by AS "closeAskedBy", closed_by AS "closedBy", fingerprint
     FROM report_year WHERE year = $1`,
    [year],
  );
  return rows[0] ?? null;
}

/** The year whose tags are made with the key of this name. */
export async function findYearOfKey(db: Queryable, keyName: string): Promise<ReportYearRow | null> {
  const { rows } = await db.query<{ year: number }>("SELECT year FROM report_year WHERE key_name = $1", [keyName]);
  return rows[0] === undefined ? null : findReportYear(db, rows[0].year);
}

/** The row and the partition of a year in which a campaign opens; nothing where they are there. */
export async function makeReportYear(db: Queryable, year: number, keyName: string): Promise<void> {
  await db.query(
    "INSERT INTO report_year (year, state, key_name) VALUES ($1, 'open', $2) ON CONFLICT (year) DO NOTHING",
    [year, keyName],
  );
  const partition = partitionOf(year);
  const { rows } = await db.query<{ there: boolean }>("SELECT to_regclass($1) IS NOT NULL AS there", [partition]);
  if (rows[0]?.there === true) return;
  await db.query(`CREATE TABLE ${partition} (LIKE ballot_box.counted_child INCLUDING DEFAULTS INCLUDING INDEXES)`);
  await giveToBox(db, partition);
  await db.query(
    `ALTER TABLE ballot_box.counted_child ATTACH PARTITION ${partition} FOR VALUES IN (${wholeYear(year)})`,
  );
}

export async function dropCountedChildren(db: Queryable, year: number): Promise<void> {
  await db.query(`DROP TABLE IF EXISTS ${partitionOf(year)}`);
}

/** From now on the year's tags are made with another key: the one before is lost. */
export async function setYearKey(db: Queryable, year: number, keyName: string): Promise<void> {
  await db.query("UPDATE report_year SET key_name = $2 WHERE year = $1", [year, keyName]);
}

/** Remembers the first of the two who close a year; returns the one who stands there afterwards. */
export async function askForYearClose(db: Queryable, year: number, by: string): Promise<string> {
  const { rows } = await db.query<{ close_asked_by: string }>(
    "UPDATE report_year SET close_asked_by = coalesce(close_asked_by, $2) WHERE year = $1 RETURNING close_asked_by",
    [year, by],
  );
  return rows[0]?.close_asked_by ?? by;
}

export async function markYearClosed(
  db: Queryable,
  year: number,
  end: { readonly by: string; readonly fingerprint: string },
): Promise<void> {
  await db.query("UPDATE report_year SET state = 'closed', closed_by = $2, fingerprint = $3 WHERE year = $1", [
    year,
    end.by,
    end.fingerprint,
  ]);
}

/** Every version of the key that a year's tags were made with. */
export async function keysOfYear(db: Queryable, year: number): Promise<readonly string[]> {
  const { rows } = await db.query<{ name: string }>(
    "SELECT name FROM key_file WHERE name LIKE 'part/' || $1::int || '/%' ORDER BY name",
    [year],
  );
  return rows.map((row) => row.name);
}

export type YearCampaign = { readonly id: string; readonly state: string };

export async function campaignsOfYear(db: Queryable, year: number): Promise<readonly YearCampaign[]> {
  const { rows } = await db.query<YearCampaign>("SELECT id, state FROM campaign WHERE report_year = $1 ORDER BY id", [
    year,
  ]);
  return rows;
}

function partitionOf(year: number): string {
  return `ballot_box.counted_child_${wholeYear(year)}`;
}

/** It becomes part of a statement: nothing but a whole number may. */
function wholeYear(year: number): number {
  if (!Number.isInteger(year) || year < 2000 || year > 2999) throw new RangeError("A report year has four digits.");
  return year;
}
