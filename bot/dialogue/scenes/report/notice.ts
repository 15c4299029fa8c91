import { reportOnward } from "../../report/order.ts";
import { known } from "../../report/sending.ts";
import { choiceScene } from "./choice-scene.ts";

/** Whether a neutral line may come here when there is an answer; nobody is told unless they say so. */
export const notice = choiceScene({
  name: "report-notice",
  codes: () => ["no", "yes"] as const,
  take: (dialogue, code, stage) => reportOnward(known(dialogue, { isToldOfAnswers: code === "yes" }), stage),
});
