import type { AuditAction } from "./audit-actions.ts";
import type { Queryable } from "./transaction.ts";

/** What a row of the log says, as it goes into the chain. */
export type AuditFields = {
  readonly seq: number;
  /** Milliseconds since 1970, by the program's clock. */
  readonly atMs: number;
  readonly staff: string;
  readonly action: string;
  /** Keyed hash of what was acted on. */
  readonly object: Buffer | null;
  readonly result: string;
};

export type AuditRow = AuditFields & { readonly mac: Buffer };

/** The keyed chain, as `server/privacy/audit-chain.ts` makes it. */
export type AuditChain = {
  /** What stands before the first row. */
  readonly beginning: Buffer;
  /** Settles when the key was read; to be awaited before a transaction begins. */
  ready(): Promise<void>;
  next(head: Buffer, fields: AuditFields): Promise<Buffer>;
  objectOf(id: string): Promise<Buffer>;
};

/** `staff`: id of the account, or `program`, or `command-line`. `object`: id of a case, an account …; only its keyed hash is kept. */
export type AuditEntry = {
  readonly staff: string;
  readonly action: AuditAction;
  readonly object?: string;
  /** A short word or a count; never a text of anybody. */
  readonly result: string;
};

const lock = "SELECT pg_advisory_xact_lock(hashtextextended('emnoi/audit', 0))";
const head = `SELECT extract(epoch FROM date_trunc('milliseconds', program_now())) * 1000 AS "atMs",
  (SELECT row(seq, encode(mac, 'hex'))::text FROM audit_entry ORDER BY seq DESC LIMIT 1) AS last`;
const insert = `INSERT INTO audit_entry (seq, at, staff, action, object, result, mac)
  VALUES ($1, to_timestamp($2::float8 / 1000), $3, $4, $5, $6, $7)`;

/**
 * Adds an entry to the audit log in the caller's transaction: what is done and its entry come together or not at all.
 * One writer at a time, from here to the end of that transaction, so it is the last thing that a transaction does.
 * Throws the key fault of `audit`, where its file is away.
 */
export async function audit(client: Queryable, chain: AuditChain, entry: AuditEntry): Promise<void> {
  const object = entry.object === undefined ? null : await chain.objectOf(entry.object);
  await client.query(lock);
  const { seq, atMs, mac } = await readHead(client, chain);
  const { staff, action, result } = entry;
  const fields = { seq: seq + 1, atMs, staff, action, object, result };
  const next = await chain.next(mac, fields);
  await client.query(insert, [fields.seq, atMs, staff, action, object, result, next]);
}

async function readHead(client: Queryable, { beginning }: AuditChain) {
  const { rows } = await client.query<{ readonly atMs: string; readonly last: string | null }>(head);
  const [, seq = "0", mac = ""] = /^\((\d+),([0-9a-f]+)\)$/.exec(rows[0]?.last ?? "") ?? [];
  return {
    atMs: Math.floor(Number(rows[0]?.atMs)),
    seq: Number(seq),
    mac: mac === "" ? beginning : Buffer.from(mac, "hex"),
  };
}
