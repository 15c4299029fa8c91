import { fault } from "../errors.ts";
import { newPair, publicHalf } from "../privacy/hpke.ts";
import { makeBallotPartition } from "../store/ballots.ts";
import { type BoxRow, findBox, lockBox, markOpen } from "../store/openings.ts";
import { findReportYear, lockYear, makeReportYear } from "../store/report-years.ts";
import { inTransaction } from "../store/transaction.ts";
import { boxKey, slipKey, turnoutKey } from "./key-names.ts";
import type { BoxPorts } from "./ports.ts";
import { firstYearKey, trialKeyName } from "./sources.ts";

export type { BoxPorts } from "./ports.ts";

/**
 * Makes the box of a campaign and opens it to children: key files first, then in one transaction the partition, the
 * report year and the state. May be repeated after a kill. Throws `campaign-unknown`; `campaign-cannot-open` where its box
 * is closing or closed, or its year is closed; a key fault where a key that was made before is gone.
 */
export async function openBox(ports: BoxPorts, campaign: string): Promise<void> {
  const box = await findBox(ports.store.pool, campaign);
  if (box === null) throw fault("campaign-unknown", { id: campaign });
  if (box.state === "open") return;
  refuse(box);
  const tagKey = await tagKeyFor(ports, box);
  await ports.keys.ensure(tagKey);
  await ports.keys.ensure(turnoutKey(campaign));
  const publicKey = await ensurePair(ports, boxKey(campaign));
  const slipPublicKey = box.isTrial ? null : await ensurePair(ports, slipKey(campaign));
  await inTransaction(ports.store.pool, async (db) => {
    if (box.reportYear !== null) await lockYear(db, box.reportYear);
    const now = await lockBox(db, campaign);
    if (now === null || now.state === "open") return;
    refuse(now);
    if (now.reportYear !== null) {
      await makeReportYear(db, now.reportYear, tagKey);
      if ((await findReportYear(db, now.reportYear))?.state === "closed") throw cannotOpen(now, "year-closed");
    }
    await makeBallotPartition(db, campaign);
    await markOpen(db, campaign, { publicKey, slipPublicKey });
  });
}

function refuse(box: BoxRow): void {
  if (box.state === "closing" || box.state === "closed") throw cannotOpen(box, box.state);
}

async function tagKeyFor({ store }: BoxPorts, box: BoxRow): Promise<string> {
  if (box.isTrial || box.reportYear === null) return trialKeyName(store.pool);
  const year = await findReportYear(store.pool, box.reportYear);
  if (year?.state === "closed") throw cannotOpen(box, "year-closed");
  return year?.keyName ?? firstYearKey(box.reportYear);
}

/** The public half of the pair that is kept; a pair made in vain by a slower process is forgotten. */
async function ensurePair({ keys }: BoxPorts, name: string): Promise<Buffer> {
  const { privateKey } = await newPair();
  return publicHalf(await keys.ensure(name, privateKey));
}

function cannotOpen(box: BoxRow, reason: string) {
  return fault("campaign-cannot-open", { id: box.id, reason, year: String(box.reportYear ?? "") });
}
