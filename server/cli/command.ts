import type { Say } from "../../bot/wording/wording.ts";
import type { Config } from "../config.ts";
import type { KeyFiles } from "../privacy/key-files.ts";
import type { Store } from "../store/client.ts";

/** What a command may use. */
export type AdminContext = {
  readonly store: Store;
  readonly keys: KeyFiles;
  readonly config: Config;
  readonly say: Say;
  readonly locale: string;
};

/** What a command says: lines for people, or under `--json` the same as data. */
export type Printed = {
  readonly lines: readonly string[];
  readonly json: unknown;
  /** It was done, and what it found needs somebody: the program leaves with 1. */
  readonly hasProblems?: boolean;
};

/** What was given on the command line, after its names were checked against the command's own. */
export type Given = {
  readonly options: Readonly<Record<string, string | true>>;
  readonly positionals: readonly string[];
};

/** One command of `npm run admin`. `words` are what it is called by, `usage` what follows them; each has wording. */
export type Command = {
  readonly words: readonly [string, ...string[]];
  readonly usage: string;
  readonly options: Readonly<Record<string, "text" | "flag">>;
  readonly positionals: number;
  /** It needs no database. */
  readonly isOffline?: true;
  run(context: AdminContext, given: Given): Promise<Printed>;
};
