import { z } from "zod";

const chat = z.object({ id: z.number().int(), type: z.string() });
/** Of everything that a message may hold, only that it is there. */
const there = z.unknown().optional();

const message = z.object({
  message_id: z.number().int(),
  chat,
  from: z.object({ is_bot: z.boolean().optional() }).optional(),
  text: z.string().optional(),
  forward_origin: there,
  photo: there,
  voice: there,
  video: there,
  video_note: there,
  audio: there,
  document: there,
  animation: there,
  sticker: there,
  contact: there,
  location: there,
  venue: there,
  poll: there,
  dice: there,
  game: there,
  story: there,
  paid_media: there,
  checklist: there,
});

const callback = z.object({
  id: z.string().min(1).max(64),
  from: z.object({ id: z.number().int() }),
  data: z.string().max(256).optional(),
  message: z
    .object({
      message_id: z.number().int(),
      chat,
      date: z.number(),
      has_protected_content: z.boolean().optional(),
    })
    .optional(),
});

const membership = z.object({ chat, new_chat_member: z.object({ status: z.string() }) });

/** The fields that are used, of an update as Telegram or anybody may send it. */
export const telegramUpdate = z.object({
  update_id: z.number().int(),
  message: message.optional(),
  callback_query: callback.optional(),
  my_chat_member: membership.optional(),
});

export type Message = z.infer<typeof message>;
export type Callback = z.infer<typeof callback>;
export type Membership = z.infer<typeof membership>;
export type Update = z.infer<typeof telegramUpdate>;
