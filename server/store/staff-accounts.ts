import type { Queryable } from "./transaction.ts";

/** invited: nobody has set it up yet. Only an active account signs in. */
type AccountState = "invited" | "active" | "disabled";

/** An account of the staff as colleagues may know it. */
export type Account = {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly state: AccountState;
  readonly email: string | null;
  readonly madeOn: string;
  readonly disabledOn: string | null;
};

/** The same with what it is recognised by. */
export type AccountSecrets = Account & {
  /** Of the browser's Argon2id. */
  readonly salt: Buffer | null;
  /** The server's Argon2id of what the browser derived. */
  readonly verifier: string | null;
  /** Sealed secret of the code generator. */
  readonly totp: Buffer | null;
};

const columns = `id, login, name, role, organisation, state, email, made_on::text AS "madeOn",
  disabled_on::text AS "disabledOn"`;

/** Everybody, those who can sign in first. */
export async function listAccounts(db: Queryable): Promise<readonly Account[]> {
  const { rows } = await db.query<Account>(
    `SELECT ${columns} FROM staff_account
     ORDER BY array_position(ARRAY['active', 'invited', 'disabled'], state), name, login`,
  );
  return rows;
}

export async function findAccount(db: Queryable, id: string): Promise<AccountSecrets | null> {
  const { rows } = await db.query<AccountSecrets>(
    `SELECT ${columns}, salt, verifier, totp FROM staff_account WHERE id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

export async function findAccountByLogin(db: Queryable, login: string): Promise<AccountSecrets | null> {
  const { rows } = await db.query<AccountSecrets>(
    `SELECT ${columns}, salt, verifier, totp FROM staff_account WHERE login = $1`,
    [login],
  );
  return rows[0] ?? null;
}

/** Locks the account until the transaction ends; null: there is none. */
export async function lockAccount(db: Queryable, id: string): Promise<Account | null> {
  const { rows } = await db.query<Account>(`SELECT ${columns} FROM staff_account WHERE id = $1 FOR UPDATE`, [id]);
  return rows[0] ?? null;
}

/** One after the other: names that are free stay so until the transaction ends. */
export async function lockAccounts(db: Queryable): Promise<void> {
  await db.query("SELECT pg_advisory_xact_lock(hashtextextended('emnoi/staff', 0))");
}

export type NewAccount = Pick<Account, "id" | "login" | "name" | "role" | "organisation" | "email">;

/** An account that waits to be set up. */
export async function addAccount(db: Queryable, given: NewAccount): Promise<void> {
  const { id, login, name, role, organisation, email } = given;
  await db.query(
    `INSERT INTO staff_account (id, login, name, role, organisation, state, email, made_on)
     VALUES ($1, $2, $3, $4, $5, 'invited', $6, program_today())`,
    [id, login, name, role, organisation, email],
  );
}

/** Whether somebody has ever set an account up: from then on people are invited by people. */
export async function hasStaff(db: Queryable): Promise<boolean> {
  const { rows } = await db.query<{ readonly has: boolean }>(
    "SELECT EXISTS (SELECT FROM staff_account WHERE state <> 'invited') AS has",
  );
  return rows[0]?.has === true;
}

export type Setting = {
  readonly id: string;
  readonly name: string;
  readonly salt: Buffer;
  readonly verifier: string;
  readonly totp: Buffer | null;
  /** Time steps up to this one are spent. */
  readonly totpSpent: number;
};

/** An account was set up, for the first time or anew: it can sign in from now on. */
export async function setUpAccount(db: Queryable, given: Setting): Promise<void> {
  const { id, name, salt, verifier, totp, totpSpent } = given;
  await db.query(
    `UPDATE staff_account SET name = $2, salt = $3, verifier = $4, totp = $5, totp_spent = $6, state = 'active'
     WHERE id = $1`,
    [id, name, salt, verifier, totp, totpSpent],
  );
}

export async function setPassword(
  db: Queryable,
  id: string,
  { salt, verifier }: { readonly salt: Buffer; readonly verifier: string },
): Promise<void> {
  await db.query("UPDATE staff_account SET salt = $2, verifier = $3 WHERE id = $1", [id, salt, verifier]);
}

export async function setTotp(
  db: Queryable,
  id: string,
  { totp, spent }: { readonly totp: Buffer; readonly spent: number },
): Promise<void> {
  await db.query("UPDATE staff_account SET totp = $2, totp_spent = $3 WHERE id = $1", [id, totp, spent]);
}

/** Spends a time step (RFC 6238, 5.2); false: it, or a later one, was spent already. */
export async function spendStep(db: Queryable, id: string, step: number): Promise<boolean> {
  const { rowCount } = await db.query("UPDATE staff_account SET totp_spent = $2 WHERE id = $1 AND totp_spent < $2", [
    id,
    step,
  ]);
  return rowCount === 1;
}

/** From this moment on nobody signs in with it; false: it was so already. */
export async function disableAccount(db: Queryable, id: string): Promise<boolean> {
  const { rowCount } = await db.query(
    `UPDATE staff_account SET state = 'disabled', disabled_on = program_today(), verifier = NULL, totp = NULL
     WHERE id = $1 AND state <> 'disabled'`,
    [id],
  );
  return rowCount === 1;
}

/** How many accounts of that role can sign in. */
export async function countActive(db: Queryable, role: string): Promise<number> {
  const { rows } = await db.query<{ readonly n: number }>(
    "SELECT count(*)::int AS n FROM staff_account WHERE role = $1 AND state = 'active'",
    [role],
  );
  return rows[0]?.n ?? 0;
}

/** Milliseconds since 1970 by the program's clock. */
export async function programNowMs(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ readonly ms: string }>(
    "SELECT floor(extract(epoch FROM program_now()) * 1000) AS ms",
  );
  return Number(rows[0]?.ms);
}
