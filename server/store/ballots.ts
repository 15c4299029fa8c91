import pg from "pg";
import { giveToBox } from "./box-owner.ts";
import { inTransaction, type Queryable } from "./transaction.ts";

/** What sealing must know of a campaign; the year key's name is null for a trial. */
export type SealingCampaign = {
  readonly id: string;
  readonly state: string;
  readonly isTrial: boolean;
  readonly publicKey: Buffer | null;
  readonly yearKeyName: string | null;
};

export async function findSealingCampaign(db: Queryable, id: string): Promise<SealingCampaign | null> {
  const { rows } = await db.query<SealingCampaign>(
    `SELECT c.id, c.state, c.is_trial AS "isTrial", c.public_key AS "publicKey", y.key_name AS "yearKeyName"
     FROM campaign c LEFT JOIN report_year y ON y.year = c.report_year WHERE c.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** Whether the child of this tag has answered in this campaign. */
export async function hasBallot(db: Queryable, campaign: string, tag: Buffer): Promise<boolean> {
  const { rowCount } = await db.query("SELECT FROM ballot_box.ballot WHERE campaign = $1 AND tag = $2", [
    campaign,
    tag,
  ]);
  return rowCount === 1;
}

/** Envelopes in the boxes of the campaigns; a box that is not there has none. */
export async function countBallots(db: Queryable, campaigns: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await db.query<{ campaign: string; n: number }>(
    "SELECT campaign, count(*)::int AS n FROM ballot_box.ballot WHERE campaign = ANY($1) GROUP BY campaign",
    [campaigns],
  );
  return new Map(campaigns.map((id) => [id, rows.find((row) => row.campaign === id)?.n ?? 0]));
}

export type StoredBallot = { readonly tag: Buffer; readonly participation: Buffer; readonly answers: Buffer };

const readAtOnce = 1000;

/** Every ballot of a box, some at a time, in the order of their tags: it says nothing of when they came. */
export async function* readBallots(db: Queryable, campaign: string): AsyncGenerator<readonly StoredBallot[]> {
  let after = Buffer.alloc(0);
  for (;;) {
    const { rows } = await db.query<StoredBallot>(
      `SELECT tag, sealed_participation AS participation, sealed_answers AS answers
       FROM ballot_box.ballot WHERE campaign = $1 AND tag > $2 ORDER BY tag LIMIT ${readAtOnce}`,
      [campaign, after],
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = Buffer.from(last.tag);
  }
}

/** The partition of a campaign that is about to open; nothing where it is there. */
export async function makeBallotPartition(db: Queryable, campaign: string): Promise<void> {
  const name = partitionOf(campaign);
  const { rows } = await db.query<{ there: boolean }>("SELECT to_regclass($1) IS NOT NULL AS there", [name]);
  if (rows[0]?.there === true) return;
  // Made beside the table and attached: this waits for no child who is answering another campaign.
  await db.query(
    `CREATE TABLE ${name} (LIKE ballot_box.ballot INCLUDING DEFAULTS INCLUDING STORAGE INCLUDING INDEXES)`,
  );
  await giveToBox(db, name);
  await db.query(
    `ALTER TABLE ballot_box.ballot ATTACH PARTITION ${name} FOR VALUES IN (${pg.escapeLiteral(campaign)})`,
  );
}

const lockNotAvailable = "55P03";
const dropAttempts = 60;
const pauseMs = 500;

/**
 * Destroys the ballots of a closed campaign; what is gone already counts as done. Dropping a partition needs the whole box
 * for a moment: where something long reads it, this gives way and tries again, so that no child ever waits behind it.
 */
export async function dropBallotPartition(pool: pg.Pool, campaign: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await inTransaction(pool, (db) => dropOnce(db, campaign));
      return;
    } catch (error) {
      const isTaken = error instanceof pg.DatabaseError && error.code === lockNotAvailable;
      if (!isTaken || attempt === dropAttempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

/** One process at a time: PostgreSQL does not bear two that drop one partition at once. */
async function dropOnce(db: Queryable, campaign: string): Promise<void> {
  await db.query("SET LOCAL lock_timeout = '1s'");
  await db.query("SELECT pg_advisory_xact_lock(hashtextextended('emnoi/ballot-partition/' || $1, 0))", [campaign]);
  await db.query(`DROP TABLE IF EXISTS ${partitionOf(campaign)}`);
}

/** Closed campaigns whose partition is still there. */
export async function campaignsWithLeftovers(db: Queryable): Promise<readonly string[]> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT c.id FROM campaign c JOIN pg_class p ON p.relname = 'ballot_' || c.id
     JOIN pg_namespace s ON s.oid = p.relnamespace AND s.nspname = 'ballot_box'
     WHERE c.state = 'closed' AND p.relkind = 'r' ORDER BY c.id`,
  );
  return rows.map((row) => row.id);
}

function partitionOf(campaign: string): string {
  return `ballot_box.${pg.escapeIdentifier(`ballot_${campaign}`)}`;
}
