import type { Queryable } from "./transaction.ts";

export type KeyState = "active" | "ending" | "destroyed" | "lost";
export type KeyRow = { readonly name: string; readonly fingerprint: string; readonly state: KeyState };

const columns = "name, fingerprint, state";

export async function findKey(db: Queryable, name: string): Promise<KeyRow | null> {
  const { rows } = await db.query<KeyRow>(`SELECT ${columns} FROM key_file WHERE name = $1`, [name]);
  return rows[0] ?? null;
}

/** Every key there ever was, by name. */
export async function allKeys(db: Queryable): Promise<readonly KeyRow[]> {
  const { rows } = await db.query<KeyRow>(`SELECT ${columns} FROM key_file ORDER BY name`);
  return rows;
}

export async function keysInState(db: Queryable, state: KeyState): Promise<readonly string[]> {
  const { rows } = await db.query<{ name: string }>("SELECT name FROM key_file WHERE state = $1 ORDER BY name", [
    state,
  ]);
  return rows.map((row) => row.name);
}

/** Whether the name was free; a name that has a row is never made anew. */
export async function addKey(db: Queryable, name: string, fingerprint: string): Promise<boolean> {
  const { rowCount } = await db.query(
    `INSERT INTO key_file (name, fingerprint, state, made_at) VALUES ($1, $2, 'active', program_now())
     ON CONFLICT (name) DO NOTHING`,
    [name, fingerprint],
  );
  return rowCount === 1;
}

/** Its use ends with the commit that this stands in; the file goes afterwards. */
export async function beginEnding(db: Queryable, names: readonly string[]): Promise<void> {
  await db.query("UPDATE key_file SET state = 'ending' WHERE name = ANY($1) AND state = 'active'", [names]);
}

export async function markDestroyed(db: Queryable, name: string): Promise<void> {
  await db.query("UPDATE key_file SET state = 'destroyed' WHERE name = $1 AND state = 'ending'", [name]);
}

export async function markLost(db: Queryable, name: string): Promise<void> {
  await db.query("UPDATE key_file SET state = 'lost' WHERE name = $1 AND state = 'active'", [name]);
}

/** The first of the two people who declare a key lost; returns the one who stands there afterwards. */
export async function askForLoss(db: Queryable, name: string, by: string): Promise<string> {
  const { rows } = await db.query<{ loss_declared_by: string }>(
    `UPDATE key_file SET loss_declared_by = coalesce(loss_declared_by, $2) WHERE name = $1 RETURNING loss_declared_by`,
    [name, by],
  );
  return rows[0]?.loss_declared_by ?? by;
}

/** How many keys of this name or of later versions of it were declared lost. */
export async function countLost(db: Queryable, name: string): Promise<number> {
  const { rows } = await db.query<{ n: number }>(
    "SELECT count(*)::int AS n FROM key_file WHERE (name = $1 OR name LIKE $1 || '/%') AND state = 'lost'",
    [name],
  );
  return rows[0]?.n ?? 0;
}

/** A key that is renewed, with its age by the program's clock. */
export type AgedKey = KeyRow & { readonly number: number; readonly ageSeconds: number };

/** Keys of one family that ends in a number, newest first, whatever became of them. */
export async function agedKeys(db: Queryable, family: string): Promise<readonly AgedKey[]> {
  const { rows } = await db.query<AgedKey>(
    `SELECT ${columns}, split_part(name, '/', 2)::int AS number,
            extract(epoch FROM program_now() - made_at)::float8 AS "ageSeconds"
     FROM key_file WHERE name LIKE $1 || '/%' ORDER BY 4 DESC LIMIT 20`,
    [family],
  );
  return rows;
}

/** Names of the keys of one family that end in a day before the given number of days ago and are not gone yet. */
export async function keysOfDaysBefore(db: Queryable, family: string, daysAgo: number): Promise<readonly string[]> {
  const { rows } = await db.query<{ name: string }>(
    `SELECT name FROM key_file WHERE name LIKE $1 || '/%' AND state IN ('active', 'ending')
       AND split_part(name, '/', 2)::date < program_today() - $2::int`,
    [family, daysAgo],
  );
  return rows.map((row) => row.name);
}

/** Today and yesterday in Viet Nam, YYYY-MM-DD. */
export async function todayAndYesterday(db: Queryable): Promise<readonly [string, string]> {
  const { rows } = await db.query<{ today: string; yesterday: string }>(
    "SELECT program_today()::text AS today, (program_today() - 1)::text AS yesterday",
  );
  return [rows[0]?.today ?? "", rows[0]?.yesterday ?? ""];
}
