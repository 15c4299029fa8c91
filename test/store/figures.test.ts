import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { indicatorTable } from "../../server/statistics/indicator-table.ts";
import { writeActivities } from "../../server/store/activities.ts";
import { figuresStatement, readFigures } from "../../server/store/figures.ts";
import { loadFirstUnits } from "../../server/store/first-units.ts";
import { readPopulations, writePopulations } from "../../server/store/populations.ts";
import { activity, population } from "../statistics/province.ts";
import { freshDatabase, type TestDatabase } from "../support/database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await loadFirstUnits(database.store);
});
afterAll(() => database.drop());
beforeEach(() =>
  database.store.pool.query(
    "TRUNCATE population, activity, official_count, official_trait_count, campaign_count, campaign CASCADE",
  ),
);
const sql = (text: string, values: unknown[] = []) => database.store.pool.query(text, values);
const figures = (year = 2026) => readFigures(database.store, year, "12-15");

test("a population of the same unit and year is replaced, and how many is said", async () => {
  const first = [population("01273", [1, 2, 3], [1, 1, 1]), population("01279", [4, 5, 6])];
  expect(await writePopulations(database.store, first)).toEqual({ added: 2, replaced: 0 });
  const next = [population("01273", [7, 8, 9]), population("04", [70, 80, 90])];
  expect(await writePopulations(database.store, next)).toEqual({ added: 1, replaced: 1 });
  expect(await readPopulations(database.store, 2026)).toEqual([next[0], first[1], next[1]]);
  expect(await readPopulations(database.store, 2025)).toEqual([]);
});

test("activities are written all or none; those that are there already are named", async () => {
  const [forum, club] = [
    activity("M01", "01273", { female: { "11-15": 3 } }),
    activity("M03", "01273", { male: { "7-10": 2 } }),
  ];
  expect(await writeActivities(database.store, [forum])).toEqual([]);
  expect(await writeActivities(database.store, [club, forum])).toEqual([forum]);
  expect((await figures()).activities).toHaveLength(1);
  expect(await writeActivities(database.store, [club])).toEqual([]);
  expect((await figures()).activities.map(({ id, ...row }) => row)).toEqual([forum, club].map(({ id, ...row }) => row));
});

test("two imports of the same activities at once: one is taken whole, the other refused whole", async () => {
  const rows = ["M01", "M02", "M05"].map((code) => activity(code, "01273", { female: { "11-15": 3 } }));
  const refused = await Promise.all([
    writeActivities(database.store, rows),
    writeActivities(database.store, rows.toReversed()),
  ]);
  expect(refused.map((one) => one.length).toSorted((a, b) => a - b)).toEqual([0, 3]);
  expect((await figures()).activities).toHaveLength(3);
});

test("a year's figures are made of its own counters: other years, bands apart and other indicators do not mix in", async () => {
  await sql(`INSERT INTO official_count VALUES
    (2026, '22', 'zalo-oa', '01273', '7-10', 'female', 4), (2026, '22', 'zalo-oa', '01273', '11-15', 'female', 5),
    (2026, '22', 'zalo-oa', '', '7-10', '', 1), (2025, '22', 'zalo-oa', '01273', '7-10', 'female', 99),
    (2026, 'taking-part', 'zalo-oa', '01273', '7-10', 'female', 99)`);
  await sql(`INSERT INTO official_trait_count VALUES (2026, '22', 'zalo-oa', 'ethnic-group', 'tay', '11-15', 3)`);
  await writePopulations(database.store, [population("04", [100, 200, 300])]);
  const input = await figures();
  expect(input.counts.toSorted((a, b) => a.n - b.n)).toEqual([
    { indicator: "22", source: "zalo-oa", unit: "", sex: "", n: 1 },
    { indicator: "22", source: "zalo-oa", unit: "01273", sex: "female", n: 4 },
    { indicator: "22", source: "zalo-oa", unit: "01273", sex: "female", n: 5 },
  ]);
  expect(input.traits).toEqual([{ indicator: "22", source: "zalo-oa", trait: "ethnic-group", value: "tay", n: 3 }]);
  expect(input.units).toHaveLength(57);
  expect((await figures(2025)).units).toHaveLength(228);
  expect(indicatorTable(input).indicators[0]?.province).toMatchObject({
    numerator: { low: 10, high: 10 },
    denominator: { n: 500 },
  });
});

