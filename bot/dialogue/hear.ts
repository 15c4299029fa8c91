import { dangerIn } from "../reports/danger.ts";
import { type Command, commandExactly, commandPlainly } from "./commands.ts";
import type { Dialogue } from "./dialogue.ts";
import type { Env } from "./env.ts";
import type { Incoming } from "./incoming.ts";
import { byNumber, matchExactly, matchLoosely, matchPlainly, matchSeveral } from "./match.ts";
import { isNameOfPlace } from "./places.ts";
import { navigated } from "./press.ts";
import {
  endangeredBy,
  erases,
  helped,
  idle,
  idles,
  leaves,
  moves,
  opened,
  type Reaction,
  reports,
  restarted,
  type Screen,
  screensOf,
  stays,
  stops,
  told,
} from "./reaction.ts";
import type { Shown } from "./stage.ts";
import { tokenOf } from "./token.ts";

type Words = Extract<Incoming, { readonly kind: "text" }>;

/**
 * Typed words: a choice of the screen by its exact label; else a command; else a choice in any looser way; else, where
 * nobody is asked for own words, help for words of danger; else, where words may be the answer, the words themselves.
 * Words for an earlier question change nothing.
 */
export function heard(dialogue: Dialogue, { text, question }: Words, env: Env): Reaction {
  const [screen, ...below] = screensOf(dialogue, env);
  const exact = commandExactly(text, env);
  if (exact !== null && isObeyedLate(exact)) return commanded(screen, exact, env);
  if (isLate(dialogue, question, [screen, ...below])) return stays;
  return (
    answeredBy(screen, matchExactly(text, screen.shown.choices)) ??
    (exact === null ? null : commanded(screen, exact, env)) ??
    answeredBy(screen, matchPlainly(text, screen.shown.choices)) ??
    commandedBy(screen, text, env) ??
    answeredLoosely(screen, text) ??
    inDanger(screen, text, env) ??
    inOwnWords(screen, text)
  );
}

const isObeyedLate = ({ does }: Command): boolean => ["help", "report", "stop", "leave", "erase"].includes(does);

/** Words of danger are no answer, but never overheard: help is shown and a report offered, or the report's level rises. */
function inDanger({ dialogue, shown }: Screen, text: string, env: Env): Reaction | null {
  if (shown.takesOwnWords === true || isNameOfPlace(text, env.places)) return null;
  const kinds = dangerIn(text);
  return kinds.length === 0 ? null : endangeredBy(dialogue, kinds);
}

const isLate = (dialogue: Dialogue, question: string | undefined, screens: readonly Screen[]): boolean =>
  question !== undefined && question !== "" && !screens.some(({ shown }) => tokenOf(dialogue, shown.id) === question);

function commandedBy(screen: Screen, text: string, env: Env): Reaction | null {
  const command = commandPlainly(text, env);
  return command === null ? null : commanded(screen, command, env);
}

function commanded(screen: Screen, command: Command, env: Env): Reaction {
  switch (command.does) {
    case "speak":
      return idles({ dialogue: { ...screen.dialogue, locale: command.locale } });
    case "open":
      return idle(opened(screen.dialogue, env));
    case "restart":
      return idle(restarted(screen.dialogue, env));
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
    case "back":
    case "skip":
    case "done":
      return hasNavigation(screen.shown, command.does)
        ? navigated(screen, command.does, env)
        : told(screen.dialogue, notUnderstood(screen.shown));
  }
}

const hasNavigation = ({ navigation }: Shown, action: "back" | "skip" | "done"): boolean =>
  navigation.some((offered) => offered === action);

const answeredBy = (screen: Screen, code: string | null): Reaction | null =>
  code === null ? null : moves(screen.take({ is: "codes", codes: [code] }));

function answeredLoosely(screen: Screen, text: string): Reaction | null {
  const { answer, choices } = screen.shown;
  if (answer.form === "several") {
    const codes = matchSeveral(text, choices);
    return codes === null ? null : moves(screen.take({ is: "codes", codes }));
  }
  // Where words are the answer, the first words of a button may be the beginning of a sentence.
  return answeredBy(screen, answer.form === "text" ? byNumber(text, choices) : matchLoosely(text, choices));
}

/** Only where the question asks for words: anywhere else they are neither kept nor shown again. */
function inOwnWords(screen: Screen, text: string): Reaction {
  const { answer, takesWords } = screen.shown;
  if (answer.form === "text" || answer.form === "number" || takesWords === true)
    return moves(screen.take({ is: "words", text }));
  return told(screen.dialogue, notUnderstood(screen.shown));
}

/** After the end there is nothing to choose, so nothing was misunderstood; whoever asks for help is not corrected. */
function notUnderstood({ answer, id }: Shown): string {
  if (id === "help") return "help-words";
  return answer.form === "none" ? "nothing-asked" : "not-understood";
}
