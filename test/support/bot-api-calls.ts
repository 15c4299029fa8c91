import type { Opts } from "@grammyjs/types";

/** The calls of the Bot API that we make, as grammY's own types say them; a JSON Schema is made of this. */
export type BotApiCalls = Pick<
  Opts<string>,
  | "getMe"
  | "getUpdates"
  | "setWebhook"
  | "deleteWebhook"
  | "getWebhookInfo"
  | "sendMessage"
  | "editMessageText"
  | "deleteMessages"
  | "answerCallbackQuery"
  | "leaveChat"
  | "setMyCommands"
  | "setMyDescription"
  | "setMyShortDescription"
  | "setChatMenuButton"
>;
