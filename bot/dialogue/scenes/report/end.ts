import { adviceFor } from "../../../reports/advice.ts";
import type { Dialogue } from "../../dialogue.ts";
import type { Offered } from "../../match.ts";
import { backBelow } from "../../report/opening.ts";
import { hasPrivatePage, openedOnPage, privateLink } from "../../report/private-link.ts";
import { reportOf } from "../../report/report-state.ts";
import { type Given, type Move, type Scene, type Shown, type Stage, saying } from "../../stage.ts";
import { asked, goneBack, notUnderstood, spokenTo } from "./asked.ts";

/** The last screen: what became of it, what helps meanwhile, and whom to call; the same numbers for everyone. */
export const reportEnd: Scene = { shown, take };

function shown(dialogue: Dialogue, stage: Stage): Shown {
  return asked(dialogue, stage, {
    name: "report-end",
    text: textOf(dialogue, stage),
    calls: ["113", "111", "115"],
    answer: { form: "none" },
    choices: [...kept(dialogue, stage), ...below(dialogue, stage)],
  });
}

function textOf(dialogue: Dialogue, stage: Stage): string {
  const { say, env } = stage;
  const report = reportOf(dialogue);
  const lines = [
    say(`report-end-${kindOf(dialogue)}`, spokenTo(dialogue)),
    ...(report.texts > 0 || report.isSent === true ? dutyLines(dialogue, stage) : []),
    ...adviceLines(dialogue, stage),
    ...(env.channel === "messenger" ? [say("report-end-messenger", spokenTo(dialogue))] : []),
    say("help-card"),
  ];
  return lines.join("\n");
}

function kindOf(dialogue: Dialogue): "returned" | "added" | "test" | "sent" {
  const { step, isTest, texts } = reportOf(dialogue);
  if (step !== undefined) return texts > 0 ? "added" : "returned";
  return isTest === true ? "test" : "sent";
}

/** Nothing is promised of people who are not there. */
function dutyLines(dialogue: Dialogue, { say, env }: Stage): readonly string[] {
  const { isOnDuty, dutyHours } = env.report;
  const { isReceiptKept, step } = reportOf(dialogue);
  const back = isReceiptKept === true || step !== undefined ? [say("report-end-back")] : [];
  if (env.channel === "terminal") return [];
  if (isOnDuty) return [say("report-end-on-duty"), ...back];
  const hours = dutyHours === null ? [] : [say("report-end-hours", { hours: dutyHours })];
  return [say("report-end-off-duty"), ...hours, ...back];
}

function adviceLines(dialogue: Dialogue, { say }: Stage): readonly string[] {
  const { category = "H99", danger, isTest, step } = reportOf(dialogue);
  if (isTest === true || step !== undefined) return [];
  const card = danger.includes("self-harm") ? "H09" : category;
  return adviceFor(card).map((id) => say(id, spokenTo(dialogue)));
}

/** A receipt that is kept here is pressed, not typed; whoever hears the press looks it up. */
function kept(dialogue: Dialogue, { say, env }: Stage): readonly Offered[] {
  const { receipt } = reportOf(dialogue);
  if (receipt === undefined) return [];
  const here = { code: `receipt-${receipt}`, label: say("report-end-receipt") };
  const there = { code: `page-${receipt}`, label: say("report-end-page") };
  return hasPrivatePage(env) ? [here, there] : [here];
}

const below = (dialogue: Dialogue, { say }: Stage): readonly Offered[] =>
  reportOf(dialogue).from === undefined ? [] : [{ code: "return", label: say("help-return") }];

function take(dialogue: Dialogue, given: Given, stage: Stage): Move {
  if (given.is === "back") return goneBack(dialogue, stage) ?? { dialogue };
  const chosen = given.is === "codes" ? given.codes[0] : undefined;
  if (chosen === "return") return backBelow(dialogue, stage.env) ?? { dialogue };
  const onPage = openedOnPage(chosen ?? "", stage.env);
  if (onPage !== null) return privateLink(dialogue, onPage, stage.env);
  return chosen?.startsWith("receipt-") === true
    ? { dialogue: saying(dialogue, "receipt-paused") }
    : notUnderstood(dialogue);
}
