import type { Credential } from "../../bot/dialogue/events.ts";
import { fault } from "../errors.ts";
import type { SealingCampaign } from "../store/ballots.ts";
import { countLost } from "../store/key-files.ts";
import type { Queryable } from "../store/transaction.ts";

const trialKey = "part/trial";

/** `part/2026/1`: the first key of a year. */
export const firstYearKey = (year: number): string => `part/${year}/1`;

/** `part/2026/1` gives `part/2026/2`. */
export function nextVersion(keyName: string): string {
  const parts = keyName.split("/");
  return parts.length < 3 ? `${keyName}/2` : `${parts.slice(0, 2).join("/")}/${versionOf(keyName) + 1}`;
}

function versionOf(keyName: string): number {
  return Number(keyName.split("/")[2] ?? 1);
}

/** The key that tags of trials are made with: the first that was not declared lost. */
export async function trialKeyName(db: Queryable): Promise<string> {
  const lost = await countLost(db, trialKey);
  return lost === 0 ? trialKey : `${trialKey}/${lost + 1}`;
}

/** The key that a campaign's tags are made with. */
export async function tagKeyName(db: Queryable, campaign: SealingCampaign): Promise<string> {
  if (campaign.isTrial) return trialKeyName(db);
  if (campaign.yearKeyName === null) throw fault("key-absent", { name: "part/…", file: "part~*" });
  return campaign.yearKeyName;
}

/**
 * Under which source a child counts (protocol 1): its platform, `code`, or `visit`. Children of a platform under another
 * key of the year are another source, `telegram/2`: nobody can say which of them are the same.
 */
export function sourceOf(credential: Credential, channel: string, keyName: string): string {
  switch (credential.by) {
    case "visit":
      return "visit";
    case "code":
      return "code";
    case "messenger":
      return versionOf(keyName) === 1 ? channel : `${channel}/${versionOf(keyName)}`;
  }
}
