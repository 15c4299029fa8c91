import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";
import { shownNumber } from "./numbers.ts";

/** What a sentence is filled with. A year or a code is handed over as text, so that nothing parts its digits. */
type Args = Readonly<Record<string, string | number>>;

/** The sentence of that id in one language. */
export type Say = (id: string, args?: Args) => string;

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

/** A number of a sentence, written in the style of `shownNumber`; plurals still see its value. */
class ShownNumber extends FluentNumber {
  readonly locale: string;
  constructor(locale: string, value: number) {
    super(value);
    this.locale = locale;
  }
  override toString(): string {
    return shownNumber(this.locale, this.value);
  }
}

function bundleOf(locale: string): FluentBundle {
  const bundle = new FluentBundle(locale, { useIsolating: false });
  const path = join(folder, locale);
  if (!existsSync(path)) return bundle;
  const files = readdirSync(path).filter((name) => name.endsWith(".ftl"));
  for (const file of files.sort()) bundle.addResource(new FluentResource(readFileSync(join(path, file), "utf8")));
  return bundle;
}

const bundles = new Map(locales.map((locale) => [locale, bundleOf(locale)]));

function sentence(locale: string, id: string, args: Args): string | null {
  const bundle = bundles.get(locale);
  const pattern = bundle?.getMessage(id)?.value;
  if (!bundle || !pattern) return null;
  const filled = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === "number" ? new ShownNumber(locale, value) : value,
  ]);
  return bundle.formatPattern(pattern, Object.fromEntries(filled), []);
}

/**
 * The wording of one language. An unknown language speaks Vietnamese, an id that a language lacks is said in Vietnamese;
 * the sayer throws an `Error` for an id that no language has. An argument that is not given shows as `{$name}`.
 */
export function wordingOf(locale: string): Say {
  const known = bundles.has(locale) ? locale : base;
  return (id, args = {}) => {
    const said = sentence(known, id, args) ?? sentence(base, id, args);
    if (said === null) throw new Error(`no wording has the id ${id}`);
    return said;
  };
}
