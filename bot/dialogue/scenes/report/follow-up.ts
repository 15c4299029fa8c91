import { reportOnward } from "../../report/order.ts";
import { passing, reportOf } from "../../report/report-state.ts";
import { known } from "../../report/sending.ts";
import { inScene } from "../../stage.ts";
import { choiceScene } from "./choice-scene.ts";

/** Somebody came back by a receipt: how far it is, and whether there is more to tell. */
export const followUp = choiceScene({
  name: "report-follow-up",
  codes: () => ["worse", "more", "no"] as const,
  own: (dialogue) => ({ args: { step: reportOf(dialogue).step ?? 1 } }),
  take: (dialogue, code, stage) => {
    const asked = passing(dialogue, "report-follow-up");
    if (code === "no") return { dialogue: inScene(asked, "report-end") };
    return reportOnward(code === "worse" ? known(asked, { level: 4 }) : { dialogue: asked }, stage);
  },
});
