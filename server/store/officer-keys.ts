import type { Queryable } from "./transaction.ts";

/** One version of an officer's keys; what is private is sealed under the officer's password, in the browser. */
export type OfficerKey = {
  /** The first 16 hexadecimal digits of SHA-256(enc || sig). */
  readonly id: string;
  readonly version: number;
  readonly encPublic: Buffer;
  readonly sigPublic: Buffer;
  readonly sealed: Buffer;
  readonly madeOn: string;
};

const columns = `k.id, k.version, k.enc_public AS "encPublic", k.sig_public AS "sigPublic", k.sealed,
  k.made_on::text AS "madeOn"`;

/** Every version of an account, the newest first. */
export async function officerKeysOf(db: Queryable, account: string): Promise<readonly OfficerKey[]> {
  const { rows } = await db.query<OfficerKey>(
    `SELECT ${columns} FROM officer_key k WHERE k.account_id = $1 ORDER BY k.version DESC`,
    [account],
  );
  return rows;
}

export async function nextKeyVersion(db: Queryable, account: string): Promise<number> {
  const { rows } = await db.query<{ readonly next: number }>(
    "SELECT coalesce(max(version), 0) + 1 AS next FROM officer_key WHERE account_id = $1",
    [account],
  );
  return rows[0]?.next ?? 1;
}

/** False: a key of that name, or that version of the account, is there already. */
export async function addOfficerKey(
  db: Queryable,
  account: string,
  { id, version, encPublic, sigPublic, sealed }: Omit<OfficerKey, "madeOn">,
): Promise<boolean> {
  const { rowCount } = await db.query(
    `INSERT INTO officer_key (id, account_id, version, enc_public, sig_public, sealed, made_on)
     VALUES ($1, $2, $3, $4, $5, $6, program_today()) ON CONFLICT DO NOTHING`,
    [id, account, version, encPublic, sigPublic, sealed],
  );
  return rowCount === 1;
}

/** The same keys sealed under another password; false: the account has none of that id. */
export async function resealOfficerKey(db: Queryable, account: string, id: string, sealed: Buffer): Promise<boolean> {
  const { rowCount } = await db.query("UPDATE officer_key SET sealed = $3 WHERE account_id = $1 AND id = $2", [
    account,
    id,
    sealed,
  ]);
  return rowCount === 1;
}

/** A key with whose it is: what the root vouches for, or refuses to. */
export type NamedKey = Omit<OfficerKey, "sealed"> & {
  readonly accountId: string;
  readonly name: string;
  readonly role: string;
  readonly accountState: string;
};

/** Every key of everybody, by name, the newest first. */
export async function everyOfficerKey(db: Queryable): Promise<readonly NamedKey[]> {
  const { rows } = await db.query<NamedKey>(
    `SELECT k.id, k.version, k.enc_public AS "encPublic", k.sig_public AS "sigPublic", k.made_on::text AS "madeOn",
       a.id AS "accountId", a.name, a.role, a.state AS "accountState"
     FROM officer_key k JOIN staff_account a ON a.id = k.account_id ORDER BY a.name, a.id, k.version DESC`,
  );
  return rows;
}
