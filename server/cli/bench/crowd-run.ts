import { closeBox } from "../../ballot-box/close-box.ts";
import { communesOn } from "../../statistics/units.ts";
import { countBallots } from "../../store/ballots.ts";
import { programToday } from "../../store/today.ts";
import { readUnits } from "../../store/units.ts";
import { countedByBaseline, startBaseline } from "./baseline.ts";
import { type CrowdRun, runCrowd } from "./beside.ts";
import { classCodes, openBenchCampaign } from "./campaigns.ts";
import type { BenchDatabase, Place } from "./place.ts";
import { postgresClock } from "./processor-time.ts";
import { startProduct } from "./product.ts";
import type { Running } from "./running.ts";
import type { WebChild } from "./web-child.ts";

export type CrowdSize = { readonly children: number; readonly communes: number };

/** One child in so many presses everything twice at once, and afterwards tries the code again. */
export const impatientOne = 20;

/** What became of all the children. */
export type Crowd = {
  readonly children: number;
  readonly ours: CrowdRun;
  readonly baseline: CrowdRun;
  readonly ballots: number;
  /** Envelopes after used codes were tried once more. */
  readonly ballotsAfter: number;
  readonly closed: { readonly children: number; readonly spoiled: number };
  /** Children of each commune who had a code of it, and as they were counted. */
  readonly communes: readonly { readonly expected: number; readonly counted: number }[];
  readonly baselineCounted: number;
  readonly trouble: string | null;
};

type Invitation = { readonly unit: string; readonly codes: readonly string[] };

/** Everybody answers through the whole program, then through the hand-written handler; then the box is closed and opened. */
export async function letAllAnswer(place: Place, size: CrowdSize): Promise<Crowd> {
  const database = await place.newDatabase();
  const campaign = await openBenchCampaign(database, ["em-noi-nguoi-lon-nghe"]);
  const invitations = await invite(database, campaign, size);
  const answered = await withProgram(await startProduct(place, database), (running) =>
    answerWithCodes({ database, running, campaign }, invitations),
  );
  const steps = Math.round(answered.ours.taps / size.children) - 1;
  const baseline = await withProgram(await startBaseline(place, database, steps), async (running) => ({
    run: await runAtOnce(
      { database, running },
      invitations.flatMap(({ codes }) => codes.map(() => withoutCode)),
    ),
    counted: await countedByBaseline(database),
  }));
  const closing = await closeBox(database, campaign);
  const communes = await countedIn(database, campaign, invitations);
  await database.close();
  return {
    children: size.children,
    ...answered,
    baseline: baseline.run,
    baselineCounted: baseline.counted,
    closed: closing,
    communes,
  };
}

const withoutCode: WebChild = { band: "7-10" };

async function withProgram<T>(running: Running, work: (running: Running) => Promise<T>): Promise<T> {
  try {
    return await work(running);
  } finally {
    await running.stop();
  }
}

async function invite(database: BenchDatabase, campaign: string, size: CrowdSize): Promise<readonly Invitation[]> {
  const today = await programToday(database.store);
  const units = communesOn(await readUnits(database.store), today).slice(0, size.communes);
  const shares = units.map((_, index) => Math.floor((size.children + index) / units.length));
  const invitations: Invitation[] = [];
  for (const [index, { code: unit }] of units.entries())
    invitations.push({ unit, codes: await classCodes(database, { campaign, unit, count: shares[index] ?? 0 }) });
  return invitations;
}

type Answering = { readonly database: BenchDatabase; readonly running: Running; readonly campaign: string };

async function answerWithCodes({ database, running, campaign }: Answering, invitations: readonly Invitation[]) {
  const children = invitations.flatMap(({ codes }) => codes).map((code, index) => childWith(code, index));
  const ours = await runAtOnce({ database, running }, children);
  const ballots = await ballotsIn(database, campaign);
  const again = children.filter(({ isImpatient }) => isImpatient);
  const second = await runAtOnce({ database, running }, again);
  // Whoever comes with a used code may go on without one: a visit, and nobody is counted.
  const ballotsAfter = (await ballotsIn(database, campaign)) - second.thanked;
  return { ours, ballots, ballotsAfter, trouble: ours.trouble ?? second.trouble };
}

function childWith(code: string, index: number): WebChild {
  return { band: "7-10", code, ...(index % impatientOne === 0 && { isImpatient: true }) };
}

async function runAtOnce({ database, running }: Omit<Answering, "campaign">, children: readonly WebChild[]) {
  const clock = await postgresClock(database.store.pool);
  return runCrowd({ running, database: clock, atOnce: children.length, connections: "own" }, children);
}

async function ballotsIn({ store }: BenchDatabase, campaign: string): Promise<number> {
  return (await countBallots(store.pool, [campaign])).get(campaign) ?? 0;
}

async function countedIn({ store }: BenchDatabase, campaign: string, invitations: readonly Invitation[]) {
  const { rows } = await store.pool.query<{ readonly unit: string; readonly n: number }>(
    `SELECT unit, sum(n)::int AS n FROM campaign_count
     WHERE campaign_id = $1 AND indicator = 'taking-part' AND source = 'code' GROUP BY unit`,
    [campaign],
  );
  return invitations.map(({ unit, codes }) => ({
    expected: codes.length,
    counted: rows.find((row) => row.unit === unit)?.n ?? 0,
  }));
}
