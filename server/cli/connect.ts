import { wordingOf } from "../../bot/wording/wording.ts";
import { openFirstCampaign } from "../ballot-box/first-campaign.ts";
import type { Config } from "../config.ts";
import { Fault, isDatabaseAway, isDiskFull } from "../errors.ts";
import { type KeyFiles, keyFiles } from "../privacy/key-files.ts";
import { openStore, type Store } from "../store/client.ts";
import { type Database, openDatabase } from "../store/database.ts";
import { loadFirstOffices } from "../store/first-offices.ts";
import { loadFirstUnits } from "../store/first-units.ts";
import { applyMigrations } from "../store/migrations.ts";
import { Refusal } from "./faults.ts";

/** The database and the key files, shared with a server that runs; to be given back. */
export type Connection = { readonly store: Store; readonly keys: KeyFiles; release(): Promise<void> };

const connections = 4;
/** No server listens there: a store that is never asked needs an address all the same. */
const nowhere = "postgresql://127.0.0.1:1/none";

/** Opens the database of the settings, brought up to date; `say` hears where an embedded one went. */
export async function connect(config: Config, say: (line: string) => void): Promise<Connection> {
  const database = await readably(() => openDatabase(config, say));
  const store = openStore(database.url, { connections });
  const release = async () => {
    await store.close();
    await database.release();
  };
  try {
    const keys = keyFiles(store, config.KEY_DIR);
    await bringUpToDate(database, { store, keys });
    return { store, keys, release };
  } catch (error) {
    await release();
    throw error;
  }
}

/** As the first start of the program leaves it, whichever of the two comes first. */
async function bringUpToDate(database: Database, ports: Pick<Connection, "store" | "keys">): Promise<void> {
  await readably(() => applyMigrations(database.directUrl));
  await loadFirstUnits(ports.store);
  await loadFirstOffices(ports.store);
  await openFirstCampaign(ports, wordingOf("vi")("campaign-first-name"));
}

/** For commands that need no database. */
export function unconnected(config: Config): Connection {
  const store = openStore(nowhere, { connections: 1 });
  return { store, keys: keyFiles(store, config.KEY_DIR), release: store.close };
}

/** The database's own start and the migrations say in one sentence what is wrong: it is passed on as it is. */
async function readably<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Fault || isDatabaseAway(error) || isDiskFull(error) || !(error instanceof Error)) throw error;
    throw new Refusal(error.message, { cause: error });
  }
}
