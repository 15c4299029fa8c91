import { answerMonths, answerTextDays } from "../privacy/constants.ts";
import { type Dropped, dropOldAnswers } from "../store/old-answers.ts";
import type { Job, JobPorts } from "./job.ts";

/** Forgets answers and short texts when the time that the privacy notice names is over. */
export async function forgetAnswers({ store }: JobPorts): Promise<Dropped> {
  return await dropOldAnswers(store, { answerMonths, textDays: answerTextDays });
}

export const answersJob: Job = {
  name: "forget-answers",
  room: "survey",
  cron: "30 4 * * *",
  isDoneAtStart: true,
  run: forgetAnswers,
};
