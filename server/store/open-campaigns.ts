import type pg from "pg";
import type { AgeBand, Survey } from "../../bot/surveys/survey.ts";

/** An open campaign with everything that a conversation needs of it. */
export type OpenCampaignRow = {
  readonly id: string;
  readonly name: string;
  readonly isTrial: boolean;
  /** ISO day, or null: no answer was promised by a day. */
  readonly answersBy: string | null;
  /** Null: the whole province. */
  readonly units: readonly string[] | null;
  readonly surveys: Readonly<Partial<Record<AgeBand, { readonly hash: string; readonly survey: Survey }>>>;
};

const read = `
SELECT c.id, c.name, c.is_trial AS "isTrial", to_char(c.answers_by, 'YYYY-MM-DD') AS "answersBy",
       (SELECT array_agg(u.unit_code ORDER BY u.unit_code) FROM campaign_unit u WHERE u.campaign_id = c.id) AS units,
       (SELECT coalesce(json_object_agg(s.band, json_build_object('hash', d.hash, 'survey', d.body)), '{}')
        FROM campaign_survey s JOIN survey_document d ON d.hash = s.survey_hash WHERE s.campaign_id = c.id) AS surveys
FROM campaign c WHERE c.state = 'open' ORDER BY c.opens_on, c.id`;

/** Every open campaign, trials too, with their surveys: one round trip. A survey was checked when it was stored. */
export async function readOpenCampaigns(pool: pg.Pool): Promise<readonly OpenCampaignRow[]> {
  const { rows } = await pool.query({ name: "open-campaigns", text: read });
  return rows;
}
