import type { Incoming } from "../../dialogue/incoming.ts";

/** The buttons of a form that are no choice of the question. */
export const actions = ["back", "skip", "stop", "help", "done", "restart", "leave", "erase", "report", "send"] as const;

/** One turn of the child's form, on the server after it was parsed, in the browser as it was pressed. */
export type TurnForm = {
  readonly question?: string | undefined;
  readonly locale?: string | undefined;
  readonly choice: readonly string[];
  readonly text: string;
  readonly action?: (typeof actions)[number] | undefined;
};

/** What the child did. */
export function incomingOf({ question = "", choice, text, action }: TurnForm): Incoming {
  if (action === "send") return { kind: "text", text, question };
  if (action === "done") return { kind: "choose", question, choices: choice };
  if (action !== undefined) return { kind: "choose", question, choices: [action] };
  if (choice.length > 0) return { kind: "choose", question, choices: choice };
  return text.trim() === "" ? { kind: "open" } : { kind: "text", text, question };
}
