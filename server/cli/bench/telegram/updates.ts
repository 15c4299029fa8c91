import type { ShownButton } from "./calls.ts";
import type { Chats, Shown } from "./chats.ts";
import type { Update } from "./delivery.ts";

export type Updates = {
  /** The child writes. */
  message(chat: number, text: string): Update;
  /** The child taps a button of a message: an update of its own each time. */
  press(chat: number, shown: Shown, button: ShownButton): Update;
};

/** Rising from run to run: a number that came before is a repeat to every program that remembers. */
let updates = Math.floor(Date.now() / 1000);

/** Updates as Telegram numbers and forms them. */
export function updatesOf(chats: Chats): Updates {
  let presses = 0;
  const numbered = (content: string): string => {
    updates += 1;
    return `{"update_id":${updates},${content}}`;
  };
  const message = (chat: number, text: string): Update => {
    const command = text.startsWith("/")
      ? `,"entities":[{"offset":0,"length":${text.length},"type":"bot_command"}]`
      : "";
    const body = numbered(`"message":{"from":${sender(chat)},${chats.written(chat, text)}${command}}`);
    return { kind: "message", queue: chat * 2, body };
  };
  return {
    message,
    press: (chat, shown, { words, data }) => {
      if (data === null) return message(chat, words);
      presses += 1;
      const query = `"id":"${chat}${presses}","from":${sender(chat)},"message":${shown.json},"chat_instance":"${chat}"`;
      const body = numbered(`"callback_query":{${query},"data":${JSON.stringify(data)}}`);
      return { kind: "press", queue: chat * 2 + 1, body };
    },
  };
}

const sender = (chat: number): string => `{"id":${chat},"is_bot":false,"first_name":"Em","language_code":"vi"}`;
