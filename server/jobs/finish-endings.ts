import type { Job, JobPorts } from "./job.ts";

/** Destroys every key whose end was decided and whose file a kill left behind; returns their names. */
export async function finishEndings({ keys }: JobPorts): Promise<readonly string[]> {
  return await keys.finishEndings();
}

export const endingsJob: Job = {
  name: "finish-endings",
  room: "survey",
  cron: "17 * * * *",
  isDoneAtStart: true,
  run: finishEndings,
};
