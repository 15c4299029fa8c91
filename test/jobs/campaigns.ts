import { createCampaign, openCampaign } from "../../server/ballot-box/plan-campaign.ts";
import { readCampaign } from "../../server/store/campaigns.ts";
import { seededDraw, type TestBox } from "../support/campaign-box.ts";

let seed = 0;
export async function campaign(
  box: TestBox,
  { unit, opensOn, closesOn }: { readonly unit: string; readonly opensOn: string; readonly closesOn: string },
): Promise<string> {
  seed += 1;
  const creation = await createCampaign(
    { ...box, draw: seededDraw(seed), yearStarts: "12-15" },
    { name: "Đợt", surveys: ["tieng-noi-cua-em"], opensOn, closesOn, answersBy: null, units: [unit], isTrial: false },
  );
  if (creation.is === "refused") throw new Error(JSON.stringify(creation.refusals));
  await openCampaign(box, creation.campaign.id);
  return creation.campaign.id;
}

export const stateOf = async (box: TestBox, id: string) => (await readCampaign(box.store, id))?.state;
