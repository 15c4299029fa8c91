import { z } from "zod";
import type { Results } from "../../views/results.ts";

const day = z.iso.date();
const dayOrNull = day.nullable();
const children = z.int().min(0);

const figureHead = {
  indicator: z.enum(["22", "23a", "23a-7-15", "24", "24w"]),
  year: z.int(),
  targetPercent: z.number().nullable(),
  assumptions: z.array(z.string()).readonly().describe("Ids of the sentences printed under the figure"),
};

const figure = z.discriminatedUnion("state", [
  z.object({
    ...figureHead,
    state: z.literal("shown"),
    low: children,
    high: children,
    lowPercent: z.number(),
    highPercent: z.number(),
    denominator: children,
    denominatorSources: z.array(z.string()).readonly(),
    denominatorDate: day,
    verdict: z.enum(["met", "may-be-met", "not-met", "over-denominator", "no-denominator", "no-target"]),
    shortOfTarget: children.nullable(),
  }),
  z.object({ ...figureHead, state: z.literal("no-denominator"), low: children, high: children }),
  z.object({ ...figureHead, state: z.enum(["over-denominator", "too-few"]) }),
]);

const box = z.object({
  campaign: z.string(),
  name: z.string(),
  isTrial: z.boolean(),
  envelopes: children,
  roundedDownTo: z.union([z.literal(1), z.literal(5)]),
  closesOn: dayOrNull,
  answersBy: dayOrNull,
});

const waiting = z.object({
  name: z.string(),
  state: z.enum(["opening", "waiting", "late", "lost"]),
  closesOn: dayOrNull,
  answersBy: dayOrNull,
});

const answerLine = z.object({
  theme: z.string(),
  department: z.string(),
  outcome: z.enum(["done", "will", "cannot"]),
  dueOn: dayOrNull,
  text: z.object({ vi: z.string(), en: z.string() }),
});

/** What leaves under `/api/v1/results`; a property that is not declared here does not. */
export const resultsSchema = z.object({
  year: z.int().describe("Report year"),
  firstDay: day,
  lastDay: day,
  otherYears: z.array(z.int()).readonly(),
  boxes: z.array(box).readonly().describe("Envelopes in the box of each open campaign"),
  indicators: z.array(figure).readonly().describe("Of the whole province; nothing below it is public"),
  lesson: z.array(z.object({ band: z.string(), percent: z.int().min(0).max(100) })).readonly(),
  waiting: z.array(waiting).readonly().describe("Closed campaigns whose children have no answer yet"),
  answered: z.array(z.object({ name: z.string(), answeredOn: day, lines: z.array(answerLine).readonly() })).readonly(),
  notCounted: z
    .array(
      z.object({
        reason: z.enum(["trial", "trial-open", "visits", "box-not-open", "box-lost", "awaiting-answer", "spoiled"]),
        name: z.string(),
        n: children.nullable(),
        isFew: z.boolean(),
      }),
    )
    .readonly(),
}) satisfies z.ZodType<Results>;

export const faultSchema = z.object({ error: z.string(), message: z.string() });
