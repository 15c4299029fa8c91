import { z } from "zod";
import type { SurveyCompleted } from "../../bot/dialogue/events.ts";

/** How a ballot counts: as a child, as a visit that is no counted child, or in a trial only. */
const waysOfCounting = ["counted", "visit", "trial"] as const;
export type CountsAs = (typeof waysOfCounting)[number];

/** Indicators whose children are distinct over the year; 23b is never summed as children. */
export const yearlyIndicators = ["22", "23a", "24w"] as const;
export type YearlyIndicator = (typeof yearlyIndicators)[number];

export const bandSchema = z.enum(["7-10", "11-15"]);
export const sexSchema = z.enum(["female", "male"]).nullable();
export const unitSchema = z.string().min(1).max(12).nullable();
export const countsAsSchema = z.enum(waysOfCounting);
const tagSchema = z.string().regex(/^[0-9a-f]{32}$/);

/** Tags of the indicators that a child of a messenger feeds, hexadecimal. */
export const childTagsSchema = z.strictObject({
  "22": tagSchema.optional(),
  "23a": tagSchema.optional(),
  "24w": tagSchema.optional(),
});

export const traitsShape = {
  ethnicGroup: z.enum(["tay", "nung", "mong", "dao", "kinh", "other"]).nullable(),
  disability: z.enum(["yes", "no"]).nullable(),
};

/** Who took part, as it lies sealed in the box; nothing of it ever stands beside an answer. */
export const participationSchema = z.strictObject({
  countsAs: countsAsSchema,
  source: z.string().min(1).max(40),
  unit: unitSchema,
  band: bandSchema,
  sex: sexSchema,
  ...traitsShape,
  hasOpinion: z.boolean(),
  finishedLesson: z.boolean(),
  hasAllRight: z.boolean(),
  tags: childTagsSchema.optional(),
});
export type Participation = z.infer<typeof participationSchema>;

/** What a participation feeds: 22 needs an opinion, 23a the whole lesson, 24w the age of 11 to 15. */
export function indicatorsOf(
  child: Pick<SurveyCompleted, "hasOpinion" | "finishedLesson" | "band">,
): readonly YearlyIndicator[] {
  const isFed: Readonly<Record<YearlyIndicator, boolean>> = {
    "22": child.hasOpinion,
    "23a": child.finishedLesson,
    "24w": child.band === "11-15",
  };
  return yearlyIndicators.filter((indicator) => isFed[indicator]);
}
