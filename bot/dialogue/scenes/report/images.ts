import { reportOnward } from "../../report/order.ts";
import { passing } from "../../report/report-state.ts";
import { choiceScene } from "./choice-scene.ts";

/** Threats with images: what to do and what not, before anything else is asked. */
export const images = choiceScene({
  name: "report-images",
  codes: () => ["next"] as const,
  faces: { next: { picture: "right-arrow", emoji: "➡️" } },
  take: (dialogue, _, stage) => reportOnward({ dialogue: passing(dialogue, "report-images") }, stage),
});
