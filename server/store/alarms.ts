import { randomUUID } from "node:crypto";
import type { Store } from "./client.ts";
import type { Queryable } from "./transaction.ts";

/** What an alarm is about: a case of that level, a trial of the ways, a legal clock that ran out, or a flood of reports. */
export type AlarmKind = "test" | "overdue" | "flood" | 1 | 2 | 3 | 4;

const stored = { test: 0, overdue: 5, flood: 6, 1: 1, 2: 2, 3: 3, 4: 4 } as const satisfies Record<AlarmKind, number>;

/** How the table writes a kind: the level, 0 for a test, 5 for a clock that ran out, 6 for a flood. */
const storedKind = (kind: AlarmKind): number => stored[kind];

/**
 * The program's clock rounded down to five minutes: no row tells when somebody reported any finer (protocol 5). Who sends
 * alarms remembers the second, in memory only.
 */
export const coarseNow = "date_bin('5 minutes', program_now(), 'epoch')";

const kinds: readonly AlarmKind[] = ["test", 1, 2, 3, 4, "overdue", "flood"];

/** The kind that the table writes so. Throws a `RangeError` for anything else. */
export function kindStored(level: number): AlarmKind {
  const kind = kinds[level];
  if (kind === undefined) throw new RangeError("This is no kind of alarm.");
  return kind;
}

/**
 * Owes an alarm, in the transaction of the case that it is about: nothing is sent before that is committed, and then
 * within about a second. It waits for nobody: what was raised is joined, per level, by whoever delivers.
 */
export async function raiseAlarm(client: Queryable, level: 1 | 2 | 3 | 4): Promise<void> {
  await oweAlarm(client, level);
}

/** The same for any kind; returns the id of the row, which stands only until it is joined to one that waits. */
export async function oweAlarm(client: Queryable, kind: AlarmKind): Promise<string> {
  const id = randomUUID();
  const raisedAt = kind === "test" ? "program_now()" : coarseNow;
  await client.query(`INSERT INTO alarm (id, level, cases, raised_at) VALUES ($1, $2, 1, ${raisedAt})`, [
    id,
    storedKind(kind),
  ]);
  return id;
}

/** Of an alarm about a case that is over, only the day on which it was raised and delivered is kept. */
export async function keepDayOnly(db: Queryable, id: string): Promise<void> {
  await db.query(
    `UPDATE alarm SET raised_at = date_trunc('day', raised_at, 'Asia/Ho_Chi_Minh'),
       delivered_at = date_trunc('day', delivered_at, 'Asia/Ho_Chi_Minh') WHERE id = $1 AND level > 0`,
    [id],
  );
}

/** Alarms that are joined, answered or ended: one at a time, so that none is counted into what was answered just now. */
export async function lockAlarms(db: Queryable): Promise<void> {
  await db.query("SELECT pg_advisory_xact_lock(hashtextextended('emnoi/alarms', 0))");
}

/**
 * Days since an alarm was delivered and its one-time link was used, begun days counted as whole ones; null: never. An
 * answer on the page after signing in says nothing about the way, and does not count.
 */
export async function alarmConfirmedDaysAgo({ pool }: Pick<Store, "pool">): Promise<number | null> {
  const { rows } = await pool.query<{ readonly days: number | null }>(
    `SELECT ceil(extract(epoch FROM program_now() - max(acknowledged_at)) / 86400)::int AS days FROM alarm
     WHERE delivered_at IS NOT NULL AND acknowledged_by IS NULL`,
  );
  return rows[0]?.days ?? null;
}

/** The red line of every page of the staff. `days`: since the last confirmed alarm; null: there was none. */
export type AlarmLine = { readonly days: number | null };

/** A confirmed alarm is good for seven days (protocol 5.5). */
const confirmedForDays = 7;

/** The red line, or null while an alarm was confirmed within seven days. */
export async function alarmLine(store: Pick<Store, "pool">): Promise<AlarmLine | null> {
  const days = await alarmConfirmedDaysAgo(store);
  return days !== null && days <= confirmedForDays ? null : { days };
}
