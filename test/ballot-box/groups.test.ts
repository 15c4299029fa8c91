import fc from "fast-check";
import { expect, test } from "vitest";
import { groupsOf, type Shown } from "../../server/ballot-box/groups.ts";

const smallest = 10;
const children = (count: number, unit: string | null, sex: string | null): readonly Shown[] =>
  Array.from({ length: count }, () => ({ unit, sex }));
/** "A/female: 12", sorted: what somebody who reads the answers can tell apart. */
const sizes = (shown: readonly (Shown | null)[]) =>
  [...Map.groupBy(shown, (one) => (one === null ? "destroyed" : `${one.unit ?? "-"}/${one.sex ?? "-"}`))]
    .map(([name, members]) => `${name}: ${members.length}`)
    .sort();

test("groups of ten or more keep unit and sex", () => {
  const part = [...children(10, "A", "female"), ...children(11, "A", "male"), ...children(12, "B", "female")];
  expect(sizes(groupsOf(part, smallest))).toEqual(["A/female: 10", "A/male: 11", "B/female: 12"]);
});

test("small groups of a unit lose sex and join", () => {
  const part = [...children(6, "A", "female"), ...children(5, "A", "male"), ...children(3, "A", null)];
  expect(sizes(groupsOf(part, smallest))).toEqual(["A/-: 14"]);
});

test("joined and still too small, they take in the unit's smallest whole group", () => {
  const part = [...children(14, "A", "female"), ...children(12, "A", "male"), ...children(2, "A", null)];
  expect(sizes(groupsOf(part, smallest))).toEqual(["A/-: 14", "A/female: 14"]);
});

test("a unit that is too small as a whole loses its name", () => {
  const part = [...children(4, "A", "female"), ...children(7, "B", "male"), ...children(12, "C", "male")];
  expect(sizes(groupsOf(part, smallest))).toEqual(["-/-: 11", "C/male: 12"]);
});

test("still too small without a unit, they take in the smallest whole group of all", () => {
  const part = [...children(3, "A", "female"), ...children(12, "B", "male"), ...children(15, "C", "male")];
  expect(sizes(groupsOf(part, smallest))).toEqual(["-/-: 15", "C/male: 15"]);
});

test("children who gave no unit are grouped among themselves first", () => {
  const part = [...children(10, null, "female"), ...children(4, null, "male"), ...children(20, "A", "male")];
  expect(sizes(groupsOf(part, smallest))).toEqual(["-/-: 14", "A/male: 20"]);
});

test("those who lost their unit and those who gave none stand together", () => {
  const part = [...children(4, null, null), ...children(6, "A", "female"), ...children(20, "B", "male")];
  expect(sizes(groupsOf(part, smallest))).toEqual(["-/-: 10", "B/male: 20"]);
});

test("of a part of nine nothing is kept, of a part of ten everything", () => {
  expect(sizes(groupsOf(children(9, "A", "female"), smallest))).toEqual(["destroyed: 9"]);
  expect(sizes(groupsOf(children(10, "A", "female"), smallest))).toEqual(["A/female: 10"]);
  expect(groupsOf([], smallest)).toEqual([]);
});

const child: fc.Arbitrary<Shown> = fc.record({
  unit: fc.constantFrom("A", "A", "A", "B", "B", "C", "D", null),
  sex: fc.constantFrom("female", "female", "male", null),
});
const anyPart = fc.array(child, { maxLength: 120 });
const anySmallest = fc.integer({ min: 2, max: 12 });

test("whatever the answers: no group is too small, none is lost but with its whole part, and none shows another child's unit or sex", () => {
  fc.assert(
    fc.property(anyPart, anySmallest, (part, k) => {
      const shown = groupsOf(part, k);
      expect(shown.length).toBe(part.length);
      if (part.length < k) {
        expect(shown.every((one) => one === null)).toBe(true);
        return;
      }
      const groups = Map.groupBy(shown, (one) => JSON.stringify(one));
      for (const members of groups.values()) expect(members.length).toBeGreaterThanOrEqual(k);
      shown.forEach((one, index) => {
        expect(one).not.toBeNull();
        expect([null, part[index]?.unit]).toContain(one?.unit);
        expect([null, part[index]?.sex]).toContain(one?.sex);
      });
    }),
    { numRuns: 2000 },
  );
});

test("which answer of a part comes first changes no group", () => {
  fc.assert(
    fc.property(anyPart, anySmallest, (part, k) => {
      expect(sizes(groupsOf([...part].reverse(), k))).toEqual(sizes(groupsOf(part, k)));
    }),
  );
});

test("nobody loses unit or sex without need: at most one whole group of a unit and one of all are taken in", () => {
  fc.assert(
    fc.property(anyPart, anySmallest, (part, k) => {
      fc.pre(part.length >= k);
      const shown = groupsOf(part, k);
      const wholeBefore = Map.groupBy(part, ({ unit, sex }) => `${unit}/${sex}`);
      const units = new Set(part.map(({ unit }) => unit));
      const changed = [...wholeBefore].filter(
        ([name, members]) =>
          members.length >= k && members[0]?.sex !== null && !shown.some((one) => `${one?.unit}/${one?.sex}` === name),
      );
      expect(changed.length).toBeLessThanOrEqual(units.size + 1);
    }),
  );
});

test("a hundred thousand answers are grouped at once", () => {
  const part = Array.from({ length: 100_000 }, (_, index) => ({
    unit: `U${index % 56}`,
    sex: index % 3 === 0 ? "female" : "male",
  }));
  expect(groupsOf(part, smallest).every((one) => one !== null)).toBe(true);
});
