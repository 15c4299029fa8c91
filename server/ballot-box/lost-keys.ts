import { fault } from "../errors.ts";
import { askForLoss, findKey, markLost } from "../store/key-files.ts";
import { openCampaignsOfKey } from "../store/openings.ts";
import { findYearOfKey, lockYear, setYearKey } from "../store/report-years.ts";
import { inTransaction } from "../store/transaction.ts";
import { closeBox } from "./close-box.ts";
import { boxKey } from "./key-names.ts";
import { isSamePerson } from "./people.ts";
import type { BoxPorts } from "./ports.ts";
import { nextVersion } from "./sources.ts";

export type LossDeclaration =
  /** One person has declared it; a second, with another name, must too. */
  | { readonly is: "asked"; readonly key: string; readonly by: string }
  | {
      readonly is: "lost";
      readonly key: string;
      /** What is used instead from now on; null where nothing takes its place. */
      readonly nextKey: string | null;
      readonly closedCampaigns: readonly string[];
    };

/** Keys of a year, of trials, of a campaign's ballots or slips; the others are renewed or made anew by themselves. */
const declarable = /^(part|campaign|slip)\//;

/**
 * Gives up a key that is gone for good, when two different people say so (protocol 2). Of the key that tags are made with:
 * the open campaigns that use it close first, then the next version takes its place, and a platform's children under it
 * are another source. Of a campaign's: its box closes as lost. Of its slips: its children by messenger cannot be counted.
 * May be repeated after a kill. Throws `key-not-lost` with a reason: `no-name`, `unknown`, `found` (its file is there and
 * sound), `over` (it was destroyed when its time had come), `not-declarable`.
 */
export async function declareLost(ports: BoxPorts, key: string, name: string): Promise<LossDeclaration> {
  const by = name.trim();
  if (by === "") throw refused(key, "no-name");
  if (!declarable.test(key)) throw refused(key, "not-declarable");
  // The row says so last of all: what had to be done is done.
  if (await isLostAlready(ports, key)) return { is: "lost", key, nextKey: nextKeyOf(key), closedCampaigns: [] };
  const first = await askForLoss(ports.store.pool, key, by);
  if (isSamePerson(first, by)) return { is: "asked", key, by: first };
  return key.startsWith("part/") ? loseTagKey(ports, key) : loseBoxKey(ports, key);
}

async function isLostAlready({ store, keys }: BoxPorts, key: string): Promise<boolean> {
  const row = await findKey(store.pool, key);
  if (row === null) throw refused(key, "unknown");
  if (row.state === "ending" || row.state === "destroyed") throw refused(key, "over");
  if (row.state === "active" && (await keys.read(key)).is === "found") throw refused(key, "found");
  return row.state === "lost";
}

const nextKeyOf = (key: string) => (key.startsWith("part/") ? nextVersion(key) : null);

async function loseTagKey(ports: BoxPorts, key: string): Promise<LossDeclaration> {
  const { pool } = ports.store;
  const isTrial = key.startsWith("part/trial");
  const closedCampaigns = await openCampaignsOfKey(pool, isTrial ? null : key);
  for (const campaign of closedCampaigns) await closeWhatever(ports, campaign);
  const nextKey = nextVersion(key);
  await ports.keys.ensure(nextKey);
  const year = isTrial ? null : await findYearOfKey(pool, key);
  await inTransaction(pool, async (db) => {
    if (year !== null) await lockYear(db, year.year);
    if (year !== null) await setYearKey(db, year.year, nextKey);
    await markLost(db, key);
  });
  return { is: "lost", key, nextKey, closedCampaigns };
}

/** Two people have said that keys are gone: a box whose own key cannot be read either closes as lost. */
async function closeWhatever(ports: BoxPorts, campaign: string): Promise<void> {
  const reading = await ports.keys.read(boxKey(campaign));
  if (reading.is !== "found") await markLost(ports.store.pool, boxKey(campaign));
  await closeBox(ports, campaign);
}

async function loseBoxKey({ store }: BoxPorts, key: string): Promise<LossDeclaration> {
  await markLost(store.pool, key);
  return { is: "lost", key, nextKey: null, closedCampaigns: [] };
}

function refused(name: string, reason: string) {
  return fault("key-not-lost", { name, reason });
}
