import { openCampaign } from "../ballot-box/plan-campaign.ts";
import { readDue } from "../store/campaigns.ts";
import { forEachAlone, type Job, type JobPorts } from "./job.ts";

/** Opens every scheduled campaign whose first day has come, but where another is still in its way; returns the opened. */
export async function openDueCampaigns(ports: JobPorts): Promise<readonly string[]> {
  const opened: string[] = [];
  await forEachAlone(await readDue(ports.store), async (id) => {
    const opening = await openCampaign(ports, id);
    if (opening.is === "open") opened.push(id);
  });
  return opened;
}

/** Two minutes after the closing, so that a campaign that follows another is not in its way. */
export const openingJob: Job = {
  name: "open-due-campaigns",
  room: "survey",
  cron: "2-59/10 * * * *",
  isDoneAtStart: true,
  run: openDueCampaigns,
};
