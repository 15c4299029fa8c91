import { type Conversation, conversation } from "../../conversation/conversation.ts";
import type { BenchDatabase } from "./place.ts";
import { type Micros, processorClock, since } from "./processor-time.ts";
import { beginTalk, isInSurvey, isThanked, type SpokenChild } from "./spoken-child.ts";
import type { TapStatements } from "./tap-statements.ts";
import type { TapSurvey } from "./tap-surveys.ts";

/** What an answer cost, one entry a round. */
export type LengthCost = {
  readonly survey: TapSurvey;
  readonly perTap: readonly Micros[];
  /** The answer that finishes the survey: its ballot is sealed. */
  readonly perLastTap: readonly Micros[];
  readonly children: number;
};

export type LengthSize = { readonly rounds: number; readonly tapsARound: number; readonly childrenAtOnce: number };

/** How the children of one survey answer: `answers` of the survey itself, always the same ones. */
type Walk = { readonly survey: TapSurvey; readonly answers: number; readonly groups: number };

/**
 * What an answer costs in each survey, beside one another in every round: children walk through the survey in step, so
 * many at once. What comes before the survey is not measured.
 */
export async function measureLengths(
  database: BenchDatabase,
  counted: readonly TapStatements[],
  { rounds, tapsARound, childrenAtOnce }: LengthSize,
): Promise<readonly LengthCost[]> {
  const talk = conversation({ store: database.store, keys: database.keys, messengers: [] });
  const read = await processorClock(database.store.pool);
  const walks = counted.map(({ survey, surveyTaps }) => ({
    survey,
    answers: surveyTaps,
    groups: Math.max(1, Math.round(tapsARound / (childrenAtOnce * (surveyTaps - 1)))),
  }));
  const measured: (readonly Round[])[] = [];
  // The first round warms the program up.
  for (let round = 0; round <= rounds; round += 1) {
    const order = round % 2 === 0 ? walks : walks.toReversed();
    const costs = new Map<TapSurvey, Round>();
    for (const walk of order) costs.set(walk.survey, await oneRound({ talk, read, childrenAtOnce }, walk));
    if (round > 0) measured.push(walks.flatMap(({ survey }) => costs.get(survey) ?? []));
  }
  return walks.map(({ survey, groups }, index) => ({
    survey,
    perTap: measured.flatMap((costs) => costs[index]?.perTap ?? []),
    perLastTap: measured.flatMap((costs) => costs[index]?.perLastTap ?? []),
    children: groups * childrenAtOnce * (rounds + 1),
  }));
}

type Round = { readonly perTap: Micros; readonly perLastTap: Micros };
type Crowd = { readonly talk: Conversation; readonly read: () => Micros; readonly childrenAtOnce: number };

async function oneRound({ talk, read, childrenAtOnce }: Crowd, { survey, answers, groups }: Walk): Promise<Round> {
  const spent: Micros[] = [];
  const spentLast: Micros[] = [];
  for (let group = 0; group < groups; group += 1) {
    const children = await Promise.all(Array.from({ length: childrenAtOnce }, () => toFirstQuestion(talk, survey)));
    const began = read();
    for (let answer = 1; answer < answers; answer += 1) await Promise.all(children.map((child) => child.answer()));
    const beforeLast = read();
    await Promise.all(children.map((child) => child.answer()));
    spent.push(since(began, beforeLast));
    spentLast.push(since(beforeLast, read()));
    if (!children.every(isThanked)) throw new Error(`${survey.code} has not ${answers} answers for everybody`);
  }
  const children = groups * childrenAtOnce;
  return { perTap: shared(spent, children * (answers - 1)), perLastTap: shared(spentLast, children) };
}

async function toFirstQuestion(talk: Conversation, survey: TapSurvey): Promise<SpokenChild> {
  const child = await beginTalk(talk, survey);
  while (!isInSurvey(child)) await child.answer();
  return child;
}

function shared(spent: readonly Micros[], among: number): Micros {
  const program = spent.reduce((sum, one) => sum + one.program, 0) / among;
  const isSeen = spent.every(({ database }) => database !== null);
  return { program, database: isSeen ? spent.reduce((sum, one) => sum + (one.database ?? 0), 0) / among : null };
}
