import { fileURLToPath } from "node:url";
import { locales, type Say, wordingOf } from "../../bot/wording/wording.ts";
import { type Config, type ConfigReading, loadConfig } from "../config.ts";
import { Fault } from "../errors.ts";
import type { Command, Printed } from "./command.ts";
import { type CommandLine, readCommandLine } from "./command-line.ts";
import { commands as everyCommand } from "./commands/index.ts";
import { type Connection, connect, unconnected } from "./connect.ts";
import { failureOf, Refusal } from "./faults.ts";
import { wrongUsage } from "./given.ts";
import { helpLines } from "./help.ts";

/** What an administration command is run with. */
export type AdminPorts = {
  readonly commands: readonly Command[];
  loadConfig(): ConfigReading;
  print(text: string): void;
  complain(text: string): void;
  connect(config: Config, say: (line: string) => void): Promise<Connection>;
};

/** Runs one command line and returns the exit code: 0 done, 1 refused with a readable reason, 2 wrong usage. */
export async function runAdmin(args: readonly string[], ports: AdminPorts): Promise<number> {
  // As it must be known before the line is understood, to refuse it in the right language.
  const isJson = args.includes("--json");
  const locale = localeIn(args);
  try {
    const line = readCommandLine(args, ports.commands);
    if (line.locale !== null && !locales.includes(line.locale))
      throw wrongUsage({ reason: "value", given: `--locale ${line.locale}`, allowed: locales.join(", ") });
    return await obey(line, locale, ports);
  } catch (error) {
    return refuse(error, { isJson, say: wordingOf(locale), ports });
  }
}

function localeIn(args: readonly string[]): string {
  const named = args.find((arg) => arg.startsWith("--locale="))?.slice("--locale=".length);
  const following = args.includes("--locale") ? args[args.indexOf("--locale") + 1] : undefined;
  return locales.find((locale) => locale === (named ?? following)) ?? "vi";
}

async function obey(line: CommandLine, locale: string, ports: AdminPorts): Promise<number> {
  const say = wordingOf(locale);
  const { asked } = line;
  if (asked.is === "help") {
    ports.print(helpLines(asked.commands, say).join("\n"));
    return 0;
  }
  const config = configOf(ports);
  const isOffline = asked.command.isOffline === true;
  const connection = isOffline ? unconnected(config) : await ports.connect(config, ports.complain);
  try {
    const { keys, store } = connection;
    const printed = await asked.command.run({ store, keys, config, say, locale }, asked.given);
    ports.print(shown(printed, line.isJson));
    return printed.hasProblems === true ? 1 : 0;
  } finally {
    await connection.release();
  }
}

function configOf(ports: AdminPorts): Config {
  const reading = ports.loadConfig();
  if (reading.is === "bad") throw new Refusal(reading.problems.join("\n"));
  return reading.config;
}

function shown(printed: Printed, isJson: boolean): string {
  return isJson ? JSON.stringify(printed.json, null, 2) : printed.lines.join("\n");
}

type Told = { readonly isJson: boolean; readonly say: Say; readonly ports: AdminPorts };

function refuse(error: unknown, { isJson, say, ports }: Told): number {
  const { exitCode, ...failure } = failureOf(error, say);
  const isUsage = error instanceof Fault && error.code === "usage-wrong";
  const hint = isUsage ? `\n${say("admin-see-usage")}` : "";
  ports.complain(isJson ? JSON.stringify({ error: failure }, null, 2) : failure.message + hint);
  return exitCode;
}

async function main(): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe: nothing is wrong then.
  process.stdout.on("error", () => {});
  process.exitCode = await runAdmin(process.argv.slice(2), {
    commands: everyCommand,
    loadConfig,
    print: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
    connect,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
