import type { Queryable } from "./transaction.ts";

/** A session with whose it is, as the database's clock sees it. Seconds are whole. */
export type SessionRow = {
  readonly label: string;
  readonly csrfSecret: string;
  readonly accountId: string;
  readonly login: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  /** Since it was begun, since its id was last changed, since it was last used, since the second factor was last given. */
  readonly ageSeconds: number;
  readonly sinceRotationSeconds: number;
  readonly idleSeconds: number;
  readonly sinceFactorSeconds: number;
};

const since = (column: string) => `floor(extract(epoch FROM program_now() - s.${column}))::int`;

/** The session of that SHA-256 whose account may still sign in, or null. */
export async function findSession(db: Queryable, hash: Buffer): Promise<SessionRow | null> {
  const { rows } = await db.query<SessionRow>(
    `SELECT s.label, s.csrf_secret AS "csrfSecret", a.id AS "accountId", a.login, a.name, a.role, a.organisation,
       ${since("begun_at")} AS "ageSeconds", ${since("rotated_at")} AS "sinceRotationSeconds",
       ${since("touched_at")} AS "idleSeconds", ${since("authenticated_at")} AS "sinceFactorSeconds"
     FROM staff_session s JOIN staff_account a ON a.id = s.account_id WHERE s.hash = $1 AND a.state = 'active'`,
    [hash],
  );
  return rows[0] ?? null;
}

export type NewSession = {
  readonly hash: Buffer;
  readonly label: string;
  readonly accountId: string;
  readonly csrfSecret: string;
};

/** A session of somebody who has just given password and second factor. */
export async function addSession(db: Queryable, { hash, label, accountId, csrfSecret }: NewSession): Promise<void> {
  await db.query(
    `INSERT INTO staff_session (hash, label, account_id, begun_at, rotated_at, touched_at, authenticated_at, csrf_secret)
     VALUES ($1, $2, $3, program_now(), program_now(), program_now(), program_now(), $4)`,
    [hash, label, accountId, csrfSecret],
  );
}

/** It was used just now. */
export async function touchSession(db: Queryable, hash: Buffer): Promise<void> {
  await db.query("UPDATE staff_session SET touched_at = program_now() WHERE hash = $1", [hash]);
}

/** An id that has had its time still answers what was under way: this long, and it is in no list. */
const graceSeconds = 20;
const retired = "retired-";

export type Rotation = {
  readonly from: Buffer;
  readonly to: Buffer;
  /** Of the old row, which is soon gone. */
  readonly oldLabel: string;
  readonly absoluteSeconds: number;
};

/**
 * The session goes on under another id; what the browser asked before it heard so is still answered for 20 s. False: another
 * request has done it already.
 */
export async function rotateSession(db: Queryable, given: Rotation): Promise<boolean> {
  const { from, to, oldLabel, absoluteSeconds } = given;
  const { rowCount } = await db.query(
    `WITH old AS (
       UPDATE staff_session s SET label = $3, rotated_at = program_now(),
         begun_at = program_now() - make_interval(secs => $4::int - $5::int)
       FROM (SELECT * FROM staff_session WHERE hash = $1 FOR UPDATE) was
       WHERE s.hash = was.hash AND was.label NOT LIKE '${retired}%'
       RETURNING was.*)
     INSERT INTO staff_session (hash, label, account_id, begun_at, rotated_at, touched_at, authenticated_at, csrf_secret)
     SELECT $2, label, account_id, begun_at, program_now(), program_now(), authenticated_at, csrf_secret FROM old`,
    [from, to, `${retired}${oldLabel}`, absoluteSeconds, graceSeconds],
  );
  return rowCount === 1;
}

/** Whether this is the id that was, not the one that is. */
export const isRetired = ({ label }: Pick<SessionRow, "label">): boolean => label.startsWith(retired);

/** The second factor was given again: the session goes on under another id, the old one is gone at once. */
export async function renewSession(db: Queryable, from: Buffer, to: Buffer): Promise<void> {
  await db.query(
    `UPDATE staff_session SET hash = $2, rotated_at = program_now(), touched_at = program_now(),
       authenticated_at = program_now() WHERE hash = $1`,
    [from, to],
  );
}

export async function endSession(db: Queryable, hash: Buffer): Promise<void> {
  await db.query("DELETE FROM staff_session WHERE hash = $1", [hash]);
}

/** A session as its owner sees it. */
export type OwnSession = { readonly label: string; readonly begunAt: Date; readonly touchedAt: Date };

export type Lifetimes = { readonly idleSeconds: number; readonly absoluteSeconds: number };

const isAlive = `touched_at > program_now() - make_interval(secs => $2)
  AND begun_at > program_now() - make_interval(secs => $3)`;

/** Those that can still be used, the newest first. */
export async function liveSessions(db: Queryable, account: string, most: Lifetimes): Promise<readonly OwnSession[]> {
  const { rows } = await db.query<OwnSession>(
    `SELECT label, begun_at AS "begunAt", touched_at AS "touchedAt" FROM staff_session
     WHERE account_id = $1 AND ${isAlive} AND label NOT LIKE '${retired}%' ORDER BY begun_at DESC`,
    [account, most.idleSeconds, most.absoluteSeconds],
  );
  return rows;
}

/** Ends one session of that account; false where it has none of that label. */
export async function endLabelled(db: Queryable, account: string, label: string): Promise<boolean> {
  const { rowCount } = await db.query("DELETE FROM staff_session WHERE account_id = $1 AND label = $2", [
    account,
    label,
  ]);
  return rowCount === 1;
}

/** Ends every session of that account but the one named; returns how many. */
export async function endSessionsOf(db: Queryable, account: string, but: Buffer | null = null): Promise<number> {
  const { rowCount } = await db.query(
    "DELETE FROM staff_session WHERE account_id = $1 AND ($2::bytea IS NULL OR hash <> $2)",
    [account, but],
  );
  return rowCount ?? 0;
}

/** Takes away what nobody can use any more. */
export async function forgetSessions(db: Queryable, { absoluteSeconds }: Lifetimes): Promise<number> {
  const { rowCount } = await db.query(
    "DELETE FROM staff_session WHERE begun_at <= program_now() - make_interval(secs => $1)",
    [absoluteSeconds],
  );
  return rowCount ?? 0;
}
