import type { Queryable } from "../transaction.ts";

/** A colleague of the same department who may have cases. */
export type Colleague = { readonly id: string; readonly name: string; readonly role: string };

export async function readColleagues(db: Queryable, organisation: string): Promise<readonly Colleague[]> {
  const { rows } = await db.query<Colleague>(
    `SELECT id, name, role FROM staff_account
     WHERE organisation = $1 AND role IN ('officer', 'lead') AND state = 'active' ORDER BY name, id`,
    [organisation],
  );
  return rows;
}

/** The accounts of those officer keys, in no order. */
export async function accountsOf(db: Queryable, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.query<{ readonly id: string; readonly account: string }>(
    "SELECT id, account_id AS account FROM officer_key WHERE id = ANY($1)",
    [[...keys]],
  );
  return new Map(rows.map(({ id, account }) => [id, account]));
}

export type NewGrant = { readonly version: number; readonly officerKey: string; readonly sealed: Buffer };

/** Grants, and the version of the directory that they were sealed to. */
type NewGrants = { readonly grants: readonly NewGrant[]; readonly madeUnder: number };

/** Adds grants to keys; one that stands is replaced, so that a broken one can be made good. */
export async function addGrants(client: Queryable, id: string, { grants, madeUnder }: NewGrants): Promise<void> {
  for (const { version, officerKey, sealed } of grants)
    await client.query(
      `INSERT INTO cases.case_grant (case_id, version, officer_key, sealed, made_under) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (case_id, version, officer_key) DO UPDATE SET sealed = excluded.sealed, made_under = excluded.made_under`,
      [id, version, officerKey, sealed, madeUnder],
    );
}

/** `last`: nobody else could open the case then, and somebody else must get a grant first. */
export type Excluding = "excluded" | "last";

/** Takes the case from that account: its grants go first, then whatever shows that it worked on it. */
export async function exclude(client: Queryable, id: string, staff: string): Promise<Excluding> {
  const { rows } = await client.query(
    `SELECT EXISTS (SELECT FROM cases.case_grant g JOIN officer_key k ON k.id = g.officer_key
       JOIN staff_account a ON a.id = k.account_id AND a.state = 'active'
       WHERE g.case_id = $1 AND k.account_id <> $2) AS "isHeldByOthers"`,
    [id, staff],
  );
  if (!rows[0].isHeldByOthers) return "last";
  await client.query(
    `DELETE FROM cases.case_grant g USING officer_key k
     WHERE g.case_id = $1 AND k.id = g.officer_key AND k.account_id = $2`,
    [id, staff],
  );
  for (const table of ["assignment", "presence"])
    await client.query(`DELETE FROM cases.${table} WHERE case_id = $1 AND staff_id = $2`, [id, staff]);
  await client.query(
    "INSERT INTO cases.exclusion (case_id, staff_id) VALUES ($1, $2) ON CONFLICT (case_id, staff_id) DO NOTHING",
    [id, staff],
  );
  return "excluded";
}

/** Who handles the case from now on: one named officer. False where that account cannot open it. */
export async function assign(client: Queryable, id: string, staff: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT FROM cases.case_grant g JOIN officer_key k ON k.id = g.officer_key
     JOIN staff_account a ON a.id = k.account_id AND a.state = 'active'
     WHERE g.case_id = $1 AND k.account_id = $2 LIMIT 1`,
    [id, staff],
  );
  if (rowCount === 0) return false;
  await client.query("DELETE FROM cases.assignment WHERE case_id = $1", [id]);
  await client.query("INSERT INTO cases.assignment (case_id, staff_id) VALUES ($1, $2)", [id, staff]);
  return true;
}

/** Says that the account has the case open, and who else had it within the last minute. */
export async function meet(client: Queryable, id: string, staff: string): Promise<readonly string[]> {
  await client.query(
    `INSERT INTO cases.presence (case_id, staff_id, seen_at) VALUES ($1, $2, program_now())
     ON CONFLICT (case_id, staff_id) DO UPDATE SET seen_at = excluded.seen_at`,
    [id, staff],
  );
  const { rows } = await client.query<{ readonly id: string }>(
    `SELECT staff_id AS id FROM cases.presence
     WHERE case_id = $1 AND staff_id <> $2 AND seen_at > program_now() - interval '1 minute' ORDER BY staff_id`,
    [id, staff],
  );
  return rows.map((row) => row.id);
}

/** The account looks at something else. */
export async function part(client: Queryable, id: string, staff: string): Promise<void> {
  await client.query("DELETE FROM cases.presence WHERE case_id = $1 AND staff_id = $2", [id, staff]);
}
