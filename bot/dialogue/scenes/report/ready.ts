import { passing, reportOf } from "../../report/report-state.ts";
import { sent } from "../../report/sending.ts";
import { inScene } from "../../stage.ts";
import { choiceScene } from "./choice-scene.ts";
import { writtenAgain } from "./written-again.ts";

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
