import type { BenchDatabase, Place } from "./place.ts";
import { freePort, type Running, startProgram } from "./running.ts";

const tables = `
CREATE SCHEMA bench;
CREATE TABLE bench.child (id text PRIMARY KEY, step int NOT NULL, commune int NOT NULL, answers text NOT NULL);
CREATE TABLE bench.response (child text PRIMARY KEY, commune int NOT NULL, answers text NOT NULL);
CREATE TABLE bench.participation (commune int PRIMARY KEY, n int NOT NULL);`;

/** The hand-written handler, whose survey takes as many taps as ours, on tables of its own in the same database. */
export async function startBaseline(place: Place, { store, url }: BenchDatabase, steps: number): Promise<Running> {
  await store.pool.query(tables);
  const port = await freePort();
  return startProgram({
    entry: new URL("./baseline-server.ts", import.meta.url),
    args: [String(port), url, String(steps)],
    folder: place.folder,
    port,
    readyAt: "/ready",
  });
}

/** Children who answered everything, as the handler counted them. */
export async function countedByBaseline({ store }: BenchDatabase): Promise<number> {
  const { rows } = await store.pool.query<{ readonly n: number }>(
    "SELECT coalesce(sum(n), 0)::int AS n FROM bench.participation",
  );
  return rows[0]?.n ?? 0;
}
