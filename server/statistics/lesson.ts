import type { CampaignFacts } from "./figures-input.ts";

/**
 * 23b: of those who finished the lesson, how many had every question after it right. Turns (lượt), not children: whoever
 * did the lesson in two campaigns is in it twice. No target belongs to it.
 */
export type LessonFigure = {
  readonly campaigns: number;
  readonly bands: readonly LessonBand[];
};

export type LessonBand = { readonly band: string; readonly right: number; readonly finished: number };

const bands: readonly string[] = ["7-10", "11-15"];

/** Pools the campaigns whose answer to children is published; a band whose result was withheld is left out whole. */
export function lessonFigure(campaigns: readonly CampaignFacts[]): LessonFigure {
  const results = campaigns.filter((campaign) => campaign.isAnswered && !campaign.isTrial).flatMap(resultsOf);
  const pooled = bands.map((band) =>
    pool(
      band,
      results.filter((result) => result.band === band),
    ),
  );
  return {
    campaigns: new Set(results.map((result) => result.campaign)).size,
    bands: pooled.filter((band) => band.finished > 0),
  };
}

type Result = LessonBand & { readonly campaign: string };

function resultsOf({ id, counts }: CampaignFacts): readonly Result[] {
  const added = (indicator: string, band: string) =>
    counts.filter((row) => row.indicator === indicator && row.band === band).reduce((sum, row) => sum + row.n, 0);
  return bands
    .filter((band) => counts.some((row) => row.indicator === "23b" && row.band === band))
    .map((band) => ({ campaign: id, band, right: added("23b", band), finished: added("23a", band) }));
}

const pool = (band: string, results: readonly Result[]): LessonBand => ({
  band,
  right: results.reduce((sum, result) => sum + result.right, 0),
  finished: results.reduce((sum, result) => sum + result.finished, 0),
});
