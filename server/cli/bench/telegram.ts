import { builtInSurveys } from "../../../bot/surveys/load.ts";
import type { StoredSurvey } from "../../store/surveys.ts";
import type { Bench, Scale } from "./measurement.ts";
import type { Measured, Words } from "./table.ts";
import { type Beside, type BesideSize, besideTable, measureBeside } from "./telegram/beside.ts";
import { type CrowdProcess, startCrowd } from "./telegram/crowd-process.ts";
import { type FaultSize, ordeals, type Survived, survive } from "./telegram/fault-run.ts";
import { faultTable, metTable, survivalFaults } from "./telegram/fault-table.ts";
import { type LatencySize, latencyTable, measureLatency } from "./telegram/latency.ts";
import { type LengthSize, lengthTable, measureLength } from "./telegram/length.ts";
import { type MemorySize, measureMemory, memoryTable } from "./telegram/memory.ts";
import { isFaultless, type Reckoning } from "./telegram/reckoning.ts";

/** What is measured beyond speed and length; `children` is how many there are in the parts that count them. */
export type TelegramAsked = {
  readonly faults: boolean;
  readonly latency: boolean;
  readonly memory: boolean;
  readonly children: number | null;
};

export type TelegramSize = {
  readonly beside: BesideSize;
  readonly length: LengthSize;
  readonly latency: LatencySize;
  readonly faults: FaultSize;
  readonly memory: MemorySize;
};

export const telegramSizes: Readonly<Record<Scale, TelegramSize>> = {
  full: {
    beside: { rounds: 5, children: 700, atOnce: 64 },
    length: { rounds: 5, children: 400, atOnce: 64 },
    latency: { rounds: 5, children: 1200, atOnce: 400 },
    faults: { children: 20_000, baselineChildren: 1000, atOnce: 200, thinkMs: [30, 300] },
    memory: { children: 100_000, atOnce: 64 },
  },
  quick: {
    beside: { rounds: 2, children: 150, atOnce: 32 },
    length: { rounds: 2, children: 100, atOnce: 32 },
    latency: { rounds: 1, children: 400, atOnce: 200 },
    faults: { children: 400, baselineChildren: 200, atOnce: 100, thinkMs: [30, 300] },
    memory: { children: 2000, atOnce: 64 },
  },
};

type Here = { readonly bench: Bench; readonly crowd: CrowdProcess; readonly survey: StoredSurvey };

/** The whole program at a messenger, with a crowd of children who check what they are asked and what is kept of it. */
export async function measureTelegram(bench: Bench, size: TelegramSize, asked: TelegramAsked): Promise<Measured> {
  const survey = builtInSurveys.find((one) => one.survey.band === "7-10");
  if (survey === undefined) throw new Error("there is no survey for the youngest");
  const crowd = await startCrowd();
  const here: Here = { bench, crowd, survey };
  try {
    const parts = [await speed(here, size), await length(here, size)];
    if (asked.latency) parts.push(await latency(here, size));
    if (asked.faults) parts.push(await faults(here, { ...size.faults, ...counted(asked) }));
    if (asked.memory) parts.push(await memory(here, { ...size.memory, ...counted(asked) }));
    return { tables: parts.flatMap(({ tables }) => tables), wrong: parts.flatMap(({ wrong }) => wrong) };
  } finally {
    await crowd.stop();
  }
}

const counted = ({ children }: TelegramAsked) => (children === null ? {} : { children });

async function speed({ bench, ...at }: Here, { beside: size }: TelegramSize): Promise<Measured> {
  const { words, place, note } = bench;
  note(words.say("bench-note-telegram-beside"));
  const beside = await measureBeside({ place, ...at }, size);
  return { tables: [besideTable(words, beside, size)], wrong: besideFaults(words, beside) };
}

async function length({ bench, crowd }: Here, { length: size }: TelegramSize): Promise<Measured> {
  const { words, place, note } = bench;
  note(words.say("bench-note-telegram-length"));
  return { tables: [lengthTable(words, await measureLength({ place, crowd }, size))], wrong: [] };
}

async function latency({ bench, ...at }: Here, { latency: size }: TelegramSize): Promise<Measured> {
  const { words, place, note } = bench;
  note(words.say("bench-note-telegram-latency"));
  return { tables: [latencyTable(words, await measureLatency({ place, ...at }, size), size)], wrong: [] };
}

async function faults({ bench, ...at }: Here, size: FaultSize): Promise<Measured> {
  const { words, place, note } = bench;
  const survived: Survived[] = [];
  for (const ordeal of ordeals) {
    note(words.say("bench-note-telegram-faults", { ordeal: words.say(`bench-ordeal-${ordeal.name}`) }));
    survived.push(await survive({ place, ...at }, ordeal, size));
  }
  const wrong = survived.flatMap((one) => survivalFaults(words, one));
  return { tables: [faultTable(words, survived), metTable(words, survived)], wrong };
}

async function memory({ bench, ...at }: Here, size: MemorySize): Promise<Measured> {
  const { words, place, note } = bench;
  note(words.say("bench-note-telegram-memory", { n: size.children }));
  return { tables: [memoryTable(words, await measureMemory({ place, ...at }, size), size)], wrong: [] };
}

/** Nothing may go wrong where nothing was made to. */
function besideFaults({ say }: Words, { ours, ourReckoning, baselineReckoning }: Beside): readonly string[] {
  const astray = ours.find(({ result }) => result.astray > 0)?.result;
  const bad = ours.find(({ result }) => result.badCalls > 0)?.result;
  const children = ours.reduce((sum, { result }) => sum + result.children, 0);
  const found = (reckoning: Reckoning, bot: string) =>
    isFaultless(reckoning)
      ? []
      : [say("bench-wrong-faults", { ordeal: say(`bench-head-${bot}`), children, ...reckoning })];
  return [
    ...found(ourReckoning, "ours"),
    ...found(baselineReckoning, "baseline"),
    ...(astray === undefined
      ? []
      : [say("bench-wrong-astray", { ordeal: say("bench-head-ours"), n: astray.astray, at: astray.astrayAt ?? "" })]),
    ...(bad === undefined ? [] : [say("bench-wrong-calls", { n: bad.badCalls, call: bad.badCall ?? "" })]),
  ];
}
