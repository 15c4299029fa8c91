import { nearestOf } from "../statistics/nearest.ts";
import type { Command, Given } from "./command.ts";
import { wrongUsage } from "./given.ts";

/** What a command line asks for. */
export type CommandLine = {
  readonly asked:
    | { readonly is: "command"; readonly command: Command; readonly given: Given }
    /** How the commands that begin with the word are used; every command where there is none. */
    | { readonly is: "help"; readonly commands: readonly Command[] };
  readonly isJson: boolean;
  readonly locale: string | null;
};

type OptionKind = "text" | "flag";

/** Options that every command takes. */
const everywhere: Readonly<Record<string, OptionKind>> = { json: "flag", locale: "text", help: "flag" };

export const nameOf = (command: Command): string => command.words.join(" ");

/**
 * Reads what follows `npm run admin --`: `--name value` and `--name=value`, in any order with the words. Throws the fault
 * `usage-wrong` with what was given and the nearest thing there is.
 */
export function readCommandLine(args: readonly string[], commands: readonly Command[]): CommandLine {
  const words = leadingWords(args);
  const command = longestMatch(words, commands);
  const kinds = { ...everywhere, ...command?.options };
  const { options, positionals } = readOptions(args, kinds, command);
  const shared = { isJson: options.json === true, locale: typeof options.locale === "string" ? options.locale : null };
  if (command === null) return { ...shared, asked: helpOrRefusal(positionals, commands) };
  if (options.help === true) return { ...shared, asked: { is: "help", commands: [command] } };
  const given = { options, positionals: positionals.slice(command.words.length) };
  checkPositionals(command, given.positionals);
  return { ...shared, asked: { is: "command", command, given } };
}

/** What stands before the first option is a command's name and what it is asked about. */
function leadingWords(args: readonly string[]): readonly string[] {
  const first = args.findIndex((arg) => isOption(arg));
  return first < 0 ? args : args.slice(0, first);
}

const isOption = (arg: string): boolean => arg.startsWith("--") && arg !== "--";

function longestMatch(words: readonly string[], commands: readonly Command[]): Command | null {
  const fitting = commands.filter((command) => command.words.every((word, at) => words[at] === word));
  return fitting.sort((a, b) => b.words.length - a.words.length)[0] ?? null;
}

function helpOrRefusal(words: readonly string[], commands: readonly Command[]): CommandLine["asked"] {
  const [noun, verb] = words;
  if (noun === undefined || noun === "help") return { is: "help", commands };
  const ofNoun = commands.filter((command) => command.words[0] === noun);
  if (ofNoun.length > 0 && verb === undefined) return { is: "help", commands: ofNoun };
  const nearest = nearestOf(words.slice(0, 2).join(" "), (ofNoun.length > 0 ? ofNoun : commands).map(nameOf));
  throw wrongUsage({ reason: "command-unknown", given: words.slice(0, 2).join(" "), allowed: nearest });
}

function readOptions(args: readonly string[], kinds: Readonly<Record<string, OptionKind>>, command: Command | null) {
  const options: Record<string, string | true> = {};
  const positionals: string[] = [];
  const left = [...args];
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    if (!isOption(arg)) {
      positionals.push(arg);
      continue;
    }
    const [name, attached] = split(arg);
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    // Before the command is known to exist, its options are not what is wrong.
    if (kind === undefined && command === null) continue;
    if (kind === undefined) throw unknownOption(name, kinds);
    if (Object.hasOwn(options, name)) throw wrongUsage({ reason: "option-twice", given: `--${name}` });
    options[name] = takeValue({ name, kind, attached }, left);
  }
  return { options, positionals };
}

function split(arg: string): readonly [string, string | null] {
  const equals = arg.indexOf("=");
  return equals < 0 ? [arg.slice(2), null] : [arg.slice(2, equals), arg.slice(equals + 1)];
}

type Asked = { readonly name: string; readonly kind: OptionKind; readonly attached: string | null };

function takeValue({ name, kind, attached }: Asked, left: string[]): string | true {
  if (kind === "flag") {
    if (attached !== null) throw wrongUsage({ reason: "flag-with-value", given: `--${name}=${attached}` });
    return true;
  }
  const next = attached ?? left[0];
  if (next === undefined || (attached === null && isOption(next)))
    throw wrongUsage({ reason: "option-without-value", given: `--${name}` });
  if (attached === null) left.shift();
  return next;
}

function unknownOption(name: string, kinds: Readonly<Record<string, OptionKind>>) {
  const nearest = nearestOf(name, Object.keys(kinds));
  return wrongUsage({ reason: "option-unknown", given: `--${name}`, allowed: `--${nearest}` });
}

function checkPositionals(command: Command, given: readonly string[]): void {
  if (given.length === command.positionals) return;
  throw wrongUsage({
    reason: "positionals",
    given: given.join(" "),
    allowed: `${nameOf(command)} ${command.usage}`.trim(),
  });
}
