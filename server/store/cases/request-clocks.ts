import type { RequestClock } from "../../cases/data-requests.ts";
import { instantOf } from "../../cases/viet-nam-time.ts";
import type { Queryable } from "../transaction.ts";
import { meetClock } from "./desk-state.ts";

/** The working day ends at five in the afternoon. */
const officeEndsAt = 17 * 60;

/**
 * Sets a clock of a data subject's request to the end of its last day, or stops it where nobody waits any more (null). Of a
 * day that was moved the lead is told anew.
 */
export async function keepRequestClock(
  client: Queryable,
  id: string,
  clock: RequestClock,
  lastDay: string | null,
): Promise<void> {
  if (lastDay === null) {
    await meetClock(client, id, clock);
    return;
  }
  await client.query(
    `INSERT INTO cases.clock AS standing (case_id, clock, due_at) VALUES ($1, $2, to_timestamp($3::float8 / 1000))
     ON CONFLICT (case_id, clock) DO UPDATE SET due_at = excluded.due_at, met_on = NULL, was_late = false,
       is_told = coalesce(standing.is_told AND standing.due_at = excluded.due_at, false)`,
    [id, clock, instantOf(lastDay, officeEndsAt)],
  );
}
