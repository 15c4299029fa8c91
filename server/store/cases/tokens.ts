import type { Queryable } from "../transaction.ts";

// Both ends are rounded up, so that none tells when somebody began to report (protocol 5).
const tokenEnd = "date_trunc('hour', program_now() + interval '6 hours 59 minutes 59 seconds')";
/** A quarter of an hour at least, twenty minutes at most. */
const linkEnd = "date_bin('5 minutes', program_now() + interval '20 minutes', 'epoch')";

/** A browser may write one report under a token, whose SHA-256 is kept. */
export async function keepDraftToken(db: Queryable, hash: Buffer): Promise<void> {
  await db.query(`INSERT INTO cases.draft_token (hash, until) VALUES ($1, ${tokenEnd})`, [hash]);
}

/** Binds a token to the one receipt it is told the share of; `unknown` where there is no such token, `other` for a second receipt. */
export async function bindToken(db: Queryable, hash: Buffer, rid: Buffer): Promise<"bound" | "other" | "unknown"> {
  const { rows } = await db.query<{ readonly is_same: boolean }>(
    `UPDATE cases.draft_token SET rid = coalesce(rid, $2) WHERE hash = $1 AND until > program_now()
     RETURNING rid = $2 AS is_same`,
    [hash, rid],
  );
  const found = rows[0];
  if (found === undefined) return "unknown";
  return found.is_same ? "bound" : "other";
}

/** The receipt that a token was told the share of, locked until the transaction ends; undefined: no such token. */
export async function lockToken(client: Queryable, hash: Buffer): Promise<Buffer | null | undefined> {
  const { rows } = await client.query<{ readonly rid: Buffer | null }>(
    "SELECT rid FROM cases.draft_token WHERE hash = $1 AND until > program_now() FOR UPDATE",
    [hash],
  );
  return rows[0]?.rid;
}

/** A token serves one report: it goes with the transaction that sends it. */
export async function spendToken(client: Queryable, hash: Buffer): Promise<void> {
  await client.query("DELETE FROM cases.draft_token WHERE hash = $1", [hash]);
}

/** A link that opens once, within about a quarter of an hour; what it opens is sealed under the token itself. */
export async function keepLink(db: Queryable, hash: Buffer, sealed: Uint8Array): Promise<void> {
  await db.query(`INSERT INTO cases.one_time_link (hash, sealed, until) VALUES ($1, $2, ${linkEnd})`, [
    hash,
    Buffer.from(sealed),
  ]);
}

/** Takes a link away and returns what it held; null where it was used, is too old or never was. */
export async function takeLink(db: Queryable, hash: Buffer): Promise<Buffer | null> {
  const { rows } = await db.query<{ readonly sealed: Buffer; readonly is_alive: boolean }>(
    "DELETE FROM cases.one_time_link WHERE hash = $1 RETURNING sealed, until > program_now() AS is_alive",
    [hash],
  );
  return rows[0]?.is_alive === true ? rows[0].sealed : null;
}
