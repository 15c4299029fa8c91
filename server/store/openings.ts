import type { Queryable } from "./transaction.ts";

type BoxState = "draft" | "scheduled" | "open" | "closing" | "closed";

/** A campaign as its box knows it. */
export type BoxRow = {
  readonly id: string;
  readonly state: BoxState;
  readonly isTrial: boolean;
  readonly reportYear: number | null;
  readonly spoiled: number;
  readonly withheldAnswers: number;
  readonly isBoxLost: boolean;
  readonly feedbackPublishedOn: string | null;
  readonly slipPublicKey: Buffer | null;
};

const columns = `id, state, is_trial AS "isTrial", report_year AS "reportYear", spoiled,
  withheld_answers AS "withheldAnswers", is_box_lost AS "isBoxLost", feedback_published_on::text AS "feedbackPublishedOn",
  slip_public_key AS "slipPublicKey"`;

export async function findBox(db: Queryable, campaign: string): Promise<BoxRow | null> {
  const { rows } = await db.query<BoxRow>(`SELECT ${columns} FROM campaign WHERE id = $1`, [campaign]);
  return rows[0] ?? null;
}

/** Nobody else changes the campaign until the transaction ends. */
export async function lockBox(db: Queryable, campaign: string): Promise<BoxRow | null> {
  const { rows } = await db.query<BoxRow>(`SELECT ${columns} FROM campaign WHERE id = $1 FOR UPDATE`, [campaign]);
  return rows[0] ?? null;
}

export async function markOpen(
  db: Queryable,
  campaign: string,
  keys: { readonly publicKey: Buffer; readonly slipPublicKey: Buffer | null },
): Promise<void> {
  await db.query("UPDATE campaign SET state = 'open', public_key = $2, slip_public_key = $3 WHERE id = $1", [
    campaign,
    keys.publicKey,
    keys.slipPublicKey,
  ]);
}

/** Waits for the ballots that are being written; those that come later find the campaign not open. */
export async function beginClosing(db: Queryable, campaign: string): Promise<boolean> {
  const { rowCount } = await db.query("UPDATE campaign SET state = 'closing' WHERE id = $1 AND state = 'open'", [
    campaign,
  ]);
  return rowCount === 1;
}

/** The campaign whose box is being opened, locked; null where another process has done it. */
export async function lockClosing(db: Queryable, campaign: string): Promise<BoxRow | null> {
  const { rows } = await db.query<BoxRow>(
    `SELECT ${columns} FROM campaign WHERE id = $1 AND state = 'closing' FOR UPDATE`,
    [campaign],
  );
  return rows[0] ?? null;
}

/** From its last day the life of its answers is reckoned; a trial that is closed by hand has one from then on. */
export async function markClosed(
  db: Queryable,
  campaign: string,
  outcome: { readonly spoiled: number; readonly withheldAnswers: number; readonly isBoxLost: boolean },
): Promise<void> {
  await db.query(
    `UPDATE campaign SET state = 'closed', closes_on = coalesce(closes_on, program_today()),
            spoiled = $2, withheld_answers = $3, is_box_lost = $4 WHERE id = $1`,
    [campaign, outcome.spoiled, outcome.withheldAnswers, outcome.isBoxLost],
  );
}

export async function closingCampaigns(db: Queryable): Promise<readonly string[]> {
  const { rows } = await db.query<{ id: string }>("SELECT id FROM campaign WHERE state = 'closing' ORDER BY id");
  return rows.map((row) => row.id);
}

