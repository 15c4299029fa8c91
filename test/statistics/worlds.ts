import fc from "fast-check";
import type { Sex } from "../../server/statistics/activities.ts";
import type { FiguresInput, OfficialCount, RecordedActivity } from "../../server/statistics/figures-input.ts";
import { emptyYear, population, smallProvince } from "./province.ts";

export const homes = smallProvince.filter((unit) => unit.parentCode !== null).map((unit) => unit.code);

/** How one source met a child: whether it noted the home and the sex. */
type Meeting = { readonly source: string; readonly home: boolean; readonly sex: boolean };
/** A child of 11–15; `isIn`: met by an offline activity of its commune, which always knows home and sex. */
type Child = {
  readonly home: string;
  readonly sex: Sex;
  readonly meetings: readonly Meeting[];
  readonly activities: readonly ("M05" | "M10")[];
};
export type World = {
  readonly children: readonly Child[];
  readonly spare: number;
  readonly denominators: "own" | "units" | "none";
};

const meetings = fc.uniqueArray(
  fc.record({
    source: fc.constantFrom("zalo-oa", "telegram", "code:mot", "code:hai"),
    home: fc.boolean(),
    sex: fc.boolean(),
  }),
  { selector: (meeting) => meeting.source, maxLength: 4 },
);

const child: fc.Arbitrary<Child> = fc.record({
  home: fc.constantFrom(...homes),
  sex: fc.constantFrom<Sex>("female", "male"),
  meetings,
  activities: fc.uniqueArray(fc.constantFrom<"M05" | "M10">("M05", "M10"), { maxLength: 2 }),
});

/** Small provinces in which every assumption holds: one home, one credential a source, any overlap of sources. */
export const worlds: fc.Arbitrary<World> = fc.record({
  children: fc.array(child, { maxLength: 14 }),
  spare: fc.integer({ min: 0, max: 6 }),
  denominators: fc.constantFrom("own", "units", "none"),
});

/** What the program would hold of such a world, for indicator 22. */
export function recorded(world: World): FiguresInput {
  return {
    ...emptyYear,
    populations: populationsOf(world),
    counts: world.children.flatMap((one) => one.meetings.map((meeting) => countOf(one, meeting))),
    activities: homes
      .flatMap((home) => [activityOf(world, home, "M05"), activityOf(world, home, "M10")])
      .flatMap((one) => one ?? []),
  };
}

const countOf = (one: Child, { source, home, sex }: Meeting): OfficialCount => ({
  indicator: "22",
  source,
  unit: home ? one.home : "",
  sex: sex ? one.sex : "",
  n: 1,
});

function activityOf({ children }: World, home: string, activity: "M05" | "M10"): RecordedActivity | null {
  const there = children.filter((one) => one.home === home && one.activities.includes(activity));
  const counted = (sex: Sex) => ({ "0-6": 0, "7-10": 0, "11-15": there.filter((one) => one.sex === sex).length });
  const row = { id: `${activity}-${home}`, date: "2026-02-01", unit: home, activity, source: "Đoàn" };
  return there.length === 0 ? null : { ...row, children: { female: counted("female"), male: counted("male") } };
}

function populationsOf({ children, spare, denominators }: World) {
  const living = (home: string | null, sex?: Sex) =>
    children.filter((one) => (home === null || one.home === home) && (sex === undefined || one.sex === sex)).length;
  const row = (unit: string, home: string | null) =>
    population(unit, [0, 0, living(home) + spare + 1], [0, 0, living(home, "female") + Math.floor(spare / 2)]);
  if (denominators === "none") return [];
  return denominators === "own" ? [row("90", null)] : homes.map((home) => row(home, home));
}

/** How many distinct children were consulted in truth. */
export const truth = ({ children }: World, home: string | null, sex: Sex | null): number =>
  children.filter(
    (one) =>
      one.meetings.length + one.activities.length > 0 &&
      (home === null || one.home === home) &&
      (sex === null || one.sex === sex),
  ).length;
