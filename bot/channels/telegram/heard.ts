import { type Deed, incomingOf } from "./incoming.ts";
import { markOf } from "./redrawn.ts";
import { type Callback, type Membership, type Message, telegramUpdate, type Update } from "./update.ts";

/** What an update is to us. */
export type Heard =
  /** Somebody did something in a private chat. `press` is the press that waits for its answer. */
  | {
      readonly is: "arrival";
      readonly address: string;
      readonly update: string;
      readonly incoming: ReturnType<typeof incomingOf>;
      readonly marks: { readonly seen: readonly string[]; readonly on?: string };
      readonly press?: string;
    }
  /** Somebody has blocked us: nothing more is owed, and nothing is kept of it. */
  | { readonly is: "blocked"; readonly address: string }
  /** We were brought into a chat of several people. */
  | { readonly is: "invited"; readonly chat: number }
  /** Something happens in a chat of several people: we do not belong there. */
  | { readonly is: "crowd"; readonly chat: number }
  | { readonly is: "nothing" };

const nothing = { is: "nothing" } as const;
const present = ["member", "administrator", "restricted"];
const files = [
  "photo",
  "voice",
  "video",
  "video_note",
  "audio",
  "document",
  "animation",
  "sticker",
  "contact",
  "location",
  "venue",
  "poll",
  "dice",
  "game",
  "story",
  "paid_media",
  "checklist",
  "forward_origin",
] as const;

/** Total: an update of any shape, from anybody, is something of ours or nothing. */
export function heardIn(body: unknown): Heard {
  const parsed = telegramUpdate.safeParse(body);
  return parsed.success ? heardBy(parsed.data) : nothing;
}

function heardBy({ update_id, message, callback_query, my_chat_member }: Update): Heard {
  const update = String(update_id);
  if (message !== undefined) return heardMessage(message, update);
  if (callback_query !== undefined) return heardPress(callback_query, update);
  return my_chat_member === undefined ? nothing : heardMembership(my_chat_member);
}

function heardMessage(message: Message, update: string): Heard {
  const { chat, from, message_id } = message;
  const isService = message.text === undefined && files.every((kind) => message[kind] === undefined);
  // In a chat of several people the notice that we came in is one of these: it is answered by the membership.
  if (isService || from?.is_bot === true) return nothing;
  if (chat.type !== "private") return { is: "crowd", chat: chat.id };
  const deed: Deed = { kind: "message", message };
  const marks = { seen: [String(message_id)] };
  return { is: "arrival", address: String(chat.id), update, incoming: incomingOf(deed), marks };
}

function heardPress(callback: Callback, update: string): Heard {
  const { message, from, id } = callback;
  // Whoever pressed is who is answered: in a private chat it is also the chat.
  if (message !== undefined && message.chat.type !== "private") return { is: "crowd", chat: message.chat.id };
  const arrival = { address: String(from.id), update, incoming: incomingOf({ kind: "press", callback }), press: id };
  return { is: "arrival", ...arrival, marks: marksOf(message) };
}

/** A message that is too old to be changed comes with the date 0 (Bot API, InaccessibleMessage). */
function marksOf(message: Callback["message"]) {
  if (message === undefined || message.date === 0) return { seen: [] };
  const { message_id: id, has_protected_content: isProtected = false } = message;
  return { seen: [String(id)], on: markOf({ id, isProtected }) };
}

function heardMembership({ chat, new_chat_member: { status } }: Membership): Heard {
  if (chat.type === "private") return status === "kicked" ? { is: "blocked", address: String(chat.id) } : nothing;
  if (!present.includes(status)) return nothing;
  // In a channel nobody can be told before we may write there.
  return chat.type === "channel" ? { is: "crowd", chat: chat.id } : { is: "invited", chat: chat.id };
}
