import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchDatabase, Place } from "../place.ts";
import { freePort, type Running, startProgram } from "../running.ts";
import { countedBy } from "./reckoning.ts";
import type { Script } from "./script.ts";

const tables = `
CREATE SCHEMA IF NOT EXISTS bench;
CREATE TABLE IF NOT EXISTS bench.bot_child (id bigint PRIMARY KEY, step int NOT NULL, commune int NOT NULL, answers text NOT NULL);
CREATE TABLE IF NOT EXISTS bench.bot_response (child bigint PRIMARY KEY, commune int NOT NULL, answers text NOT NULL);
CREATE TABLE IF NOT EXISTS bench.bot_participation (commune int PRIMARY KEY, n int NOT NULL);`;

export type BotAt = { readonly apiRoot: string; readonly script: Script; readonly port?: number };

/** The hand-written bot, which asks the same number of questions in the same words, on tables of its own. */
export async function startBaselineBot(place: Place, { store, url }: BenchDatabase, at: BotAt): Promise<Running> {
  await store.pool.query(tables);
  const port = at.port ?? (await freePort());
  const file = join(place.folder, `script-${port}.json`);
  writeFileSync(file, JSON.stringify(at.script));
  return startProgram({
    entry: new URL("./baseline-server.ts", import.meta.url),
    args: [String(port), url, at.apiRoot, file],
    folder: place.folder,
    port,
    readyAt: "/ready",
  });
}

/** What it has stored, in keys of the crowd. */
export async function storedByBaseline({ store }: BenchDatabase, script: Script): Promise<ReadonlyMap<string, number>> {
  const { rows } = await store.pool.query<{ readonly answers: string }>("SELECT answers FROM bench.bot_response");
  return countedBy(
    rows.map(({ answers }) => script.steps.map(({ isKept }, at) => (isKept ? answers[at] : "")).join("")),
  );
}

/** How many its counters say that took part. */
export async function countedByBaselineBot({ store }: BenchDatabase): Promise<number> {
  const { rows } = await store.pool.query<{ readonly n: number }>(
    "SELECT coalesce(sum(n), 0)::int AS n FROM bench.bot_participation",
  );
  return rows[0]?.n ?? 0;
}
