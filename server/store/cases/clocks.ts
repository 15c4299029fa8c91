import { clocksFor } from "../../cases/clocks.ts";
import { vietNamCalendar } from "../../cases/working-days.ts";
import type { Queryable } from "../transaction.ts";

type Level = 1 | 2 | 3 | 4;

/**
 * Starts the legal clocks of a level from this moment, in the caller's transaction; those that run already go on as they
 * do. Their instants go when they are met (protocol 5).
 */
export async function startClocks(client: Queryable, id: string, level: Level): Promise<void> {
  await run(client, id, { level, met: "NOTHING" });
}

/**
 * The same for a case that its reporter opened again: clocks that were met run anew, because what is told now has been read
 * and passed on by nobody.
 */
export async function restartClocks(client: Queryable, id: string, level: Level): Promise<void> {
  const anew = "UPDATE SET due_at = EXCLUDED.due_at, met_on = NULL, was_late = false, is_told = false";
  await run(client, id, { level, met: `${anew} WHERE cases.clock.met_on IS NOT NULL` });
}

type Run = { readonly level: Level; readonly met: string };

async function run(client: Queryable, id: string, { level, met }: Run): Promise<void> {
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
     ON CONFLICT (case_id, clock) DO ${met}`,
    [id, running.map(({ clock }) => clock), running.map(({ dueMs }) => dueMs)],
  );
}
