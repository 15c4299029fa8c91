import type { BotApi } from "./bot-api.ts";
import { type ChatMessage, shownTo } from "./bot-api-chats.ts";
import type { Button } from "./bot-api-limits.ts";

const messageLifeSeconds = 86_400;
const pressLifeSeconds = 150;

let persons = 0;
let presses = 0;

/** Someone with the application: what they do becomes updates, what they see is what the chat holds. */
export function person(api: BotApi, wait: () => Promise<void>) {
  persons += 1;
  const id = 5_870_000_000 + persons;
  const from = { id, is_bot: false, first_name: "Lò Thị Canary", username: "canary_child", language_code: "en" };
  const chat = { id, type: "private", first_name: "Lò Thị Canary", username: "canary_child" };
  const { chats, updates } = api;
  chats.types.set(id, "private");
  let last: (() => Promise<void>) | null = null;
  let lastPress: { readonly data: string; readonly message: number } | null = null;

  const bring = async (queue: string, lifeSeconds: number, fields: Readonly<Record<string, unknown>>) => {
    const update = { update_id: updates.nextId(), ...fields };
    last = async () => {
      updates.enqueue(queue, lifeSeconds, update);
      await wait();
    };
    await last();
  };
  const write = (content: Readonly<Record<string, unknown>>, shown = "") => {
    const { id: message_id } = chats.put(id, {
      from: "person",
      text: shown,
      entities: [],
      keyboard: [],
      isProtected: false,
    });
    return bring(`chat ${id}`, messageLifeSeconds, {
      message: { message_id, from, chat, date: api.nowSeconds(), ...content },
    });
  };
  const pressOn = (message: ChatMessage, data: string) => {
    presses += 1;
    const query = `query-${presses}`;
    lastPress = { data, message: message.id };
    chats.presses.set(query, { atSeconds: api.nowSeconds(), answer: null });
    const callback_query = { id: query, from, chat_instance: "1", data, message: shownTo(id, message) };
    return bring(`press ${id}`, pressLifeSeconds, { callback_query });
  };
  const messages = () => [...chats.messagesOf(id).values()];
  const ofBot = () => messages().filter((message) => message.from === "bot");
  const screen = () => {
    const shown = ofBot().at(-1);
    if (shown === undefined) throw new Error("nothing was said yet");
    return shown;
  };
  /** By its words; where they stand in the text, by their number. */
  const onScreen = (label: string, on = screen()): Button => {
    const buttons = on.keyboard.flat();
    const line = on.text.split("\n").find((one) => /^\d+\. /.test(one) && one.endsWith(label));
    const found =
      buttons.find(({ text }) => text === label) ??
      buttons.find(({ text }) => text.endsWith(label)) ??
      buttons.find(({ text }) => line !== undefined && text.split(" ").includes(line.split(".")[0] ?? ""));
    if (found === undefined)
      throw new Error(`"${label}" is none of: ${buttons.map(({ text }) => text).join(" | ")}\n${on.text}`);
    return found;
  };
  return {
    id,
    messages,
    ofBot,
    screen,
    labels: () =>
      screen()
        .keyboard.flat()
        .map(({ text }) => text),
    start: (payload = "") => write({ text: `/start ${payload}`.trim() }, "/start"),
    type: (text: string) => write({ text }, text),
    /** A message of any other kind. */
    attach: (content: Readonly<Record<string, unknown>>) => write(content),
    press: (label: string) => pressOn(screen(), onScreen(label).callback_data ?? ""),
    /** By the code of a choice, where the words do not matter. */
    choose: (code: string) => {
      const data = screen()
        .keyboard.flat()
        .map(({ callback_data = "" }) => callback_data);
      const found = data.find((one) => one.endsWith(`:${code}`));
      if (found === undefined) throw new Error(`"${code}" is none of: ${data.join(" | ")}\n${screen().text}`);
      return pressOn(screen(), found);
    },
    /** A button of a message further up. */
    pressOn: (message: ChatMessage, label: string) => pressOn(message, onScreen(label, message).callback_data ?? ""),
    forge: (data: string) => pressOn(screen(), data),
    /** Telegram was not sure that the last update arrived. */
    redeliver: async () => await last?.(),
    /** The application got no answer, and sends its press again as a new one. */
    pressAgain: async () => {
      const message = messages().find((one) => one.id === lastPress?.message);
      if (message !== undefined && lastPress !== null) await pressOn(message, lastPress.data);
    },
    block: () => {
      chats.blocked.add(id);
      return bring(`member ${id}`, messageLifeSeconds, membership("kicked"));
    },
    unblock: () => {
      chats.blocked.delete(id);
      return bring(`member ${id}`, messageLifeSeconds, membership("member"));
    },
  };
  function membership(status: string) {
    const member = { user: { id: 1, is_bot: true, first_name: "Em nói" }, status };
    return { my_chat_member: { chat, from, date: api.nowSeconds(), old_chat_member: member, new_chat_member: member } };
  }
}

export type Person = ReturnType<typeof person>;
