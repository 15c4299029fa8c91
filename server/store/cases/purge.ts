import { type CaseAge, expiresOn, receiptEndsOn } from "../../cases/retention.ts";
import type { Queryable } from "../transaction.ts";

type AgedCase = CaseAge & { readonly id: string; readonly hasReceipt: boolean };

/** What the periods say of today: cases that are destroyed, and cases whose receipt opens nothing any more. */
export type Purgeable = { readonly cases: readonly string[]; readonly receipts: readonly string[] };

const aged = `SELECT k.id, k.state, k.closed_on::text AS "closedOn", k.last_message_on::text AS "lastMessageOn",
    k.is_held AS "isHeld", k.receipt_lookup IS NOT NULL OR k.reporter_wrap IS NOT NULL AS "hasReceipt",
    EXISTS (SELECT FROM cases.message m WHERE m.case_id = k.id AND m.direction = 'reporter' AND m.seq > k.read_seq) AS "hasUnread"
  FROM cases.case k WHERE k.state <> 'draft'`;

/** Cases and receipts whose time is over on a day; nothing that is held, or that nobody has read (protocol 5.7). */
export async function purgeableCases(db: Queryable, day: string): Promise<Purgeable> {
  const { rows } = await db.query<AgedCase>(`${aged} ORDER BY k.id`);
  const cases = rows.filter((row) => isOver(expiresOn(row), day));
  const gone = new Set(cases.map(({ id }) => id));
  const receipts = rows.filter((row) => row.hasReceipt && !gone.has(row.id) && isOver(receiptEndsOn(row), day));
  return { cases: cases.map(({ id }) => id), receipts: receipts.map(({ id }) => id) };
}

const isOver = (end: string | null, day: string): boolean => end !== null && end <= day;

/**
 * Destroys what opens a case whose time is over, the reporter's wrap and every grant, escrow's too. In a transaction of its
 * own: whatever becomes of the rest, nobody reads it any more (protocol 5.7). False where a message, a reading or an order
 * has come meanwhile: then nothing is done.
 */
export async function destroyKeys(client: Queryable, id: string, day: string): Promise<boolean> {
  const row = await lockedCase(client, id);
  if (row === null || !isOver(expiresOn(row), day)) return false;
  await forgetReceipt(client, id);
  await client.query("DELETE FROM cases.case_grant WHERE case_id = $1", [id]);
  return true;
}

/** Destroys the rest of a case that nobody can open any more; false where it is gone, or somebody still can. */
export async function destroyRest(client: Queryable, id: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `DELETE FROM cases.case k WHERE id = $1 AND reporter_wrap IS NULL
       AND NOT EXISTS (SELECT FROM cases.case_grant g WHERE g.case_id = k.id)`,
    [id],
  );
  return rowCount === 1;
}

/** Ends the receipt's access to a case whose time for it is over; false where something has come meanwhile. */
export async function endReceipt(client: Queryable, id: string, day: string): Promise<boolean> {
  const row = await lockedCase(client, id);
  if (row === null || !row.hasReceipt || !isOver(receiptEndsOn(row), day)) return false;
  await forgetReceipt(client, id);
  return true;
}

async function lockedCase(client: Queryable, id: string): Promise<AgedCase | null> {
  await client.query("SELECT FROM cases.case WHERE id = $1 FOR UPDATE", [id]);
  const { rows } = await client.query<AgedCase>(`${aged} AND k.id = $1`, [id]);
  return rows[0] ?? null;
}

async function forgetReceipt(client: Queryable, id: string): Promise<void> {
  await client.query("UPDATE cases.case SET receipt_lookup = NULL, reporter_wrap = NULL, notify = NULL WHERE id = $1", [
    id,
  ]);
}