/** Campaigns not closed yet whose tags are made with this key of a year; null: the trials. */
export async function openCampaignsOfKey(db: Queryable, yearKey: string | null): Promise<readonly string[]> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT c.id FROM campaign c LEFT JOIN report_year y ON y.year = c.report_year
     WHERE c.state IN ('open', 'closing') AND CASE WHEN $1::text IS NULL THEN c.is_trial ELSE y.key_name = $1 END
     ORDER BY c.id`,
    [yearKey],
  );
  return rows.map((row) => row.id);
}

/** The survey of each band of a campaign, by its hash. */
export async function surveysOf(db: Queryable, campaign: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.query<{ hash: string; band: string }>(
    "SELECT survey_hash AS hash, band FROM campaign_survey WHERE campaign_id = $1",
    [campaign],
  );
  return new Map(rows.map((row) => [row.hash, row.band]));
}

export type CountRow = {
  readonly indicator: string;
  readonly source: string;
  readonly unit: string;
  readonly band: string;
  readonly sex: string;
  readonly n: number;
};
export type TraitCountRow = {
  readonly indicator: string;
  readonly source: string;
  readonly trait: string;
  readonly value: string;
  readonly band: string;
  readonly n: number;
};
export type AnswerRow = {
  readonly id: string;
  readonly surveyHash: string;
  readonly countsAs: string;
  readonly unit: string | null;
  readonly band: string;
  readonly sex: string | null;
  /** JSON. */
  readonly answers: string;
  readonly isDoubtful: boolean;
};
export type AnswerTextRow = {
  readonly id: string;
  readonly surveyHash: string;
  readonly question: string;
  readonly countsAs: string;
  readonly band: string;
  readonly text: string;
};

/** Rows are written in the order given, some thousands a statement: whoever calls has shuffled them all. */
const writtenAtOnce = 5000;

export async function writeCounts(db: Queryable, campaign: string, rows: readonly CountRow[]): Promise<void> {
  await bySet(rows, (some) =>
    db.query(
      `INSERT INTO campaign_count (campaign_id, indicator, source, unit, band, sex, n)
       SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[])`,
      [campaign, ...columnsOf(some, ["indicator", "source", "unit", "band", "sex", "n"])],
    ),
  );
}

export async function writeTraitCounts(db: Queryable, campaign: string, rows: readonly TraitCountRow[]): Promise<void> {
  await bySet(rows, (some) =>
    db.query(
      `INSERT INTO campaign_trait_count (campaign_id, indicator, source, trait, value, band, n)
       SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[])`,
      [campaign, ...columnsOf(some, ["indicator", "source", "trait", "value", "band", "n"])],
    ),
  );
}

export async function writeAnswers(db: Queryable, campaign: string, rows: readonly AnswerRow[]): Promise<void> {
  await bySet(rows, (some) =>
    db.query(
      `INSERT INTO answer (campaign_id, id, survey_hash, counts_as, unit, band, sex, answers, is_doubtful)
       SELECT $1, * FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::jsonb[], $9::bool[])`,
      [campaign, ...columnsOf(some, ["id", "surveyHash", "countsAs", "unit", "band", "sex", "answers", "isDoubtful"])],
    ),
  );
}

export async function writeAnswerTexts(db: Queryable, campaign: string, rows: readonly AnswerTextRow[]): Promise<void> {
  await bySet(rows, (some) =>
    db.query(
      `INSERT INTO answer_text (campaign_id, id, survey_hash, question, counts_as, band, text)
       SELECT $1, * FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])`,
      [campaign, ...columnsOf(some, ["id", "surveyHash", "question", "countsAs", "band", "text"])],
    ),
  );
}

/** What a closed box gave, for the person who closed it. */
export async function countOpened(
  db: Queryable,
  campaign: string,
): Promise<{ readonly children: number; readonly visits: number; readonly answers: number }> {
  const { rows } = await db.query<{ children: number; visits: number; answers: number }>(
    `SELECT coalesce(sum(n) FILTER (WHERE source <> 'visit'), 0)::int AS children,
            coalesce(sum(n) FILTER (WHERE source = 'visit'), 0)::int AS visits,
            (SELECT count(*)::int FROM answer WHERE campaign_id = $1) AS answers
     FROM campaign_count WHERE campaign_id = $1 AND indicator = 'taking-part'`,
    [campaign],
  );
  return rows[0] ?? { children: 0, visits: 0, answers: 0 };
}

/** Runs one statement for each slice of the rows, one after the other. */
export async function bySet<T>(rows: readonly T[], write: (some: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += writtenAtOnce) await write(rows.slice(from, from + writtenAtOnce));
}

/** One array a column, as `unnest` takes them. */
export function columnsOf<T, K extends keyof T>(rows: readonly T[], names: readonly K[]): readonly T[K][][] {
  return names.map((name) => rows.map((row) => row[name]));
}
