import { reportOnward } from "../../report/order.ts";
import { known } from "../../report/sending.ts";
import { choiceScene } from "./choice-scene.ts";

/** A safe way to be reached, or none: never needed. */
export const contact = choiceScene({
  name: "report-contact",
  codes: () => ["phone", "receipt", "trusted-adult", "none"] as const,
  faces: {
    phone: { picture: "telephone-receiver", emoji: "📞" },
    receipt: { picture: "key", emoji: "🔑" },
    "trusted-adult": { picture: "handshake", emoji: "🤝" },
    none: { picture: "zipper-mouth-face", emoji: "🤐" },
  },
  take: (dialogue, way, stage) => reportOnward(known(dialogue, { contact: way }), stage),
  skip: (dialogue, stage) => reportOnward(known(dialogue, { contact: "none" }), stage),
});
