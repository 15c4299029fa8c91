import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type KeyFiles, keyFiles } from "../../privacy/key-files.ts";
import { openStore, type Store } from "../../store/client.ts";
import { startEmbedded } from "../../store/embedded.ts";
import { loadFirstUnits } from "../../store/first-units.ts";
import { applyMigrations } from "../../store/migrations.ts";
import { isRunning, postmasterOf } from "./processor-time.ts";

/** Where everything is measured: a folder and a PostgreSQL that were made for it and go with it. */
export type Place = {
  readonly folder: string;
  /** A new database with every migration and the units of the province, and a key folder of its own. */
  newDatabase(): Promise<BenchDatabase>;
  /** The server crashes and comes back on the same port, as after a power cut; null where it is not ours. */
  readonly crash: ((database: BenchDatabase) => Promise<void>) | null;
  /** A folder for a whole program with an embedded database of its own. */
  newDataDir(): string;
  /** Stops the server and deletes everything that was measured on. */
  clear(): Promise<void>;
};

export type BenchDatabase = {
  readonly url: string;
  readonly store: Store;
  readonly keys: KeyFiles;
  readonly keyDir: string;
  close(): Promise<void>;
};

/** Connections as the program has them by itself. */
const connections = 10;

/** Makes the place; `serverUrl` is a server that is there already, on which new databases are made and dropped. */
export async function openPlace(serverUrl?: string): Promise<Place> {
  const folder = join(tmpdir(), `emnoi-bench-${randomBytes(6).toString("hex")}`);
  makePassable(folder);
  const dataDirs: string[] = [];
  const newDataDir = () => {
    const made = join(folder, `data-${dataDirs.length + 1}`);
    dataDirs.push(made);
    return made;
  };
  const server = serverUrl === undefined ? await own(newDataDir()) : borrowed(serverUrl);
  const opened: BenchDatabase[] = [];
  return {
    folder,
    newDataDir,
    crash: server.crash,
    newDatabase: async () => {
      const database = await newDatabase(server.url, folder);
      opened.push(database);
      return database;
    },
    clear: async () => {
      for (const database of opened) await database.close();
      await server.stop();
      for (const dataDir of dataDirs) removeStrayCluster(dataDir);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The account that PostgreSQL runs as must get through to its files. */
function makePassable(folder: string): void {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
}

const borrowed = (url: string) => ({ url, crash: null, stop: async () => {} });

async function own(dataDir: string) {
  const server = await startEmbedded({ dataDir });
  return { ...server, crash: ({ store }: BenchDatabase) => crash(store, { dataDir, port: server.port }) };
}

const endedEveryMs = 20;

/** PostgreSQL ends at once on SIGQUIT and closes nothing: it finds itself crashed when it starts again. */
async function crash({ pool }: Store, again: { readonly dataDir: string; readonly port: number }): Promise<void> {
  const postmaster = await postmasterOf(pool);
  if (postmaster === null) throw new Error("the processes of the database cannot be seen");
  process.kill(postmaster, "SIGQUIT");
  while (isRunning(postmaster)) await new Promise((resolve) => setTimeout(resolve, endedEveryMs));
  const { port } = await startEmbedded(again);
  if (port !== again.port) throw new Error("the database came back on another port");
}

/** Where the account of PostgreSQL cannot reach a folder, its files went to this one (contract, `DATA_DIR`). */
const strayClusters = "/var/lib/emnoi";

function removeStrayCluster(dataDir: string): void {
  const idFile = join(dataDir, "cluster-id");
  if (!existsSync(idFile)) return;
  const id = readFileSync(idFile, "utf8").trim();
  if (/^[0-9a-f]+$/.test(id)) rmSync(join(strayClusters, id), { recursive: true, force: true });
}

async function newDatabase(serverUrl: string, folder: string): Promise<BenchDatabase> {
  const name = `emnoi_bench_${randomBytes(6).toString("hex")}`;
  await ask(serverUrl, `CREATE DATABASE ${name}`);
  const url = urlOf(serverUrl, name);
  await applyMigrations(url);
  const store = openStore(url, { connections });
  await loadFirstUnits(store);
  const keyDir = join(folder, `keys-${name}`);
  let isClosed = false;
  const close = async () => {
    if (isClosed) return;
    isClosed = true;
    await store.close();
    await ask(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  };
  return { url, store, keys: keyFiles(store, keyDir), keyDir, close };
}

function urlOf(serverUrl: string, database: string): string {
  const changed = new URL(serverUrl);
  changed.pathname = `/${database}`;
  return changed.href;
}

async function ask(url: string, sql: string): Promise<void> {
  const store = openStore(url, { connections: 1 });
  try {
    await store.pool.query(sql);
  } finally {
    await store.close();
  }
}
