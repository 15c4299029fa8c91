import type pg from "pg";
import type { Queryable } from "../../../server/store/transaction.ts";

/** A transaction of the test's own that holds a lock, so that the program's next step must wait for it. */
export type Hold = {
  readonly db: Queryable;
  /** May be repeated. */
  release(): Promise<void>;
};

export async function hold(pool: pg.Pool, ...statements: readonly string[]): Promise<Hold> {
  const client = await pool.connect();
  await client.query("BEGIN");
  for (const statement of statements) await client.query(statement);
  let isHeld = true;
  return {
    db: client,
    release: async () => {
      if (!isHeld) return;
      isHeld = false;
      await client.query("ROLLBACK");
      client.release();
    },
  };
}

/** Between two looks the database counts to a fiftieth of a second; after so many looks something is wrong. */
const looksAtMost = 3000;
const aMoment = "SELECT pg_sleep(0.02)";

/** The database's own number of the connection whose statement with these words waits for a lock, as soon as it does. */
export async function whoWaits(pool: pg.Pool, words = ""): Promise<number> {
  return untilThere(pool, async () => {
    const { rows } = await pool.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock' AND pid <> pg_backend_pid()
         AND position($1 IN query) > 0`,
      [words],
    );
    return rows[0]?.pid ?? null;
  });
}

/** The connection goes too, as when the whole machine does; else its last statement still comes to its end. */
export async function cut(pool: pg.Pool, pid: number): Promise<void> {
  await pool.query("SELECT pg_terminate_backend($1)", [pid]);
  await gone(pool, pid);
}

/** Until the connection has ended: what a killed process had asked for is done, or undone. */
export async function gone(pool: pg.Pool, pid: number): Promise<void> {
  await untilThere(pool, async () => {
    const { rowCount } = await pool.query("SELECT FROM pg_stat_activity WHERE pid = $1", [pid]);
    return rowCount === 0 ? true : null;
  });
}

/** Until nothing is under way in this database: a killed process may have asked for something just before. */
export async function quiet(pool: pg.Pool): Promise<void> {
  await untilThere(pool, async () => {
    const { rowCount } = await pool.query(
      `SELECT FROM pg_stat_activity
       WHERE datname = current_database() AND state <> 'idle' AND backend_type = 'client backend' AND pid <> pg_backend_pid()`,
    );
    return rowCount === 0 ? true : null;
  });
}

async function untilThere<T>(pool: pg.Pool, look: () => Promise<T | null>): Promise<T> {
  for (let looked = 0; looked < looksAtMost; looked += 1) {
    const answer = await look();
    if (answer !== null) return answer;
    await pool.query(aMoment);
  }
  throw new Error("what was waited for did not come");
}
