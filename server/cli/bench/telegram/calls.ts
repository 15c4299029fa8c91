import { z } from "zod";

const text = z.string().min(1).max(4096);
const inline = z.object({
  text: z.string().min(1),
  callback_data: z
    .string()
    .refine((value) => value !== "" && Buffer.byteLength(value) <= 64)
    .optional(),
  url: z.string().optional(),
});
const key = z.union([z.string().min(1), z.object({ text: z.string().min(1) })]);
const markup = z.union([
  z.object({ inline_keyboard: z.array(z.array(inline)) }),
  z.object({ keyboard: z.array(z.array(key)) }),
  z.object({ remove_keyboard: z.literal(true) }),
]);
const chat = z.coerce.number().int();
const message = z.number().int();

/** The calls that change what a child sees; the fields that matter for it. */
const calls = {
  sendMessage: z.object({ chat_id: chat, text, reply_markup: markup.optional() }),
  editMessageText: z.object({ chat_id: chat, message_id: message, text, reply_markup: markup.optional() }),
  editMessageReplyMarkup: z.object({ chat_id: chat, message_id: message, reply_markup: markup.optional() }),
  deleteMessage: z.object({ chat_id: chat, message_id: message }),
  deleteMessages: z.object({ chat_id: chat, message_ids: z.array(message).min(1).max(100) }),
  answerCallbackQuery: z.object({ callback_query_id: z.string().min(1), text: z.string().max(200).optional() }),
} as const;

type Calls = { readonly [M in keyof typeof calls]: z.output<(typeof calls)[M]> };

/** A button as a child sees it: pressed where it has data, else its words are sent. */
export type ShownButton = { readonly words: string; readonly data: string | null };

export type Call =
  | { readonly is: "send"; readonly chat: number; readonly text: string; readonly buttons: readonly ShownButton[] }
  | {
      readonly is: "edit";
      readonly chat: number;
      readonly message: number;
      /** Null: as it was. */
      readonly text: string | null;
      readonly buttons: readonly ShownButton[];
    }
  | { readonly is: "delete"; readonly chat: number; readonly messages: readonly number[] }
  /** Nobody sees anything of it. */
  | { readonly is: "other"; readonly method: string }
  | { readonly is: "bad"; readonly why: string };

const others = [
  "answerCallbackQuery",
  "getMe",
  "getWebhookInfo",
  "setWebhook",
  "deleteWebhook",
  "setMyCommands",
  "setChatMenuButton",
  "setMyDescription",
  "setMyShortDescription",
  "sendChatAction",
];

/** Reads a call as strictly as the real server does where a bot would notice. */
export function readCall(method: string, body: string): Call {
  const parameters = body === "" ? {} : jsonIn(body);
  if (!isKnown(method))
    return others.includes(method) ? { is: "other", method } : bad(method, "there is no such method");
  const parsed = calls[method].safeParse(parameters);
  if (!parsed.success)
    return bad(method, parsed.error.issues.map(({ path, code }) => `${path.join(".")} ${code}`).join());
  return meant(method, parsed.data);
}

const bad = (method: string, why: string): Call => ({ is: "bad", why: `${method}: ${why}` });
const isKnown = (method: string): method is keyof Calls => Object.hasOwn(calls, method);

function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function meant(method: keyof Calls, read: Calls[keyof Calls]): Call {
  if (!("chat_id" in read)) return { is: "other", method };
  if ("message_ids" in read) return { is: "delete", chat: read.chat_id, messages: read.message_ids };
  const buttons = "reply_markup" in read ? buttonsIn(read.reply_markup) : [];
  if (!("message_id" in read)) return { is: "send", chat: read.chat_id, text: read.text, buttons };
  if (method === "deleteMessage") return { is: "delete", chat: read.chat_id, messages: [read.message_id] };
  return { is: "edit", chat: read.chat_id, message: read.message_id, text: "text" in read ? read.text : null, buttons };
}

function buttonsIn(given: z.output<typeof markup> | undefined): readonly ShownButton[] {
  if (given === undefined || "remove_keyboard" in given) return [];
  if ("inline_keyboard" in given)
    return given.inline_keyboard.flat().map((one) => ({ words: one.text, data: one.callback_data ?? null }));
  return given.keyboard.flat().map((one) => ({ words: typeof one === "string" ? one : one.text, data: null }));
}
