import { smallestGroup } from "../privacy/constants.ts";
import type { CountRow, TraitCountRow } from "../store/openings.ts";
import { indicatorsOf, type Participation } from "./participation.ts";

const takingPart = "taking-part";

/** Counts cells of `campaign_count` and of `campaign_trait_count`. */
export const countCells = () => counter<Omit<CountRow, "n">>(["indicator", "source", "unit", "band", "sex"]);
export const countTraitCells = () =>
  counter<Omit<TraitCountRow, "n">>(["indicator", "source", "trait", "value", "band"]);
const countBands = () => counter<{ readonly band: string }>(["band"]);

/** Adds up who took part, one at a time; nothing of a single child is kept. */
export function participationTally() {
  const cells = countCells();
  const traits = countTraitCells();
  const lessons = countBands();
  const allRight = countBands();
  return {
    add: (child: Participation): void => {
      if (child.countsAs === "visit") {
        cells.add(visitCell(child));
        return;
      }
      for (const indicator of [takingPart, ...indicatorsOf(child)]) {
        cells.add({ ...cellOf(child), indicator });
        for (const trait of traitsOf(child)) traits.add({ ...trait, indicator });
      }
      if (!child.finishedLesson) return;
      lessons.add({ band: child.band });
      if (child.hasAllRight) allRight.add({ band: child.band });
    },
    counts: (): readonly CountRow[] => [...cells.rows(), ...knowledge(lessons.rows(), allRight.rows())],
    traitCounts: (): readonly TraitCountRow[] => traits.rows(),
  };
}

/** A visit is shown apart, and by band alone. */
function visitCell({ band }: Participation): Omit<CountRow, "n"> {
  return { indicator: takingPart, source: "visit", unit: "", band, sex: "" };
}

/** No unit and no sex are the empty text. */
export function cellOf(child: Pick<Participation, "source" | "unit" | "band" | "sex">) {
  return { source: child.source, unit: child.unit ?? "", band: child.band, sex: child.sex ?? "" };
}

type Traits = Pick<Participation, "source" | "band" | "ethnicGroup" | "disability">;

/** The traits that were given, each on its own: no cell crosses them with a commune or with one another. */
export function traitsOf({ source, band, ethnicGroup, disability }: Traits) {
  const given = [
    { trait: "ethnic-group", value: ethnicGroup },
    { trait: "disability", value: disability },
  ];
  return given.flatMap(({ trait, value }) => (value === null ? [] : [{ source, band, trait, value }]));
}

type ByBand = { readonly band: string; readonly n: number };

/** 23b by band only, and only where at least K finished the lesson; also where nobody was right. */
function knowledge(lessons: readonly ByBand[], allRight: readonly ByBand[]): readonly CountRow[] {
  return lessons
    .filter(({ n }) => n >= smallestGroup)
    .map(({ band }) => {
      const n = allRight.find((right) => right.band === band)?.n ?? 0;
      return { indicator: "23b", source: "", unit: "", band, sex: "", n };
    });
}

/** Counts cells that are equal in every one of the named fields. */
function counter<C extends Readonly<Record<string, string>>>(fields: readonly (keyof C)[]) {
  const counted = new Map<string, { readonly cell: C; n: number }>();
  return {
    add: (cell: C): void => {
      const name = fields.map((field) => cell[field]).join("\0");
      const known = counted.get(name);
      if (known === undefined) counted.set(name, { cell, n: 1 });
      else known.n += 1;
    },
    rows: (): readonly (C & { readonly n: number })[] => [...counted.values()].map(({ cell, n }) => ({ ...cell, n })),
  };
}
