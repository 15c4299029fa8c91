import { passing, withReport } from "../../report/report-state.ts";
import { sent } from "../../report/sending.ts";
import { inScene } from "../../stage.ts";
import { choiceScene } from "./choice-scene.ts";

/** Somebody only wants to see how it works: thanked like everyone, never scolded, and always asked back. */
export const testMessage = choiceScene({
  name: "report-test",
  codes: () => ["send", "real"] as const,
  take: (dialogue, code, stage) => {
    if (code === "real") return { dialogue: inScene(dialogue, "report-about") };
    const { dialogue: after, events = [] } = sent(withReport(dialogue, { isTest: true }), stage);
    return { dialogue: inScene(passing(after, "report-about"), "report-receipt"), events };
  },
});
