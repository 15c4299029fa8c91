import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Say, sayersOf } from "./sayer.ts";

export type { Say } from "./sayer.ts";

const folder = join(import.meta.dirname, "../../locales");
const base = "vi";

/** Languages that have a folder of wording, the base language first. */
export const locales: readonly string[] = [base, ...foldersOf(folder).filter((name) => name !== base)];

function foldersOf(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function textsOf(locale: string): readonly string[] {
  const path = join(folder, locale);
  if (!existsSync(path)) return [];
  const files = readdirSync(path).filter((name) => name.endsWith(".ftl"));
  return files.sort().map((file) => readFileSync(join(path, file), "utf8"));
}

/** The wording of one language, as `sayersOf` says it: Vietnamese where a language or an id is missing. */
export const wordingOf: (locale: string) => Say = sayersOf(
  Object.fromEntries(locales.map((locale) => [locale, textsOf(locale)])),
);
