import type { Store } from "./client.ts";

/** The day in Viet Nam by the program's clock, `YYYY-MM-DD`. */
export async function programToday(store: Store): Promise<string> {
  const { rows } = await store.pool.query<{ day: string }>("SELECT program_today()::text AS day");
  return rows[0]?.day ?? "";
}
