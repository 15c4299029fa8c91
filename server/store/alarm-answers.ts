import { type AlarmKind, coarseNow, keepDayOnly, kindStored, lockAlarms } from "./alarms.ts";
import type { Queryable } from "./transaction.ts";

/** What answering an alarm came to. `cases`: how many it stood for; whatever came later raises a new one. */
export type AlarmAnswer =
  | { readonly is: "acknowledged"; readonly id: string; readonly kind: AlarmKind; readonly cases: number }
  | { readonly is: "already" | "unknown" };

/** An alarm is named by the hash of its link's token, or on the page by its id together with who answers. */
export type AnsweredBy = { readonly tokenHash: Buffer } | { readonly id: string; readonly accountId: string };

type AlarmRow = {
  readonly id: string;
  readonly level: number;
  readonly cases: number;
  readonly isOpen: boolean;
};

/** Answers an alarm, in the caller's transaction: it is repeated no more. Of two who answer at once, one hears `already`. */
export async function acknowledgeAlarm(client: Queryable, by: AnsweredBy): Promise<AlarmAnswer> {
  await lockAlarms(client);
  const row = await findAlarm(client, by);
  if (row === null) return { is: "unknown" };
  if (!row.isOpen) return { is: "already" };
  await client.query(
    `UPDATE alarm SET acknowledged_at = CASE level WHEN 0 THEN program_now() ELSE ${coarseNow} END, acknowledged_by = $2,
       due_at = NULL WHERE id = $1`,
    [row.id, "accountId" in by ? by.accountId : null],
  );
  await keepDayOnly(client, row.id);
  await client.query("DELETE FROM cases.alarm_told WHERE alarm_id = $1", [row.id]);
  return { is: "acknowledged", id: row.id, kind: kindStored(row.level), cases: row.cases };
}

async function findAlarm(client: Queryable, by: AnsweredBy): Promise<AlarmRow | null> {
  const [condition, value] = "tokenHash" in by ? ["token_hash = $1", by.tokenHash] : ["id = $1", by.id];
  const { rows } = await client.query<AlarmRow>(
    `SELECT id, level, cases, acknowledged_at IS NULL AS "isOpen" FROM alarm WHERE ${condition}`,
    [value],
  );
  return rows[0] ?? null;
}

/** An alarm as the page shows it. */
export type ShownAlarm = {
  readonly id: string;
  readonly kind: AlarmKind;
  readonly cases: number;
  /** Rounded down to five minutes. */
  readonly raisedMs: number;
  readonly isDelivered: boolean;
  readonly rounds: number;
};

type ShownRow = Omit<ShownAlarm, "kind" | "raisedMs"> & { readonly level: number; readonly raisedAt: Date };

/** Alarms about cases that nobody has answered, the most urgent first. */
export async function waitingAlarms(db: Queryable): Promise<readonly ShownAlarm[]> {
  const { rows } = await db.query<ShownRow>(
    `SELECT id, level, cases, raised_at AS "raisedAt", delivered_at IS NOT NULL AS "isDelivered", rounds FROM alarm
     WHERE acknowledged_at IS NULL AND level BETWEEN 1 AND 4 AND (due_at IS NOT NULL OR rounds > 0)
     ORDER BY level DESC, raised_at, id`,
  );
  return rows.map(({ level, raisedAt, ...row }) => ({ ...row, kind: kindStored(level), raisedMs: raisedAt.getTime() }));
}

/** The last alarm that was sent to try the ways. */
export type LastTest = { readonly raisedMs: number; readonly isDelivered: boolean; readonly isConfirmed: boolean };

export async function lastTest(db: Queryable): Promise<LastTest | null> {
  const { rows } = await db.query<Omit<LastTest, "raisedMs"> & { readonly raisedAt: Date }>(
    `SELECT raised_at AS "raisedAt", delivered_at IS NOT NULL AS "isDelivered",
            acknowledged_at IS NOT NULL AS "isConfirmed"
     FROM alarm WHERE level = 0 ORDER BY raised_at DESC LIMIT 1`,
  );
  const [row] = rows;
  return row === undefined
    ? null
    : { isDelivered: row.isDelivered, isConfirmed: row.isConfirmed, raisedMs: row.raisedAt.getTime() };
}

/** Forgets alarms that were answered, or told once, so many days ago; how many. What waits stays, however long. */
export async function forgetAlarms(db: Queryable, days: number): Promise<number> {
  const { rowCount } = await db.query(
    `DELETE FROM alarm WHERE due_at IS NULL AND (acknowledged_at IS NOT NULL OR rounds > 0)
       AND coalesce(acknowledged_at, raised_at) < program_now() - make_interval(days => $1)`,
    [days],
  );
  await db.query("DELETE FROM cases.alarm_told t WHERE NOT EXISTS (SELECT FROM alarm a WHERE a.id = t.alarm_id)");
  return rowCount ?? 0;
}
