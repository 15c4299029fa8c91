import type { Queryable } from "../transaction.ts";
import { addGrants, type NewGrant } from "./desk-sharing.ts";

/** A further key pair of a case, made in an officer's browser and signed by that officer. */
export type NewKey = {
  readonly version: number;
  readonly pub: Buffer;
  readonly officerKey: string;
  readonly signature: Buffer;
  readonly grants: readonly NewGrant[];
  /** Version of the directory that it was sealed to. */
  readonly madeUnder: number;
};

/** `version`: somebody else made one meanwhile. */
export type KeyMaking = "made" | "version";

/**
 * Takes the new key with its grants and lets go of what the accounts in `left` hold: what they once read cannot be unread,
 * but nothing that comes now opens for them. The case must be locked by `reachCase`.
 */
export async function addCaseKey(
  client: Queryable,
  id: string,
  key: NewKey,
  left: readonly string[],
): Promise<KeyMaking> {
  const { rows } = await client.query("SELECT max(version) + 1 AS next FROM cases.case_key WHERE case_id = $1", [id]);
  if (rows[0].next !== key.version) return "version";
  await client.query(
    "INSERT INTO cases.case_key (case_id, version, pub, officer_key, signature, made_under) VALUES ($1, $2, $3, $4, $5, $6)",
    [id, key.version, key.pub, key.officerKey, key.signature, key.madeUnder],
  );
  await addGrants(client, id, key);
  await client.query("DELETE FROM cases.case_grant WHERE case_id = $1 AND officer_key = ANY($2)", [id, [...left]]);
  return "made";
}

/** Accounts whose access to the case was taken away. */
export async function excludedFrom(db: Queryable, id: string): Promise<readonly string[]> {
  const { rows } = await db.query<{ readonly staff: string }>(
    "SELECT staff_id AS staff FROM cases.exclusion WHERE case_id = $1",
    [id],
  );
  return rows.map(({ staff }) => staff);
}

/** Officer keys that hold a grant of any version of the case. */
export async function holdersOf(db: Queryable, id: string): Promise<readonly string[]> {
  const { rows } = await db.query<{ readonly key: string }>(
    "SELECT DISTINCT officer_key AS key FROM cases.case_grant WHERE case_id = $1 ORDER BY 1",
    [id],
  );
  return rows.map(({ key }) => key);
}
