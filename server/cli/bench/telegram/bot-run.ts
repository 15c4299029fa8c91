import type { Running } from "../running.ts";
import type { CrowdProcess } from "./crowd-process.ts";
import { type CrowdResult, noFaults, noSpam, type RunOrder } from "./orders.ts";
import type { Script } from "./script.ts";
import { theBot } from "./the-bot.ts";

/** One run of a crowd through one bot. Processor time in microseconds a tap. */
export type BotRun = {
  readonly childrenASecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly programMicros: number;
  readonly databaseMicros: number | null;
  readonly residentBytes: number;
  /** Of one core, what the crowd itself took. */
  readonly crowdShare: number;
  readonly result: CrowdResult;
};

export type BotAt = {
  readonly crowd: CrowdProcess;
  readonly script: Script;
  readonly running: Running;
  /** Processor time of the database since it began, in microseconds. */
  readonly database: () => number | null;
};

/** Of an order everything but what is always so. */
export type Asked = Pick<RunOrder, "children" | "atOnce"> & Partial<RunOrder>;

let nextChild = 1_000_000_001;

/** What a crowd is told to do: at once, without faults, unless something else is asked. */
export function orderFor(script: Script, port: number, asked: Asked): RunOrder {
  const firstChild = nextChild;
  nextChild += asked.children;
  return {
    script,
    firstChild,
    webhook: { port, path: theBot.path, secret: theBot.secret },
    latencyMs: 1,
    thinkMs: [0, 0],
    impatientAfterMs: 2500,
    patience: 12,
    faults: noFaults,
    timeScale: 1,
    spam: noSpam,
    ...asked,
  };
}

/** Lets the children answer through the bot, and tells what it took. */
export async function runBot({ crowd, script, running, database }: BotAt, asked: Asked): Promise<BotRun> {
  const [program, base] = [await running.processorMicros(), database()];
  const result = await crowd.run(orderFor(script, running.port, asked));
  const [programAfter, baseAfter] = [await running.processorMicros(), database()];
  return {
    childrenASecond: result.children / result.seconds,
    p50Ms: result.p50Ms,
    p99Ms: result.p99Ms,
    programMicros: (programAfter - program) / result.taps,
    databaseMicros: base === null || baseAfter === null ? null : (baseAfter - base) / result.taps,
    residentBytes: await running.residentBytes(),
    crowdShare: result.processorMicros / 1_000_000 / result.seconds,
    result,
  };
}

export const bothMicros = ({ programMicros, databaseMicros }: BotRun): number => programMicros + (databaseMicros ?? 0);

type Given = Pick<CrowdResult, "thanked" | "unthanked" | "gaveUp">;

/** What the children of several runs gave. */
export function allGiven(results: readonly Given[]): Given {
  const sum = (of: (one: Given) => Readonly<Record<string, number>>) => {
    const made: Record<string, number> = {};
    for (const [key, n] of results.flatMap((one) => Object.entries(of(one)))) made[key] = (made[key] ?? 0) + n;
    return made;
  };
  const gaveUp = results.reduce((all, one) => all + one.gaveUp, 0);
  return { thanked: sum((one) => one.thanked), unthanked: sum((one) => one.unthanked), gaveUp };
}
