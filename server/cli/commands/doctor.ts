import { keyFiles } from "../../privacy/key-files.ts";
import { openStore } from "../../store/client.ts";
import { openDatabase } from "../../store/database.ts";
import type { AdminContext, Command, Printed } from "../command.ts";
import { examine, type Finding } from "../doctor.ts";
import { failureOf } from "../faults.ts";

/** It opens the database itself: one that cannot be opened is what it is asked about. */
async function look(context: AdminContext): Promise<Printed> {
  const { config } = context;
  try {
    const database = await openDatabase(config);
    const store = openStore(database.url, { connections: 2 });
    try {
      return await printed(
        { ...context, store, keys: keyFiles(store, config.KEY_DIR) },
        { url: database.url, before: [] },
      );
    } finally {
      await store.close();
      await database.release();
    }
  } catch (error) {
    const what = failureOf(error, context.say).message;
    return await printed(context, { before: [{ level: "bad", id: "database-refused", args: { what } }] });
  }
}

type Known = { readonly url?: string; readonly before: readonly Finding[] };

async function printed(context: AdminContext, { url, before }: Known): Promise<Printed> {
  const { config, keys, say, store } = context;
  const patient = {
    store,
    keys,
    dataDir: config.DATA_DIR,
    keyDir: config.KEY_DIR,
    nowMs: Date.now,
    root: config.DIRECTORY_ROOT,
    telegram: config,
    url,
  };
  const examined = await examine(patient);
  // Why the database does not open has been said better.
  const findings = before.length === 0 ? examined : [...before, ...examined.filter(({ id }) => id !== "database-away")];
  const worded = findings.map((finding) => ({ ...finding, message: say(`doctor-${finding.id}`, finding.args) }));
  const lines = worded.map(({ level, message }) => `${say(`doctor-level-${level}`)}  ${message}`);
  const isWell = findings.every(({ level }) => level !== "bad");
  return { lines, json: worded, ...(isWell ? {} : { hasProblems: true }) };
}

export const commands: readonly Command[] = [
  { words: ["doctor"], usage: "", options: {}, positionals: 0, isOffline: true, run: look },
];
