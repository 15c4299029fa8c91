import { conversation } from "../../conversation/conversation.ts";
import { openStore } from "../../store/client.ts";
import { countStatements } from "./counted-statements.ts";
import type { BenchDatabase } from "./place.ts";
import { beginTalk, isInSurvey, isThanked, type SpokenChild } from "./spoken-child.ts";
import type { TapSurvey } from "./tap-surveys.ts";

/** What the taps of one child asked of the database; the first number is of the tap that asked least. */
export type TapStatements = {
  readonly survey: TapSurvey;
  readonly taps: number;
  /** Those that answer the survey itself, without what comes before it. */
  readonly surveyTaps: number;
  readonly reads: readonly [number, number];
  readonly writes: readonly [number, number];
  /** Everything else that went over a connection. */
  readonly others: number;
  readonly isThanked: boolean;
};

/** Lets one child alone answer each survey, and counts every round trip at the connections. */
export async function countTapStatements(
  database: BenchDatabase,
  surveys: readonly TapSurvey[],
): Promise<readonly TapStatements[]> {
  const store = openStore(database.url);
  const sent = countStatements(store.pool);
  const talk = conversation({ store, keys: database.keys, messengers: [] });
  const counted: TapStatements[] = [];
  try {
    for (const survey of surveys) {
      // Campaigns, units and keys are read once in a while: the first child finds them for those who follow.
      await walk(await beginTalk(talk, survey), () => {});
      sent.take();
      counted.push(await countOne(survey, await beginTalk(talk, survey), sent.take));
    }
  } finally {
    await store.close();
  }
  return counted;
}

async function countOne(survey: TapSurvey, child: SpokenChild, take: () => readonly string[]): Promise<TapStatements> {
  const taps: (readonly string[])[] = [take()];
  let surveyTaps = 0;
  await walk(child, (wasInSurvey) => {
    taps.push(take());
    if (wasInSurvey) surveyTaps += 1;
  });
  const counts = (name: string) => taps.map((names) => names.filter((one) => one.split(" ")[0] === name).length);
  const [reads, writes] = [counts("read-turns"), counts("write-turns")];
  const all = taps.reduce((sum, names) => sum + names.length, 0);
  const others = all - [...reads, ...writes].reduce((sum, n) => sum + n, 0);
  return {
    survey,
    taps: taps.length,
    surveyTaps,
    reads: ends(reads),
    writes: ends(writes),
    others,
    isThanked: isThanked(child),
  };
}

const ends = (counts: readonly number[]) => [Math.min(...counts), Math.max(...counts)] as const;

const mostTaps = 150;

async function walk(child: SpokenChild, after: (wasInSurvey: boolean) => void): Promise<void> {
  for (let taps = 0; !isThanked(child) && taps < mostTaps; taps += 1) {
    const wasInSurvey = isInSurvey(child);
    await child.answer();
    after(wasInSurvey);
  }
}

export const isOneAndOne = ({ reads, writes }: TapStatements): boolean =>
  [...reads, ...writes].every((count) => count === 1);
