import { type Activity, type Ages, sexes } from "./activities.ts";
import type { CampaignFacts, RecordedActivity } from "./figures-input.ts";
import { feedingActivities, type Indicator } from "./indicators.ts";

/** What does not count, and why; each reason has wording `figures-not-counted-REASON`. */
export type NotCounted = {
  readonly reason: "trial" | "trial-open" | "visits" | "box-not-open" | "box-lost" | "awaiting-answer" | "spoiled";
  readonly campaign: string;
  readonly name: string;
  /** Ballots or visits; null while the box is shut. */
  readonly n: number | null;
  /** Until when the adults promise an answer. */
  readonly answersBy: string | null;
};

/** Activities of one kind that do not feed an indicator. */
export type ActivitiesLeftOut = {
  readonly activity: string;
  readonly rows: number;
  /** Children of the indicator's ages, each row by itself. */
  readonly n: number;
};

/** Of every campaign of the year and every trial, what is in no indicator. */
export function notCounted(campaigns: readonly CampaignFacts[]): readonly NotCounted[] {
  return campaigns.flatMap((campaign) => reasonsOf(campaign).filter(({ n }) => n !== 0));
}

function reasonsOf(campaign: CampaignFacts): readonly NotCounted[] {
  const because = (reason: NotCounted["reason"], n: number | null): NotCounted => ({
    reason,
    campaign: campaign.id,
    name: campaign.name,
    n,
    answersBy: campaign.answersBy,
  });
  if (campaign.isTrial && campaign.state !== "closed") return [because("trial-open", null)];
  if (campaign.isTrial) return [because("trial", takingPart(campaign, "all"))];
  if (campaign.state === "open" || campaign.state === "closing") return [because("box-not-open", null)];
  if (campaign.state !== "closed") return [];
  if (campaign.isBoxLost) return [because("box-lost", null)];
  return [
    ...(campaign.isAnswered ? [] : [because("awaiting-answer", takingPart(campaign, "counted"))]),
    because("visits", takingPart(campaign, "visits")),
    because("spoiled", campaign.spoiled),
  ];
}

function takingPart({ counts }: CampaignFacts, whose: "all" | "counted" | "visits"): number {
  return counts
    .filter((row) => row.indicator === "taking-part")
    .filter((row) => whose === "all" || row.isVisit === (whose === "visits"))
    .reduce((sum, row) => sum + row.n, 0);
}

/** Which kinds of activity of the year do not feed the indicator. */
export function activitiesLeftOut(
  indicator: Indicator,
  activities: readonly RecordedActivity[],
): readonly ActivitiesLeftOut[] {
  const feeding = feedingActivities(indicator);
  const others = activities.filter(({ activity }) => !feeding.includes(activity));
  return [...Map.groupBy(others, ({ activity }) => activity)]
    .map(([activity, rows]) => ({
      activity,
      rows: rows.length,
      n: rows.reduce((sum, row) => sum + childrenOf(row, indicator.ages), 0),
    }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => (a.activity < b.activity ? -1 : 1));
}

/** Children of an activity of these ages. */
const childrenOf = ({ children }: Activity, ages: readonly Ages[]): number =>
  sexes.reduce((sum, sex) => sum + ages.reduce((some, age) => some + children[sex][age], 0), 0);
