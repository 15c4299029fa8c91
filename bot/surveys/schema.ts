import { z } from "zod";
import type { Survey } from "./survey.ts";

const word = (pattern: RegExp, longest: number) => z.string().max(longest).regex(pattern);
const code = word(/^[a-z0-9]+(-[a-z0-9]+)*$/, 32).describe("Lower-case letters, digits and hyphens; never reused.");
const id = word(/^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/, 16).describe("Letters, digits and hyphens, such as N1.");
const voice = word(/^[a-z0-9]+(-[a-z0-9]+)*$/, 64).describe("Name of a recorded voice, without ending.");
const picture = word(/^[a-z0-9]+(-[a-z0-9]+)*$/, 64).describe("Name of a picture of the packaged set.");
const emoji = z.string().min(1).max(16).describe("The same picture for messengers.");
const flag = z.literal(true);

const wording = (longest: number) => {
  const words = z.string().min(1).max(longest);
  return z.object({ vi: words }).catchall(words).describe("Wording by language; Vietnamese is always there.");
};

const condition = z
  .union([
    z.strictObject({ question: id, isAnyOf: z.array(code).min(1) }),
    z.strictObject({ question: id, isNoneOf: z.array(code).min(1) }),
    z.strictObject({ question: id, isUnanswered: flag }),
  ])
  .meta({ id: "survey-condition", description: "About an earlier question; the item is passed over when it holds." });

const feed = z.enum(["22", "22-opinion", "23", "23-before", "23-after", "24"]).meta({ id: "survey-feed" });

const shown = {
  id,
  text: wording(600),
  picture: picture.exactOptional(),
  audio: voice.exactOptional(),
  skipIf: condition.exactOptional(),
};

const asked = { ...shown, hint: wording(200).exactOptional(), feeds: z.array(feed) };

const choice = z
  .strictObject({
    code,
    text: wording(120),
    picture: picture.exactOptional(),
    emoji: emoji.exactOptional(),
    isFixed: flag.exactOptional().describe("Stays at its place, after those that are shuffled."),
    isAlone: flag.exactOptional().describe("Taken alone, such as «I do not remember»."),
  })
  .meta({ id: "survey-choice" });

const choices = z.array(choice).min(2).max(20);

const quiz = z
  .strictObject({
    right: code,
    pairedWith: id.exactOptional().describe("Id of the question before the lesson that asks the same."),
    explanation: wording(400).exactOptional().describe("Shown after the answer, whatever it was."),
  })
  .meta({ id: "survey-quiz" });

const item = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("one"),
    ...asked,
    choices,
    isShuffled: flag.exactOptional(),
    quiz: quiz.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal("several"),
    ...asked,
    choices,
    isShuffled: flag.exactOptional(),
    atLeast: z.int().min(1).max(20),
    atMost: z.int().min(1).max(20),
  }),
  z.strictObject({ kind: z.literal("scale"), ...asked, choices }),
  z.strictObject({
    kind: z.literal("number"),
    ...asked,
    lowest: z.int().min(-1_000_000).max(1_000_000),
    highest: z.int().min(-1_000_000).max(1_000_000),
  }),
  z.strictObject({ kind: z.literal("short-text"), ...asked, longest: z.int().min(1).max(200) }),
  z.strictObject({ kind: z.literal("note"), ...shown }),
  z.strictObject({
    kind: z.literal("lesson"),
    id,
    skipIf: condition.exactOptional(),
    cards: z
      .array(
        z.strictObject({
          text: wording(600),
          picture: picture.exactOptional(),
          emoji: emoji.exactOptional(),
          audio: voice.exactOptional(),
        }),
      )
      .min(1)
      .max(10),
  }),
]);

/** The structure of a survey document; what structure alone cannot say is in `lint.ts`. */
export const documentSchema = z.strictObject({
  $schema: z.string().exactOptional().describe("Where the JSON Schema of this form lies; for editors."),
  code: word(/^[a-z0-9]+(-[a-z0-9]+)*$/, 60),
  band: z.enum(["7-10", "11-15"]),
  title: wording(80),
  minutes: z.int().min(1).max(30),
  items: z.array(item).min(1).max(40),
  closing: wording(400),
});

/** A survey out of a document that keeps the structure; `$schema`, a hint for editors, is no part of it. */
export const surveySchema: z.ZodType<Survey> = documentSchema.transform(({ $schema: _, ...survey }) => survey);