test("activities belong to the report year of their day", async () => {
  const days = ["2025-12-14", "2025-12-15", "2026-12-14", "2026-12-15"];
  await writeActivities(
    database.store,
    days.map((day) => activity("M01", "01273", { female: { "11-15": 1 } }, day)),
  );
  expect((await figures()).activities.map((row) => row.date)).toEqual(["2025-12-15", "2026-12-14"]);
});

test("campaigns that wait for an answer, trials and visits come apart; the lesson's result with its campaign", async () => {
  const campaign = `INSERT INTO campaign (id, name, state, is_trial, report_year, opens_on, answers_by, feedback_published_on) VALUES
    ('cho', 'Chờ', 'closed', false, 2026, '2026-02-01', '2026-06-30', NULL),
    ('xong', 'Xong', 'closed', false, 2026, '2026-03-01', NULL, '2026-05-01'),
    ('thu', 'Thử', 'closed', true, NULL, '2026-03-01', NULL, NULL),
    ('khac', 'Khác', 'closed', false, 2025, '2025-03-01', NULL, NULL)`;
  await sql(campaign);
  await sql(`INSERT INTO campaign_count VALUES
    ('cho', 'taking-part', 'code', '01273', '7-10', 'female', 20), ('cho', 'taking-part', 'visit', '', '7-10', '', 3),
    ('cho', '23a', 'code', '01273', '7-10', 'female', 20), ('cho', '23b', '', '', '7-10', '', 15),
    ('xong', 'taking-part', 'code', '01273', '7-10', 'female', 30), ('xong', 'taking-part', 'visit', '', '7-10', '', 2),
    ('xong', '23a', 'code', '01273', '7-10', 'female', 12), ('xong', '23a', 'code', '01273', '7-10', 'male', 8),
    ('xong', '23b', '', '', '7-10', '', 5), ('thu', 'taking-part', 'code', '', '7-10', '', 7),
    ('khac', 'taking-part', 'code', '', '7-10', '', 99)`);
  const table = indicatorTable(await figures());
  expect(table.notCounted.map(({ campaign: id, reason, n, answersBy }) => [id, reason, n, answersBy])).toEqual([
    ["cho", "awaiting-answer", 20, "2026-06-30"],
    ["cho", "visits", 3, "2026-06-30"],
    ["thu", "trial", 7, null],
    ["xong", "visits", 2, null],
  ]);
  expect(table.lesson).toEqual({ campaigns: 1, bands: [{ band: "7-10", right: 5, finished: 20 }] });
});

type Plan = { readonly [key: string]: unknown };
const relations = (plan: unknown): readonly string[] => {
  if (Array.isArray(plan)) return plan.flatMap(relations);
  if (typeof plan !== "object" || plan === null) return [];
  const here = plan as Plan;
  const own = typeof here["Relation Name"] === "string" ? [`${here.Schema}.${here["Relation Name"]}`] : [];
  return [...own, ...Object.values(here).flatMap(relations)];
};

test("the figures never read a ballot, a counted child, an answer or a slip: only counters", async () => {
  const { rows } = await sql(`EXPLAIN (VERBOSE, FORMAT JSON) ${figuresStatement}`, [2026, "2025-12-15", "2026-12-14"]);
  const read = new Set(relations(rows[0]["QUERY PLAN"]));
  expect([...read].toSorted()).toEqual(
    [
      "activity",
      "administrative_unit",
      "campaign",
      "campaign_count",
      "official_count",
      "official_trait_count",
      "population",
    ].map((table) => `public.${table}`),
  );
});

test("a year without anything in it has figures of nobody, without denominators", async () => {
  const table = indicatorTable(await figures(2099));
  expect(table.indicators).toHaveLength(5);
  for (const { province, units, targetPercent } of table.indicators) {
    expect(targetPercent).toBeNull();
    expect(units).toHaveLength(56);
    expect(province).toMatchObject({ numerator: { low: 0, high: 0 }, verdict: "no-denominator" });
  }
});
