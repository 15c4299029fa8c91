import { builtInSurveys } from "../../../bot/surveys/load.ts";
import { questionsOf } from "../../../bot/surveys/questions.ts";
import type { AgeBand } from "../../../bot/surveys/survey.ts";
import { type StoredSurvey, storeSurveys } from "../../store/surveys.ts";
import { openBenchCampaign } from "./campaigns.ts";
import { longSurvey } from "./long-survey.ts";
import type { BenchDatabase } from "./place.ts";

/** A survey that children can answer, and how long it is. */
export type TapSurvey = {
  readonly code: string;
  readonly campaign: string;
  readonly band: AgeBand;
  readonly questions: number;
};

const madeUpQuestions = 40;

/** The two built-in surveys, the shorter first, and a made-up one that is far longer; each in an open campaign. */
export async function openTapSurveys(database: BenchDatabase): Promise<readonly TapSurvey[]> {
  const long = longSurvey(madeUpQuestions);
  await storeSurveys(database.store, [long]);
  const ours = await openBenchCampaign(
    database,
    builtInSurveys.map(({ survey }) => survey.code),
  );
  const longer = await openBenchCampaign(database, [long.survey.code]);
  return [...builtInSurveys.map((one) => tapSurvey(one, ours)), tapSurvey(long, longer)].sort(
    (a, b) => a.questions - b.questions,
  );
}

const tapSurvey = ({ survey }: StoredSurvey, campaign: string): TapSurvey => ({
  code: survey.code,
  campaign,
  band: survey.band,
  // Of questions of which a child meets the one or the other, one is counted.
  questions: new Set(questionsOf(survey).map(({ id }) => id.replace(/[ab]$/, ""))).size,
});
