import { openChain } from "../privacy/audit-chain.ts";
import { oweAlarm } from "../store/alarms.ts";
import { audit } from "../store/audit.ts";
import { markOverdueTold } from "../store/overdue-clocks.ts";
import { inTransaction } from "../store/transaction.ts";
import type { Job, JobPorts } from "./job.ts";

/** Tells the leads, once and in neutral words, that legal clocks ran out or a data subject must be answered; how many. */
export async function tellOverdue({ store, keys }: JobPorts): Promise<number> {
  const chain = await openChain(keys);
  return await inTransaction(store.pool, async (client) => {
    const clocks = await markOverdueTold(client);
    if (clocks === 0) return 0;
    await oweAlarm(client, "overdue");
    await audit(client, chain, { staff: "program", action: "clock-overdue-told", result: String(clocks) });
    return clocks;
  });
}

export const overdueJob: Job = {
  name: "tell-overdue",
  room: "cases",
  cron: "* * * * *",
  isDoneAtStart: true,
  run: tellOverdue,
};
