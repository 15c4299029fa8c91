import type { Dialogue } from "../../../../bot/dialogue/dialogue.ts";
import type { Env } from "../../../../bot/dialogue/env.ts";
import type { Incoming } from "../../../../bot/dialogue/incoming.ts";
import type { Outgoing } from "../../../../bot/dialogue/outgoing.ts";
import { step } from "../../../../bot/dialogue/step.ts";
import { blank, type Errand, type Notebook, noted, reopened } from "./notebook.ts";
import type { Outcome, Unsent } from "./outcome.ts";

/** What became of one thing that the person did. Unsent: the screen and everything written stay as they were. */
export type Heard =
  | { readonly is: "shown"; readonly outgoing: readonly Outgoing[]; readonly isOver: boolean }
  | { readonly is: "unsent"; readonly why: Unsent }
  /** The word for leaving was typed: the page goes as by the button. */
  | { readonly is: "left" };

export type TalkPorts = {
  readonly env: () => Env;
  readonly receipts: { forget(): void };
  readonly run: (errand: Errand) => Promise<Outcome>;
};

const attemptsAtMost = 3;

/**
 * The conversation as it runs in a browser: in memory only. A step counts once the office has what it owes; before that
 * nothing is said to be received.
 */
export function talk(ports: TalkPorts) {
  let dialogue: Dialogue | null = null;
  let notebook: Notebook = blank;

  async function hear(incoming: Incoming, attempt = 1): Promise<Heard> {
    const after = step(dialogue, incoming, ports.env());
    const next = noted(bookFor(incoming), after.events);
    if (after.events.some((event) => event.type === "dialogue_ended" && event.how === "left")) return { is: "left" };
    const outcome = await ports.run(next.errand);
    if (outcome.is === "again") ports.receipts.forget();
    if (outcome.is === "again" && attempt < attemptsAtMost) return hear(incoming, attempt + 1);
    if (outcome.is !== "done") return { is: "unsent", why: outcome.is === "unsent" ? outcome.why : "refused" };
    if (next.errand.is === "send") ports.receipts.forget();
    dialogue = after.dialogue;
    notebook = dialogue === null ? blank : next.notebook;
    return { is: "shown", outgoing: after.outgoing, isOver: dialogue === null };
  }

  const bookFor = (incoming: Incoming): Notebook =>
    incoming.kind === "receipt" && incoming.outcome.is === "opened" ? reopened(incoming.outcome.case) : notebook;

  return { hear };
}
