import { reportOnward } from "../../report/order.ts";
import { known } from "../../report/sending.ts";
import { choiceScene } from "./choice-scene.ts";

/** Who does it, in kinds of people; nobody's name is asked. */
export const offender = choiceScene({
  name: "report-offender",
  codes: () => ["stranger", "online", "peer", "family", "adult", "unsaid"] as const,
  faces: {
    stranger: { picture: "detective", emoji: "🕵️" },
    online: { picture: "mobile-phone", emoji: "📱" },
    peer: { picture: "busts-in-silhouette", emoji: "👥" },
    family: { picture: "house", emoji: "🏠" },
    adult: { picture: "school", emoji: "🏫" },
    unsaid: { picture: "zipper-mouth-face", emoji: "🤐" },
  },
  take: (dialogue, code, stage) => reportOnward(known(dialogue, { offender: code }), stage),
});
