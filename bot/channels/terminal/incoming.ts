import type { Incoming } from "../../dialogue/incoming.ts";
import type { Question } from "../../dialogue/outgoing.ts";

/** One line that was typed, with the question it answers. */
export type TypedLine = { readonly typed: string; readonly question: Question | null };

/** A line of the terminal: the number or label of a choice, the label of a navigation, or words. */
export function incomingOf({ typed, question }: TypedLine): Incoming {
  const line = typed.trim();
  const pressed = question === null ? undefined : (choiceAt(question, line) ?? actionOf(question, line));
  if (question === null) return { kind: "text", text: typed };
  if (pressed === undefined) return { kind: "text", text: typed, question: question.token };
  return { kind: "choose", question: question.token, choices: [pressed] };
}

/** Where several may be chosen a number may begin a list, which the conversation reads. */
function choiceAt({ choices, answer }: Question, line: string): string | undefined {
  const named = choices.find(({ label }) => label === line)?.code;
  if (named !== undefined || answer.form === "several" || !/^\d{1,2}$/.test(line)) return named;
  return choices[Number(line) - 1]?.code;
}

const actionOf = ({ navigation }: Question, line: string): string | undefined =>
  navigation.find(({ label }) => label === line)?.action;
