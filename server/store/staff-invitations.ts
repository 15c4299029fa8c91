import type { Queryable } from "./transaction.ts";

const lifeHours = 72;

/** The one invitation of an account, good for 72 hours; an earlier one of it ends. `hash`: SHA-256 of the token. */
export async function setInvitation(db: Queryable, account: string, hash: Buffer): Promise<void> {
  await endInvitations(db, account);
  await db.query(
    `INSERT INTO staff_invitation (hash, account_id, expires_at)
     VALUES ($1, $2, program_now() + make_interval(hours => $3))`,
    [hash, account, lifeHours],
  );
}

/** Id of the account that may be set up with it, or null; `lock` keeps everyone else from using it until the end. */
export async function invitedAccount(db: Queryable, hash: Buffer, lock: "look" | "lock"): Promise<string | null> {
  const { rows } = await db.query<{ readonly id: string }>(
    `SELECT i.account_id AS id FROM staff_invitation i JOIN staff_account a ON a.id = i.account_id
     WHERE i.hash = $1 AND i.expires_at > program_now() AND a.state <> 'disabled'${lock === "lock" ? " FOR UPDATE OF i" : ""}`,
    [hash],
  );
  return rows[0]?.id ?? null;
}

export async function endInvitations(db: Queryable, account: string): Promise<void> {
  await db.query("DELETE FROM staff_invitation WHERE account_id = $1", [account]);
}

/** Takes away what is over; returns how many. */
export async function forgetInvitations(db: Queryable): Promise<number> {
  const { rowCount } = await db.query("DELETE FROM staff_invitation WHERE expires_at <= program_now()");
  return rowCount ?? 0;
}

/** Accounts whose invitation can still be used. */
export async function openInvitations(db: Queryable): Promise<ReadonlySet<string>> {
  const { rows } = await db.query<{ readonly id: string }>(
    "SELECT account_id AS id FROM staff_invitation WHERE expires_at > program_now()",
  );
  return new Set(rows.map(({ id }) => id));
}
