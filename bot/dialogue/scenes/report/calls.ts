import type { Dialogue } from "../../dialogue.ts";
import { reportOnward } from "../../report/order.ts";
import { reportOf } from "../../report/report-state.ts";
import { andThen, known, sent } from "../../report/sending.ts";
import { type Move, type Stage, saying } from "../../stage.ts";
import { spokenTo } from "./asked.ts";
import { choiceScene } from "./choice-scene.ts";

/**
 * Immediate danger: whom to call, where to go. Whoever is still in danger is heard at once: what is known leaves, however
 * little it is, and the reporter may go on (protocol 5.1). A person is promised only while somebody is on duty.
 */
export const calls = choiceScene({
  name: "report-calls",
  codes: () => ["can-call", "cannot-call", "safe"] as const,
  faces: {
    "can-call": { picture: "telephone-receiver", emoji: "📞" },
    "cannot-call": { picture: "speech-balloon", emoji: "💬" },
    safe: { picture: "house", emoji: "🏠" },
  },
  own: (dialogue, stage) => ({ text: textOf(dialogue, stage), calls: ["113", "111", "115"] }),
  take: (dialogue, code, stage) => {
    if (code === "safe") return reportOnward({ dialogue }, stage);
    const safety = { ...reportOf(dialogue).safety, now: "yes" as const };
    const told = known(dialogue, {
      safety,
      level: 4,
      ...(code === "cannot-call" && { isUnableToCall: true as const }),
    });
    return reportOnward(
      andThen(told, (after) => sentNow(after, code, stage)),
      stage,
    );
  },
});

function textOf(dialogue: Dialogue, { say, env }: Stage): string {
  const { isSent } = reportOf(dialogue);
  const duty = env.report.isOnDuty ? "report-calls-on-duty" : "report-calls-off-duty";
  const lines = [
    say("report-calls", spokenTo(dialogue)),
    say(isSent === true ? "report-calls-sent" : duty, spokenTo(dialogue)),
  ];
  return lines.join("\n");
}

function sentNow(dialogue: Dialogue, code: "can-call" | "cannot-call", stage: Stage): Move {
  const { isSent } = reportOf(dialogue);
  const left = isSent === true ? { dialogue } : sent(dialogue, stage);
  const duty = stage.env.report.isOnDuty ? "on-duty" : "off-duty";
  return { ...left, dialogue: saying(left.dialogue, `report-sent-${code}-${duty}`) };
}
