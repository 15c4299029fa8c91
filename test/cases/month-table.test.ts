import fc from "fast-check";
import { expect, test } from "vitest";
import { harms } from "../../bot/reports/harms.ts";
import {
  addUp,
  type Count,
  type CountedCase,
  readMonthTable,
  type ShownCount,
  shownMonthTable,
} from "../../server/cases/month-table.ts";

const one: CountedCase = {
  category: "H04",
  level: 2,
  createdOn: "2026-11-02",
  handedOverOn: "2026-11-03",
  isTest: false,
};
const many = (n: number, facts: Partial<CountedCase>): readonly CountedCase[] =>
  Array.from({ length: n }, () => ({ ...one, ...facts }));
const n = (list: readonly Count[] | readonly ShownCount[], code: string) =>
  list.find((count) => count.code === code)?.n;

test("a month's cases are added up by category, level and time until handed over; tests and other months are not", () => {
  const table = addUp(
    [
      ...many(6, {}),
      ...many(2, { level: 4, category: "H08", handedOverOn: "2026-11-02" }),
      ...many(3, { handedOverOn: null }),
      ...many(1, { handedOverOn: "2026-11-20" }),
      ...many(1, { handedOverOn: "2026-11-07" }),
      ...many(4, { isTest: true }),
      ...many(4, { createdOn: "2026-10-31" }),
    ],
    "2026-11",
  );
  expect(table.total).toBe(13);
  expect([n(table.categories, "H04"), n(table.categories, "H08"), n(table.levels, "4")]).toEqual([11, 2, 2]);
  expect(table.handOvers.map((count) => count.n)).toEqual([2, 6, 1, 1, 3]);
});

test("an upload is taken only with every code in order and lists that add up", () => {
  const table = addUp(many(7, {}), "2026-11");
  expect(readMonthTable(JSON.parse(JSON.stringify(table)))).toEqual(table);
  const broken: readonly unknown[] = [
    null,
    [],
    "x",
    { ...table, v: 2 },
    { ...table, month: "2026-13" },
    { ...table, total: 8 },
    { ...table, total: -7 },
    { ...table, levels: table.levels.slice(1) },
    { ...table, levels: [...table.levels].reverse() },
    { ...table, categories: table.categories.map((count) => ({ ...count, n: 0.5 })) },
  ];
  expect(broken.filter((given) => readMonthTable(given) !== null)).toEqual([]);
});

test("a count under five is hidden, and so is the next smallest, so that the total does not give it away", () => {
  const shown = shownMonthTable(
    addUp([...many(20, {}), ...many(3, { category: "H08" }), ...many(9, { category: "H10" })], "2026-11"),
  );
  expect([n(shown.categories, "H08"), n(shown.categories, "H10"), n(shown.categories, "H04")]).toEqual([
    null,
    null,
    20,
  ]);
  expect([shown.total, n(shown.categories, "H01")]).toEqual([32, 0]);
});

test("a month with one to four cases shows nothing, an empty month shows that it is empty", () => {
  const few = shownMonthTable(addUp(many(4, {}), "2026-11"));
  expect([few.total, ...few.categories.map((count) => count.n)].every((shown) => shown === null)).toBe(true);
  expect(shownMonthTable(addUp([], "2026-11")).total).toBe(0);
});

/** What somebody who knows the rules, the total and all that is shown can say of the hidden counts of one list. */
function highestOfHidden(list: readonly ShownCount[], total: number): number {
  const hidden = list.filter((count) => count.n === null).length;
  const shown = list.reduce((sum, count) => sum + (count.n ?? 0), 0);
  const least = list.every((count) => count.n === null) ? 0 : 1;
  return total - shown - least * (hidden - 1);
}

test("whatever the counts: no small one is shown, none is left alone, and each hidden one could be five or more", () => {
  const codes = harms.map(({ code }) => code);
  const levels = [1, 2, 3, 4] as const;
  const cases = fc.array(fc.record({ category: fc.constantFrom(...codes), level: fc.constantFrom(...levels) }), {
    maxLength: 60,
  });
  let hid = 0;
  fc.assert(
    fc.property(cases, (drawn) => {
      const shown = shownMonthTable(
        addUp(
          drawn.map((facts) => ({ ...one, ...facts })),
          "2026-11",
        ),
      );
      for (const list of [shown.categories, shown.levels, shown.handOvers]) {
        expect(list.every((count) => count.n === null || count.n === 0 || count.n >= 5)).toBe(true);
        const hidden = list.filter((count) => count.n === null).length;
        if (hidden === 0 || shown.total === null) continue;
        hid += 1;
        expect(hidden).toBeGreaterThan(1);
        expect(highestOfHidden(list, shown.total)).toBeGreaterThanOrEqual(5);
      }
    }),
    { seed: 1222, numRuns: 300 },
  );
  expect(hid).toBeGreaterThan(50);
});
