import { z } from "zod";
import { type Button, refusalOf, type ShownMessage, shownMessage } from "./bot-api-limits.ts";

export type ChatMessage = {
  readonly id: number;
  readonly from: "bot" | "person";
  readonly text: string;
  readonly entities: ShownMessage["entities"];
  readonly keyboard: readonly (readonly Button[])[];
  readonly isProtected: boolean;
  readonly dateSeconds: number;
};

export type Answer =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error_code: number; readonly description: string; readonly parameters?: unknown };

const oldestDeletedSeconds = 48 * 3600;
const oldestAnsweredSeconds = 150;

/** Chats as Telegram keeps them: messages with ids, who blocked us, presses that wait for an answer. */
export function openChats(nowSeconds: () => number) {
  const chats = new Map<number, Map<number, ChatMessage>>();
  const types = new Map<number, "private" | "group" | "channel">();
  const blocked = new Set<number>();
  const left = new Set<number>();
  const presses = new Map<string, { readonly atSeconds: number; answer: string | null }>();
  const lastIds = new Map<number, number>();

  const put = (chat: number, message: Omit<ChatMessage, "id" | "dateSeconds">): ChatMessage => {
    const id = (lastIds.get(chat) ?? 0) + 1;
    lastIds.set(chat, id);
    const whole = { ...message, id, dateSeconds: nowSeconds() };
    messagesOf(chat).set(id, whole);
    return whole;
  };
  const messagesOf = (chat: number) => {
    const known = chats.get(chat) ?? new Map<number, ChatMessage>();
    chats.set(chat, known);
    return known;
  };
  const closedTo = (chat: number): Answer | null => {
    if (!types.has(chat)) return refused(400, "Bad Request: chat not found");
    if (blocked.has(chat)) return refused(403, "Forbidden: bot was blocked by the user");
    return left.has(chat) ? refused(403, "Forbidden: bot is not a member of the chat") : null;
  };

  const send = (payload: unknown): Answer => {
    const asked = shownMessage.parse(payload);
    const chat = Number(asked.chat_id);
    const refusal = refusalOf(asked);
    const closed = closedTo(chat);
    if (closed !== null) return closed;
    if (refusal !== null) return refused(400, refusal);
    const { text, entities, protect_content: isProtected, reply_markup } = asked;
    const keyboard = reply_markup?.inline_keyboard ?? [];
    return done(shownTo(chat, put(chat, { from: "bot", text, entities, isProtected, keyboard })));
  };

  const edit = (payload: unknown): Answer => {
    const asked = shownMessage.extend({ message_id: z.number() }).parse(payload);
    const chat = Number(asked.chat_id);
    const before = messagesOf(chat).get(asked.message_id);
    const closed = closedTo(chat);
    if (closed !== null) return closed;
    if (before === undefined) return refused(400, "Bad Request: message to edit not found");
    if (before.from === "person") return refused(400, "Bad Request: message can't be edited");
    const refusal = refusalOf(asked);
    if (refusal !== null) return refused(400, refusal);
    // Without reply_markup the keyboard goes.
    const after = {
      ...before,
      text: asked.text,
      entities: asked.entities,
      keyboard: asked.reply_markup?.inline_keyboard ?? [],
    };
    if (JSON.stringify(after) === JSON.stringify(before))
      return refused(
        400,
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same",
      );
    messagesOf(chat).set(before.id, after);
    return done(shownTo(chat, after));
  };

  const erase = (payload: unknown): Answer => {
    const { chat_id, message_ids } = z
      .object({ chat_id: z.number(), message_ids: z.array(z.number()).min(1).max(100) })
      .parse(payload);
    const closed = closedTo(chat_id);
    if (closed !== null) return closed;
    const messages = messagesOf(chat_id);
    const oldest = nowSeconds() - oldestDeletedSeconds;
    if (message_ids.some((id) => (messages.get(id)?.dateSeconds ?? oldest) < oldest))
      return refused(400, "Bad Request: message can't be deleted");
    for (const id of message_ids) messages.delete(id);
    return done(true);
  };

  const answer = (payload: unknown): Answer => {
    const { callback_query_id: id, text = "" } = z
      .object({ callback_query_id: z.string(), text: z.string().max(200).optional() })
      .parse(payload);
    const press = presses.get(id);
    if (press === undefined || press.answer !== null || nowSeconds() - press.atSeconds > oldestAnsweredSeconds)
      return refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid");
    press.answer = text;
    return done(true);
  };

  const leave = (payload: unknown): Answer => {
    const { chat_id } = z.object({ chat_id: z.number() }).parse(payload);
    const closed = closedTo(chat_id);
    if (closed === null) left.add(chat_id);
    return closed ?? done(true);
  };

  return { send, edit, erase, answer, leave, put, messagesOf, types, blocked, left, presses };
}

const done = (result: unknown): Answer => ({ ok: true, result });

export const refused = (error_code: number, description: string, parameters?: unknown): Answer => ({
  ok: false,
  error_code,
  description,
  ...(parameters !== undefined && { parameters }),
});

/** A message as Telegram hands it over. */
export const shownTo = (chat: number, { id, text, dateSeconds, isProtected, keyboard }: ChatMessage) => ({
  message_id: id,
  date: dateSeconds,
  chat: { id: chat, type: "private", first_name: "Canary" },
  text,
  ...(isProtected && { has_protected_content: true }),
  ...(keyboard.length > 0 && { reply_markup: { inline_keyboard: keyboard } }),
});
