import type { Dialogue } from "./dialogue.ts";
import type { Env, Say } from "./env.ts";
import type { Outgoing, Question } from "./outgoing.ts";
import type { StopHow } from "./reaction.ts";
import { resultsChoice } from "./scenes/results.ts";
import { hash } from "./token.ts";

/**
 * The last words after somebody left; they stand alone, for nothing is kept that they could be drawn from. After a report
 * nothing in them says that there was one.
 */
export function farewell(before: Dialogue | null, how: StopHow, env: Env): readonly Outgoing[] {
  const locale = before?.locale ?? env.locale;
  const say = env.wording(locale);
  const isReport = before === null ? how !== "stopped" : before.report !== undefined;
  if (how === "erased" && (isReport || env.report.canErase))
    return [lastWords("erased", erasedText(before, say, env), { say, locale })];
  if (!isReport) return [lastWords("stopped", stoppedText(before, say, env), { say, locale })];
  return [lastWords("left", say("left-text"), { say, locale })];
}

function stoppedText(before: Dialogue | null, say: Say, env: Env): string {
  const cleaning = env.channel === "messenger" ? [say("stopped-messenger")] : [];
  const stopped = say(before?.ending === "finished" ? "stopped-sent" : "stopped-unsent");
  return [stopped, ...cleaning, say("help-card")].join("\n");
}

/** What is gone, what is not, and who can delete the rest. */
function erasedText(before: Dialogue | null, say: Say, { channel, report }: Env): string {
  const isSent = before?.report === undefined ? before?.ending === "finished" : before.report.isSent === true;
  const can = report.canErase ? "can" : "cannot";
  const cleaning = channel === "messenger" ? say(`erased-messenger-${can}`) : say("erased-here");
  return [say(isSent ? "erased-sent" : "erased-unsent"), cleaning, say("help-card")].join("\n");
}

type Spoken = { readonly say: Say; readonly locale: string };

function lastWords(id: "stopped" | "left" | "erased", text: string, { say, locale }: Spoken): Question {
  return {
    kind: "question",
    token: hash(id).toString(36),
    id,
    text,
    picture: "waving-hand",
    answer: { form: "none" },
    choices: id === "stopped" ? [resultsChoice(say)].map(({ words: _, ...choice }) => choice) : [],
    navigation: [
      { action: "restart", label: say("navigation-restart") },
      { action: "help", label: say("navigation-help") },
    ],
    locale,
  };
}
