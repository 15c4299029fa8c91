import type { DangerKind } from "../../reports/report.ts";
import type { Dialogue } from "../dialogue.ts";
import { inScene, type Move } from "../stage.ts";
import { passing, type ReportScene, reportOf } from "./report-state.ts";
import { endangered } from "./sending.ts";

/**
 * Words of danger were read in a report: the level rises, and help comes before anything else is asked: a word about
 * not wanting to live has its own, anything at the highest level the numbers to call, each once.
 */
export function alarmed(dialogue: Dialogue, kinds: readonly DangerKind[]): Move {
  const { dialogue: after, events = [] } = endangered(dialogue, kinds);
  return { dialogue: toHelp(after), events };
}

/** The scene of help that is due, else the dialogue as it is. */
export function toHelp(dialogue: Dialogue): Dialogue {
  const { category, danger, level, passed } = reportOf(dialogue);
  const isDue = (scene: ReportScene) => !passed.includes(scene);
  const isOfSelfHarm = category === "H09" || danger.includes("self-harm");
  if (isOfSelfHarm && isDue("report-self-harm")) return showing(dialogue, "report-self-harm");
  return level === 4 && isDue("report-calls") ? showing(dialogue, "report-calls") : dialogue;
}

const showing = (dialogue: Dialogue, scene: ReportScene): Dialogue => passing(inScene(dialogue, scene), scene);
