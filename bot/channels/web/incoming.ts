import { z } from "zod";
import type { Incoming } from "../../dialogue/incoming.ts";

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
  action: z.enum(["back", "skip", "stop", "help", "done", "restart", "send"]).optional(),
});

export type TurnForm = z.infer<typeof turnForm>;

/** What the child did, from a form that was parsed. */
export function incomingOf({ question = "", choice, text, action }: TurnForm): Incoming {
  if (action === "send") return { kind: "text", text, question };
  if (action === "done") return { kind: "choose", question, choices: choice };
  if (action !== undefined) return { kind: "choose", question, choices: [action] };
  if (choice.length > 0) return { kind: "choose", question, choices: choice };
  return text.trim() === "" ? { kind: "open" } : { kind: "text", text, question };
}

/** A class code in an address: letters, digits, spaces, hyphens; whether it is one is for the server to look up. */
export const arrivalQuery = z.object({
  d: z.string().max(64).optional(),
  m: z.string().max(32).optional(),
  lang: z.string().max(8).optional(),
});
