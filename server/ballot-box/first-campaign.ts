import { builtInSurveys } from "../../bot/surveys/load.ts";
import { storeFirstCampaign } from "../store/first-campaign.ts";
import { openBox } from "./make-box.ts";
import type { BoxPorts } from "./ports.ts";

/**
 * On an empty database: stores the built-in surveys and opens one trial campaign of that name. May be repeated, also by
 * several processes at once; what a kill left half done, the look at what is due finishes.
 */
export async function openFirstCampaign(ports: BoxPorts, name: string): Promise<void> {
  const scheduled = await storeFirstCampaign(ports.store, { name, surveys: builtInSurveys });
  if (scheduled !== null) await openBox(ports, scheduled);
}
