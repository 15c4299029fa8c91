import type { Place } from "../place.ts";
import { postgresClock } from "../processor-time.ts";
import type { Running } from "../running.ts";
import { countedByBaselineBot, startBaselineBot, storedByBaseline } from "./baseline.ts";
import { allGiven, type BotAt, type BotRun } from "./bot-run.ts";
import { openTheBox } from "./box.ts";
import type { CrowdProcess } from "./crowd-process.ts";
import type { Ground } from "./ground.ts";
import { startBot } from "./program.ts";
import { type Reckoning, reckon, renamed } from "./reckoning.ts";

/** The whole program and the hand-written bot, on one database. */
export type Bots = { readonly ours: BotAt; readonly baseline: BotAt };

/** Starts both, and ends both whatever comes of the work. */
export async function withBothBots<T>(
  { place, ground, crowd }: { readonly place: Place; readonly ground: Ground; readonly crowd: CrowdProcess },
  work: (bots: Bots) => Promise<T>,
): Promise<T> {
  const { script } = ground.survey;
  const { apiRoot } = crowd;
  const database = await postgresClock(ground.database.store.pool);
  const at = (running: Running): BotAt => ({ crowd, script, database, running });
  return withRunning(await startBot(place, ground.database, { apiRoot, processes: 1 }), async (ours) =>
    withRunning(await startBaselineBot(place, ground.database, { apiRoot, script }), (baseline) =>
      work({ ours: at(ours), baseline: at(baseline) }),
    ),
  );
}

export async function withRunning<T>(running: Running, work: (running: Running) => Promise<T>): Promise<T> {
  try {
    return await work(running);
  } finally {
    await running.stop();
  }
}

type Results = readonly Pick<BotRun, "result">[];

/** Opens the box, which ends the campaign, and holds it against what the children gave. */
export async function reckonOurs({ database, campaign, survey }: Ground, runs: Results): Promise<Reckoning> {
  const { thanked, unthanked, gaveUp } = allGiven(runs.map(({ result }) => result));
  const named = (counts: Readonly<Record<string, number>>) => renamed(counts, survey.storedAs);
  return reckon({ thanked: named(thanked), unthanked: named(unthanked), gaveUp }, await openTheBox(database, campaign));
}

export async function reckonBaseline({ database, survey }: Ground, runs: Results): Promise<Reckoning> {
  const kept = {
    answers: await storedByBaseline(database, survey.script),
    counted: await countedByBaselineBot(database),
  };
  return reckon(allGiven(runs.map(({ result }) => result)), kept);
}
