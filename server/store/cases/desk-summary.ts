import type { Queryable } from "../transaction.ts";
import { openTo } from "./desk-reach.ts";

/** What is at work on somebody's desk, counted without opening anything. */
export type DeskSummary = {
  /** Cases at work by level, from 1 to 4. */
  readonly levels: readonly [number, number, number, number];
  readonly overdue: number;
  readonly unread: number;
  readonly mine: number;
  /** The deadline that comes next; null: none is running. */
  readonly nextDueMs: number | null;
};

const unmet = "SELECT FROM cases.clock t WHERE t.case_id = c.id AND t.met_on IS NULL";

const summary = `
SELECT ARRAY[${[1, 2, 3, 4].map((level) => `count(*) FILTER (WHERE c.level = ${level})`).join(", ")}]::int[] AS levels,
  (count(*) FILTER (WHERE EXISTS (${unmet} AND t.due_at < program_now())))::int AS overdue,
  (count(*) FILTER (WHERE EXISTS (SELECT FROM cases.message m
    WHERE m.case_id = c.id AND m.direction = 'reporter' AND m.seq > c.read_seq)))::int AS unread,
  (count(*) FILTER (WHERE EXISTS (SELECT FROM cases.assignment s WHERE s.case_id = c.id AND s.staff_id = $1)))::int AS mine,
  (extract(epoch FROM min((SELECT min(t.due_at) FROM cases.clock t
    WHERE t.case_id = c.id AND t.met_on IS NULL AND t.due_at >= program_now()))) * 1000)::float8 AS "nextDueMs"
FROM cases.case c WHERE ${openTo} AND c.state = 'sent'`;

/** Of the cases that are open to that account, and of no others. */
export async function readDeskSummary(db: Queryable, staff: string): Promise<DeskSummary> {
  const { rows } = await db.query<DeskSummary>(summary, [staff]);
  const [found] = rows;
  if (found === undefined) throw new Error("A count has one row.");
  return found;
}
