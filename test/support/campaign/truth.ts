import { lessonOf, questionsOf } from "../../../bot/surveys/questions.ts";
import type { Feed, Survey } from "../../../bot/surveys/survey.ts";
import type { Playing } from "./players.ts";
import type { Surroundings } from "./pupil.ts";

/** K, written down once more: the program's own constant is not asked what is right. */
const smallestGroup = 10;

/** What is known of a child who was thanked, from what it did and nothing else. */
export type Known = {
  readonly number: number;
  readonly band: string;
  readonly source: string;
  readonly unit: string | null;
  readonly sex: string | null;
  readonly countsAs: "counted" | "visit";
  readonly survey: string;
  readonly hasOpinion: boolean;
  readonly finishedLesson: boolean;
  readonly hasAllRight: boolean;
  readonly traits: readonly (readonly [trait: string, value: string])[];
  /** The answers as one text, the same for the same answers. */
  readonly content: string;
  readonly texts: ReadonlyMap<string, string>;
};

export function knownOf({ pupil, told }: Playing, { surveys }: Surroundings, messenger: string): Known {
  const survey = surveys[pupil.band];
  const sources = { code: "code", visit: "visit", messenger };
  const isDone = (id: string) => told.answers.has(id) || told.texts.has(id);
  const after = feeding(survey, "23-after");
  const finishedLesson = told.cards.size === lessonOf(survey)?.cards.length && after.every(isDone);
  const rightOf = (id: string) =>
    survey.items.find((item) => item.id === id && "quiz" in item && item.quiz?.right === told.answers.get(id));
  return {
    number: pupil.number,
    band: pupil.band,
    source: sources[pupil.comes.by],
    unit: pupil.says,
    sex: pupil.sex,
    countsAs: pupil.comes.by === "visit" ? "visit" : "counted",
    survey: survey.code,
    hasOpinion: feeding(survey, "22-opinion").some(isDone),
    finishedLesson,
    hasAllRight: finishedLesson && after.every((id) => rightOf(id) !== undefined),
    traits: traitsOf({ pupil, told }),
    content: contentOf(Object.fromEntries(told.answers)),
    texts: told.texts,
  };
}

const feeding = (survey: Survey, feed: Feed): readonly string[] =>
  questionsOf(survey)
    .filter(({ feeds }) => feeds.includes(feed))
    .map(({ id }) => id);

function traitsOf({ pupil }: Playing): Known["traits"] {
  if (pupil.band === "7-10") return [];
  const { ethnicGroup, disability } = pupil;
  return [
    ...(ethnicGroup === undefined ? [] : [["ethnic-group", ethnicGroup] as const]),
    ...(disability === undefined ? [] : [["disability", disability] as const]),
  ];
}

/** An answer as text whose order is always the same. */
export function contentOf(answers: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export type Cells = Readonly<Record<string, number>>;

/** Every cell of the counts that an opened box must give: `indicator|source|unit|band|sex`. */
export function countsOf(known: readonly Known[]): Cells {
  const cells: string[] = known.flatMap((child) => {
    if (child.countsAs === "visit") return [`taking-part|visit||${child.band}|`];
    const place = `${child.source}|${child.unit ?? ""}|${child.band}|${child.sex ?? ""}`;
    return indicatorsOf(child).map((indicator) => `${indicator}|${place}`);
  });
  const learnt = Map.groupBy(
    known.filter((child) => child.countsAs === "counted" && child.finishedLesson),
    ({ band }) => band,
  );
  const lessons = [...learnt].filter(([, all]) => all.length >= smallestGroup);
  const right = lessons.map(([band, all]) => [`23b|||${band}|`, all.filter((child) => child.hasAllRight).length]);
  return { ...tallied(cells), ...Object.fromEntries(right) };
}

/** Every cell of the counts of traits: `indicator|source|trait|value|band`. */
export function traitCountsOf(known: readonly Known[]): Cells {
  const counted = known.filter(({ countsAs }) => countsAs === "counted");
  return tallied(
    counted.flatMap((child) =>
      indicatorsOf(child).flatMap((indicator) =>
        child.traits.map(([trait, value]) => `${indicator}|${child.source}|${trait}|${value}|${child.band}`),
      ),
    ),
  );
}

export const indicatorsOf = (child: Known): readonly string[] => [
  "taking-part",
  ...(child.hasOpinion ? ["22"] : []),
  ...(child.finishedLesson ? ["23a"] : []),
  ...(child.band === "11-15" ? ["24w"] : []),
];

export function tallied(names: readonly string[]): Cells {
  return Object.fromEntries([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]));
}

/** What exact counts also show of an answer: these never mix. */
export const partOf = (child: Pick<Known, "survey" | "countsAs" | "hasOpinion" | "finishedLesson">): string =>
  [child.survey, child.countsAs, child.hasOpinion, child.finishedLesson].join("|");

/** The children of every part that is large enough for its answers to be kept. */
export function keptOf(known: readonly Known[]): readonly Known[] {
  return [...Map.groupBy(known, partOf).values()].filter((part) => part.length >= smallestGroup).flat();
}

/** What staff may see while the box is shut, rounded down to 5: each commune (those below 5 left out), all, visits. */
export function turnoutOf(known: readonly Known[]) {
  const children = known.filter(({ countsAs }) => countsAs === "counted");
  const down = (n: number) => 5 * Math.floor(n / 5);
  const units = [...Map.groupBy(children, ({ unit }) => unit)]
    .map(([unit, some]) => ({ unit, atLeast: down(some.length) }))
    .filter(({ atLeast }) => atLeast > 0)
    .sort((a, b) => ((a.unit ?? "") < (b.unit ?? "") ? -1 : 1));
  return { units, children: down(children.length), visits: down(known.length - children.length) };
}
