import type { Queryable } from "./transaction.ts";

/** Marks the legal clocks that ran out and of which nobody was told; how many. Each is marked once, whoever asks. */
export async function markOverdueTold(db: Queryable): Promise<number> {
  const { rowCount } = await db.query(
    `UPDATE cases.clock SET is_told = true WHERE (case_id, clock) IN (
       SELECT c.case_id, c.clock FROM cases.clock c JOIN cases.case k ON k.id = c.case_id
       WHERE c.met_on IS NULL AND c.due_at < program_now() AND NOT c.is_told AND k.state = 'sent'
       FOR UPDATE OF c SKIP LOCKED)`,
  );
  return rowCount ?? 0;
}
