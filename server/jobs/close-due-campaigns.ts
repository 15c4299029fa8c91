import { closeBox } from "../ballot-box/close-box.ts";
import { readOverdue } from "../store/campaigns.ts";
import { forEachAlone, type Job, type JobPorts } from "./job.ts";

/** Closes every campaign whose last day is over and opens its box; returns their ids. */
export async function closeDueCampaigns(ports: JobPorts): Promise<readonly string[]> {
  const overdue = await readOverdue(ports.store);
  await forEachAlone(overdue, async (id) => {
    await closeBox(ports, id);
  });
  return overdue;
}

export const closingJob: Job = {
  name: "close-due-campaigns",
  room: "survey",
  cron: "*/10 * * * *",
  isDoneAtStart: true,
  run: closeDueCampaigns,
};
