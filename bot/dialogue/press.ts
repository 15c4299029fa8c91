import type { Dialogue } from "./dialogue.ts";
import type { Env } from "./env.ts";
import type { Incoming } from "./incoming.ts";
import type { Navigation } from "./outgoing.ts";
import {
  erases,
  helped,
  leaves,
  moves,
  type Reaction,
  reports,
  restarted,
  type Screen,
  screensOf,
  stays,
  stops,
  told,
} from "./reaction.ts";
import { openedOnPage, privateLink } from "./report/private-link.ts";
import type { Given } from "./stage.ts";
import { tokenOf } from "./token.ts";

type Press = Extract<Incoming, { readonly kind: "choose" }>;

/** A press of a button. Help, a report and every way out are obeyed however late; any other late press changes nothing. */
export function pressed(dialogue: Dialogue, press: Press, env: Env): Reaction {
  const only = press.choices.length === 1 ? press.choices[0] : undefined;
  const always = only === undefined ? null : (alwaysObeyed(dialogue, only, env) ?? shownOnPage(dialogue, only, env));
  if (always !== null) return always;
  const screen = screensOf(dialogue, env).find(({ shown }) => tokenOf(dialogue, shown.id) === press.question);
  if (screen === undefined) return stays;
  return only !== undefined && navigates(screen, only)
    ? navigated(screen, only, env)
    : chosen(screen, press.choices, env);
}

function alwaysObeyed(dialogue: Dialogue, code: string, env: Env): Reaction | null {
  switch (code) {
    case "help":
      return helped(dialogue);
    case "report":
      return reports(dialogue, env);
    case "stop":
      return stops;
    case "leave":
      return leaves;
    case "erase":
      return erases;
    default:
      return null;
  }
}

/** A button that was kept in the chat outlives every question. */
function shownOnPage(dialogue: Dialogue, code: string, env: Env): Reaction | null {
  const opens = openedOnPage(code, env);
  return opens === null ? null : moves(privateLink(dialogue, opens, env));
}

const navigates = ({ shown }: Screen, code: string): code is Navigation => {
  const isChoice = shown.choices.some((choice) => choice.code === code);
  return !isChoice && shown.navigation.some((action) => action === code);
};

/** What a navigation button of a screen does; also for the typed words of the same meaning. */
export function navigated(screen: Screen, action: Navigation, env: Env): Reaction {
  switch (action) {
    case "help":
      return helped(screen.dialogue);
    case "report":
      return reports(screen.dialogue, env);
    case "stop":
      return stops;
    case "leave":
      return leaves;
    case "erase":
      return erases;
    case "restart":
      return restarted(screen.dialogue, env);
    case "done":
      return moves(screen.take({ is: "codes", codes: markedOn(screen) }));
    case "back":
    case "skip":
      return moves(screen.take({ is: action }));
  }
}

const markedOn = ({ shown }: Screen): readonly string[] => (shown.answer.form === "several" ? shown.answer.chosen : []);

/** Choices of the screen, each once; anything that was not offered is answered kindly. */
function chosen(screen: Screen, codes: readonly string[], env: Env): Reaction {
  const isFinal = codes.includes("done");
  const asked = [...new Set(codes)].filter((code) => code !== "done");
  const isOffered = asked.every((code) => screen.shown.choices.some((choice) => choice.code === code));
  const given = isOffered ? givenBy(screen, asked, isFinal || env.channel === "web") : null;
  return given === null ? told(screen.dialogue, "not-understood") : moves(screen.take(given));
}

function givenBy(screen: Screen, codes: readonly string[], isFinal: boolean): Given | null {
  const [first, ...others] = codes;
  if (screen.shown.answer.form !== "several")
    return first !== undefined && others.length === 0 ? { is: "codes", codes: [first] } : null;
  if (isFinal || first === undefined || others.length > 0) return { is: "codes", codes };
  return { is: "toggle", code: first };
}
