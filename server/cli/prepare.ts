import { existsSync, mkdirSync } from "node:fs";
import type { Say } from "../../bot/wording/wording.ts";
import { openFirstCampaign } from "../ballot-box/first-campaign.ts";
import type { Config } from "../config.ts";
import { type KeyFiles, keyFiles } from "../privacy/key-files.ts";
import { roleNames } from "../privacy/role-passwords.ts";
import { openStore, type Store } from "../store/client.ts";
import type { Database } from "../store/database.ts";
import { loadFirstOffices } from "../store/first-offices.ts";
import { loadFirstUnits } from "../store/first-units.ts";
import { applyMigrations } from "../store/migrations.ts";
import type { Room } from "../store/rights.ts";
import { eachRoom, openRooms, type RoomsOutcome, type RoomUrls, type Stores } from "../store/stores.ts";

type Preparing = { readonly config: Config; readonly say: Say; print(line: string): void };

const connections = 2;

/**
 * Brings the database up to date, with the first units and the first campaign in it; returns how each room reaches it. All of
 * it is done as the account of the settings, which may do everything: nothing that answers anybody works under that one
 * where the rooms have roles of their own.
 */
export async function prepareDatabase(
  { url, directUrl }: Pick<Database, "url" | "directUrl">,
  { config, say, print }: Preparing,
): Promise<RoomUrls> {
  const applied = await applyMigrations(directUrl);
  if (applied.length > 0) print(say("start-migrated", { n: applied.length }));
  makeKeyFolder(config.KEY_DIR);
  const owner = openStore(directUrl, { connections });
  try {
    const ports = { store: owner, keys: keyFiles(owner, config.KEY_DIR) };
    const units = await loadFirstUnits(owner);
    if (units > 0) print(say("start-units", { n: units }));
    await loadFirstOffices(owner);
    await openFirstCampaign(ports, say("campaign-first-name"));
    const { urls, outcome } = await openRooms({ owner, url, names: await roleNames(ports) });
    if (outcome.is !== "parted") print(say(`doctor-roles-${outcome.is}`, shownRoles(outcome)));
    return urls;
  } finally {
    await owner.close();
  }
}

/** What the line about the roles says besides what became of them. */
export const shownRoles = (outcome: RoomsOutcome | { readonly is: string }): { readonly database: string } => ({
  database: ("database" in outcome ? outcome.database : null) ?? "none",
});

/** Only the account of the program may look inside; a folder that was there keeps the rights it was given. */
function makeKeyFolder(folder: string): void {
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 });
}

export type RoomPorts = { readonly store: Store; readonly keys: KeyFiles };

/** Each room's store, and the key files as that room reaches them. */
export const portsOfRooms = (stores: Stores, keyDir: string): Readonly<Record<Room, RoomPorts>> =>
  eachRoom((room) => ({ store: stores[room], keys: keyFiles(stores[room], keyDir) }));
