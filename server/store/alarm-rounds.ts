import { type AlarmKind, kindStored, lockAlarms } from "./alarms.ts";
import type { Store } from "./client.ts";
import { inTransaction, type Queryable } from "./transaction.ts";

/** An alarm that this process alone may send for the length of the lease. */
export type ClaimedAlarm = {
  readonly id: string;
  readonly kind: AlarmKind;
  readonly cases: number;
  /** Rounds that are over. */
  readonly rounds: number;
  readonly raisedMs: number;
  readonly nowMs: number;
  /** When the first place of the round under way was told; null: none yet. */
  readonly firstToldMs: number | null;
  /** Places that were told in the round under way, hexadecimal. */
  readonly told: ReadonlySet<string>;
};

const raised = "due_at IS NULL AND rounds = 0 AND acknowledged_at IS NULL";
const waiting = "acknowledged_at IS NULL AND due_at IS NOT NULL";

const isOwed = `SELECT EXISTS (SELECT FROM alarm WHERE ${raised}) OR
  EXISTS (SELECT FROM alarm WHERE acknowledged_at IS NULL AND due_at <= program_now()) AS owed`;

const join = `
WITH raised AS MATERIALIZED (
  SELECT level, sum(cases)::int AS n, (array_agg(id ORDER BY raised_at, id))[1] AS first, array_agg(id) AS ids
  FROM alarm WHERE ${raised} GROUP BY level
), target AS MATERIALIZED (
  SELECT coalesce((SELECT a.id FROM alarm a WHERE a.level = raised.level AND ${waiting} ORDER BY a.raised_at LIMIT 1),
                  first) AS id, n, ids
  FROM raised
), counted AS (
  UPDATE alarm a SET cases = CASE WHEN a.due_at IS NULL THEN t.n ELSE a.cases + t.n END,
                     due_at = coalesce(a.due_at, program_now())
  FROM target t WHERE a.id = t.id
)
DELETE FROM alarm a USING target t WHERE a.id = ANY(t.ids) AND a.id <> t.id`;

const claim = `
UPDATE alarm SET due_at = program_now() + make_interval(secs => $1) WHERE id IN (
  SELECT id FROM alarm WHERE acknowledged_at IS NULL AND due_at <= program_now() FOR UPDATE SKIP LOCKED)
RETURNING id, level, cases, rounds, raised_at AS "raisedAt", program_now() AS now`;

type ClaimedRow = {
  readonly id: string;
  readonly level: number;
  readonly cases: number;
  readonly rounds: number;
  readonly raisedAt: Date;
  readonly now: Date;
};

/**
 * Joins what was raised, per kind, to the alarm of that kind that still waits, or makes one of it; then takes everything
 * that is due for `leaseSeconds`: meanwhile no other process sends it, and after a kill it is due again. Most urgent first.
 */
export async function claimDueAlarms(store: Store, leaseSeconds: number): Promise<readonly ClaimedAlarm[]> {
  const { rows: owed } = await store.pool.query<{ readonly owed: boolean }>(isOwed);
  if (owed[0]?.owed !== true) return [];
  return await inTransaction(store.pool, async (client) => {
    await lockAlarms(client);
    await client.query(join);
    const { rows } = await client.query<ClaimedRow>(claim, [leaseSeconds]);
    const claimed: ClaimedAlarm[] = [];
    for (const row of rows.sort((a, b) => b.level - a.level)) claimed.push(await withTold(client, row));
    return claimed;
  });
}

async function withTold(client: Queryable, row: ClaimedRow): Promise<ClaimedAlarm> {
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
       VALUES ($1, $2, decode($3, 'hex'), program_now()) ON CONFLICT DO NOTHING)
     UPDATE alarm SET delivered_at = coalesce(delivered_at, program_now()) WHERE id = $1`,
    [id, round, place],
  );
}

/** The hash of the token of its one-time link, before the link leaves. */
export async function markToken(store: Store, id: string, hash: Buffer): Promise<void> {
  await store.pool.query("UPDATE alarm SET token_hash = $2 WHERE id = $1", [id, hash]);
}

export type RoundEnd = { readonly rounds: number; readonly dueMs: number | null };

/** Ends the lease: so many rounds are over, and when it is due again; null: it is not repeated. Nothing, once it is answered. */
export async function settleAlarm(store: Store, id: string, { rounds, dueMs }: RoundEnd): Promise<void> {
  await store.pool.query(
    `UPDATE alarm SET rounds = $2, due_at = to_timestamp($3::float8 / 1000) WHERE id = $1 AND acknowledged_at IS NULL`,
    [id, rounds, dueMs],
  );
}
