import type { Queryable } from "../transaction.ts";
import { type DeskGrant, readOwnGrants } from "./desk-list.ts";
import { openTo } from "./desk-reach.ts";
import type { CaseKeyRow } from "./receipts.ts";

/** The keys of a case with the account's own grants, and nothing that anybody said. */
export type KeyedCase = {
  readonly id: string;
  /** Officer keys that hold any version. */
  readonly holders: readonly string[];
  readonly excluded: readonly string[];
  readonly keys: readonly CaseKeyRow[];
  readonly grants: readonly DeskGrant[];
};

/** Those of the cases that are open to the account; one that is not is passed over in silence. */
export async function readKeyed(db: Queryable, staff: string, ids: readonly string[]): Promise<readonly KeyedCase[]> {
  const { rows } = await db.query<Pick<KeyedCase, "id" | "holders" | "excluded">>(
    `SELECT c.id, ARRAY(SELECT DISTINCT officer_key FROM cases.case_grant g WHERE g.case_id = c.id ORDER BY 1) AS holders,
       ARRAY(SELECT staff_id::text FROM cases.exclusion e WHERE e.case_id = c.id ORDER BY 1) AS excluded
     FROM cases.case c WHERE ${openTo} AND c.id = ANY($2::uuid[])`,
    [staff, [...ids]],
  );
  const open = rows.map(({ id }) => id);
  const keys = await db.query<CaseKeyRow & { readonly id: string }>(
    `SELECT case_id AS id, version, pub, officer_key AS "officerKey", signature FROM cases.case_key
     WHERE case_id = ANY($1::uuid[]) ORDER BY case_id, version`,
    [open],
  );
  const grants = await readOwnGrants(db, staff, open);
  return rows.map((row) => ({
    ...row,
    keys: keys.rows.filter(({ id }) => id === row.id),
    grants: grants.filter(({ id }) => id === row.id),
  }));
}

/** How many cases wait for a new key, and for being sealed to the present escrow. */
export type Waiting = { readonly keys: number; readonly escrow: number };

/** `since`: versions of the directory; what was made under an older one waits. A draft's grants nobody has ever fetched. */
export async function countWaiting(
  db: Queryable,
  since: { readonly key: number; readonly escrow: number },
): Promise<Waiting> {
  const { rows } = await db.query<Waiting>(
    `SELECT count(*) FILTER (WHERE k.made_under < $1)::int AS keys, count(*) FILTER (WHERE g.made_under < $2)::int AS escrow
     FROM cases.case c
     JOIN LATERAL (SELECT made_under FROM cases.case_key k WHERE k.case_id = c.id ORDER BY version DESC LIMIT 1) k ON true
     LEFT JOIN LATERAL (SELECT min(made_under) AS made_under FROM cases.case_grant g
       WHERE g.case_id = c.id AND g.officer_key = 'escrow') g ON true
     WHERE c.state <> 'draft'`,
    [since.key, since.escrow],
  );
  return rows[0] ?? { keys: 0, escrow: 0 };
}
