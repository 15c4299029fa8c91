import { z } from "zod";
import { actions } from "./turn.ts";

export { incomingOf, type TurnForm } from "./turn.ts";

const longestText = 6000;
const several = z.union([
  z
    .string()
    .max(64)
    .transform((one) => [one]),
  z.array(z.string().max(64)).max(40),
]);

/** One post of the child's form, as any browser or forger may send it. */
export const turnForm = z.object({
  question: z.string().max(64).optional(),
  locale: z.string().max(8).optional(),
  choice: several.default([]),
  // Longer than any field of ours, so that what is too long is judged by the conversation.
  text: z
    .string()
    .transform((text) => text.slice(0, longestText))
    .default(""),
  action: z.enum(actions).optional(),
});

/** A class code in an address: letters, digits, spaces, hyphens; whether it is one is for the server to look up. */
export const arrivalQuery = z.object({
  d: z.string().max(64).optional(),
  m: z.string().max(32).optional(),
  lang: z.string().max(8).optional(),
});
