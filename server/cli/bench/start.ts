import { startBaseline } from "./baseline.ts";
import { measureFirstScreen, type ScreenPart } from "./first-screen.ts";
import type { Bench, Scale } from "./measurement.ts";
import { median, spreadOf } from "./numbers.ts";
import type { Place } from "./place.ts";
import { startEmbeddedProduct } from "./product.ts";
import type { Running } from "./running.ts";
import { setUpSeconds, startNode } from "./set-up.ts";
import { goal, type Measured, type Table, type Words } from "./table.ts";

/** `setUps`: how often what `npm start` does first is looked through. */
export type StartSize = { readonly starts: number; readonly setUps: number };

export const startSizes: Readonly<Record<Scale, StartSize>> = {
  full: { starts: 5, setUps: 3 },
  quick: { starts: 2, setUps: 1 },
};

const longestStartSeconds = 5;
const largestScreenBytes = 60_000;

type Start = { readonly seconds: number; readonly processorSeconds: number };

type Starts = {
  readonly first: Start;
  readonly later: readonly Start[];
  readonly setUp: readonly number[];
  readonly baseline: Start;
  readonly screen: readonly ScreenPart[];
};

/** How long the program takes to be ready, and how much its first page weighs. */
export async function measureStart({ place, words, note }: Bench, size: StartSize): Promise<Measured> {
  note(words.say("bench-note-start"));
  const starts = await measureStarts(place, size);
  return { tables: [startTable(words, starts), screenTable(words, starts.screen)], wrong: [] };
}

async function measureStarts(place: Place, { starts, setUps }: StartSize): Promise<Starts> {
  const dataDir = place.newDataDir();
  let screen: readonly ScreenPart[] = [];
  const start = () => timed(() => startEmbeddedProduct(place, dataDir));
  const first = await start();
  await first.running.stop();
  const later: Start[] = [];
  for (let nth = 0; nth < starts; nth += 1) {
    const { running, ...took } = await start();
    later.push(took);
    if (screen.length === 0) screen = await measureFirstScreen(running.port);
    await running.stop();
  }
  return { first, later, screen, setUp: await lookThrough(setUps), baseline: await startOfBaseline(place) };
}

async function timed(begin: () => Promise<Running>): Promise<Start & { readonly running: Running }> {
  const beganMs = performance.now();
  const running = await begin();
  const seconds = (performance.now() - beganMs) / 1000;
  return { seconds, processorSeconds: (await running.processorMicros()) / 1_000_000, running };
}

async function lookThrough(times: number): Promise<readonly number[]> {
  const node = startNode();
  const took: number[] = [];
  if (node !== null) for (let nth = 0; nth < times; nth += 1) took.push(await setUpSeconds(node));
  return took;
}

async function startOfBaseline(place: Place): Promise<Start> {
  const database = await place.newDatabase();
  const { running, ...took } = await timed(() => startBaseline(place, database, 1));
  await running.stop();
  await database.close();
  return took;
}

function startTable({ say, figure, spread }: Words, { first, later, setUp, baseline }: Starts): Table {
  const laterSeconds = later.map(({ seconds }) => seconds);
  const setUpSeconds = setUp.length === 0 ? null : median(setUp);
  const whole = median(laterSeconds) + (setUpSeconds ?? 0);
  const processor = (some: readonly Start[]) => figure(median(some.map(({ processorSeconds }) => processorSeconds)));
  const against = (seconds: number) => figure(seconds / baseline.seconds);
  return {
    title: say("bench-start"),
    rows: [
      ["what", "seconds", "processor-seconds", "ratio-baseline", "goal"].map((head) => say(`bench-head-${head}`)),
      [say("bench-row-first-start"), figure(first.seconds), processor([first]), against(first.seconds), ""],
      [
        say("bench-row-later-start"),
        spread(spreadOf(laterSeconds)),
        processor(later),
        against(median(laterSeconds)),
        "",
      ],
      [say("bench-row-set-up"), figure(setUpSeconds), "", "", ""],
      [
        say("bench-row-whole-start"),
        figure(whole),
        "",
        against(whole),
        goal(whole < longestStartSeconds, say("bench-goal-start", { most: longestStartSeconds })),
      ],
      [say("bench-row-baseline-start"), figure(baseline.seconds), processor([baseline]), figure(1), ""],
    ],
    notes: [say("bench-start-note")],
  };
}

function screenTable({ say, figure }: Words, parts: readonly ScreenPart[]): Table {
  const whole = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    title: say("bench-first-screen"),
    rows: [
      ["what", "bytes", "goal"].map((head) => say(`bench-head-${head}`)),
      ...parts.map(({ path, bytes }) => [path, figure(bytes), ""]),
      [
        say("bench-row-all"),
        figure(whole),
        goal(whole <= largestScreenBytes, say("bench-goal-screen", { most: largestScreenBytes })),
      ],
    ],
    notes: [say("bench-first-screen-note")],
  };
}
