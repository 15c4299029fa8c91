import { reportOf } from "../../report/report-state.ts";
import { textScene } from "./text-scene.ts";

/** A number and the hours at which it is safe to call; sealed like every other text. */
export const phone = textScene({
  name: "report-phone",
  read: (text) => (/\p{Nd}(?:[\s.\-()]*\p{Nd}){5,}/u.test(text) ? { kind: "contact", text } : null),
  hint: (dialogue, { say }) => say(`report-phone-${reportOf(dialogue).contact === "phone" ? "own" : "adult"}`),
});
