import { z } from "zod";
import { script } from "./script.ts";

const share = z.number().min(0).max(1);

/** What goes wrong on the way, as shares of all updates or of all calls. */
const faults = z.object({
  /** Delivered once more although it was answered: half of them at once, half after the answer. */
  redelivered: share,
  /** The child taps twice: another update with the same button. */
  doubled: share,
  /** A copy of an update that comes seconds later. */
  late: share,
  /** Calls that are refused with 429 and a time to wait. */
  refused: share,
  /** Calls that end in a server error or a broken connection, half of them after they were carried out. */
  broken: share,
});

/** Strangers who write at random beside the children: so many a second, for so long in all; the children come later. */
const spam = z.object({ perSecond: z.number().min(0), lastsMs: z.number().min(0), childrenAfterMs: z.number().min(0) });

/** What the crowd is told to do. Times in milliseconds. */
export const runOrder = z.object({
  script,
  /** Their numbers follow one another from here; a number that answered before is another child's no more. */
  firstChild: z.number().int().positive(),
  children: z.number().int().positive(),
  atOnce: z.number().int().positive(),
  webhook: z.object({ port: z.number(), path: z.string(), secret: z.string() }),
  /** From a call until its answer; the child sees what was sent at the same moment. */
  latencyMs: z.number().min(0),
  thinkMs: z.tuple([z.number(), z.number()]),
  impatientAfterMs: z.number().positive(),
  /** So often a child taps again without seeing anything new before it gives up. */
  patience: z.number().int(),
  faults,
  /** 1: pauses, deadlines and lives of updates as Telegram has them. */
  timeScale: z.number().positive(),
  spam,
});

export type Faults = z.infer<typeof faults>;
export type RunOrder = z.infer<typeof runOrder>;

export const noFaults: Faults = { redelivered: 0, doubled: 0, late: 0, refused: 0, broken: 0 };

export const noSpam: RunOrder["spam"] = { perSecond: 0, lastsMs: 0, childrenAfterMs: 0 };

const counts = z.record(z.string(), z.number());

/** What became of the crowd. */
const crowdResult = z.object({
  children: z.number(),
  seconds: z.number(),
  /** Of the crowd's own process. */
  processorMicros: z.number(),
  /** First taps of everything, `/start` included; neither repeats nor copies. */
  taps: z.number(),
  /** From a tap until the next question arrives at the Bot API. */
  p50Ms: z.number(),
  p99Ms: z.number(),
  /** Answers of those who were thanked, and of those who gave the last answer and were not: keys with how many. */
  thanked: counts,
  unthanked: counts,
  gaveUp: z.number(),
  startedAgain: z.number(),
  /** Asked something else than what had to come. */
  astray: z.number(),
  /** What the first of them was asked, in words of the program. */
  astrayAt: z.string().nullable(),
  /** How often each thing happened on the way. */
  met: counts,
  /** Calls that Telegram would not have taken, and what was wrong with the first. */
  badCalls: z.number(),
  badCall: z.string().nullable(),
});

export type CrowdResult = z.infer<typeof crowdResult>;

/** From the crowd's process. */
export const fromCrowd = z.discriminatedUnion("is", [
  z.object({ is: z.literal("listening"), port: z.number() }),
  z.object({ is: z.literal("progress"), ended: z.number() }),
  z.object({ is: z.literal("ended"), result: crowdResult }),
  z.object({ is: z.literal("failed"), line: z.string() }),
]);

export type FromCrowd = z.infer<typeof fromCrowd>;
