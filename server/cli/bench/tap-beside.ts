import { countBallots } from "../../store/ballots.ts";
import { countedByBaseline, startBaseline } from "./baseline.ts";
import { type CrowdRun, runCrowd } from "./beside.ts";
import { openBenchCampaign } from "./campaigns.ts";
import { openBrowser } from "./http-client.ts";
import type { BenchDatabase, Place } from "./place.ts";
import { postgresClock } from "./processor-time.ts";
import { startProduct } from "./product.ts";
import type { Running } from "./running.ts";
import { answerSurvey, type Journey, type WebChild } from "./web-child.ts";

export type BesideSize = { readonly rounds: number; readonly children: number; readonly childrenAtOnce: number };

/** The whole program and the hand-written handler, in turn on one database; one entry a round. */
export type Beside = {
  readonly ours: readonly CrowdRun[];
  readonly baseline: readonly CrowdRun[];
  /** One child alone: what came over the wire. */
  readonly ourBytes: readonly number[];
  readonly baselineBytes: readonly number[];
  readonly expected: number;
  readonly ballots: number;
  readonly baselineCounted: number;
};

const surveyCode = "em-noi-nguoi-lon-nghe";
const child: WebChild = { band: "7-10" };

/** Measures both on their web pages, with children who come without a code. */
export async function measureBeside(place: Place, size: BesideSize): Promise<Beside> {
  const database = await place.newDatabase();
  const campaign = await openBenchCampaign(database, [surveyCode]);
  const ours = await startProduct(place, database);
  try {
    const alone = await oneAlone(ours);
    const baseline = await startBaseline(place, database, alone.taps.length - 1);
    try {
      const measured = await besideEachOther({ database, campaign, ours, baseline }, size);
      return { ...measured, ourBytes: bytesOf(alone) };
    } finally {
      await baseline.stop();
    }
  } finally {
    await ours.stop();
    await database.close();
  }
}

async function oneAlone({ port }: Running): Promise<Journey> {
  const browser = openBrowser(port, 1);
  try {
    return await answerSurvey(browser, child);
  } finally {
    browser.close();
  }
}

const bytesOf = ({ taps }: Journey) => taps.map(({ bytes }) => bytes);

type Both = {
  readonly database: BenchDatabase;
  readonly campaign: string;
  readonly ours: Running;
  readonly baseline: Running;
};

async function besideEachOther({ database, campaign, ours, baseline }: Both, size: BesideSize) {
  const clock = await postgresClock(database.store.pool);
  const baselineBytes = bytesOf(await oneAlone(baseline));
  const children = Array.from({ length: size.children }, () => child);
  const run = (running: Running) =>
    runCrowd({ running, database: clock, atOnce: size.childrenAtOnce, connections: "shared" }, children);
  // Once before it counts: code is translated and plans are made by those who come first.
  const rounds: { readonly ours: CrowdRun; readonly baseline: CrowdRun }[] = [];
  for (let round = 0; round <= size.rounds; round += 1) rounds.push(await oneRound(run, { ours, baseline }, round));
  return {
    ours: rounds.slice(1).map((one) => one.ours),
    baseline: rounds.slice(1).map((one) => one.baseline),
    baselineBytes,
    expected: size.children * rounds.length + 1,
    ballots: (await countBallots(database.store.pool, [campaign])).get(campaign) ?? 0,
    baselineCounted: await countedByBaseline(database),
  };
}

/** In turn the one and the other goes first. */
async function oneRound(
  run: (running: Running) => Promise<CrowdRun>,
  { ours, baseline }: Pick<Both, "ours" | "baseline">,
  round: number,
) {
  if (round % 2 === 0) return { ours: await run(ours), baseline: await run(baseline) };
  const second = await run(baseline);
  return { ours: await run(ours), baseline: second };
}
