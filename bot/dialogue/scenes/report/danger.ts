import { reportOnward } from "../../report/order.ts";
import { passing, reportOf } from "../../report/report-state.ts";
import { known } from "../../report/sending.ts";
import { inScene } from "../../stage.ts";
import { choiceScene } from "./choice-scene.ts";

/** The first question of every report: whoever is in danger sees whom to call before anything is asked. */
export const danger = choiceScene({
  name: "report-danger",
  codes: () => ["yes", "no", "unsure", "receipt"] as const,
  faces: {
    yes: { picture: "sos-button", emoji: "🆘" },
    no: { picture: "ok-hand", emoji: "👌" },
    unsure: { picture: "thinking-face", emoji: "🤔" },
    receipt: { picture: "key", emoji: "🔑" },
  },
  own: (_, { env, say }) => ({
    calls: ["113", "111", "115"],
    ...(env.channel === "terminal" && { hint: say("report-rehearsal") }),
  }),
  take: (dialogue, code, stage) => {
    if (code === "receipt") return { dialogue: inScene(dialogue, "report-code") };
    const asked = passing(dialogue, "report-danger");
    if (code === "no") return reportOnward({ dialogue: asked }, stage);
    // Whoever does not know sees whom to call as well.
    const safety = { ...reportOf(dialogue).safety, now: code };
    const level = code === "yes" ? 4 : reportOf(dialogue).level;
    const told = known(asked, { safety, level });
    return { ...told, dialogue: passing(inScene(told.dialogue, "report-calls"), "report-calls") };
  },
});
