import { reportOnward } from "../../report/order.ts";
import { known } from "../../report/sending.ts";
import { choiceScene } from "./choice-scene.ts";

/** Where it happened. */
export const where = choiceScene({
  name: "report-where",
  codes: () => ["zalo", "facebook", "tiktok", "youtube", "game", "other-app", "offline"] as const,
  faces: {
    zalo: { picture: "speech-balloon", emoji: "💬" },
    facebook: { picture: "thumbs-up", emoji: "👍" },
    tiktok: { picture: "clapper-board", emoji: "🎬" },
    youtube: { picture: "television", emoji: "📺" },
    game: { picture: "video-game", emoji: "🎮" },
    "other-app": { picture: "mobile-phone", emoji: "📱" },
    offline: { picture: "house", emoji: "🏠" },
  },
  take: (dialogue, code, stage) => reportOnward(known(dialogue, { where: code }), stage),
  skip: (dialogue, stage) => reportOnward(known(dialogue, { where: null }), stage),
});
