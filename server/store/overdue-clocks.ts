import type { Queryable } from "./transaction.ts";

/** A data subject's request is told at half past seven of its last day, when it can still be done. */
const isDataRequestDue = "c.clock LIKE 'data-request-%' AND c.due_at - interval '9 hours 30 minutes' < program_now()";

/**
 * Marks the legal clocks that ran out, and the requests of data subjects whose last day it is, of which nobody was told; how
 * many. Each is marked once, whoever asks.
 */
export async function markOverdueTold(db: Queryable): Promise<number> {
  const { rowCount } = await db.query(
    `UPDATE cases.clock SET is_told = true WHERE (case_id, clock) IN (
       SELECT c.case_id, c.clock FROM cases.clock c JOIN cases.case k ON k.id = c.case_id
       WHERE c.met_on IS NULL AND NOT c.is_told
         AND (c.due_at < program_now() AND k.state = 'sent' OR ${isDataRequestDue} AND k.state <> 'draft')
       FOR UPDATE OF c SKIP LOCKED)`,
  );
  return rowCount ?? 0;
}
