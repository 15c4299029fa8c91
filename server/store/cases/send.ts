import { raiseAlarm } from "../alarms.ts";
import type { Queryable } from "../transaction.ts";
import { startClocks } from "./clocks.ts";

type Level = 1 | 2 | 3 | 4;

/** What is added when a report is sent. */
export type Sending = {
  readonly id: string;
  readonly level: Level;
  readonly lookup: Buffer | null;
  readonly wrap: Uint8Array | null;
  readonly notify: Buffer | null;
};

export type Sent = "sent" | "receipt-taken";

/**
 * Makes a draft a case: from here on officers see it, the clocks of the law run and an alarm is owed. In the caller's
 * transaction, which must be undone where the receipt is taken.
 */
export async function sendDraft(client: Queryable, { id, level, lookup, wrap, notify }: Sending): Promise<Sent> {
  if (lookup !== null && (await isTaken(client, lookup))) return "receipt-taken";
  const { rows } = await client.query<{ readonly level: Level }>(
    `UPDATE cases.case SET state = 'sent', level = greatest(level, $2), draft_until = NULL, receipt_lookup = $3,
       reporter_wrap = $4, notify = $5, day_created = program_today(), last_message_on = program_today()
     WHERE id = $1 RETURNING level`,
    [id, level, lookup, wrap === null ? null : Buffer.from(wrap), notify],
  );
  const kept = rows[0]?.level ?? level;
  await startClocks(client, id, kept);
  await raiseAlarm(client, kept);
  return "sent";
}

async function isTaken(client: Queryable, lookup: Buffer): Promise<boolean> {
  const { rowCount } = await client.query("SELECT FROM cases.case WHERE receipt_lookup = $1", [lookup]);
  return rowCount !== 0;
}

/** Grants of keys that may not read it go before anybody can fetch them; how many officers are left. */
export async function keepGrants(client: Queryable, id: string, allowed: readonly string[]): Promise<number> {
  await client.query("DELETE FROM cases.case_grant WHERE case_id = $1 AND NOT (officer_key = ANY($2::text[]))", [
    id,
    [...allowed, "escrow"],
  ]);
  const { rows } = await client.query<{ readonly n: number }>(
    "SELECT count(*)::int AS n FROM cases.case_grant WHERE case_id = $1 AND officer_key <> 'escrow'",
    [id],
  );
  return rows[0]?.n ?? 0;
}

/** Officers whom the reporter named never see the case, whatever key they have later. */
export async function excludeStaff(client: Queryable, id: string, staff: readonly string[]): Promise<void> {
  await client.query(
    "INSERT INTO cases.exclusion (case_id, staff_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING",
    [id, staff],
  );
}
