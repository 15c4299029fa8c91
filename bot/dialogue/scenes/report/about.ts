import type { About } from "../../../reports/report.ts";
import type { Dialogue } from "../../dialogue.ts";
import { reportOnward } from "../../report/order.ts";
import { reportOf } from "../../report/report-state.ts";
import { known } from "../../report/sending.ts";
import { inScene, saying } from "../../stage.ts";
import { choiceScene } from "./choice-scene.ts";

/** Whom it is about. Whoever worries about somebody else hears that it need not be carried alone. */
export const about = choiceScene<About | "test">({
  name: "report-about",
  codes: offeredTo,
  faces: {
    me: { picture: "raised-hand", emoji: "✋" },
    friend: { picture: "people-hugging", emoji: "🫂" },
    "other-child": { picture: "child", emoji: "🧒" },
    content: { picture: "eyes", emoji: "👀" },
    test: { picture: "thinking-face", emoji: "🤔" },
  },
  take: (dialogue, code, stage) => {
    if (code === "test") return { dialogue: inScene(dialogue, "report-test") };
    const told = known(dialogue, { about: code });
    const isBystander = (code === "friend" || code === "other-child") && reportOf(dialogue).teller !== "adult";
    return reportOnward(isBystander ? { ...told, dialogue: saying(told.dialogue, "report-bystander") } : told, stage);
  },
});

/** Nobody tries out what has gone to the officers already. */
function offeredTo(dialogue: Dialogue): readonly (About | "test")[] {
  const { teller, isSent, texts } = reportOf(dialogue);
  const subjects: readonly About[] =
    teller === "adult" ? ["other-child", "content"] : ["me", "friend", "other-child", "content"];
  return isSent === true || texts > 0 ? subjects : [...subjects, "test"];
}
