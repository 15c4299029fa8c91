import type { Store } from "./client.ts";

/** What the public may know of a campaign that was opened, and the answer to children where there is one. */
export type PublicCampaign = {
  readonly id: string;
  readonly name: string;
  readonly state: "open" | "closing" | "closed";
  readonly isTrial: boolean;
  readonly reportYear: number | null;
  /** Envelopes in the box while it is open, exactly: rounding is for whoever shows them. */
  readonly envelopes: number;
  readonly closesOn: string | null;
  readonly answersBy: string | null;
  readonly isBoxLost: boolean;
  readonly answeredOn: string | null;
  readonly answers: readonly PublicAnswer[];
};

type PublicAnswer = {
  readonly theme: string;
  readonly department: string;
  readonly outcome: "done" | "will" | "cannot";
  readonly dueOn: string | null;
  readonly text: { readonly vi: string; readonly en: string };
};

export type PublicReading = {
  readonly today: string;
  /** Report years that have anything to show, the newest first. */
  readonly years: readonly number[];
  readonly campaigns: readonly PublicCampaign[];
};

const reading = `
SELECT program_today()::text AS today,
  ARRAY(SELECT year FROM report_year UNION SELECT year FROM population ORDER BY year DESC) AS years,
  coalesce((SELECT json_agg(c ORDER BY c."opensOn" DESC, c.id) FROM (
    SELECT id, name, state, is_trial AS "isTrial", report_year AS "reportYear", opens_on AS "opensOn", closes_on::text AS "closesOn",
      answers_by::text AS "answersBy", is_box_lost AS "isBoxLost", feedback_published_on::text AS "answeredOn",
      CASE WHEN state = 'open' THEN (SELECT count(*) FROM ballot_box.ballot b WHERE b.campaign = campaign.id) ELSE 0 END
        AS envelopes,
      coalesce((SELECT json_agg(json_build_object('theme', theme, 'department', department, 'outcome', outcome,
          'dueOn', due_on::text, 'text', json_build_object('vi', text_vi, 'en', text_en)) ORDER BY position)
        FROM feedback f WHERE f.campaign_id = campaign.id), '[]') AS answers
    FROM campaign WHERE state IN ('open', 'closing', 'closed')) AS c), '[]') AS campaigns`;

/** Everything that the results page needs beside the indicators, in one round trip. */
export async function readPublic(store: Store): Promise<PublicReading> {
  const { rows } = await store.pool.query({ name: "read-public", text: reading });
  return rows[0];
}
