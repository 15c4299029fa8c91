import type { CrowdRun } from "./beside.ts";
import type { Bench, Scale } from "./measurement.ts";
import { median, ratios, spreadOf } from "./numbers.ts";
import { bothOf } from "./processor-time.ts";
import { goal, type Measured, type Table, type Words } from "./table.ts";
import { type Beside, type BesideSize, measureBeside } from "./tap-beside.ts";
import { type LengthCost, type LengthSize, measureLengths } from "./tap-length.ts";
import { countTapStatements, isOneAndOne, type TapStatements } from "./tap-statements.ts";
import { openTapSurveys } from "./tap-surveys.ts";

export type TapsSize = { readonly length: LengthSize; readonly beside: BesideSize };

export const tapsSizes: Readonly<Record<Scale, TapsSize>> = {
  full: {
    length: { rounds: 7, tapsARound: 4000, childrenAtOnce: 64 },
    beside: { rounds: 7, children: 320, childrenAtOnce: 64 },
  },
  quick: {
    length: { rounds: 3, tapsARound: 2000, childrenAtOnce: 32 },
    beside: { rounds: 3, children: 96, childrenAtOnce: 32 },
  },
};

/** What one tap of a child costs: round trips, processor time by length of the survey, bytes, beside a handler by hand. */
export async function measureTaps({ place, words, note }: Bench, size: TapsSize): Promise<Measured> {
  const database = await place.newDatabase();
  const surveys = await openTapSurveys(database);
  note(words.say("bench-note-statements"));
  const statements = await countTapStatements(database, surveys);
  note(words.say("bench-note-lengths"));
  const lengths = await measureLengths(database, statements, size.length);
  await database.close();
  note(words.say("bench-note-beside"));
  const beside = await measureBeside(place, size.beside);
  return {
    tables: [
      statementTable(words, statements),
      lengthTable(words, lengths),
      besideTable(words, beside, size.beside),
      bytesTable(words, beside),
    ],
    wrong: [...statements.flatMap((one) => statementFaults(words, one)), ...besideFaults(words, beside)],
  };
}

function statementTable({ say, figure }: Words, counted: readonly TapStatements[]): Table {
  const range = ([least, most]: readonly [number, number]) =>
    least === most ? figure(least) : `${figure(least)}–${figure(most)}`;
  return {
    title: say("bench-taps-statements"),
    rows: [
      ["survey", "questions", "taps", "reads", "writes", "others", "goal"].map((head) => say(`bench-head-${head}`)),
      ...counted.map((one) => [
        one.survey.code,
        figure(one.survey.questions),
        figure(one.taps),
        range(one.reads),
        range(one.writes),
        figure(one.others),
        goal(isOneAndOne(one), say("bench-goal-statements")),
      ]),
    ],
  };
}

function statementFaults({ say }: Words, one: TapStatements): readonly string[] {
  const args = { survey: one.survey.code };
  return [
    ...(isOneAndOne(one) ? [] : [say("bench-wrong-statements", args)]),
    ...(one.isThanked ? [] : [say("bench-wrong-unfinished", args)]),
  ];
}

/** Of ten questions against six at most (reference performance 7); the same is asked of the longer one. */
const longestRatio = 1.05;

function lengthTable({ say, figure, spread }: Words, costs: readonly LengthCost[]): Table {
  const shortest = costs[0]?.perTap.map(bothOf) ?? [];
  const middle = (values: readonly (number | null)[]) =>
    figure(values.includes(null) ? null : median(values.map((value) => value ?? 0)));
  const row = ({ survey, perTap, perLastTap }: LengthCost) => {
    const ratio = ratios(perTap.map(bothOf), shortest);
    return [
      survey.code,
      figure(survey.questions),
      middle(perTap.map(({ program }) => program)),
      middle(perTap.map(({ database }) => database)),
      spread(spreadOf(perTap.map(bothOf))),
      spread(ratio),
      goal(ratio.median <= longestRatio, say("bench-goal-length", { most: longestRatio })),
      middle(perLastTap.map(bothOf)),
    ];
  };
  const heads = ["survey", "questions", "program", "database", "both", "ratio-shortest", "goal", "last-tap"];
  return {
    title: say("bench-taps-lengths", { rounds: costs[0]?.perTap.length ?? 0 }),
    rows: [heads.map((head) => say(`bench-head-${head}`)), ...costs.map(row)],
    notes: [say("bench-taps-lengths-note")],
  };
}

function besideTable(words: Words, { ours, baseline }: Beside, { childrenAtOnce }: BesideSize): Table {
  const { say } = words;
  return {
    title: say("bench-taps-beside", { rounds: ours.length, children: childrenAtOnce }),
    rows: besideRows(words, ours, baseline),
    notes: [say("bench-taps-beside-note")],
  };
}

/** Medians of both, and the spread of their ratio within each round. */
export function besideRows(
  { say, figure, spread }: Words,
  ours: readonly CrowdRun[],
  baseline: readonly CrowdRun[],
): readonly (readonly string[])[] {
  const row = (name: string, of: (run: CrowdRun) => number) => {
    const [mine, other] = [ours.map(of), baseline.map(of)];
    return [
      say(`bench-row-${name}`),
      figure(median(mine)),
      figure(median(other)),
      other.every((value) => value > 0) ? spread(ratios(mine, other)) : figure(null),
    ];
  };
  return [
    ["what", "ours", "baseline", "ratio"].map((head) => say(`bench-head-${head}`)),
    row("children", (run) => run.childrenASecond),
    row("program", (run) => run.programMicros),
    row("database", (run) => run.databaseMicros ?? Number.NaN),
    row("both", (run) => run.programMicros + (run.databaseMicros ?? 0)),
    row("p50", (run) => run.p50Ms),
    row("p99", (run) => run.p99Ms),
  ];
}

function besideFaults({ say }: Words, { expected, ballots, baselineCounted }: Beside): readonly string[] {
  return [
    ...(ballots === expected ? [] : [say("bench-wrong-ballots", { expected, found: ballots })]),
    ...(baselineCounted === expected ? [] : [say("bench-wrong-baseline", { expected, found: baselineCounted })]),
  ];
}

function bytesTable({ say, figure }: Words, { ourBytes, baselineBytes }: Beside): Table {
  const row = (name: string, of: (bytes: readonly number[]) => number) => {
    const [mine, other] = [of(ourBytes), of(baselineBytes)];
    return [say(`bench-row-${name}`), figure(mine), figure(other), figure(mine / other)];
  };
  const following = (bytes: readonly number[]) => bytes.slice(1);
  return {
    title: say("bench-taps-bytes"),
    rows: [
      ["what", "ours", "baseline", "ratio"].map((head) => say(`bench-head-${head}`)),
      row("first-screen", ([first = Number.NaN]) => first),
      row("following", (bytes) => median(following(bytes))),
      row("largest", (bytes) => Math.max(...following(bytes))),
      row("whole", (bytes) => bytes.reduce((sum, one) => sum + one, 0)),
    ],
    notes: [say("bench-taps-bytes-note")],
  };
}
