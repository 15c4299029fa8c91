import { actions, type TurnForm } from "../../../../bot/channels/web/turn.ts";
import { fieldsOf, type Turn } from "../turns.ts";

/** What a form of this page says, without the way over the server. */
export function turnOf(turn: Turn): TurnForm {
  const fields = fieldsOf(turn);
  const fieldOf = (name: string) => fields.find(([known]) => known === name)?.[1];
  return {
    question: fieldOf("question"),
    choice: fields.flatMap(([name, value]) => (name === "choice" ? [value] : [])),
    text: fieldOf("text") ?? "",
    action: actions.find((known) => known === fieldOf("action")),
  };
}
