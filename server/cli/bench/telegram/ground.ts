import type { StoredSurvey } from "../../../store/surveys.ts";
import { storeSurveys } from "../../../store/surveys.ts";
import { openBenchCampaign } from "../campaigns.ts";
import type { BenchDatabase, Place } from "../place.ts";
import { type SurveyScript, surveyScript } from "./survey-script.ts";

/** A database in which one campaign with one survey is open. */
export type Ground = {
  readonly database: BenchDatabase;
  readonly campaign: string;
  readonly survey: SurveyScript;
};

export async function openGround(place: Place, survey: StoredSurvey): Promise<Ground> {
  const database = await place.newDatabase();
  await storeSurveys(database.store, [survey]);
  const campaign = await openBenchCampaign(database, [survey.survey.code]);
  return { database, campaign, survey: surveyScript(survey.survey) };
}
