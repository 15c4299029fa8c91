import type { EthnicGroup, Sex } from "../../../bot/dialogue/events.ts";
import type { AgeBand } from "../../../bot/surveys/survey.ts";
import { seededDraw } from "../campaign-box.ts";
import type { Coming, Pupil } from "./pupil.ts";

/** Hands out the next unused class code of a commune and band. */
export type Slips = (unit: string, band: AgeBand) => string;

type Cell = { readonly band: AgeBand; readonly sex: Sex };
const cells: readonly Cell[] = [
  { band: "7-10", sex: "female" },
  { band: "7-10", sex: "male" },
  { band: "11-15", sex: "female" },
  { band: "11-15", sex: "male" },
];

/** Of each commune: every commune, band and sex stands above ten in one place and below ten in another. */
const sizes = [
  [33, 6, 9, 32],
  [8, 31, 34, 7],
  [33, 6, 9, 32],
  [4, 26, 20, 30],
  [30, 20, 4, 26],
] as const;

/** Names long enough to be looked for in a file of noise. */
const animals = ["rabbit", "buffalo", "butterfly"] as const;
const ethnicGroups: readonly EthnicGroup[] = ["tay", "nung", "mong", "dao"];

const opinion: Readonly<Record<AgeBand, string>> = { "7-10": "N3", "11-15": "C3" };
const afterLesson: Readonly<Record<AgeBand, string>> = { "7-10": "N6", "11-15": "C7" };

/** 400 children of five communes, each of whom finishes; half come by code, half by a messenger, three to an account. */
export function fourHundred(units: readonly string[], slips: Slips): readonly Pupil[] {
  const accounts = accountNumbers();
  let onMessenger = 0;
  const places = units.flatMap((unit, at) =>
    cells.flatMap((cell, of) => copies(sizes[at]?.[of] ?? 0, { ...cell, unit })),
  );
  return places.map(({ unit, band, sex }, number): Pupil => {
    const classUnit = number % 19 === 0 ? (units[(units.indexOf(unit) + 1) % units.length] ?? unit) : unit;
    const byCode = number % 2 === 0;
    const comes: Coming = byCode
      ? { by: "code", code: slips(classUnit, band), unit: classUnit }
      : {
          by: "messenger",
          account: accounts(Math.floor(onMessenger / 3)),
          animal: animals[onMessenger % 3] ?? "rabbit",
        };
    if (!byCode) onMessenger += 1;
    return {
      ...mannersOf(number, band),
      number,
      band,
      comes,
      lives: unit,
      says: number % 17 === 3 ? null : unit,
      sex: number % 13 === 5 ? null : sex,
    };
  });
}

/** Some pass a question over, some go back and answer anew, some say more of themselves. */
function mannersOf(number: number, band: AgeBand) {
  const passes = [...(number % 9 === 4 ? [opinion[band]] : []), ...(number % 11 === 7 ? [afterLesson[band]] : [])];
  const ethnicGroup = ethnicGroups[number % 7];
  return {
    passes,
    ...(number % 10 === 1 && { goesBackAt: opinion[band] }),
    ...(ethnicGroup !== undefined && { ethnicGroup }),
    ...(number % 6 === 0 && ({ disability: number % 12 === 0 ? "yes" : "no" } as const)),
  };
}

/** Ten of those who came by code come once more by a messenger: one child, and nobody can know. */
export function bothWays(children: readonly Pupil[]): readonly Pupil[] {
  const accounts = accountNumbers(10_000);
  const some = children.filter(({ comes, passes }) => comes.by === "code" && passes?.length === 0).slice(0, 10);
  return some.map((pupil, at) => ({
    ...pupil,
    number: 1000 + at,
    sameChildAs: pupil.number,
    comes: { by: "messenger", account: accounts(at), animal: "buffalo" },
  }));
}

/** Visitors without a code: enough of the older ones for their answers to be kept, too few of the younger. */
export function visitors(units: readonly string[], from: number): readonly Pupil[] {
  return [...copies(15, "11-15" as const), ...copies(7, "7-10" as const)].map((band, at) => {
    const unit = units[at % units.length] ?? "";
    return { number: from + at, band, sex: "female", lives: unit, says: unit, comes: { by: "visit" } };
  });
}

/** Children who do not come to the end: they say no, stop, or are never seen again, each at another place. */
export function unfinished(units: readonly string[], slips: Slips, from: number): readonly Pupil[] {
  const ends = [
    { how: "declines" },
    { how: "stops", at: "commune" },
    { how: "stops", at: "survey/N3" },
    { how: "stops", at: "survey/N6" },
    { how: "leaves", at: "assent" },
    { how: "leaves", at: "lesson/lesson/2" },
    { how: "leaves", at: "survey/N6" },
  ] as const;
  return ends.flatMap((end, of) =>
    [0, 1].map((nth): Pupil => {
      const unit = units[of % units.length] ?? "";
      const comes: Coming = nth === 0 ? { by: "code", code: slips(unit, "7-10"), unit } : { by: "visit" };
      return { number: from + 2 * of + nth, band: "7-10", sex: "male", lives: unit, says: unit, comes, ends: end };
    }),
  );
}

/** Long numbers, as messengers give them; none of them twice. */
export function accountNumbers(from = 0): (at: number) => string {
  return (at) => {
    const draw = seededDraw(from + at + 77);
    const digits = Array.from({ length: 12 }, () => draw(10)).join("");
    return `61${String(from + at).padStart(5, "0")}${digits}`;
  };
}

/** The accounts that these children write from. */
export const accountsOf = (pupils: readonly Pupil[]): readonly string[] =>
  pupils.flatMap(({ comes }) => (comes.by === "messenger" ? [comes.account] : []));

const copies = <T>(count: number, of: T): readonly T[] => Array.from({ length: count }, () => of);
