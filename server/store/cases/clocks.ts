import { clocksFor } from "../../cases/clocks.ts";
import { vietNamCalendar } from "../../cases/working-days.ts";
import type { Queryable } from "../transaction.ts";

type Level = 1 | 2 | 3 | 4;

/**
 * Starts the legal clocks of a level from this moment, in the caller's transaction; those that run already go on as they
 * do. Their instants go when they are met (protocol 5).
 */
export async function startClocks(client: Queryable, id: string, level: Level): Promise<void> {
  const { rows } = await client.query<{ readonly nowMs: string }>(
    `SELECT extract(epoch FROM program_now()) * 1000 AS "nowMs"`,
  );
  const duty = await client.query<{ readonly weekday: number; readonly from: number; readonly to: number }>(
    `SELECT DISTINCT weekday, "from", "to" FROM duty_shift`,
  );
  const running = clocksFor(level, { instantMs: Number(rows[0]?.nowMs) }, { ...vietNamCalendar, duty: duty.rows });
  await client.query(
    `INSERT INTO cases.clock (case_id, clock, due_at)
     SELECT $1, clock, to_timestamp(due / 1000.0) FROM unnest($2::text[], $3::float8[]) AS w(clock, due)
     ON CONFLICT (case_id, clock) DO NOTHING`,
    [id, running.map(({ clock }) => clock), running.map(({ dueMs }) => dueMs)],
  );
}
