import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { locales, type Say, wordingOf } from "../../bot/wording/wording.ts";
import { crowdSizes, measureCrowd } from "./bench/crowd.ts";
import { indicatorsSizes, measureIndicators } from "./bench/indicators.ts";
import type { Bench, Scale } from "./bench/measurement.ts";
import { openPlace, type Place } from "./bench/place.ts";
import { measureReports, reportsSizes } from "./bench/reports.ts";
import { measureStart, startSizes } from "./bench/start.ts";
import { linesOf, type Measured, wordsIn } from "./bench/table.ts";
import { measureTaps, tapsSizes } from "./bench/taps.ts";
import { measureTelegram, type TelegramAsked, telegramSizes } from "./bench/telegram.ts";

/** Everything that can be measured, in the order in which it is when nothing is named. */
const measurements = {
  taps: (bench: Bench, scale: Scale) => measureTaps(bench, tapsSizes[scale]),
  indicators: (bench: Bench, scale: Scale) => measureIndicators(bench, indicatorsSizes[scale]),
  crowd: (bench: Bench, scale: Scale) => measureCrowd(bench, crowdSizes[scale]),
  reports: (bench: Bench, scale: Scale) => measureReports(bench, reportsSizes[scale]),
  start: (bench: Bench, scale: Scale) => measureStart(bench, startSizes[scale]),
  telegram: (bench: Bench, scale: Scale, asked: TelegramAsked) => measureTelegram(bench, telegramSizes[scale], asked),
} as const;

type Name = keyof typeof measurements;
const names: readonly Name[] = ["taps", "indicators", "crowd", "reports", "start", "telegram"];

export type BenchAsked = {
  readonly names: readonly Name[];
  readonly scale: Scale;
  readonly locale: string;
  readonly telegram: TelegramAsked;
};

const options = {
  quick: { type: "boolean" },
  locale: { type: "string" },
  faults: { type: "boolean" },
  latency: { type: "boolean" },
  memory: { type: "boolean" },
  children: { type: "string" },
} as const;
/** Small enough to be kept in mind, large enough that answers are kept at all: groups of fewer are not. */
const fewestChildren = 20;

/** What a command line asks for, or the sentence that says what is wrong with it. */
export function readBenchLine(args: readonly string[]): BenchAsked | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { quick = false, locale = "en", faults = false, latency = false, memory = false } = values;
    const say = wordingOf(locales.includes(locale) ? locale : "en");
    if (!locales.includes(locale)) return say("bench-locale-unknown", { given: locale, allowed: locales.join(", ") });
    const unknown = positionals.find((given) => !names.some((name) => name === given));
    if (unknown !== undefined) return say("bench-name-unknown", { given: unknown, allowed: names.join(", ") });
    const children = values.children === undefined ? null : Number(values.children);
    if (children !== null && !(Number.isSafeInteger(children) && children >= fewestChildren))
      return say("bench-children-wrong", { given: values.children ?? "", least: fewestChildren });
    const telegram = { faults, latency, memory, children };
    return { names: namesIn(positionals, telegram), scale: quick ? "quick" : "full", locale, telegram };
  } catch {
    return wordingOf("en")("bench-usage");
  }
}

/** What is named; all where nothing is. Whoever asks for more of the messenger asks for the messenger. */
function namesIn(given: readonly string[], { faults, latency, memory }: TelegramAsked): readonly Name[] {
  if (given.length === 0) return names;
  return names.filter((name) => given.includes(name) || (name === "telegram" && (faults || latency || memory)));
}

async function measureAll(
  { names: asked, scale, locale, telegram }: BenchAsked,
  place: Place,
): Promise<readonly string[]> {
  const words = wordsIn(wordingOf(locale), locale);
  const wrong: string[] = [];
  for (const name of asked) {
    const measured = await measurements[name]({ place, words, note: complain }, scale, telegram);
    print(measured);
    wrong.push(...measured.wrong);
  }
  return wrong;
}

function print({ tables }: Measured): void {
  for (const line of tables.flatMap(linesOf)) process.stdout.write(`${line}\n`);
}

const complain = (line: string): void => void process.stderr.write(`${line}\n`);

async function run(asked: BenchAsked, say: Say): Promise<number> {
  complain(say("bench-note-place"));
  const place = await openPlace();
  // Whoever stops it half-way leaves nothing behind either.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => void place.clear().finally(() => process.exit(130)));
  try {
    const wrong = await measureAll(asked, place);
    for (const sentence of wrong) complain(`✗ ${sentence}`);
    process.stdout.write(`${say(wrong.length === 0 ? "bench-all-right" : "bench-some-wrong", { n: wrong.length })}\n`);
    return wrong.length === 0 ? 0 : 1;
  } finally {
    await place.clear();
  }
}

async function main(): Promise<void> {
  const asked = readBenchLine(process.argv.slice(2));
  if (typeof asked === "string") {
    complain(asked);
    process.exitCode = 2;
    return;
  }
  process.exitCode = await run(asked, wordingOf(asked.locale));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
