import { type AlarmKind, coarseNow, keepDayOnly, kindStored, lockAlarms } from "./alarms.ts";
import type { Store } from "./client.ts";
import { inTransaction, type Queryable } from "./transaction.ts";

/** An alarm that this process alone may send while it holds it. */
export type HeldAlarm = {
  readonly id: string;
  readonly kind: AlarmKind;
  readonly cases: number;
  /** Rounds that are over. */
  readonly rounds: number;
  /** Rounded down to five minutes. */
  readonly raisedMs: number;
  readonly nowMs: number;
  /** When the first place of the round under way was told, rounded up to five minutes; null: none yet. */
  readonly firstToldMs: number | null;
  /** Places that were told in the round under way, hexadecimal. */
  readonly told: ReadonlySet<string>;
};

const raised = "due_at IS NULL AND rounds = 0 AND acknowledged_at IS NULL";
const waiting = "acknowledged_at IS NULL AND due_at IS NOT NULL";

const join = `
WITH raised AS MATERIALIZED (
  SELECT level, sum(cases)::int AS n, min(id::text)::uuid AS first, array_agg(id) AS ids
  FROM alarm WHERE ${raised} GROUP BY level
), target AS MATERIALIZED (
  SELECT coalesce((SELECT a.id FROM alarm a WHERE a.level = raised.level AND ${waiting} ORDER BY a.raised_at, a.id LIMIT 1),
                  first) AS id, n, ids
  FROM raised
), counted AS (
  UPDATE alarm a SET cases = CASE WHEN a.due_at IS NULL THEN t.n ELSE a.cases + t.n END,
                     due_at = coalesce(a.due_at, ${coarseNow})
  FROM target t WHERE a.id = t.id
)
DELETE FROM alarm a USING target t WHERE a.id = ANY(t.ids) AND a.id <> t.id`;

/**
 * Joins what was raised, per kind, to the alarm of that kind that still waits, or makes one of it. Whether anything was
 * raised is asked first, so that a quiet second costs one look.
 */
export async function joinRaised({ pool }: Pick<Store, "pool">): Promise<void> {
  const { rows } = await pool.query<{ readonly is: boolean }>(
    `SELECT EXISTS (SELECT FROM alarm WHERE ${raised}) AS is`,
  );
  if (rows[0]?.is !== true) return;
  await inTransaction(pool, async (client) => {
    await lockAlarms(client);
    await client.query(join);
  });
}

/** An alarm that waits. `isDue`: by the table, which knows five minutes only. */
export type StandingAlarm = {
  readonly id: string;
  readonly rounds: number;
  readonly isDue: boolean;
  readonly nowMs: number;
};

const standing = `SELECT id, rounds, due_at <= program_now() AS "isDue",
  (extract(epoch FROM program_now()) * 1000)::float8 AS "nowMs" FROM alarm WHERE ${waiting}`;

/** Every alarm that waits for an answer or for its next round. */
export async function standingAlarms(db: Queryable): Promise<readonly StandingAlarm[]> {
  return (await db.query<StandingAlarm>(standing)).rows;
}

type HeldRow = {
  readonly id: string;
  readonly level: number;
  readonly cases: number;
  readonly rounds: number;
  readonly raisedAt: Date;
  readonly now: Date;
};

export type Holding<T> = {
  readonly ids: readonly string[];
  /** Asked again once an alarm is held: another process may have sent it meanwhile. */
  isDue(alarm: StandingAlarm): boolean;
  work(held: readonly HeldAlarm[]): Promise<T>;
};

/**
 * Holds those of the alarms that nobody else does, for as long as `work` takes; the most urgent comes first. They are held
 * by locks of a transaction that writes nothing: a killed process lets go of them at once, and no instant of a lease is
 * ever written down.
 */
export async function holdAlarms<T>({ pool }: Store, { ids, isDue, work }: Holding<T>): Promise<T> {
  return await inTransaction(pool, async (client) => {
    const locked: string[] = [];
    for (const id of ids) if (await isLocked(client, id)) locked.push(id);
    const due = (await standingAlarms(client)).filter((alarm) => locked.includes(alarm.id) && isDue(alarm));
    return await work(await heldAlarms(client, due));
  });
}

async function isLocked(client: Queryable, id: string): Promise<boolean> {
  const { rows } = await client.query<{ readonly is: boolean }>(
    "SELECT pg_try_advisory_xact_lock(hashtextextended('emnoi/alarm/' || $1, 0)) AS is",
    [id],
  );
  return rows[0]?.is === true;
}

async function heldAlarms(client: Queryable, due: readonly StandingAlarm[]): Promise<readonly HeldAlarm[]> {
  const { rows } = await client.query<HeldRow>(
    `SELECT id, level, cases, rounds, raised_at AS "raisedAt", program_now() AS now FROM alarm WHERE id = ANY($1::uuid[])
     ORDER BY level DESC, id`,
    [due.map(({ id }) => id)],
  );
  const held: HeldAlarm[] = [];
  for (const row of rows) held.push(await withTold(client, row));
  return held;
}

async function withTold(client: Queryable, row: HeldRow): Promise<HeldAlarm> {
  const { rows } = await client.query<{ readonly place: string; readonly at: Date }>(
    "SELECT encode(place, 'hex') AS place, told_at AS at FROM cases.alarm_told WHERE alarm_id = $1 AND round = $2",
    [row.id, row.rounds + 1],
  );
  return {
    id: row.id,
    kind: kindStored(row.level),
    cases: row.cases,
    rounds: row.rounds,
    raisedMs: row.raisedAt.getTime(),
    nowMs: row.now.getTime(),
    firstToldMs: rows.length === 0 ? null : Math.min(...rows.map(({ at }) => at.getTime())),
    told: new Set(rows.map(({ place }) => place)),
  };
}

export type Told = { readonly id: string; readonly round: number; readonly place: string };

/** A place took the notice of that round: from now on the alarm is delivered. */
export async function markTold(store: Store, { id, round, place }: Told): Promise<void> {
  await store.pool.query(
    `WITH told AS (INSERT INTO cases.alarm_told (alarm_id, round, place, told_at)
       VALUES ($1, $2, decode($3, 'hex'), ${coarseNow} + interval '5 minutes') ON CONFLICT DO NOTHING)
     UPDATE alarm SET delivered_at = coalesce(delivered_at, ${coarseNow}) WHERE id = $1`,
    [id, round, place],
  );
}

/** The hash of the token of its one-time link, before the link leaves. */
export async function markToken(store: Store, id: string, hash: Buffer): Promise<void> {
  await store.pool.query("UPDATE alarm SET token_hash = $2 WHERE id = $1", [id, hash]);
}

export type RoundEnd = { readonly rounds: number; readonly dueMs: number | null };

/**
 * So many rounds are over, and when it is due again, a multiple of five minutes; null: it is not repeated, and only the day
 * stays. Nothing, once it is answered.
 */
export async function settleAlarm(store: Store, id: string, { rounds, dueMs }: RoundEnd): Promise<void> {
  await store.pool.query(
    `UPDATE alarm SET rounds = $2, due_at = to_timestamp($3::float8 / 1000) WHERE id = $1 AND acknowledged_at IS NULL`,
    [id, rounds, dueMs],
  );
  if (dueMs === null) await keepDayOnly(store.pool, id);
}
