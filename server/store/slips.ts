import { bySet, type CountRow, columnsOf, type TraitCountRow } from "./openings.ts";
import type { Queryable } from "./transaction.ts";

export type SlipRow = { readonly id: string; readonly sealed: Buffer };

export async function writeSlips(db: Queryable, campaign: string, rows: readonly SlipRow[]): Promise<void> {
  await bySet(rows, (some) =>
    db.query("INSERT INTO slip (campaign_id, id, sealed) SELECT $1, * FROM unnest($2::uuid[], $3::bytea[])", [
      campaign,
      ...columnsOf(some, ["id", "sealed"]),
    ]),
  );
}

/** In the order of their random ids. */
export async function readSlips(db: Queryable, campaign: string): Promise<readonly SlipRow[]> {
  const { rows } = await db.query<SlipRow>("SELECT id, sealed FROM slip WHERE campaign_id = $1 ORDER BY id", [
    campaign,
  ]);
  return rows;
}

export async function dropSlips(db: Queryable, campaigns: readonly string[]): Promise<number> {
  const { rowCount } = await db.query("DELETE FROM slip WHERE campaign_id = ANY($1)", [campaigns]);
  return rowCount ?? 0;
}

/** Counts each child of the tags once a year and indicator; returns the tags that are new, hexadecimal. */
export async function addCountedChildren(
  db: Queryable,
  at: { readonly year: number; readonly indicator: string },
  tags: readonly Buffer[],
): Promise<readonly string[]> {
  const added: string[] = [];
  await bySet(tags, async (some) => {
    const { rows } = await db.query<{ tag: string }>(
      `INSERT INTO ballot_box.counted_child (year, indicator, tag) SELECT $1, $2, tag FROM unnest($3::bytea[]) AS t(tag)
       ON CONFLICT DO NOTHING RETURNING encode(tag, 'hex') AS tag`,
      [at.year, at.indicator, some],
    );
    added.push(...rows.map((row) => row.tag));
  });
  return added;
}

export async function raiseOfficialCounts(db: Queryable, year: number, rows: readonly CountRow[]): Promise<void> {
  await bySet(rows, (some) =>
    db.query(
      `INSERT INTO official_count AS o (year, indicator, source, unit, band, sex, n)
       SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[])
       ON CONFLICT (year, indicator, source, unit, band, sex) DO UPDATE SET n = o.n + excluded.n`,
      [year, ...columnsOf(some, ["indicator", "source", "unit", "band", "sex", "n"])],
    ),
  );
}

export async function raiseOfficialTraitCounts(
  db: Queryable,
  year: number,
  rows: readonly TraitCountRow[],
): Promise<void> {
  await bySet(rows, (some) =>
    db.query(
      `INSERT INTO official_trait_count AS o (year, indicator, source, trait, value, band, n)
       SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[])
       ON CONFLICT (year, indicator, source, trait, value, band) DO UPDATE SET n = o.n + excluded.n`,
      [year, ...columnsOf(some, ["indicator", "source", "trait", "value", "band", "n"])],
    ),
  );
}

/** Counts of one source and indicators of a closed campaign. */
export async function readCounts(
  db: Queryable,
  campaign: string,
  of: { readonly source: string; readonly indicators: readonly string[] },
): Promise<readonly CountRow[]> {
  const { rows } = await db.query<CountRow>(
    `SELECT indicator, source, unit, band, sex, n FROM campaign_count
     WHERE campaign_id = $1 AND source = $2 AND indicator = ANY($3) ORDER BY indicator, unit, band, sex`,
    [campaign, of.source, of.indicators],
  );
  return rows;
}

export async function readTraitCounts(
  db: Queryable,
  campaign: string,
  of: { readonly source: string; readonly indicators: readonly string[] },
): Promise<readonly TraitCountRow[]> {
  const { rows } = await db.query<TraitCountRow>(
    `SELECT indicator, source, trait, value, band, n FROM campaign_trait_count
     WHERE campaign_id = $1 AND source = $2 AND indicator = ANY($3) ORDER BY indicator, trait, value, band`,
    [campaign, of.source, of.indicators],
  );
  return rows;
}

export type FeedbackRow = {
  readonly theme: string;
  readonly department: string;
  readonly outcome: string;
  readonly dueOn: string | null;
  readonly textVi: string;
  readonly textEn: string;
};

/** Writes the answer to the children and marks the campaign: from now on it counts. */
export async function writeFeedback(db: Queryable, campaign: string, lines: readonly FeedbackRow[]): Promise<void> {
  await db.query(
    `INSERT INTO feedback (campaign_id, position, theme, department, outcome, due_on, text_vi, text_en)
     SELECT $1, l.position, l.theme, l.department, l.outcome, l.due_on, l.text_vi, l.text_en
     FROM unnest($2::text[], $3::text[], $4::text[], $5::date[], $6::text[], $7::text[])
       WITH ORDINALITY AS l(theme, department, outcome, due_on, text_vi, text_en, position)`,
    [campaign, ...columnsOf(lines, ["theme", "department", "outcome", "dueOn", "textVi", "textEn"])],
  );
  await db.query("UPDATE campaign SET feedback_published_on = program_today() WHERE id = $1", [campaign]);
}
