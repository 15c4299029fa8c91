import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { openStore, type Store } from "../../server/store/client.ts";
import { named, run } from "./server.ts";

export type TestDatabase = { readonly url: string; readonly store: Store; drop(): Promise<void> };

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
