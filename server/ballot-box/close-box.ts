import { Fault, fault } from "../errors.ts";
import { campaignsWithLeftovers, countBallots, dropBallotPartition } from "../store/ballots.ts";
import { beginEnding, findKey } from "../store/key-files.ts";
import {
  type BoxRow,
  beginClosing,
  closingCampaigns,
  countOpened,
  findBox,
  lockClosing,
  markClosed,
} from "../store/openings.ts";
import { inTransaction, type Queryable } from "../store/transaction.ts";
import { dropTurnout } from "../store/turnouts.ts";
import { boxKey, slipKey, turnoutKey } from "./key-names.ts";
import { openBallots } from "./opening.ts";
import type { BoxPorts } from "./ports.ts";

/** What a closed box gave. */
export type Closing = {
  readonly campaign: string;
  readonly children: number;
  readonly visits: number;
  readonly answers: number;
  readonly spoiled: number;
  readonly withheldAnswers: number;
  readonly isBoxLost: boolean;
};

/**
 * Closes a campaign and opens its box, in three steps each of which may be repeated after a kill (protocol 2): no more
 * ballots; counts, answers and slips in one transaction; then the ballots and the key that opened them are destroyed.
 * Closing a closed campaign gives the same again. A private key that is gone closes the campaign as lost. Throws
 * `campaign-unknown`; `campaign-cannot-close` where it is not open; `key-absent` where the whole key folder is away: the
 * campaign then waits, closing, until the folder is back or the key is declared lost.
 */
export async function closeBox(ports: BoxPorts, campaign: string): Promise<Closing> {
  const { pool } = ports.store;
  await beginClosing(pool, campaign);
  const box = await findBox(pool, campaign);
  if (box === null) throw fault("campaign-unknown", { id: campaign });
  if (box.state === "closing") await openOnce(ports, campaign);
  else if (box.state !== "closed") throw fault("campaign-cannot-close", { id: campaign, reason: box.state });
  await clearAway(ports, campaign);
  return closingOf(ports, campaign);
}

/** Goes on with every closing that was interrupted; returns those that are closed now. */
export async function resumeClosings(ports: BoxPorts): Promise<readonly string[]> {
  const { pool } = ports.store;
  const interrupted = [...(await closingCampaigns(pool)), ...(await campaignsWithLeftovers(pool))];
  const closed: string[] = [];
  for (const campaign of interrupted) if (await isClosedNow(ports, campaign)) closed.push(campaign);
  return closed;
}

/** A campaign that must wait for a person, because the keys are away, does not hold up the others. */
async function isClosedNow(ports: BoxPorts, campaign: string): Promise<boolean> {
  try {
    await closeBox(ports, campaign);
    return true;
  } catch (error) {
    if (error instanceof Fault) return false;
    throw error;
  }
}

async function openOnce(ports: BoxPorts, campaign: string): Promise<void> {
  const privateKey = await openingKey(ports, campaign);
  await inTransaction(ports.store.pool, async (db) => {
    const box = await lockClosing(db, campaign);
    if (box === null) return;
    await markClosed(db, campaign, await outcomeOf(db, box, privateKey));
    await dropTurnout(db, campaign);
    await beginEnding(db, [boxKey(campaign), turnoutKey(campaign)]);
  });
}

async function outcomeOf(db: Queryable, box: BoxRow, privateKey: Buffer | null) {
  if (privateKey === null) {
    const ballots = (await countBallots(db, [box.id])).get(box.id) ?? 0;
    return { spoiled: ballots, withheldAnswers: 0, isBoxLost: true };
  }
  const { isTrial, slipPublicKey } = box;
  const opening = await openBallots(db, { campaign: box.id, isTrial, privateKey, slipPublicKey });
  return { ...opening, isBoxLost: false };
}

/**
 * The key that opens the box, or null where it is gone for good. Where none of the keys that were made with it is found
 * either, the folder is more likely not mounted than lost: nothing is given up before somebody says so.
 */
async function openingKey({ store, keys }: BoxPorts, campaign: string): Promise<Buffer | null> {
  const name = boxKey(campaign);
  const reading = await keys.read(name);
  if (reading.is === "found") return reading.secret;
  if ((await findKey(store.pool, name))?.state === "lost") return null;
  for (const companion of [turnoutKey(campaign), slipKey(campaign)])
    if ((await keys.read(companion)).is === "found") return null;
  // Another process may have opened the box meanwhile, and ended its keys.
  return (await findBox(store.pool, campaign))?.state === "closing" ? keys.need(name) : null;
}

async function clearAway({ store, keys }: BoxPorts, campaign: string): Promise<void> {
  await dropBallotPartition(store.pool, campaign);
  for (const name of [boxKey(campaign), turnoutKey(campaign)]) await keys.destroy(name);
}

async function closingOf({ store }: BoxPorts, campaign: string): Promise<Closing> {
  const box = await findBox(store.pool, campaign);
  if (box === null) throw fault("campaign-unknown", { id: campaign });
  const { spoiled, withheldAnswers, isBoxLost } = box;
  return { campaign, ...(await countOpened(store.pool, campaign)), spoiled, withheldAnswers, isBoxLost };
}
