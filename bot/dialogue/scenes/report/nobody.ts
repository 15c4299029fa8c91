import type { Dialogue, SceneName } from "../../dialogue.ts";
import type { Env } from "../../env.ts";
import { reportOf, withReport } from "../../report/report-state.ts";
import { inScene } from "../../stage.ts";
import { choiceScene } from "./choice-scene.ts";
import { writtenAgain } from "./written-again.ts";

/** What is left to do: leave fewer people out, try once more, or write anew to those who came since. */
type Way = "again" | "retry" | "anew";

/**
 * Everybody who would read it was named, or has left: nothing is sent, the reporter hears who else listens, and what was
 * told stays.
 */
export const nobody = choiceScene<Way>({
  name: "report-nobody",
  codes: (dialogue, { env }) => waysOn(dialogue, env),
  own: (dialogue, { env }) => ({
    calls: ["113", "111", "115"],
    args: { way: waysOn(dialogue, env).at(-1) ?? "retry" },
  }),
  take: (dialogue, way) => {
    if (way === "anew") return writtenAgain(dialogue);
    if (way === "retry") return { dialogue: inScene(dialogue, triedAt(dialogue)) };
    return { dialogue: inScene(withReport(dialogue, { without: [] }), "report-conflict") };
  },
});

/** A draft is sealed to those who read when it was begun: whoever came later can read only what is written anew. */
function waysOn(dialogue: Dialogue, { report: { officers } }: Env): readonly Way[] {
  const { without = [], case: id } = reportOf(dialogue);
  if (officers.length === 0) return ["retry"];
  if (!officers.some(({ key }) => !without.includes(key))) return ["again"];
  return id === undefined ? ["retry"] : ["retry", "anew"];
}

/** Where what was refused can be done once more. */
function triedAt(dialogue: Dialogue): SceneName {
  const { case: id, level } = reportOf(dialogue);
  if (id !== undefined) return "report-ready";
  return level === 4 ? "report-calls" : "report-words";
}
