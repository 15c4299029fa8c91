import { planPurge, purgeCases } from "../../jobs/purge-cases.ts";
import type { AdminContext, Command, Given, Printed } from "../command.ts";

export const commands: readonly Command[] = [
  { words: ["purge"], usage: "[--dry-run]", options: { "dry-run": "flag" }, positionals: 0, run: purge },
];

/** What a daily job does as well, now; or only how much it would be. No id is printed: a case has none outside. */
async function purge({ store, keys, say }: AdminContext, given: Given): Promise<Printed> {
  const isDry = given.options["dry-run"] === true;
  const plan = await planPurge({ store });
  const counted = isDry
    ? { cases: plan.cases.length, receipts: plan.receipts.length }
    : await purgeCases({ store, keys });
  return { lines: [say(isDry ? "purge-would" : "purge-done", counted)], json: { isDry, ...counted } };
}
