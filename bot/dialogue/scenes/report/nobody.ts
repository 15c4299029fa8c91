import { withReport } from "../../report/report-state.ts";
import { inScene } from "../../stage.ts";
import { choiceScene } from "./choice-scene.ts";

/** Everybody who would read it was named: nothing is sent, and the reporter hears who else listens. */
export const nobody = choiceScene({
  name: "report-nobody",
  codes: () => ["again"] as const,
  own: () => ({ calls: ["113", "111", "115"] }),
  take: (dialogue) => ({ dialogue: inScene(withReport(dialogue, { without: [] }), "report-conflict") }),
});
