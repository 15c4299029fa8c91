import type { Env, Say } from "./env.ts";
import { emojiOf, hasDiacritics, plain, toned } from "./plain.ts";
import { wordsFor } from "./stage.ts";

const actions = ["stop", "leave", "erase", "help", "report", "open", "restart", "back", "skip", "done"] as const;

/** What typed words may ask for anywhere, whatever is on the screen. */
export type Command = { readonly does: (typeof actions)[number] } | { readonly does: "speak"; readonly locale: string };

const longestCommand = 60;

/** One word of a command in the forms that typed words are compared with. */
type Known = {
  readonly command: Command;
  readonly slashed: string | null;
  readonly toned: string;
  readonly plain: string;
  readonly emoji: string;
};

/** The command that these are the exact words for, in any language; else null. */
export function commandExactly(text: string, env: Env): Command | null {
  const words = toned(text);
  const sign = words === "" ? emojiOf(text) : "";
  return found(text, env, (known) => (words === "" ? sign !== "" && known.emoji === sign : known.toned === words));
}

/** As `commandExactly` for a writer without diacritics; whoever writes `đúng` does not mean `dừng`. */
export function commandPlainly(text: string, env: Env): Command | null {
  const words = plain(text);
  return words === "" || hasDiacritics(text) ? null : found(text, env, (known) => known.plain === words);
}

function found(text: string, env: Env, fits: (known: Known) => boolean): Command | null {
  if (text.length > longestCommand) return null;
  const typed = text.trim().toLowerCase();
  const isMeant = (known: Known) => (known.slashed === null ? fits(known) : known.slashed === typed);
  return knownTo(env).find(isMeant)?.command ?? null;
}

/** The wording does not change while the program runs: its words are put into their forms once. */
const knownIn = new WeakMap<Env["wording"], readonly Known[]>();

function knownTo({ wording, locales }: Env): readonly Known[] {
  const before = knownIn.get(wording);
  if (before !== undefined) return before;
  const known = locales.flatMap((locale) => knownInLanguage(wording(locale), locale));
  knownIn.set(wording, known);
  return known;
}

function knownInLanguage(say: Say, locale: string): readonly Known[] {
  const listed = (id: string, command: Command) => wordsFor(say, `typed-${id}`).map((word) => knownAs(word, command));
  return [...actions.flatMap((does) => listed(does, { does })), ...listed("language", { does: "speak", locale })];
}

const knownAs = (word: string, command: Command): Known => ({
  command,
  slashed: word.startsWith("/") ? word : null,
  toned: toned(word),
  plain: plain(word),
  emoji: emojiOf(word),
});
