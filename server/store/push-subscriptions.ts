import type { Queryable } from "./transaction.ts";

/** A browser that hears of alarms: its address is sealed. */
export type PushRow = { readonly id: Buffer; readonly accountId: string; readonly sealed: Buffer };

/** Keeps a browser of that account; a browser that somebody else had is now theirs. */
export async function keepSubscription(db: Queryable, { id, accountId, sealed }: PushRow): Promise<void> {
  await db.query(
    `INSERT INTO push_subscription (id, account_id, sealed) VALUES ($1, $2, $3)
     ON CONFLICT (id) DO UPDATE SET account_id = excluded.account_id, sealed = excluded.sealed`,
    [id, accountId, sealed],
  );
}

/** Whether it was there, and that account's. */
export async function dropSubscription(db: Queryable, id: Buffer, accountId: string): Promise<boolean> {
  const { rowCount } = await db.query("DELETE FROM push_subscription WHERE id = $1 AND account_id = $2", [
    id,
    accountId,
  ]);
  return rowCount === 1;
}

/** Browsers of these accounts, of people who may still sign in. */
export async function subscriptionsOf(db: Queryable, accountIds: readonly string[]): Promise<readonly PushRow[]> {
  const { rows } = await db.query<PushRow>(
    `SELECT p.id, p.account_id AS "accountId", p.sealed FROM push_subscription p
     JOIN staff_account a ON a.id = p.account_id
     WHERE a.state = 'active' AND p.account_id = ANY($1) ORDER BY p.id`,
    [accountIds],
  );
  return rows;
}

/** Leads who may be told that a clock ran out. */
export async function activeLeads(
  db: Queryable,
): Promise<readonly { readonly accountId: string; readonly name: string; readonly email: string | null }[]> {
  const { rows } = await db.query(
    `SELECT id AS "accountId", name, email FROM staff_account WHERE role = 'lead' AND state = 'active' ORDER BY name, id`,
  );
  return rows;
}

/** A browser that its push service knows no more, whoever's it was. */
export async function forgetSubscription(db: Queryable, id: Buffer): Promise<void> {
  await db.query("DELETE FROM push_subscription WHERE id = $1", [id]);
}
