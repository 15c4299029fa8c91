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

/** Everything that can be measured, in the order in which it is when nothing is named. */
const measurements = {
  taps: (bench: Bench, scale: Scale) => measureTaps(bench, tapsSizes[scale]),
  indicators: (bench: Bench, scale: Scale) => measureIndicators(bench, indicatorsSizes[scale]),
  crowd: (bench: Bench, scale: Scale) => measureCrowd(bench, crowdSizes[scale]),
  reports: (bench: Bench, scale: Scale) => measureReports(bench, reportsSizes[scale]),
  start: (bench: Bench, scale: Scale) => measureStart(bench, startSizes[scale]),
} as const;

type Name = keyof typeof measurements;
const names: readonly Name[] = ["taps", "indicators", "crowd", "reports", "start"];

export type BenchAsked = { readonly names: readonly Name[]; readonly scale: Scale; readonly locale: string };

/** What a command line asks for, or the sentence that says what is wrong with it. */
export function readBenchLine(args: readonly string[]): BenchAsked | string {
  const options = { quick: { type: "boolean" }, locale: { type: "string" } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { quick = false, locale = "en" } = values;
    const say = wordingOf(locales.includes(locale) ? locale : "en");
    if (!locales.includes(locale)) return say("bench-locale-unknown", { given: locale, allowed: locales.join(", ") });
    const asked = names.filter((name) => positionals.includes(name));
    const unknown = positionals.find((given) => !names.some((name) => name === given));
    if (unknown !== undefined) return say("bench-name-unknown", { given: unknown, allowed: names.join(", ") });
    return { names: asked.length > 0 ? asked : names, scale: quick ? "quick" : "full", locale };
  } catch {
    return wordingOf("en")("bench-usage");
  }
}

async function measureAll({ names: asked, scale, locale }: BenchAsked, place: Place): Promise<readonly string[]> {
  const words = wordsIn(wordingOf(locale), locale);
  const wrong: string[] = [];
  for (const name of asked) {
    const measured = await measurements[name]({ place, words, note: complain }, scale);
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
