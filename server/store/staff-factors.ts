import type { Queryable } from "./transaction.ts";

/** A passkey (W3C Web Authentication): its public half, and how often it was used as far as it says. */
export type Passkey = {
  readonly id: string;
  readonly name: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: readonly string[];
};

type Row = Omit<Passkey, "counter"> & { readonly counter: string };
const columns = `id, name, public_key AS "publicKey", counter, transports`;
const passkeyOf = (row: Row): Passkey => ({ ...row, counter: Number(row.counter) });

export async function passkeysOf(db: Queryable, account: string): Promise<readonly Passkey[]> {
  const { rows } = await db.query<Row>(`SELECT ${columns} FROM staff_passkey WHERE account_id = $1 ORDER BY name, id`, [
    account,
  ]);
  return rows.map(passkeyOf);
}

/** The passkey of that id if it is this account's, or null. */
export async function findPasskey(db: Queryable, account: string, id: string): Promise<Passkey | null> {
  const { rows } = await db.query<Row>(`SELECT ${columns} FROM staff_passkey WHERE account_id = $1 AND id = $2`, [
    account,
    id,
  ]);
  return rows[0] === undefined ? null : passkeyOf(rows[0]);
}

/** False: a passkey of that id is known already. */
export async function addPasskey(db: Queryable, account: string, passkey: Passkey): Promise<boolean> {
  const { id, name, publicKey, counter, transports } = passkey;
  const { rowCount } = await db.query(
    `INSERT INTO staff_passkey (id, account_id, name, public_key, counter, transports)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING`,
    [id, account, name, publicKey, counter, [...transports]],
  );
  return rowCount === 1;
}

export async function countPasskey(db: Queryable, id: string, counter: number): Promise<void> {
  await db.query("UPDATE staff_passkey SET counter = $2 WHERE id = $1", [id, counter]);
}

/** False: the account has none of that id. */
export async function removePasskey(db: Queryable, account: string, id: string): Promise<boolean> {
  const { rowCount } = await db.query("DELETE FROM staff_passkey WHERE account_id = $1 AND id = $2", [account, id]);
  return rowCount === 1;
}

/** Every recovery code of the account, in place of those it had. `hashes`: SHA-256 each. */
export async function setRecoveryCodes(db: Queryable, account: string, hashes: readonly Buffer[]): Promise<void> {
  await db.query("DELETE FROM staff_recovery_code WHERE account_id = $1", [account]);
  await db.query("INSERT INTO staff_recovery_code (hash, account_id) SELECT unnest($1::bytea[]), $2", [
    [...hashes],
    account,
  ]);
}

/** Uses one up; false: the account has none of that hash. */
export async function spendRecoveryCode(db: Queryable, account: string, hash: Buffer): Promise<boolean> {
  const { rowCount } = await db.query("DELETE FROM staff_recovery_code WHERE account_id = $1 AND hash = $2", [
    account,
    hash,
  ]);
  return rowCount === 1;
}

export async function countRecoveryCodes(db: Queryable, account: string): Promise<number> {
  const { rows } = await db.query<{ readonly n: number }>(
    "SELECT count(*)::int AS n FROM staff_recovery_code WHERE account_id = $1",
    [account],
  );
  return rows[0]?.n ?? 0;
}

/** Every second factor of the account goes. */
export async function dropFactors(db: Queryable, account: string): Promise<void> {
  await db.query("DELETE FROM staff_passkey WHERE account_id = $1", [account]);
  await db.query("DELETE FROM staff_recovery_code WHERE account_id = $1", [account]);
}
