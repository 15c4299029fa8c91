import { takeTurnout } from "../ballot-box/turnout.ts";
import { readCampaigns } from "../store/campaigns.ts";
import { forEachAlone, type Job, type JobPorts } from "./job.ts";

/** Takes the turnout of every open campaign, trials too; returns their ids. */
export async function takeTurnouts(ports: JobPorts): Promise<readonly string[]> {
  const open = (await readCampaigns(ports.store, ["open"])).map(({ id }) => id);
  await forEachAlone(open, (id) => takeTurnout(ports, id));
  return open;
}

/** Before anybody is at work: it reads every envelope of every open box. */
export const turnoutsJob: Job = {
  name: "take-turnouts",
  room: "survey",
  cron: "0 5 * * *",
  isDoneAtStart: false,
  run: takeTurnouts,
};
