import { dangerIn } from "../reports/danger.ts";
import { begun, begunByCode, blank } from "./begin.ts";
import { type Command, commandExactly, commandPlainly } from "./commands.ts";
import type { Dialogue } from "./dialogue.ts";
import type { Env } from "./env.ts";
import type { CodeOutcome, Incoming, ReceiptOutcome } from "./incoming.ts";
import { erases, idles, leaves, moves, type Reaction, stops } from "./reaction.ts";
import { toFollowUp, toReport } from "./report/opening.ts";
import { openedOnPage, privateLink } from "./report/private-link.ts";
import { withReport } from "./report/report-state.ts";
import { inScene, type Move, saying } from "./stage.ts";

/** The first thing heard of somebody, or the first since the conversation was forgotten. */
export function begins(incoming: Incoming, env: Env): Reaction {
  switch (incoming.kind) {
    case "open":
      return incoming.to === "report" ? moves(beginsReport(env)) : idles(begun({ env, named: incoming.campaign }));
    case "unread":
      return idles(begun({ env }));
    case "code":
      return asked(incoming.outcome.is === "ready", beginsByCode(incoming.outcome, env));
    case "receipt":
      return asked(incoming.outcome.is === "opened", beginsByReceipt(incoming.outcome, env));
    case "attachment":
      return idles(changed(begun({ env }), (dialogue) => saying(dialogue, "attachment")));
    case "choose":
      return beginsByPress(incoming.choices, env);
    case "text":
      return beginsByWords(incoming, env);
  }
}

const asked = (is: boolean, move: Move): Reaction => (is ? moves(move) : idles(move));

/** A report with nothing below it. */
function beginsReport(env: Env): Move {
  const { dialogue } = toReport(blank({ env }), env);
  return { dialogue: withReport(dialogue, { from: undefined }) };
}

/** Somebody comes back by a receipt; one that does not fit can be typed again. */
function beginsByReceipt(outcome: ReceiptOutcome, env: Env): Move {
  const first = beginsReport(env).dialogue;
  if (outcome.is !== "opened") return { dialogue: saying(inScene(first, "report-code"), `receipt-${outcome.is}`) };
  return toFollowUp(first, outcome);
}

/** A press on a conversation that is gone: help, a report and the ways out still do what they say, anything else begins anew. */
function beginsByPress(choices: readonly string[], env: Env): Reaction {
  const only = choices.length === 1 ? choices[0] : undefined;
  if (only === "stop") return stops;
  if (only === "leave") return leaves;
  if (only === "erase") return erases;
  if (only === "report") return moves(beginsReport(env));
  if (only === "help") return moves(changed(begun({ env }), withHelp));
  const onPage = openedOnPage(only ?? "", env);
  if (onPage !== null) return moves(privateLink(inScene(beginsReport(env).dialogue, "report-code"), onPage, env));
  return idles(only === "restart" ? begun({ env }) : late(env));
}

function beginsByWords({ text, question = "" }: Extract<Incoming, { readonly kind: "text" }>, env: Env): Reaction {
  const command = commandExactly(text, env) ?? commandPlainly(text, env);
  if (command !== null) return beginsByCommand(command, env);
  if (dangerIn(text).length > 0) return moves(changed(begun({ env }), withHelpAfterDanger));
  return idles(question === "" ? begun({ env }) : late(env));
}

function beginsByCommand(command: Command, env: Env): Reaction {
  switch (command.does) {
    case "stop":
      return stops;
    case "leave":
      return leaves;
    case "erase":
      return erases;
    case "report":
      return moves(beginsReport(env));
    case "help":
      return moves(changed(begun({ env }), withHelp));
    case "speak":
      return idles(begun({ env, locale: command.locale }));
    case "open":
    case "restart":
    case "back":
    case "skip":
    case "done":
      return idles(begun({ env }));
  }
}

function beginsByCode(outcome: CodeOutcome, env: Env): Move {
  const coded = outcome.is === "ready" ? begunByCode({ env }, outcome) : null;
  if (coded !== null) return { dialogue: coded };
  const refused = outcome.is === "ready" ? "not-open" : outcome.is;
  return changed(begun({ env }), (dialogue) => codeRefused(dialogue, refused));
}

/** Says what is wrong with a code, on the screen where it can be typed again; what is being answered stays. */
export function codeRefused(dialogue: Dialogue, outcome: Exclude<CodeOutcome["is"], "ready">): Dialogue {
  const isBefore = dialogue.child === undefined && dialogue.at !== "ended" && dialogue.code === undefined;
  return saying(isBefore ? inScene(dialogue, "code") : dialogue, `code-${outcome}`);
}

const late = (env: Env): Move => changed(begun({ env }), (dialogue) => saying(dialogue, "begun-anew"));
/** Help first; the greeting comes with the question, on the way back. */
const withHelp = ({ notes: _, ...dialogue }: Dialogue): Dialogue => ({ ...dialogue, isHelpOpen: true });
const withHelpAfterDanger = (dialogue: Dialogue): Dialogue => saying(withHelp(dialogue), "danger-words");
const changed = ({ dialogue, ...move }: Move, change: (dialogue: Dialogue) => Dialogue): Move => ({
  ...move,
  dialogue: change(dialogue),
});
