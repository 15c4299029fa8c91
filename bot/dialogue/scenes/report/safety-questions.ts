import type { Safety, Tristate } from "../../../reports/report.ts";
import { reportOnward } from "../../report/order.ts";
import { passing, type ReportScene, reportOf } from "../../report/report-state.ts";
import { known } from "../../report/sending.ts";
import { inScene, type Scene } from "../../stage.ts";
import { choiceScene } from "./choice-scene.ts";

/** Is it happening now, is the place safe, is somebody hurt or about to be: three questions, always the same (domain 5.3). */
export const now = safetyQuestion("report-now", "now");
export const safe = safetyQuestion("report-safe", "safe");
export const hurt = safetyQuestion("report-hurt", "hurt");

function safetyQuestion(name: ReportScene, asks: keyof Safety): Scene {
  return choiceScene({
    name,
    codes: () => ["yes", "no", "unsure"] as const,
    faces: {
      yes: { picture: "thumbs-up", emoji: "👍" },
      no: { picture: "thumbs-down", emoji: "👎" },
      unsure: { picture: "thinking-face", emoji: "🤔" },
    },
    take: (dialogue, answer, stage) => {
      const told = known(dialogue, { safety: { ...reportOf(dialogue).safety, [asks]: answer } });
      // Whoever says so is asked again whether somebody can call, and what is known can leave at once.
      if (isInDanger(asks, answer))
        return { ...told, dialogue: passing(inScene(told.dialogue, "report-calls"), "report-calls") };
      return reportOnward(told, stage);
    },
  });
}

const isInDanger = (asks: keyof Safety, answer: Tristate): boolean => answer === (asks === "safe" ? "no" : "yes");
