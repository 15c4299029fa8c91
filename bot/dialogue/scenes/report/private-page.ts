import type { Dialogue } from "../../dialogue.ts";
import { reportOnward } from "../../report/order.ts";
import { hasPrivatePage, privateLink } from "../../report/private-link.ts";
import { passing } from "../../report/report-state.ts";
import { type Given, type Move, type Scene, type Shown, type Stage, saying } from "../../stage.ts";
import { asked, goneBack, notUnderstood } from "./asked.ts";

/** Others can read along: the page without an account is offered, and the conversation is never refused. */
export const privatePage: Scene = { shown, take };

function shown(dialogue: Dialogue, stage: Stage): Shown {
  const { page } = stage.env.report;
  return asked(dialogue, stage, {
    name: "report-private",
    choices: [
      { code: "page", label: stage.say("report-private-page"), ...(hasPrivatePage(stage.env) ? {} : { href: page }) },
      { code: "stay", label: stage.say("report-private-stay") },
    ],
  });
}

function take(dialogue: Dialogue, given: Given, stage: Stage): Move {
  if (given.is === "back") return goneBack(dialogue, stage) ?? { dialogue };
  const chosen = given.is === "codes" ? given.codes[0] : undefined;
  if (chosen === "page" && hasPrivatePage(stage.env)) return privateLink(dialogue, null, stage.env);
  if (chosen === "page") return { dialogue: saying(dialogue, "report-page-where") };
  if (chosen !== "stay") return notUnderstood(dialogue);
  return reportOnward({ dialogue: passing(dialogue, "report-private") }, stage);
}
