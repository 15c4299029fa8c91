import type { AgeBand } from "../../bot/surveys/survey.ts";
import { countEveryCampaign, insertCampaign, markScheduled, planningTransaction } from "./campaigns.ts";
import type { Store } from "./client.ts";
import { type StoredSurvey, storeSurveys } from "./surveys.ts";
import { programToday } from "./today.ts";

export type FirstCampaign = { readonly name: string; readonly surveys: readonly StoredSurvey[] };

const firstId = "thu-1";

/**
 * On a database without a campaign: keeps the built-in surveys and schedules one trial campaign for today, so that a
 * child can answer at once; returns its id for the box to be opened, or null where there was a campaign already. Of
 * several processes that start together one does it.
 */
export async function storeFirstCampaign(store: Store, first: FirstCampaign): Promise<string | null> {
  await storeSurveys(store, first.surveys);
  const today = await programToday(store);
  return await planningTransaction(store, async (tx) => {
    if ((await countEveryCampaign(tx)) > 0) return null;
    await insertCampaign(tx, trial(first, today));
    await markScheduled(tx, firstId, today);
    return firstId;
  });
}

function trial({ name, surveys }: FirstCampaign, today: string) {
  const onePerBand = new Map<AgeBand, StoredSurvey>(surveys.map((document) => [document.survey.band, document]));
  return {
    id: firstId,
    name,
    isTrial: true,
    reportYear: null,
    opensOn: today,
    closesOn: null,
    answersBy: null,
    units: null,
    surveys: [...onePerBand].map(([band, { hash, survey }]) => ({ band, hash, code: survey.code })),
  };
}
