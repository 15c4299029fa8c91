import type { Dialogue } from "../../dialogue.ts";
import { discarded } from "../../report/leaving.ts";
import { passing, type ReportScene, reportOf, withReport } from "../../report/report-state.ts";
import { sent } from "../../report/sending.ts";
import { inScene, type Move } from "../../stage.ts";
import { choiceScene } from "./choice-scene.ts";

/** What is ready: how much, never the words themselves, so that nobody who looks on reads them. */
export const ready = choiceScene({
  name: "report-ready",
  codes: () => ["send", "again"] as const,
  faces: {
    send: { picture: "envelope", emoji: "✉️" },
    again: { picture: "pencil", emoji: "✏️" },
  },
  own: (dialogue, { env, say }) => {
    const { texts, unit, contact } = reportOf(dialogue);
    const place = typeof unit === "string" ? "yes" : "no";
    const hints = [say("report-ready-hint"), ...(env.channel === "terminal" ? [say("report-rehearsal")] : [])];
    return { args: { texts, place, contact: contact ?? "none" }, hint: hints.join(" ") };
  },
  take: (dialogue, code, stage) => {
    if (code === "again") return writtenAgain(dialogue);
    const { dialogue: after, events = [] } = sent(dialogue, stage);
    return { dialogue: inScene(passing(after, "report-ready"), "report-receipt"), events };
  },
});

const ofTexts: readonly ReportScene[] = ["report-words", "report-account", "report-link", "report-phone"];

/** Sealed texts cannot be changed: they are thrown away, and what was chosen stays. */
function writtenAgain(dialogue: Dialogue): Move {
  const { passed, about } = reportOf(dialogue);
  const left = passed.filter((scene) => !ofTexts.includes(scene));
  const after = withReport(dialogue, { case: undefined, texts: 0, contact: undefined, passed: left });
  const isLink = about === "content" && reportOf(dialogue).teller === "adult";
  return { dialogue: inScene(after, isLink ? "report-link" : "report-words"), events: discarded(dialogue) };
}
