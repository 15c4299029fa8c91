import { backBelow } from "../../report/opening.ts";
import { passing, reportOf } from "../../report/report-state.ts";
import { known } from "../../report/sending.ts";
import { inScene } from "../../stage.ts";
import { spokenTo } from "./asked.ts";
import { choiceScene } from "./choice-scene.ts";

/**
 * Several reports were sent today already: whom to call, and the way to write on in one of them. Whoever is in danger now
 * is heard at once all the same.
 */
export const many = choiceScene({
  name: "report-many",
  codes: (dialogue) =>
    reportOf(dialogue).from === undefined
      ? (["receipt", "danger"] as const)
      : (["receipt", "danger", "return"] as const),
  faces: {
    receipt: { picture: "key", emoji: "🔑" },
    danger: { picture: "sos-button", emoji: "🆘" },
    return: { picture: "left-arrow", emoji: "⬅️" },
  },
  // On the web it is the network that sent several: a child who shares it may have sent none.
  own: (dialogue, { env, say }) => ({
    calls: ["113", "111", "115"],
    ...(env.channel === "web" && { text: say("report-many-here", spokenTo(dialogue)) }),
  }),
  take: (dialogue, code, { env }) => {
    if (code === "receipt") return { dialogue: inScene(dialogue, "report-code") };
    if (code === "return") return backBelow(dialogue, env) ?? { dialogue };
    const told = known(dialogue, { safety: { ...reportOf(dialogue).safety, now: "yes" }, level: 4 });
    return { ...told, dialogue: passing(inScene(told.dialogue, "report-calls"), "report-calls") };
  },
});
