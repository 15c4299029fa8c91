import type { LevelOutcome } from "../../cases/level.ts";
import type { Queryable } from "../transaction.ts";

type Level = Extract<LevelOutcome, { readonly is: "raised" }>["level"];

/** A case as the desk may act on it, locked until the transaction ends. */
export type Reached = {
  readonly id: string;
  readonly state: "sent" | "closed";
  readonly level: Level;
  readonly lowerTo: Level | null;
  readonly lowerAskedBy: string | null;
  readonly unreadableAskedBy: string | null;
  readonly isHeld: boolean;
  readonly readSeq: number;
  /** The highest message of the reporter. */
  readonly reporterSeq: number;
};

/**
 * Whom a case is open to: an active account that holds a grant under a key of its own, and that nobody excluded. `$1` is the
 * account; a draft is open to nobody. The one place where the desk's access is decided (beside the capability of a route).
 */
export const openTo = `c.state <> 'draft'
  AND EXISTS (SELECT FROM staff_account a WHERE a.id = $1 AND a.state = 'active')
  AND EXISTS (SELECT FROM cases.case_grant g JOIN officer_key k ON k.id = g.officer_key
              WHERE g.case_id = c.id AND k.account_id = $1)
  AND NOT EXISTS (SELECT FROM cases.exclusion e WHERE e.case_id = c.id AND e.staff_id = $1)`;

const reached = `
SELECT c.id, c.state, c.level, c.lower_to AS "lowerTo", c.lower_asked_by AS "lowerAskedBy",
  c.unreadable_asked_by AS "unreadableAskedBy", c.is_held AS "isHeld", c.read_seq AS "readSeq",
  coalesce((SELECT max(seq) FROM cases.message m WHERE m.case_id = c.id AND m.direction = 'reporter'), -1)::int AS "reporterSeq"
FROM cases.case c WHERE c.id = $2 AND ${openTo}`;

/**
 * The case, locked for a change, or null where it is not open to that account: whoever may not know of it hears the same as
 * if there were none.
 */
export async function reachCase(client: Queryable, staff: string, id: string): Promise<Reached | null> {
  const { rows } = await client.query<Reached>(`${reached} FOR UPDATE`, [staff, id]);
  return rows[0] ?? null;
}

/** Whether the case is open to that account, without a lock. */
export async function isOpenTo(db: Queryable, staff: string, id: string): Promise<boolean> {
  const { rowCount } = await db.query(`SELECT FROM cases.case c WHERE ${openTo} AND c.id = $2`, [staff, id]);
  return rowCount === 1;
}
