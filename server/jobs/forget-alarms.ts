import { alarmDays } from "../privacy/constants.ts";
import { forgetAlarms } from "../store/alarm-answers.ts";
import type { Job, JobPorts } from "./job.ts";

/** Forgets alarms that somebody answered long ago; how many. */
export async function forgetOldAlarms({ store }: JobPorts): Promise<number> {
  return await forgetAlarms(store.pool, alarmDays);
}

export const alarmsJob: Job = {
  name: "forget-alarms",
  room: "cases",
  cron: "40 4 * * *",
  isDoneAtStart: false,
  run: forgetOldAlarms,
};
