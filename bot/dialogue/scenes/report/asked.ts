import type { Dialogue } from "../../dialogue.ts";
import type { Offered } from "../../match.ts";
import { backBelow } from "../../report/opening.ts";
import { reportBackward } from "../../report/order.ts";
import { isDraft, type ReportScene, reportOf, voiceOfReport } from "../../report/report-state.ts";
import { inScene, type Move, type Shown, type Stage, saying } from "../../stage.ts";

type Args = Readonly<Record<string, string | number>>;

/** What a scene of a report says of its own; the rest is the same for all. */
export type Asking = Pick<Shown, "hint" | "picture" | "calls" | "receipt" | "takesOwnWords"> & {
  /** The scene; its question is the wording of that name, unless `text` stands for it. */
  readonly name: ReportScene;
  readonly text?: string;
  readonly args?: Args;
  readonly answer?: Shown["answer"];
  readonly choices: readonly Offered[];
  readonly also?: readonly ("skip" | "done")[];
};

/** What the wording of a report is filled with everywhere. */
export const spokenTo = (dialogue: Dialogue): { readonly voice: string; readonly about: string } => ({
  voice: voiceOfReport(reportOf(dialogue)),
  about: reportOf(dialogue).about ?? "me",
});

/** A screen of a report: somebody to call on every one, and the way out with it. */
export function asked(dialogue: Dialogue, stage: Stage, own: Asking): Shown {
  const { name, text, hint, args, answer = { form: "one" }, choices, also = [], ...rest } = own;
  const hasBack = goneBack(dialogue, stage) !== null;
  const hasCase = reportOf(dialogue).case !== undefined;
  return {
    id: name.replace("report-", "report/"),
    text: text ?? stage.say(name, { ...spokenTo(dialogue), ...args }),
    ...hintOf(hint, dialogue, stage),
    calls: ["113", "111"],
    ...rest,
    answer,
    choices,
    navigation: [...(hasBack ? (["back"] as const) : []), ...also, "leave", ...(hasCase ? (["erase"] as const) : [])],
  };
}

/** Where no page draws it, a draft says in words that it was not sent yet. */
function hintOf(hint: string | undefined, dialogue: Dialogue, { env, say }: Stage): Pick<Shown, "hint"> {
  const isSaid = dialogue.at === "report-ready" || env.channel === "web";
  const unsent = isDraft(dialogue) && !isSaid ? [say("report-unsent")] : [];
  const isRehearsed = env.channel === "terminal" && reportOf(dialogue).isSent === true;
  const lines = [...(hint === undefined ? [] : [hint]), ...unsent, ...(isRehearsed ? [say("report-rehearsal")] : [])];
  return lines.length === 0 ? {} : { hint: lines.join(" ") };
}

/** The question before, or what lies below a report that was just opened; null where there is nothing to go back to. */
export function goneBack(dialogue: Dialogue, stage: Stage): Move | null {
  const before = reportBackward(dialogue, stage);
  if (before !== null) return { dialogue: inScene(dialogue, before) };
  return dialogue.at === "report-danger" || dialogue.at === "report-closed" ? backBelow(dialogue, stage.env) : null;
}

/** Nothing that was offered: the same question again, with a kind word. */
export const notUnderstood = (dialogue: Dialogue): Move => ({ dialogue: saying(dialogue, "not-understood") });
