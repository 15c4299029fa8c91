import type { Store } from "./client.ts";

/** How long the answers of a closed campaign are kept. */
export type AnswerLifetimes = { readonly answerMonths: number; readonly textDays: number };

export type Dropped = { readonly answers: number; readonly texts: number };

const drop = `
WITH closed AS (
  SELECT id, closes_on FROM campaign WHERE state = 'closed'
), answers AS (
  DELETE FROM answer a USING closed c
  WHERE a.campaign_id = c.id AND c.closes_on < program_today() - make_interval(months => $1) RETURNING 1
), texts AS (
  DELETE FROM answer_text t USING closed c
  WHERE t.campaign_id = c.id AND c.closes_on < program_today() - make_interval(days => $2) RETURNING 1
)
SELECT (SELECT count(*)::int FROM answers) AS answers, (SELECT count(*)::int FROM texts) AS texts`;

/** Deletes answers and short texts whose time is over; counts stay. Says how many of each. */
export async function dropOldAnswers(store: Store, kept: AnswerLifetimes): Promise<Dropped> {
  const { rows } = await store.pool.query<Dropped>(drop, [kept.answerMonths, kept.textDays]);
  return rows[0] ?? { answers: 0, texts: 0 };
}
