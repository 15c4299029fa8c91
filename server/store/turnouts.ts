import type { Queryable } from "./transaction.ts";

/** Replaces the sealed table of a campaign that is open; nothing where it is not open any more. */
export async function replaceTurnout(db: Queryable, campaign: string, sealed: Buffer): Promise<boolean> {
  const { rowCount } = await db.query(
    `INSERT INTO turnout (campaign_id, sealed)
     SELECT id, $2 FROM campaign WHERE id = $1 AND state = 'open' FOR SHARE
     ON CONFLICT (campaign_id) DO UPDATE SET sealed = excluded.sealed`,
    [campaign, sealed],
  );
  return rowCount === 1;
}

export async function findTurnout(db: Queryable, campaign: string): Promise<Buffer | null> {
  const { rows } = await db.query<{ sealed: Buffer }>("SELECT sealed FROM turnout WHERE campaign_id = $1", [campaign]);
  return rows[0]?.sealed ?? null;
}

export async function dropTurnout(db: Queryable, campaign: string): Promise<void> {
  await db.query("DELETE FROM turnout WHERE campaign_id = $1", [campaign]);
}
