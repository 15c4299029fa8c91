import type { Queryable } from "../transaction.ts";

/** What a lead's browser added up of one month; `month` is its first day. */
export type MonthRow = { readonly month: string; readonly body: unknown };

/** A new upload replaces the old one: a month's table is whole or not there. */
export async function saveMonth(client: Queryable, staff: string, month: string, body: unknown): Promise<void> {
  await client.query(
    `INSERT INTO cases.month_table (month, body, uploaded_by, uploaded_on) VALUES ($1::date, $2::jsonb, $3, program_today())
     ON CONFLICT (month) DO UPDATE SET body = excluded.body, uploaded_by = excluded.uploaded_by, uploaded_on = excluded.uploaded_on`,
    [month, JSON.stringify(body), staff],
  );
}

/** Every month's table, the newest first. */
export async function readMonths(db: Queryable): Promise<readonly MonthRow[]> {
  const { rows } = await db.query<MonthRow>(`SELECT month::text, body FROM cases.month_table ORDER BY month DESC`);
  return rows;
}
