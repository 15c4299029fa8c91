import type { Opts } from "grammy/types";
import { wordingOf } from "../../wording/wording.ts";

/**
 * One call that may go out as the answer to an update; what becomes of it is never known (Bot API, making requests when
 * getting updates), so that only calls are here that nothing follows from.
 */
export type Reply =
  | { readonly method: "answerCallbackQuery"; readonly payload: Opts<"answerCallbackQuery"> }
  | { readonly method: "sendMessage"; readonly payload: Opts<"sendMessage"> }
  | { readonly method: "leaveChat"; readonly payload: Opts<"leaveChat"> };

const say = wordingOf("vi");

/** The press was heard: its button stops waiting. */
export const heardReply = (press: string): Reply => ({
  method: "answerCallbackQuery",
  payload: { callback_query_id: press },
});

/** Where several people read, nobody is asked anything: said once, when we are brought there. */
export const crowdReply = (chat: number): Reply => ({
  method: "sendMessage",
  payload: { chat_id: chat, text: say("telegram-private-only") },
});

export const leaveReply = (chat: number): Reply => ({ method: "leaveChat", payload: { chat_id: chat } });
