import type { Dialogue } from "../../dialogue.ts";
import { reportOnward } from "../../report/order.ts";
import { passing, reportOf, withReport } from "../../report/report-state.ts";
import { type Given, inScene, type Move, type Scene, type Shown, type Stage } from "../../stage.ts";
import { asked, goneBack, notUnderstood, spokenTo } from "./asked.ts";

/** Where the one who harms has power over the child: who of those that would read it shall not. */
export const conflict: Scene = { shown, take };

function shown(dialogue: Dialogue, stage: Stage): Shown {
  const { officers } = stage.env.report;
  return asked(dialogue, stage, {
    name: "report-conflict",
    hint: stage.say("report-conflict-hint", spokenTo(dialogue)),
    answer: { form: "several", atLeast: 0, atMost: officers.length, chosen: reportOf(dialogue).without ?? [] },
    choices: officers.map(({ key, name }) => ({ code: key, label: name })),
    also: ["skip", "done"],
  });
}

function take(dialogue: Dialogue, given: Given, stage: Stage): Move {
  switch (given.is) {
    case "back":
      return goneBack(dialogue, stage) ?? { dialogue };
    case "skip":
      return named(dialogue, [], stage);
    case "toggle":
      return { dialogue: withReport(dialogue, { without: toggled(reportOf(dialogue).without ?? [], given.code) }) };
    case "codes":
      return named(dialogue, given.codes, stage);
    case "words":
      return notUnderstood(dialogue);
  }
}

/** With nobody left to read it, nothing is sent (protocol 5.3). */
function named(dialogue: Dialogue, codes: readonly string[], stage: Stage): Move {
  const { officers } = stage.env.report;
  const without = officers.map(({ key }) => key).filter((key) => codes.includes(key));
  const after = passing(withReport(dialogue, { without }), "report-conflict");
  if (without.length === officers.length) return { dialogue: inScene(after, "report-nobody") };
  return reportOnward({ dialogue: after }, stage);
}

const toggled = (before: readonly string[], code: string): readonly string[] =>
  before.includes(code) ? before.filter((other) => other !== code) : [...before, code];
