import { z } from "zod";
import type { Outgoing } from "../../dialogue/outgoing.ts";
import { wordingOf } from "../../wording/wording.ts";
import type { Messenger, Owed } from "../channel.ts";
import { type Delivery, deliveryOf, noAnswer } from "../errors.ts";
import { telegramName } from "./channel.ts";
import {
  type Call,
  type Client,
  type ClientSettings,
  type Outcome,
  openClient,
  type Refusal,
  readJson,
} from "./client.ts";
import type { Links } from "./keyboard.ts";
import { type Drawn, drawn } from "./outgoing.ts";
import { type Tapped, tappedBy } from "./redrawn.ts";

export type TelegramMessenger = Messenger & Pick<Client, "close">;

/** The sending half: one call a tap, for what a turn says becomes the message that was tapped. */
export function telegramMessenger(settings: ClientSettings, links: Links): TelegramMessenger {
  const { call, close } = openClient(settings);
  return {
    name: telegramName,
    canErase: true,
    deliver: (owed) => ("erase" in owed ? erased(call, owed) : said(call, owed, links)),
    close,
  };
}

type Said = Extract<Owed, { readonly outgoing: readonly Outgoing[] }>;

/** The first message in place of the one that was tapped, where that can be; what is new has an id to be deleted by. */
async function said(call: Call, { address, outgoing, on }: Said, links: Links): Promise<Delivery> {
  const [first, ...rest] = drawn(outgoing, links);
  if (first === undefined) return { is: "taken" };
  const tapped = on === undefined ? null : tappedBy(on);
  const chat = Number(address);
  const messages: string[] = [];
  const redrawn = tapped !== null && mayBecome(tapped, first) ? await redraw(call, chat, tapped, first) : null;
  if (redrawn !== null && redrawn.is !== "taken") return redrawn;
  for (const message of redrawn === null ? [first, ...rest] : rest) {
    const sent = await send(call, chat, message);
    if (sent.is !== "done") return deliveryBy(sent);
    messages.push(...idsIn(sent.result));
  }
  return messages.length === 0 ? { is: "taken" } : { is: "taken", messages };
}

/** What must not be saved never stands in a message that can be. */
const mayBecome = (tapped: Tapped, { isProtected }: Drawn): boolean => tapped.isProtected || !isProtected;

/** Null where the message can no longer be changed: then it is said anew. */
async function redraw(call: Call, chat: number, { id }: Tapped, message: Drawn): Promise<Delivery | null> {
  const done = await call("editMessageText", { chat_id: chat, message_id: id, ...shapeOf(message) });
  if (done.is === "done") return { is: "taken" };
  if (done.is === "refused" && done.why === "not-modified") return { is: "taken" };
  const isLost = done.is === "refused" && done.code === 400 && done.why !== "no-such-chat";
  return isLost ? null : deliveryBy(done);
}

const send = (call: Call, chat: number, message: Drawn): Promise<Outcome<string>> =>
  call("sendMessage", {
    chat_id: chat,
    ...shapeOf(message),
    ...(message.isProtected && { protect_content: true }),
  });

const shapeOf = ({ text, entities, keyboard }: Drawn) => ({
  text,
  ...(entities.length > 0 && { entities }),
  ...(keyboard.length > 0 && { reply_markup: { inline_keyboard: keyboard } }),
  link_preview_options: { is_disabled: true },
});

const sentMessage = z.object({ result: z.object({ message_id: z.number() }) });

/** By what the message can be deleted later. */
function idsIn(answer: string): readonly string[] {
  const { data } = sentMessage.safeParse(readJson(answer));
  return data === undefined ? [] : [String(data.result.message_id)];
}

/** Pause for a token that is wrong or was withdrawn: nothing is lost by it while it is put right. */
const wrongTokenSeconds = 60;

/** What to do about a call that was not done (telegram.md 2). */
function deliveryBy(refusal: Refusal): Delivery {
  if (refusal.is === "unreachable") return noAnswer;
  if (refusal.why === "no-such-chat") return { is: "gone" };
  if (refusal.code === 401 || refusal.code === 404) return { is: "later", seconds: wrongTokenSeconds, everyone: true };
  return deliveryOf(refusal.code, refusal.retryAfterSeconds);
}

/** Ids of one call (Bot API, deleteMessages). */
const erasedAtOnce = 100;

type Erasing = Extract<Owed, { readonly erase: readonly string[] }>;

/** Both sides' messages; where Telegram would not (older than 48 hours), the person is shown how to clear the chat. */
async function erased(call: Call, { address, erase }: Erasing): Promise<Delivery> {
  const chat = Number(address);
  const ids = erase.map((id) => tappedBy(id)?.id).filter((id) => id !== undefined);
  let isWhole = true;
  for (let at = 0; at < ids.length; at += erasedAtOnce) {
    const message_ids = ids.slice(at, at + erasedAtOnce);
    const done = await call("deleteMessages", { chat_id: chat, message_ids });
    if (isToCome(done)) return deliveryBy(done);
    isWhole &&= done.is === "done";
  }
  return isWhole ? { is: "taken" } : await shownHow(call, chat);
}

/** A refusal of the ids themselves is final; any other comes again or ends what is owed. */
const isToCome = (done: Outcome<string>): done is Refusal =>
  done.is !== "done" && !(done.is === "refused" && done.code === 400 && done.why !== "no-such-chat");

async function shownHow(call: Call, chat: number): Promise<Delivery> {
  const sent = await call("sendMessage", { chat_id: chat, text: wordingOf("vi")("telegram-erase-yourself") });
  return sent.is === "done" ? { is: "taken", messages: idsIn(sent.result) } : deliveryBy(sent);
}
