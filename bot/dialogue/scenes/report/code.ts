import type { Dialogue } from "../../dialogue.ts";
import { backBelow } from "../../report/opening.ts";
import { type Given, inScene, type Move, type Scene, type Shown, type Stage, saying } from "../../stage.ts";
import { asked } from "./asked.ts";

/** Sixteen digits, and room for spaces and hyphens. */
const longestTyped = 40;

/** Where a receipt is typed; looking it up is done outside, so what arrives here as words is none. */
export const receiptCode: Scene = { shown, take };

function shown(dialogue: Dialogue, stage: Stage): Shown {
  const choices = [{ code: "none", label: stage.say("report-code-none") }];
  const answer = { form: "text", longest: longestTyped } as const;
  return asked(dialogue, stage, { name: "report-code", hint: stage.say("report-code-hint"), answer, choices });
}

function take(dialogue: Dialogue, given: Given, { env }: Stage): Move {
  if (given.is === "words") return { dialogue: saying(dialogue, "receipt-shape") };
  if (env.report.isOpen) return { dialogue: inScene(dialogue, "report-danger") };
  return backBelow(dialogue, env) ?? { dialogue: inScene(dialogue, "report-closed") };
}
