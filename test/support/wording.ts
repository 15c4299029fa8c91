import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../locales");

/** Ids that the files of one language define themselves, as often as they do. */
export function ownIds(locale: string): readonly string[] {
  const files = readdirSync(join(folder, locale)).filter((name) => name.endsWith(".ftl"));
  const texts = files.map((name) => readFileSync(join(folder, locale, name), "utf8"));
  return texts.flatMap((text) => [...text.matchAll(/^([a-z][A-Za-z0-9_-]*) *=/gm)].map(([, id = ""]) => id));
}
