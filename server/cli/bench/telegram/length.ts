import { longSurvey } from "../long-survey.ts";
import { median, ratios } from "../numbers.ts";
import type { Place } from "../place.ts";
import { postgresClock } from "../processor-time.ts";
import type { Running } from "../running.ts";
import { goal, type Table, type Words } from "../table.ts";
import { type BotRun, bothMicros, runBot } from "./bot-run.ts";
import type { CrowdProcess } from "./crowd-process.ts";
import { type Ground, openGround } from "./ground.ts";
import { startBot } from "./program.ts";

export type LengthSize = { readonly rounds: number; readonly children: number; readonly atOnce: number };
export type LengthAt = { readonly place: Place; readonly crowd: CrowdProcess };

const [shorter, longer] = [6, 10] as const;
const mostRatio = 1.05;

/** The same program with a survey of few questions and with one of more; one entry a round. */
export type Lengths = { readonly shorter: readonly BotRun[]; readonly longer: readonly BotRun[] };

/** Two programs, each with its own survey, in rounds in turn. */
export async function measureLength({ place, crowd }: LengthAt, size: LengthSize): Promise<Lengths> {
  const grounds = [await openGround(place, longSurvey(shorter)), await openGround(place, longSurvey(longer))] as const;
  const measured: Lengths & { readonly shorter: BotRun[]; readonly longer: BotRun[] } = { shorter: [], longer: [] };
  const started: Running[] = [];
  try {
    const bots = { shorter: await begin(grounds[0]), longer: await begin(grounds[1]) };
    for (let round = 0; round <= size.rounds; round += 1)
      for (const which of round % 2 === 0 ? (["shorter", "longer"] as const) : (["longer", "shorter"] as const)) {
        const run = await runBot(bots[which], size);
        if (round > 0) measured[which].push(run);
      }
  } finally {
    for (const running of started) await running.stop();
    for (const { database } of grounds) await database.close();
  }
  return measured;

  async function begin({ database, survey: { script } }: Ground) {
    const running = await startBot(place, database, { apiRoot: crowd.apiRoot, processes: 1 });
    started.push(running);
    return { crowd, script, running, database: await postgresClock(database.store.pool) };
  }
}

export function lengthTable({ say, figure, spread }: Words, lengths: Lengths): Table {
  const row = (name: string, of: (run: BotRun) => number, reached?: (ratio: number) => string) => {
    const [few, more] = [lengths.shorter.map(of), lengths.longer.map(of)];
    const ratio = ratios(more, few);
    return [
      say(`bench-row-${name}`),
      figure(median(few)),
      figure(median(more)),
      spread(ratio),
      reached?.(ratio.median) ?? "",
    ];
  };
  const questions = (n: number) => say("bench-head-of-questions", { n });
  return {
    title: say("bench-telegram-length", { rounds: lengths.shorter.length }),
    rows: [
      [say("bench-head-what"), questions(shorter), questions(longer), say("bench-head-ratio"), say("bench-head-goal")],
      row("program", (run) => run.programMicros),
      row("database", (run) => run.databaseMicros ?? Number.NaN),
      row("both", bothMicros, (ratio) => goal(ratio <= mostRatio, say("bench-goal-length", { most: mostRatio }))),
    ],
    notes: [say("bench-telegram-length-note")],
  };
}
