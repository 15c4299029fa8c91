import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { portsOfRooms } from "../../server/cli/prepare.ts";
import { openStore, type Store } from "../../server/store/client.ts";
import { openStores, partedUrls, type RoomUrls } from "../../server/store/stores.ts";
import { named, run, testNames } from "./server.ts";

export type TestDatabase = {
  readonly url: string;
  /** As the account that may do everything: what a test prepares and looks at. */
  readonly store: Store;
  /** As each room of the program reaches it. */
  readonly urls: RoomUrls;
  drop(): Promise<void>;
};

/** A new database with every migration applied, on the server of this run. */
export async function freshDatabase(): Promise<TestDatabase> {
  const server = inject("databaseServer");
  const name = `emnoi_${randomBytes(6).toString("hex")}`;
  await run(server, `CREATE DATABASE ${name} TEMPLATE ${inject("templateDatabase")}`);
  const url = named(server, name);
  const store = openStore(url);
  return {
    url,
    store,
    urls: partedUrls(url, testNames(inject("rolePrefix"))),
    drop: async () => {
      await store.close();
      await run(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

/** A new database with nothing in it. */
export async function emptyDatabase(): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const server = inject("databaseServer");
  const name = `emnoi_${randomBytes(6).toString("hex")}`;
  await run(server, `CREATE DATABASE ${name}`);
  return { url: named(server, name), drop: () => run(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

type Opened = {
  readonly urls: RoomUrls;
  readonly keyDir: string;
  readonly clockShift?: () => string;
  readonly connections?: number;
};

/** What the program itself works with on a test database: each room under its own role, and the web's parts; to be closed. */
export function openedRooms({ urls, keyDir, ...options }: Opened) {
  const { close, ...stores } = openStores(urls, options);
  const rooms = portsOfRooms(stores, keyDir);
  return { rooms, web: { stores, keys: rooms.turn.keys }, close };
}

export type OpenedRooms = ReturnType<typeof openedRooms>;
