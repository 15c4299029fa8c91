import { reportOnward } from "../../report/order.ts";
import { known } from "../../report/sending.ts";
import { saying } from "../../stage.ts";
import { choiceScene } from "./choice-scene.ts";

/** Who tells: it decides words, pictures and how many questions. An adult is reminded of what the law asks. */
export const teller = choiceScene({
  name: "report-teller",
  codes: () => ["7-10", "11-15", "16-plus", "adult"] as const,
  isForEveryone: true,
  faces: {
    "7-10": { picture: "child", emoji: "🧒" },
    "11-15": { picture: "backpack", emoji: "🎒" },
    "16-plus": { picture: "person", emoji: "🧑" },
    adult: { picture: "teacher", emoji: "🧑‍🏫" },
  },
  take: (dialogue, code, stage) => {
    const told = known(dialogue, { teller: code });
    const after = code === "adult" ? { ...told, dialogue: saying(told.dialogue, "report-adult") } : told;
    return reportOnward(after, stage);
  },
});
