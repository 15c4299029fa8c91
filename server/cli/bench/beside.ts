import { type Browser, openBrowser } from "./http-client.ts";
import { percentile } from "./numbers.ts";
import type { Running } from "./running.ts";
import { answerAll, type WebChild } from "./web-child.ts";

/** One run of a crowd through one program. Processor time in microseconds a tap. */
export type CrowdRun = {
  readonly childrenASecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly programMicros: number;
  readonly databaseMicros: number | null;
  readonly taps: number;
  readonly thanked: number;
  /** What the first child met who could not go on. */
  readonly trouble: string | null;
};

export type CrowdAt = {
  readonly running: Running;
  /** Processor time of the database since it began, in microseconds. */
  readonly database: () => number | null;
  readonly atOnce: number;
  /** Each child has a connection of its own, as each phone has; else as many as children at once are shared. */
  readonly connections: "own" | "shared";
};

/** Lets the children answer through the program, and tells what it took. */
export async function runCrowd(at: CrowdAt, children: readonly WebChild[]): Promise<CrowdRun> {
  const browsers = openBrowsers(at, children.length);
  const [program, database, beganMs] = [await at.running.processorMicros(), at.database(), performance.now()];
  const journeys = await answerAll(children, at.atOnce, browsers.of);
  const seconds = (performance.now() - beganMs) / 1000;
  const programAfter = await at.running.processorMicros();
  const databaseAfter = at.database();
  browsers.close();
  const times = journeys.flatMap(({ taps }) => taps.map(({ milliseconds }) => milliseconds));
  return {
    childrenASecond: children.length / seconds,
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    programMicros: (programAfter - program) / times.length,
    databaseMicros: database === null || databaseAfter === null ? null : (databaseAfter - database) / times.length,
    taps: times.length,
    thanked: journeys.filter(({ isThanked }) => isThanked).length,
    trouble: journeys.find(({ trouble }) => trouble !== undefined)?.trouble ?? null,
  };
}

/** An impatient child presses twice at once: two connections each. */
const connectionsEach = 2;

function openBrowsers({ running, atOnce, connections }: CrowdAt, children: number) {
  const isOwn = connections === "own";
  const opened: readonly Browser[] = Array.from({ length: isOwn ? children : 1 }, () =>
    openBrowser(running.port, isOwn ? connectionsEach : atOnce),
  );
  return {
    of: (index: number): Browser => {
      const found = opened[isOwn ? index : 0];
      if (found === undefined) throw new Error("a child without a browser");
      return found;
    },
    close: () => {
      for (const browser of opened) browser.close();
    },
  };
}
