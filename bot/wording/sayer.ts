import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";
import { shownNumber } from "./numbers.ts";

/** What a sentence is filled with. A year or a code is handed over as text, so that nothing parts its digits. */
type Args = Readonly<Record<string, string | number>>;

/** The sentence of that id in one language. */
export type Say = (id: string, args?: Args) => string;

/** The texts of the wording files of each language, the base language first. */
export type WordingTexts = Readonly<Record<string, readonly string[]>>;

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

const nothing: Args = {};

/**
 * The wording of each language, from the texts of its files; runs in the browser too. An unknown language speaks the base
 * language, an id that a language lacks is said in it; the sayer throws an `Error` for an id that no language has. An
 * argument that is not given shows as `{$name}`.
 */
export function sayersOf(texts: WordingTexts): (locale: string) => Say {
  const bundles = new Map(Object.entries(texts).map(([locale, files]) => [locale, bundleOf(locale, files)]));
  const [base = ""] = bundles.keys();
  const filled = (locale: string, id: string, args: Args): string => {
    const said = sentence(bundles, { locale, id, args }) ?? sentence(bundles, { locale: base, id, args });
    if (said === null) throw new Error(`no wording has the id ${id}`);
    return said;
  };
  const sayers = new Map(
    [...bundles.keys()].map((locale) => [locale, sayerOf((id, args) => filled(locale, id, args))]),
  );
  return (locale) => sayers.get(locale) ?? sayers.get(base) ?? ((id) => filled(base, id, nothing));
}

/** A sentence that nothing is filled into is put together once. */
function sayerOf(filled: (id: string, args: Args) => string): Say {
  const plain = new Map<string, string>();
  return (id, args) => {
    if (args !== undefined) return filled(id, args);
    const said = plain.get(id) ?? filled(id, nothing);
    plain.set(id, said);
    return said;
  };
}

function bundleOf(locale: string, files: readonly string[]): FluentBundle {
  const bundle = new FluentBundle(locale, { useIsolating: false });
  for (const text of files) bundle.addResource(new FluentResource(text));
  return bundle;
}

type Asked = { readonly locale: string; readonly id: string; readonly args: Args };

function sentence(bundles: ReadonlyMap<string, FluentBundle>, { locale, id, args }: Asked): string | null {
  const bundle = bundles.get(locale);
  const pattern = bundle?.getMessage(id)?.value;
  if (!bundle || !pattern) return null;
  const filled = Object.entries(args).map(([name, value]) => [
    name,
    typeof value === "number" ? new ShownNumber(locale, value) : value,
  ]);
  return bundle.formatPattern(pattern, Object.fromEntries(filled), []);
}
