import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { wordingOf } from "../../bot/wording/wording.ts";
import type { CrowdRun } from "../../server/cli/bench/beside.ts";
import { crowdFaults, measureCrowd } from "../../server/cli/bench/crowd.ts";
import type { Crowd } from "../../server/cli/bench/crowd-run.ts";
import { newProvince } from "../../server/cli/bench/indicator-reads.ts";
import { counterFaults, measureIndicators } from "../../server/cli/bench/indicators.ts";
import { longSurvey } from "../../server/cli/bench/long-survey.ts";
import type { Bench } from "../../server/cli/bench/measurement.ts";
import { median, percentile, ratios } from "../../server/cli/bench/numbers.ts";
import { openPlace, type Place } from "../../server/cli/bench/place.ts";
import { measureReports } from "../../server/cli/bench/reports.ts";
import { measureStart } from "../../server/cli/bench/start.ts";
import { linesOf, type Measured, wordsIn } from "../../server/cli/bench/table.ts";
import { measureTaps } from "../../server/cli/bench/taps.ts";
import { readBenchLine } from "../../server/cli/bench.ts";

const words = wordsIn(wordingOf("en"), "en");
const patientMs = 240_000;
let place: Place;

beforeAll(async () => {
  place = await openPlace(inject("databaseServer"));
});
afterAll(() => place.clear());

const bench = (): Bench => ({ place, words, note: () => {} });
const printed = ({ tables }: Measured): string => tables.flatMap(linesOf).join("\n");
/** The cells of the row that begins with these words. */
const row = ({ tables }: Measured, head: string): readonly string[] =>
  tables.flatMap(({ rows }) => rows).find(([first]) => first === head) ?? [];

test(
  "every tap is one read and one write, in the survey of six questions, of ten and of forty",
  async () => {
    const size = {
      length: { rounds: 1, tapsARound: 8, childrenAtOnce: 4 },
      beside: { rounds: 1, children: 3, childrenAtOnce: 3 },
    };
    const measured = await measureTaps(bench(), size);
    expect(measured.wrong).toEqual([]);
    for (const [survey, questions] of [
      ["em-noi-nguoi-lon-nghe", "6"],
      ["tieng-noi-cua-em", "10"],
      ["dai-40", "40"],
    ] as const)
      expect(row(measured, survey)).toEqual([
        survey,
        questions,
        expect.any(String),
        "1",
        "1",
        "0",
        "✓ 1 read + 1 write",
      ]);
    expect(printed(measured)).toContain("÷ shortest survey");
    expect(Number(row(measured, "children a second")[1])).toBeGreaterThan(0);
    expect(row(measured, "first screen")).toHaveLength(4);
  },
  patientMs,
);

test(
  "the indicator table of few and of many children is read from counters that say what counting says",
  async () => {
    const size = { few: 300, many: 3000, blocks: 2, readsABlock: 2, groupings: 1 };
    const measured = await measureIndicators(bench(), size);
    expect(measured.wrong).toEqual([]);
    expect(printed(measured)).toMatch(/300 children +3,000 children/);
    expect(row(measured, "read from PostgreSQL")[4]).toMatch(/[✓✗] ≤ 10 ms, [✓✗] ≤ 1\.1 ×/);
    expect(Number(row(measured, "baseline ÷ read")[2])).toBeGreaterThan(0);
  },
  patientMs,
);

test("a counter that is one too high is found", async () => {
  const province = await newProvince(await place.newDatabase(), 200);
  expect(await counterFaults(province, words)).toEqual([]);
  await province.database.store.pool.query(
    `UPDATE official_count SET n = n + 1
     WHERE ctid = (SELECT ctid FROM official_count WHERE indicator = '22' ORDER BY source, unit, band, sex LIMIT 1)`,
  );
  expect(await counterFaults(province, words)).toEqual([
    "indicators: the counters say 201 children instead of 200.",
    "indicators: of 200 children the counters say something else than counting them.",
  ]);
});

test(
  "a crowd that answers at once by class code is thanked, kept and counted, each child once",
  async () => {
    const measured = await measureCrowd(bench(), { children: 24, communes: 2 });
    expect(measured.wrong).toEqual([]);
    expect(row(measured, "children thanked")).toEqual(["children thanked", "24", "✓ 24"]);
    expect(row(measured, "children counted after the close")).toEqual([
      "children counted after the close",
      "24",
      "✓ 24",
    ]);
    expect(row(measured, "communes with exactly their own children")[1]).toBe("2");
    expect(row(measured, "a tap, p99, ms")).toHaveLength(4);
  },
  patientMs,
);

