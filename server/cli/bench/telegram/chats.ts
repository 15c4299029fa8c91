import type { Call, ShownButton } from "./calls.ts";
import { theBot } from "./the-bot.ts";

/** A message as it stands in a child's chat; `json` is its form in updates and results. */
export type Shown = {
  readonly id: number;
  readonly text: string;
  readonly buttons: readonly ShownButton[];
  readonly json: string;
};

/** How a call ended. */
type Done =
  | { readonly is: "done"; readonly result: string; readonly shown: Shown | null }
  | { readonly is: "refused"; readonly description: string };

export type Chats = {
  /** A message that the child itself wrote: its JSON without the sender. */
  written(chat: number, text: string): string;
  carryOut(call: Exclude<Call, { readonly is: "bad" }>): Done;
  forget(chat: number): void;
};

/** Messages of a chat that can still be tapped or changed: a crowd of a hundred thousand says much. */
const remembered = 8;

const refused = (description: string): Done => ({ is: "refused", description: `Bad Request: ${description}` });
const yes: Done = { is: "done", result: "true", shown: null };
const me = JSON.stringify({ id: theBot.id, is_bot: true, first_name: "Em Nói", username: theBot.username });
/** Telegram's own second; only bots that ask about age of messages read it. */
const secondsNow = () => Math.floor(Date.now() / 1000);

/** Every chat with what stands in it. A chat that nobody began is a stranger's: it takes everything and keeps nothing. */
export function openChats(): Chats {
  const chats = new Map<number, Map<number, Shown>>();
  let messages = 0;
  const show = (chat: number, message: Omit<Shown, "json">): Done => {
    const json = jsonOf(chat, message);
    const shown = { ...message, json };
    const known = chats.get(chat);
    known?.set(message.id, shown);
    if (known !== undefined && known.size > remembered) known.delete(known.keys().next().value ?? 0);
    return { is: "done", result: json, shown };
  };
  const send = ({ chat, text, buttons }: Extract<Call, { readonly is: "send" }>): Done => {
    messages += 1;
    return show(chat, { id: messages, text, buttons });
  };
  const edit = ({ chat, message: id, text, buttons }: Extract<Call, { readonly is: "edit" }>): Done => {
    const before = chats.get(chat)?.get(id);
    if (before === undefined) return chats.has(chat) ? refused("message to edit not found") : yes;
    if ((text ?? before.text) === before.text && isSame(buttons, before.buttons))
      return refused("message is not modified");
    return show(chat, { id, text: text ?? before.text, buttons });
  };
  return {
    written: (chat, text) => {
      if (!chats.has(chat)) chats.set(chat, new Map());
      messages += 1;
      return `"message_id":${messages},"date":${secondsNow()},"chat":${chatJson(chat)},"text":${JSON.stringify(text)}`;
    },
    carryOut: (call) => {
      switch (call.is) {
        case "send":
          return send(call);
        case "edit":
          return edit(call);
        case "delete":
          for (const id of call.messages) chats.get(call.chat)?.delete(id);
          return yes;
        case "other":
          return call.method === "getMe" ? { is: "done", result: me, shown: null } : yes;
      }
    },
    forget: (chat) => void chats.delete(chat),
  };
}

const isSame = (a: readonly ShownButton[], b: readonly ShownButton[]): boolean =>
  a.length === b.length && a.every(({ words, data }, index) => words === b[index]?.words && data === b[index]?.data);

const chatJson = (chat: number): string => `{"id":${chat},"first_name":"Em","type":"private"}`;

function jsonOf(chat: number, { id, text, buttons }: Omit<Shown, "json">): string {
  const rows = buttons
    .filter(({ data }) => data !== null)
    .map(({ words, data }) => [{ text: words, callback_data: data }]);
  const markup = rows.length === 0 ? "" : `,"reply_markup":${JSON.stringify({ inline_keyboard: rows })}`;
  return `{"message_id":${id},"from":${me},"chat":${chatJson(chat)},"date":${secondsNow()},"text":${JSON.stringify(text)}${markup}}`;
}
