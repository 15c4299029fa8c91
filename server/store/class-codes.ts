import type { AgeBand } from "../../bot/surveys/survey.ts";
import type { Store } from "./client.ts";
import { bandOf } from "./surveys.ts";
import { inTransaction } from "./transaction.ts";

export type NewBatch = {
  readonly id: string;
  readonly campaign: string;
  readonly unit: string;
  readonly band: AgeBand;
};

export type FoundCode = {
  readonly campaign: string;
  readonly state: string;
  readonly unit: string;
  readonly band: AgeBand;
  readonly isRevoked: boolean;
};

/** So many keyed hashes, in an order that says nothing of the order in which their codes are printed. */
export type DrawnHashes = { readonly count: number; draw(missing: number): readonly Buffer[] };

/** Keeps a batch whole or not at all; for a hash that is taken already another is drawn. Returns the hashes kept. */
export async function insertBatch(store: Store, batch: NewBatch, drawn: DrawnHashes): Promise<readonly Buffer[]> {
  return await inTransaction(store.pool, async (db) => {
    await db.query(
      `INSERT INTO code_batch (id, campaign_id, unit_code, band, is_revoked, issued_on)
       VALUES ($1, $2, $3, $4, false, program_today())`,
      [batch.id, batch.campaign, batch.unit, batch.band],
    );
    const kept: Buffer[] = [];
    while (kept.length < drawn.count) {
      const { rows } = await db.query<{ hash: Buffer }>(insertHashes, [
        drawn.draw(drawn.count - kept.length),
        batch.id,
      ]);
      kept.push(...rows.map(({ hash }) => hash));
    }
    return kept;
  });
}

const insertHashes = `INSERT INTO class_code (hash, batch_id) SELECT hash, $2 FROM unnest($1::bytea[]) AS c(hash)
ON CONFLICT (hash) DO NOTHING RETURNING hash`;

/** The batch and the campaign of a code, by its keyed hash. */
export async function findCode(store: Store, hash: Buffer): Promise<FoundCode | null> {
  const { rows } = await store.pool.query({
    name: "find-code",
    text: `SELECT b.campaign_id AS campaign, c.state, b.unit_code AS unit, b.band, b.is_revoked
           FROM class_code k JOIN code_batch b ON b.id = k.batch_id JOIN campaign c ON c.id = b.campaign_id
           WHERE k.hash = $1`,
    values: [hash],
  });
  const [found] = rows;
  if (found === undefined) return null;
  const { campaign, state, unit, band, is_revoked } = found;
  return { campaign, state, unit, band: bandOf(band), isRevoked: is_revoked };
}

/** How many codes were revoked with the batch, or null where there is no such batch. */
export async function revokeBatch(store: Store, batch: string): Promise<number | null> {
  const { count } = await store.prisma.codeBatch.updateMany({ where: { id: batch }, data: { isRevoked: true } });
  return count === 0 ? null : await store.prisma.classCode.count({ where: { batchId: batch } });
}

export type BatchRow = NewBatch & { readonly isRevoked: boolean; readonly codes: number };

/** The batches of a campaign and how many codes each has; which were used is not known here. */
export async function listBatches(store: Store, campaign: string): Promise<readonly BatchRow[]> {
  const { rows } = await store.pool.query(
    `SELECT b.id, b.campaign_id AS campaign, b.unit_code AS unit, b.band, b.is_revoked AS "isRevoked",
            count(k.hash)::int AS codes
     FROM code_batch b LEFT JOIN class_code k ON k.batch_id = b.id
     WHERE b.campaign_id = $1 GROUP BY b.id ORDER BY b.issued_on, b.unit_code, b.band, b.id`,
    [campaign],
  );
  return rows.map((row) => ({ ...row, band: bandOf(row.band) }));
}
