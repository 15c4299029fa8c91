import type { OfficialCount } from "../../statistics/figures-input.ts";
import {
  countersOf,
  figuresOf,
  groupedCounts,
  groupOnce,
  newProvince,
  type Province,
  type ReadBlock,
  readBlock,
} from "./indicator-reads.ts";
import type { Bench, Scale } from "./measurement.ts";
import { median, ratios } from "./numbers.ts";
import { bothOf } from "./processor-time.ts";
import { goal, type Measured, type Table, type Words } from "./table.ts";

export type IndicatorsSize = {
  readonly few: number;
  readonly many: number;
  readonly blocks: number;
  readonly readsABlock: number;
  readonly groupings: number;
};

export const indicatorsSizes: Readonly<Record<Scale, IndicatorsSize>> = {
  full: { few: 100_000, many: 1_000_000, blocks: 15, readsABlock: 20, groupings: 5 },
  quick: { few: 20_000, many: 200_000, blocks: 5, readsABlock: 10, groupings: 2 },
};

const longestReadMs = 10;
const longestRatio = 1.1;

/** What was measured of a province. */
type Reading = {
  readonly province: Province;
  readonly counters: number;
  readonly blocks: ReadBlock[];
  readonly groupedMs: number[];
};

/** The indicator table out of counters, with few and with ten times as many children, beside counting the children. */
export async function measureIndicators({ place, words, note }: Bench, size: IndicatorsSize): Promise<Measured> {
  const readings: Reading[] = [];
  for (const children of [size.few, size.many]) {
    note(words.say("bench-note-filling", { n: children }));
    const province = await newProvince(await place.newDatabase(), children);
    readings.push({ province, counters: await countersOf(province), blocks: [], groupedMs: [] });
  }
  note(words.say("bench-note-reading"));
  const wrong: string[] = [];
  for (const { province } of readings) wrong.push(...(await counterFaults(province, words)));
  for (let block = 0; block < size.blocks; block += 1) await readInTurn(readings, block, size.readsABlock);
  for (let nth = 0; nth < size.groupings; nth += 1)
    for (const one of readings) one.groupedMs.push(await groupOnce(one.province));
  for (const { province } of readings) await province.database.close();
  return { tables: [tableOf(words, readings)], wrong };
}

/** In turn the one and the other goes first. */
async function readInTurn(readings: readonly Reading[], block: number, reads: number): Promise<void> {
  const order = block % 2 === 0 ? readings : readings.toReversed();
  for (const { province, blocks } of order) blocks.push(await readBlock(province, reads));
}

/** The counters must say exactly what counting the children says. */
export async function counterFaults(province: Province, { say }: Words): Promise<readonly string[]> {
  const { counts } = await figuresOf(province);
  const expected = province.children;
  const found = counts.filter(({ indicator }) => indicator === "22").reduce((sum, { n }) => sum + n, 0);
  const isSame = textOf(counts) === textOf(await groupedCounts(province));
  return [
    ...(found === expected ? [] : [say("bench-wrong-counters", { expected, found })]),
    ...(isSame ? [] : [say("bench-wrong-cells", { n: expected })]),
  ];
}

/** Every cell with its sum, whatever else the rows are parted by. */
function textOf(counts: readonly OfficialCount[]): string {
  const cells = new Map<string, number>();
  for (const { indicator, source, unit, sex, n } of counts) {
    const cell = [indicator, source, unit, sex].join("/");
    cells.set(cell, (cells.get(cell) ?? 0) + n);
  }
  return [...cells]
    .map(([cell, n]) => `${cell} ${n}`)
    .sort()
    .join("\n");
}

function tableOf({ say, figure, spread }: Words, readings: readonly Reading[]): Table {
  const [few, many] = readings;
  if (few === undefined || many === undefined) throw new Error("two provinces are compared");
  const row = (name: string, of: (reading: Reading) => readonly number[], goals = "") => [
    say(`bench-row-${name}`),
    figure(median(of(few))),
    figure(median(of(many))),
    spread(ratios(of(many), of(few))),
    goals,
  ];
  const counted = ({ province }: Reading) => say("bench-head-counted", { n: province.children });
  const slower = (reading: Reading) => figure(median(reading.groupedMs) / median(readMsOf(reading)));
  return {
    title: say("bench-indicators"),
    rows: [
      [say("bench-head-what"), counted(few), counted(many), say("bench-head-ratio"), say("bench-head-goal")],
      row("read", readMsOf, goalsOf(say, few, many)),
      row("read-and-table", ({ blocks }) => blocks.map(({ readMs, tableMs }) => readMs + tableMs)),
      row("read-processor", ({ blocks }) => blocks.map(({ micros }) => bothOf(micros) / 1000)),
      row("grouped", ({ groupedMs }) => groupedMs),
      [say("bench-row-slower"), slower(few), slower(many), "", ""],
      [say("bench-row-counters"), figure(few.counters), figure(many.counters), "", ""],
    ],
    notes: [say("bench-indicators-note", { blocks: few.blocks.length })],
  };
}

const readMsOf = ({ blocks }: Reading): readonly number[] => blocks.map(({ readMs }) => readMs);

function goalsOf(say: Words["say"], few: Reading, many: Reading): string {
  const ratio = ratios(readMsOf(many), readMsOf(few)).median;
  return [
    goal(median(readMsOf(many)) <= longestReadMs, say("bench-goal-read", { most: longestReadMs })),
    goal(ratio <= longestRatio, say("bench-goal-ratio", { most: longestRatio })),
  ].join(", ");
}
