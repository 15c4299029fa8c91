import {
  conversationHours,
  conversationIdleMinutes,
  deduplicationHours,
  owedMessageHours,
} from "../privacy/constants.ts";
import { deleteExpired, type Forgotten } from "../store/expired.ts";
import type { Job, JobPorts } from "./job.ts";

/** Forgets conversations, remembered updates and owed messages whose time is over (protocol 4). */
export async function forgetExpired({ store }: JobPorts): Promise<Forgotten> {
  return await deleteExpired(store, {
    idleMinutes: conversationIdleMinutes,
    conversationHours,
    seenHours: deduplicationHours,
    owedHours: owedMessageHours,
  });
}

export const forgettingJob: Job = {
  name: "forget-expired",
  room: "turn",
  cron: "*/5 * * * *",
  isDoneAtStart: true,
  run: forgetExpired,
};
