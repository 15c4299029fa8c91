import { randomUUID } from "node:crypto";
import { z } from "zod";
import { smallestGroup } from "../privacy/constants.ts";
import type { AnswerRow, AnswerTextRow } from "../store/openings.ts";
import { groupsOf, type Shown } from "./groups.ts";
import { bandSchema, countsAsSchema, sexSchema, unitSchema } from "./participation.ts";

const answerSchema = z.union([z.string(), z.array(z.string()), z.number()]);

/** What a child answered, as it lies sealed in the box: never ethnic group or disability, never a time. */
export const sealedAnswersSchema = z.strictObject({
  survey: z.string(),
  countsAs: countsAsSchema,
  unit: unitSchema,
  band: bandSchema,
  sex: sexSchema,
  answers: z.record(z.string(), answerSchema),
  texts: z.record(z.string(), z.string()),
  isDoubtful: z.boolean(),
});
export type SealedAnswers = z.infer<typeof sealedAnswersSchema>;

/** One opened ballot's answers, as small as can be: there are many at once in memory. */
export type OpenedAnswers = Shown &
  Pick<SealedAnswers, "survey" | "countsAs" | "band" | "isDoubtful"> & {
    /** JSON. */
    readonly answers: string;
    readonly texts: SealedAnswers["texts"] | null;
    /** What exact counts also show of the child. */
    readonly hasOpinion: boolean;
    readonly finishedLesson: boolean;
  };

/** What is kept in memory of a ballot until the whole box is open. A visit shows neither unit nor sex. */
export function openedAnswers(
  { survey, countsAs, unit, band, sex, answers, texts, isDoubtful }: SealedAnswers,
  { hasOpinion, finishedLesson }: Pick<OpenedAnswers, "hasOpinion" | "finishedLesson">,
): OpenedAnswers {
  const shown = countsAs === "visit" ? { unit: null, sex: null } : { unit, sex };
  const written = Object.keys(texts).length > 0 ? texts : null;
  const given = { answers: JSON.stringify(answers), texts: written, isDoubtful };
  return { survey, countsAs, band, ...shown, ...given, hasOpinion, finishedLesson };
}

export type Kept = {
  readonly rows: readonly AnswerRow[];
  readonly texts: readonly AnswerTextRow[];
  /** Answers of parts smaller than K: destroyed, and their number published. */
  readonly withheld: number;
};

/** What may stay of the answers, in groups of at least K (protocol 2), under random names and in no order yet. */
export function keptAnswers(opened: readonly OpenedAnswers[]): Kept {
  const rows = gathered(opened, partOf).flatMap(rowsOfPart);
  return { rows, texts: keptTexts(opened), withheld: opened.length - rows.length };
}

/** Parts never mix: exact counts show how many children each of them has. */
function partOf({ survey, countsAs, hasOpinion, finishedLesson }: OpenedAnswers): string {
  return `${survey} ${countsAs} ${hasOpinion} ${finishedLesson}`;
}

function rowsOfPart(part: readonly OpenedAnswers[]): readonly AnswerRow[] {
  const places = groupsOf(part, smallestGroup);
  return part.flatMap(({ survey, countsAs, band, answers, isDoubtful }, index) => {
    const shown = places[index] ?? null;
    if (shown === null) return [];
    return [{ id: randomUUID(), surveyHash: survey, countsAs, band, ...shown, answers, isDoubtful }];
  });
}

/** Short texts stay where at least K children wrote to that question in that (counts as, band); apart from answers. */
function keptTexts(all: readonly OpenedAnswers[]): readonly AnswerTextRow[] {
  const written = all.flatMap(({ survey, countsAs, band, texts }) =>
    Object.entries(texts ?? {})
      .filter(([, text]) => text.trim() !== "")
      .map(([question, text]) => ({ id: randomUUID(), surveyHash: survey, question, countsAs, band, text })),
  );
  return gathered(written, (row) => `${row.surveyHash} ${row.countsAs} ${row.band} ${row.question}`)
    .filter((rows) => rows.length >= smallestGroup)
    .flat();
}

function gathered<T>(items: readonly T[], nameOf: (item: T) => string): readonly (readonly T[])[] {
  return [...Map.groupBy(items, nameOf).values()];
}
