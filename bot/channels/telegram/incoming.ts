import type { Incoming } from "../../dialogue/incoming.ts";
import { pressOf } from "./callback-data.ts";
import type { Callback, Message } from "./update.ts";

/** What a person does in a private chat. */
export type Deed =
  | { readonly kind: "message"; readonly message: Message }
  | { readonly kind: "press"; readonly callback: Callback };

/** A class code that came by a link: whether it is one is for the server to look up. */
type ClassCode = { readonly kind: "class-code"; readonly typed: string };

/** Longer than any field of ours, so that what is too long is judged by the conversation. */
const longestText = 6000;
const command = /^(\/[A-Za-z0-9_]{1,32})(?:@[A-Za-z0-9_]{1,64})?(?:\s+([\s\S]*))?$/;
/** Eight signs, as they stand in a link. */
const classCode = /^[A-Za-z0-9]{4}-?[A-Za-z0-9]{4}$/;
const toReport = "baotin";

/** Total: whatever a person does means something. */
export const incomingOf = (deed: Deed): Incoming | ClassCode =>
  deed.kind === "press" ? pressed(deed.callback) : heard(deed.message);

/** Data that no button of ours has is a press on no question: the one on the screen is shown again. */
function pressed({ data = "" }: Callback): Incoming {
  const press = pressOf(data);
  if (press === null) return { kind: "choose", question: "", choices: [] };
  return { kind: "choose", question: press.question, choices: [press.choice] };
}

/** What somebody else wrote, or a file of any kind: only that it came. */
function heard({ text, forward_origin }: Message): Incoming | ClassCode {
  if (text === undefined || forward_origin !== undefined) return { kind: "attachment" };
  const [, name, rest = ""] = command.exec(text) ?? [];
  if (name?.toLowerCase() === "/start") return opened(rest.trim());
  return { kind: "text", text: name === undefined ? text.slice(0, longestText) : name };
}

/** `/start` alone, or from a link: a class code, a campaign, or the way to a report. */
function opened(payload: string): Incoming | ClassCode {
  if (payload === "") return { kind: "open" };
  if (payload === toReport) return { kind: "open", to: "report" };
  if (classCode.test(payload)) return { kind: "class-code", typed: payload };
  return { kind: "open", campaign: payload.slice(0, 64) };
}
