import type { Queryable } from "./transaction.ts";

/** The private key of a case, sealed to somebody. */
export type CaseGrant = { readonly case: string; readonly version: number; readonly sealed: Buffer };

/** What is sealed to escrow: of the cases named, or of all. */
export async function escrowGrants(db: Queryable, cases: readonly string[] | null): Promise<readonly CaseGrant[]> {
  const { rows } = await db.query<CaseGrant>(
    `SELECT case_id AS case, version, sealed FROM cases.case_grant
     WHERE officer_key = 'escrow' AND ($1::uuid[] IS NULL OR case_id = ANY ($1)) ORDER BY case_id, version`,
    [cases],
  );
  return rows;
}

export type GrantsFor = {
  readonly officerKey: string;
  readonly staff: string;
  readonly grants: readonly CaseGrant[];
};

/** Adds grants that are not there yet, and none of a case that its officer must not see; returns how many were added. */
export async function addGrants(db: Queryable, { officerKey, staff, grants }: GrantsFor): Promise<number> {
  const { rowCount } = await db.query(
    `INSERT INTO cases.case_grant (case_id, version, officer_key, sealed)
     SELECT k.case_id, k.version, $1, given.sealed
     FROM unnest($3::uuid[], $4::int[], $5::bytea[]) AS given (case_id, version, sealed)
     JOIN cases.case_key k USING (case_id, version)
     WHERE NOT EXISTS (SELECT FROM cases.exclusion e WHERE e.case_id = k.case_id AND e.staff_id = $2)
     ON CONFLICT DO NOTHING`,
    [
      officerKey,
      staff,
      grants.map((grant) => grant.case),
      grants.map(({ version }) => version),
      grants.map(({ sealed }) => sealed),
    ],
  );
  return rowCount ?? 0;
}

/** Takes back what was sealed to these officer keys; returns how many grants went. */
export async function withdrawGrants(db: Queryable, keys: readonly string[]): Promise<number> {
  const { rowCount } = await db.query("DELETE FROM cases.case_grant WHERE officer_key = ANY ($1)", [keys]);
  return rowCount ?? 0;
}
