import { reportOnward } from "../../report/order.ts";
import { passing, reportOf } from "../../report/report-state.ts";
import { andThen, known } from "../../report/sending.ts";
import { choiceScene } from "./choice-scene.ts";

/** Somebody does not want to live, or hurts themselves: who listens, and whether they are safe now. */
export const selfHarm = choiceScene({
  name: "report-self-harm",
  codes: () => ["yes", "no", "unsure"] as const,
  own: () => ({ calls: ["111", "115", "113"] }),
  take: (dialogue, safe, stage) => {
    const asked = passing(dialogue, "report-self-harm");
    // Whom to call has just been read; whoever is not safe sees it again with where to go.
    const helped = safe === "yes" ? passing(asked, "report-calls") : asked;
    const safety = { ...reportOf(dialogue).safety, safe };
    const level = safe === "yes" ? reportOf(dialogue).level : 4;
    return reportOnward(
      andThen({ dialogue: helped }, (before) => known(before, { safety, level })),
      stage,
    );
  },
});
