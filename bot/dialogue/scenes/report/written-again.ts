import type { Dialogue } from "../../dialogue.ts";
import { discarded } from "../../report/leaving.ts";
import { type ReportScene, reportOf, withReport } from "../../report/report-state.ts";
import { inScene, type Move } from "../../stage.ts";

const ofTexts: readonly ReportScene[] = ["report-words", "report-account", "report-link", "report-phone"];

/** Sealed texts cannot be changed: they are thrown away, and what was chosen stays. */
export function writtenAgain(dialogue: Dialogue): Move {
  const { passed, about } = reportOf(dialogue);
  const left = passed.filter((scene) => !ofTexts.includes(scene));
  const after = withReport(dialogue, { case: undefined, texts: 0, contact: undefined, passed: left });
  const isLink = about === "content" && reportOf(dialogue).teller === "adult";
  return { dialogue: inScene(after, isLink ? "report-link" : "report-words"), events: discarded(dialogue) };
}
