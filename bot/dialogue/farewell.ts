import type { Env } from "./env.ts";
import type { Outgoing } from "./outgoing.ts";
import { resultsChoice } from "./scenes/results.ts";
import { hash } from "./token.ts";

/** What had happened when the child stopped: nothing was sent yet, or the answers were already in the box. */
export type Stopped = "unsent" | "sent";

/** The last words after a stop; they stand alone, for nothing is kept that they could be drawn from. */
export function farewell(stopped: Stopped, locale: string, env: Env): readonly Outgoing[] {
  const say = env.wording(locale);
  const cleaning = env.channel === "messenger" ? [say("stopped-messenger")] : [];
  return [
    {
      kind: "question",
      token: hash("stopped").toString(36),
      id: "stopped",
      text: [say(`stopped-${stopped}`), ...cleaning, say("help-card")].join("\n"),
      picture: "waving-hand",
      answer: { form: "none" },
      choices: [resultsChoice(say)].map(({ words: _, ...choice }) => choice),
      navigation: [
        { action: "restart", label: say("navigation-restart") },
        { action: "help", label: say("navigation-help") },
      ],
      locale,
    },
  ];
}
