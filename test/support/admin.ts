import { runAdmin } from "../../server/cli/admin.ts";
import { commands } from "../../server/cli/commands/index.ts";
import { readConfig } from "../../server/config.ts";
import type { TestBox } from "./campaign-box.ts";

/** What a command came to, and what it printed and complained of. */
export type Outcome = { readonly code: number; readonly out: string; readonly err: string };

type Environment = Readonly<Record<string, string>>;
type Place = { readonly box: TestBox; readonly folder: string };

/** Runs a command of the administration on a box and a data folder. */
export async function adminOn(
  { box, folder }: Place,
  words: readonly string[],
  environment: Environment = {},
): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runAdmin(words, {
    loadConfig: () => readConfig({ DATABASE_URL: box.url, KEY_DIR: box.folder, DATA_DIR: folder, ...environment }),
    commands,
    print: (text) => out.push(text),
    complain: (text) => err.push(text),
    connect: async () => ({ store: box.store, keys: box.keys, release: async () => {} }),
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}
