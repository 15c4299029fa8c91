import type { Say } from "../../bot/wording/wording.ts";
import type { Command } from "./command.ts";
import { nameOf } from "./command-line.ts";

/** Wording id of the one line that says what a command does. */
export const descriptionId = (command: Command): string => `command-${command.words.join("-")}`;

/** How commands are used: each with its options, and in one line what it does. */
export function helpLines(commands: readonly Command[], say: Say): readonly string[] {
  return [
    say("admin-usage"),
    "",
    ...commands.flatMap((command) => commandLines(command, say)),
    "",
    say("admin-everywhere"),
  ];
}

function commandLines(command: Command, say: Say): readonly string[] {
  return [`  ${nameOf(command)} ${command.usage}`.trimEnd(), `      ${say(descriptionId(command))}`];
}
