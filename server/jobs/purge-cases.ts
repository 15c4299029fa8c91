import { openChain } from "../privacy/audit-chain.ts";
import { audit } from "../store/audit.ts";
import { destroyKeys, destroyRest, endReceipt, type Purgeable, purgeableCases } from "../store/cases/purge.ts";
import { programToday } from "../store/today.ts";
import { inTransaction } from "../store/transaction.ts";
import { forEachAlone, type Job, type JobPorts } from "./job.ts";

/** How many of each are over. */
export type Purged = { readonly cases: number; readonly receipts: number };

/** What would be purged today, without touching it. */
export async function planPurge({ store }: Pick<JobPorts, "store">): Promise<Purgeable> {
  return await purgeableCases(store.pool, await programToday(store));
}

/**
 * Destroys what the periods say (privacy-security 8.6): of each case first what opens it, and only when that is gone for good
 * the rest, with the audit entry. Killed in between, the next run does what is left.
 */
export async function purgeCases({ store, keys }: JobPorts): Promise<Purged> {
  const day = await programToday(store);
  const chain = await openChain(keys);
  const plan = await purgeableCases(store.pool, day);
  let [cases, receipts] = [0, 0];
  await forEachAlone(plan.cases, async (id) => {
    if (!(await inTransaction(store.pool, (client) => destroyKeys(client, id, day)))) return;
    const isGone = await inTransaction(store.pool, async (client) => {
      if (!(await destroyRest(client, id))) return false;
      await audit(client, chain, { staff: "program", action: "case-deleted", object: id, result: "period-over" });
      return true;
    });
    cases += Number(isGone);
  });
  await forEachAlone(plan.receipts, async (id) => {
    receipts += Number(await inTransaction(store.pool, (client) => endReceipt(client, id, day)));
  });
  return { cases, receipts };
}

export const purgeJob: Job = {
  name: "purge-cases",
  room: "cases",
  cron: "50 3 * * *",
  isDoneAtStart: true,
  run: purgeCases,
};
