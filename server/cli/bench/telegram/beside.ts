import type { StoredSurvey } from "../../../store/surveys.ts";
import { median, ratios } from "../numbers.ts";
import type { Place } from "../place.ts";
import { goal, type Table, type Words } from "../table.ts";
import { type BotRun, bothMicros, runBot } from "./bot-run.ts";
import { reckonBaseline, reckonOurs, withBothBots } from "./both-bots.ts";
import type { CrowdProcess } from "./crowd-process.ts";
import { openGround } from "./ground.ts";
import type { Reckoning } from "./reckoning.ts";

export type BesideSize = { readonly rounds: number; readonly children: number; readonly atOnce: number };

/** Both bots in turn, one entry a round, and what became of all their children. */
export type Beside = {
  readonly ours: readonly BotRun[];
  readonly baseline: readonly BotRun[];
  readonly ourReckoning: Reckoning;
  readonly baselineReckoning: Reckoning;
  readonly taps: number;
};

export type BesideAt = { readonly place: Place; readonly crowd: CrowdProcess; readonly survey: StoredSurvey };

/** Measures the whole program beside a hand-written bot, in rounds in turn on one database. */
export async function measureBeside({ place, crowd, survey }: BesideAt, size: BesideSize): Promise<Beside> {
  const ground = await openGround(place, survey);
  const rounds: { readonly ours: BotRun; readonly baseline: BotRun }[] = [];
  await withBothBots({ place, ground, crowd }, async (bots) => {
    const run = (name: keyof typeof bots) => runBot(bots[name], size);
    // The first round does not count: code is translated and plans are made by those who come first.
    for (let round = 0; round <= size.rounds; round += 1) {
      if (round % 2 === 0) rounds.push({ ours: await run("ours"), baseline: await run("baseline") });
      else rounds.push({ baseline: await run("baseline"), ours: await run("ours") });
    }
  });
  const ours = rounds.map((one) => one.ours);
  const baseline = rounds.map((one) => one.baseline);
  const measured = {
    ours: ours.slice(1),
    baseline: baseline.slice(1),
    ourReckoning: await reckonOurs(ground, ours),
    baselineReckoning: await reckonBaseline(ground, baseline),
    taps: ground.survey.script.steps.length + 1,
  };
  await ground.database.close();
  return measured;
}

const goals = { rate: 1.5, processor: 0.6, p99: 1 } as const;
const bytesInMiB = 1_048_576;

/** Medians of both, the spread of their ratio within each round, and the goal. */
export function besideTable(
  { say, figure, spread }: Words,
  { ours, baseline, taps }: Beside,
  { atOnce }: BesideSize,
): Table {
  const row = (name: string, of: (run: BotRun) => number, reached?: (ratio: number) => string) => {
    const ratio = ratios(ours.map(of), baseline.map(of));
    const both = [figure(median(ours.map(of))), figure(median(baseline.map(of)))];
    return [say(`bench-row-${name}`), ...both, spread(ratio), reached?.(ratio.median) ?? ""];
  };
  const atLeast = (least: number) => (ratio: number) => goal(ratio >= least, say("bench-goal-at-least", { least }));
  const atMost = (most: number) => (ratio: number) => goal(ratio <= most, say("bench-goal-length", { most }));
  return {
    title: say("bench-telegram-beside", { rounds: ours.length, children: atOnce, taps }),
    rows: [
      ["what", "ours", "baseline", "ratio", "goal"].map((head) => say(`bench-head-${head}`)),
      row("surveys", (run) => run.childrenASecond, atLeast(goals.rate)),
      row("program", (run) => run.programMicros),
      row("database", (run) => run.databaseMicros ?? Number.NaN),
      row("both", bothMicros, atMost(goals.processor)),
      row("question-p50", (run) => run.p50Ms),
      row("question-p99", (run) => run.p99Ms, atMost(goals.p99)),
      row("memory", (run) => run.residentBytes / bytesInMiB),
      row("calls", ({ result }) => (result.met.calls ?? 0) / result.taps),
      row("crowd", (run) => run.crowdShare),
    ],
    notes: [say("bench-telegram-beside-note")],
  };
}
