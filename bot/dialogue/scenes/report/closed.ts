import { backBelow } from "../../report/opening.ts";
import { inScene } from "../../stage.ts";
import { choiceScene } from "./choice-scene.ts";

/** New reports are not taken: said at once and honestly, with whom to call instead. A receipt still works. */
export const closedBox = choiceScene({
  name: "report-closed",
  codes: (dialogue) =>
    dialogue.report?.from === undefined ? (["receipt"] as const) : (["return", "receipt"] as const),
  own: () => ({ calls: ["113", "111", "115"] }),
  take: (dialogue, code, { env }) =>
    code === "receipt" ? { dialogue: inScene(dialogue, "report-code") } : (backBelow(dialogue, env) ?? { dialogue }),
});