test("a child who is lost or counted twice makes the run fail", () => {
  const run: CrowdRun = {
    childrenASecond: 1,
    p50Ms: 1,
    p99Ms: 1,
    programMicros: 1,
    databaseMicros: null,
    taps: 10,
    thanked: 10,
    trouble: null,
  };
  const good: Crowd = {
    children: 10,
    ours: run,
    baseline: run,
    ballots: 10,
    ballotsAfter: 10,
    closed: { children: 10, spoiled: 0 },
    communes: [{ expected: 10, counted: 10 }],
    baselineCounted: 10,
    trouble: null,
  };
  const faults = (changed: Partial<Crowd>) => crowdFaults(words, { ...good, ...changed });
  expect(faults({})).toEqual([]);
  expect(faults({ ours: { ...run, thanked: 9 } })).toEqual(["crowd: 9 of 10 children were thanked."]);
  expect(faults({ ballots: 11 })).toEqual(["10 children finished, and there are 11 ballots."]);
  expect(faults({ ballotsAfter: 11 })).toHaveLength(1);
  expect(faults({ closed: { children: 11, spoiled: 0 } })).toHaveLength(1);
  expect(faults({ closed: { children: 10, spoiled: 1 } })).toHaveLength(1);
  expect(faults({ communes: [{ expected: 10, counted: 9 }] })).toHaveLength(1);
  expect(faults({ trouble: "a tap was answered with 500" })).toHaveLength(1);
});

test(
  "reports are acknowledged and every one of them opens on the desk; a receipt opens among guesses",
  async () => {
    const size = {
      sealed: 6,
      spoken: 2,
      desk: { rounds: 1, opened: 3 },
      guessing: { guesses: 20, senders: 4 },
      spam: { perSecond: 50, lastsMs: 2000 },
    };
    const measured = await measureReports(bench(), size);
    expect(measured.wrong).toEqual([]);
    expect(printed(measured)).toMatch(/first screen of the desk, \d+ cases .*[✓✗] p95 < 2,000 ms/);
    expect(Number(row(measured, "right receipt among 20 guesses of 4 senders")[1])).toBeGreaterThan(0);
    const alarm = row(measured, "alarm of an urgent report among 50 updates a second of strangers");
    expect(alarm[4]).toMatch(/[✓✗] p95 < 5,000 ms/);
    expect(alarm[1]).toMatch(/^[\d,.]+$/);
  },
  patientMs,
);

test(
  "a later start and the weight of the first screen are measured",
  async () => {
    const measured = await measureStart(bench(), { starts: 1, setUps: 0 });
    expect(measured.wrong).toEqual([]);
    expect(row(measured, "later start as by npm start")[4]).toMatch(/[✓✗] < 5 s/);
    expect(printed(measured)).toMatch(/\/assets\/child\.[0-9a-f]{10}\.css/);
    expect(printed(measured)).toMatch(/\.woff2/);
    expect(row(measured, "all together")[2]).toMatch(/≤ 60,000 bytes/);
  },
  patientMs,
);

test("the command line names what is measured, and says what it does not know", () => {
  const names = ["taps", "indicators", "crowd", "reports", "start", "telegram"];
  const telegram = { faults: false, latency: false, memory: false, children: null };
  expect(readBenchLine([])).toEqual({ names, scale: "full", locale: "en", telegram });
  expect(readBenchLine(["crowd", "taps", "--quick", "--locale", "vi"])).toEqual({
    names: ["taps", "crowd"],
    scale: "quick",
    locale: "vi",
    telegram,
  });
  expect(readBenchLine(["speed"])).toBe(`There is no measurement "speed". There are: ${names.join(", ")}.`);
  expect(readBenchLine(["--locale", "xx"])).toBe('There is no language "xx". There are: vi, en.');
  expect(readBenchLine(["--fast"])).toMatch(/^Usage: npm run bench/);
});

test("whoever asks for faults asks for the messenger, and for as many children as they say", () => {
  expect(readBenchLine(["taps", "--faults", "--children", "500"])).toMatchObject({
    names: ["taps", "telegram"],
    telegram: { faults: true, latency: false, memory: false, children: 500 },
  });
  for (const given of ["3", "many", "20.5"])
    expect(readBenchLine(["telegram", "--children", given])).toBe(
      `--children ${given} is not allowed; it must be a whole number from 20 on.`,
    );
});

test("the made-up survey is one that the program takes", () => {
  expect(longSurvey(40).survey.items).toHaveLength(40);
});

test("medians, percentiles and ratios are those of the rounds", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
  expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.5)).toBe(5);
  expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.99)).toBe(10);
  expect(ratios([2, 9, 4], [1, 3, 4])).toEqual({ median: 2, least: 1, most: 3 });
});
