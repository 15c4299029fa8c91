import type {
  CampaignCount,
  CampaignFacts,
  FiguresInput,
  OfficialCount,
  OfficialTrait,
} from "../statistics/figures-input.ts";
import { daysOf } from "../statistics/report-year.ts";
import type { Unit } from "../statistics/units.ts";
import { type ActivityRow, activityColumns, activityOf } from "./activities.ts";
import type { Store } from "./client.ts";
import { type PopulationRow, populationColumns, populationOf } from "./populations.ts";

/**
 * Everything the figures of a year are made of, in one statement and so of one moment. It reads counters (one row a unit,
 * source, band and sex), never children or ballots: its time does not grow with the number of children.
 */
export const figuresStatement = `
WITH counted AS MATERIALIZED (
  SELECT id, name, state, is_trial, answers_by::text AS answers_by, feedback_published_on IS NOT NULL AS is_answered,
         is_box_lost, spoiled
  FROM campaign WHERE report_year = $1 OR is_trial
)
SELECT
  (SELECT coalesce(json_agg(u), '[]') FROM (
    SELECT code, name, type, parent_code AS "parentCode", valid_from AS "validFrom", valid_to AS "validTo",
           coalesce(successor_codes, '{}') AS "successorCodes"
    FROM administrative_unit WHERE valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $2)) u) AS units,
  (SELECT coalesce(json_agg(p), '[]') FROM (SELECT ${populationColumns} FROM population WHERE year = $1) p) AS populations,
  (SELECT coalesce(json_agg(a), '[]') FROM (
    SELECT ${activityColumns} FROM activity WHERE date BETWEEN $2 AND $3 ORDER BY date, unit_code, activity_code, source) a) AS activities,
  (SELECT coalesce(json_agg(c), '[]') FROM (
    SELECT indicator, source, string_agg(unit || ':' || sex || ':' || n, ' ') AS cells FROM official_count
    WHERE year = $1 AND indicator IN ('22', '23a', '24w') GROUP BY indicator, source) c) AS counts,
  (SELECT coalesce(json_agg(t), '[]') FROM (
    SELECT indicator, source, trait, value, sum(n)::int AS n FROM official_trait_count
    WHERE year = $1 GROUP BY indicator, source, trait, value) t) AS traits,
  (SELECT coalesce(json_agg(c ORDER BY c.id), '[]') FROM counted c) AS campaigns,
  (SELECT coalesce(json_agg(c), '[]') FROM (
    SELECT counted.id AS campaign_id, k.indicator, k.source = 'visit' AS is_visit, k.band, sum(k.n)::int AS n
    FROM counted CROSS JOIN LATERAL (
      SELECT * FROM campaign_count
      WHERE campaign_id = counted.id AND indicator = 'taking-part' AND source = 'visit'
      UNION ALL
      SELECT * FROM campaign_count
      WHERE campaign_id = counted.id AND indicator = 'taking-part' AND source <> 'visit' AND (NOT is_answered OR is_trial)
      UNION ALL
      SELECT * FROM campaign_count
      WHERE campaign_id = counted.id AND indicator IN ('23a', '23b') AND is_answered AND NOT is_trial
    ) k
    GROUP BY counted.id, k.indicator, k.source = 'visit', k.band) c) AS campaign_counts`;

// Thousands of cells a source: as one text they cost a fifth of what they would as rows.
type CountRow = { readonly indicator: string; readonly source: string; readonly cells: string };
type CampaignRow = {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly is_trial: boolean;
  readonly answers_by: string | null;
  readonly is_answered: boolean;
  readonly is_box_lost: boolean;
  readonly spoiled: number;
};
type CampaignCountRow = {
  readonly campaign_id: string;
  readonly indicator: string;
  readonly is_visit: boolean;
  readonly band: string;
  readonly n: number;
};

type FiguresRow = {
  readonly units: readonly Unit[];
  readonly populations: readonly PopulationRow[];
  readonly activities: readonly ActivityRow[];
  readonly counts: readonly CountRow[];
  readonly traits: readonly OfficialTrait[];
  readonly campaigns: readonly CampaignRow[];
  readonly campaign_counts: readonly CampaignCountRow[];
};

/** What the figures of a report year are made of. `starts`: the first day of a report year, as `12-15`. */
export async function readFigures(store: Store, year: number, starts: string): Promise<FiguresInput> {
  const { first, last } = daysOf(year, starts);
  const { rows } = await store.pool.query<FiguresRow>({
    name: "read-figures",
    text: figuresStatement,
    values: [year, first, last],
  });
  const row = rows[0];
  if (row === undefined) throw new Error("a statement without FROM gives one row");
  return {
    year,
    starts,
    units: row.units,
    populations: row.populations.map(populationOf),
    counts: row.counts.flatMap(officialCounts),
    traits: row.traits,
    activities: row.activities.map(activityOf),
    campaigns: row.campaigns.map((campaign) => campaignFacts(campaign, row.campaign_counts)),
  };
}

const officialCounts = ({ indicator, source, cells }: CountRow): readonly OfficialCount[] =>
  cells.split(" ").map((cell) => {
    const [unit = "", sex = "", n = ""] = cell.split(":");
    return { indicator, source, unit, sex, n: Number(n) };
  });

function campaignFacts(row: CampaignRow, counts: readonly CampaignCountRow[]): CampaignFacts {
  return {
    id: row.id,
    name: row.name,
    state: row.state,
    isTrial: row.is_trial,
    answersBy: row.answers_by,
    isAnswered: row.is_answered,
    isBoxLost: row.is_box_lost,
    spoiled: row.spoiled,
    counts: counts.filter((count) => count.campaign_id === row.id).map(campaignCount),
  };
}

const campaignCount = ({ indicator, is_visit, band, n }: CampaignCountRow): CampaignCount => ({
  indicator,
  isVisit: is_visit,
  band,
  n,
});
