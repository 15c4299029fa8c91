import { reportOf } from "../../report/report-state.ts";
import { spokenTo } from "./asked.ts";
import { textScene } from "./text-scene.ts";

/** What happened, in own words, as much or as little as somebody wants; warned before not to write names. */
export const words = textScene({
  name: "report-words",
  isAskedAgain: true,
  read: (text) => ({ kind: "words", text }),
  hint: (dialogue, { say }) => {
    const { texts } = reportOf(dialogue);
    return texts === 0 ? say("report-words-warning", spokenTo(dialogue)) : say("report-words-more", { count: texts });
  },
});
