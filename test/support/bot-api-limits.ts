import { z } from "zod";

const button = z.object({ text: z.string(), callback_data: z.string().optional(), url: z.string().optional() });
const entity = z.object({ type: z.string(), offset: z.number().int(), length: z.number().int() });

export const shownMessage = z.object({
  chat_id: z.union([z.number(), z.string()]),
  text: z.string(),
  entities: z.array(entity).default([]),
  reply_markup: z.object({ inline_keyboard: z.array(z.array(button)) }).optional(),
  protect_content: z.boolean().default(false),
});

export type Button = z.infer<typeof button>;
export type ShownMessage = z.infer<typeof shownMessage>;

const buttonsAtMost = 100;
const markupBytesAtMost = 10_240;

/** Why Telegram would not show this message (telegram.md 3); null where it would. */
export function refusalOf({ text, entities, reply_markup }: ShownMessage): string | null {
  if (text.trim() === "") return "Bad Request: message text is empty";
  if (text.length > 4096) return "Bad Request: message is too long";
  if (entities.some(({ offset, length }) => offset < 0 || length <= 0 || offset + length > text.length))
    return "Bad Request: entity beginning or end is outside of the text";
  const buttons = reply_markup?.inline_keyboard.flat() ?? [];
  if (buttons.length > buttonsAtMost || JSON.stringify(reply_markup ?? {}).length > markupBytesAtMost)
    return "Bad Request: reply markup is too long";
  if (reply_markup?.inline_keyboard.some((row) => row.length === 0 || row.length > 8) === true)
    return "Bad Request: a row of buttons is empty or too long";
  return buttons.map(refusalOfButton).find((reason) => reason !== null) ?? null;
}

function refusalOfButton({ text, callback_data, url }: Button): string | null {
  if (text.trim() === "") return "Bad Request: text buttons are unallowed to be empty";
  if ((callback_data === undefined) === (url === undefined)) return "Bad Request: a button does one thing";
  if (callback_data !== undefined) {
    const bytes = Buffer.byteLength(callback_data);
    return bytes < 1 || bytes > 64 ? "Bad Request: BUTTON_DATA_INVALID" : null;
  }
  return URL.canParse(url ?? "") && /^https:\/\/[^/]+\.[^/]+/.test(url ?? "")
    ? null
    : "Bad Request: BUTTON_URL_INVALID";
}
