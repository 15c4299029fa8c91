import type { Message } from "grammy/types";
import type { Outgoing } from "../../dialogue/outgoing.ts";
import { wordingOf } from "../../wording/wording.ts";
import type { Messenger, Owed } from "../channel.ts";
import { type Delivery, deliveryOf, noAnswer } from "../errors.ts";
import { telegramName } from "./channel.ts";
import { asked, type Client, type ClientSettings, type Outcome, openClient, type Refusal } from "./client.ts";
import type { Links } from "./keyboard.ts";
import { type Drawn, drawn } from "./outgoing.ts";
import { type Tapped, tappedBy } from "./redrawn.ts";

export type TelegramMessenger = Messenger & Pick<Client, "close">;

/** The sending half: one call a tap, for what a turn says becomes the message that was tapped. */
export function telegramMessenger(settings: ClientSettings, links: Links): TelegramMessenger {
  const { api, close } = openClient(settings);
  return {
    name: telegramName,
    canErase: true,
    deliver: (owed) => ("erase" in owed ? erased(api, owed) : said(api, owed, links)),
    close,
  };
}

type Api = Client["api"];
type Said = Extract<Owed, { readonly outgoing: readonly Outgoing[] }>;

/** The first message in place of the one that was tapped, where that can be; what is new has an id to be deleted by. */
async function said(api: Api, { address, outgoing, on }: Said, links: Links): Promise<Delivery> {
  const [first, ...rest] = drawn(outgoing, links);
  if (first === undefined) return { is: "taken" };
  const tapped = on === undefined ? null : tappedBy(on);
  const chat = Number(address);
  const messages: string[] = [];
  const redrawn = tapped !== null && mayBecome(tapped, first) ? await redraw(api, chat, tapped, first) : null;
  if (redrawn !== null && redrawn.is !== "taken") return redrawn;
  for (const message of redrawn === null ? [first, ...rest] : rest) {
    const sent = await asked(() => send(api, chat, message));
    if (sent.is !== "done") return deliveryBy(sent);
    messages.push(String(sent.result.message_id));
  }
  return messages.length === 0 ? { is: "taken" } : { is: "taken", messages };
}

/** What must not be saved never stands in a message that can be. */
const mayBecome = (tapped: Tapped, { isProtected }: Drawn): boolean => tapped.isProtected || !isProtected;

/** Null where the message can no longer be changed: then it is said anew. */
async function redraw(api: Api, chat: number, { id }: Tapped, message: Drawn): Promise<Delivery | null> {
  const done = await asked(() => api.editMessageText(chat, id, message.text, shapeOf(message)));
  if (done.is === "done") return { is: "taken" };
  if (done.is === "refused" && done.why === "not-modified") return { is: "taken" };
  const isLost = done.is === "refused" && done.code === 400 && done.why !== "no-such-chat";
  return isLost ? null : deliveryBy(done);
}

const send = (api: Api, chat: number, message: Drawn): Promise<Message.TextMessage> =>
  api.sendMessage(chat, message.text, {
    ...shapeOf(message),
    ...(message.isProtected && { protect_content: true }),
  });

const shapeOf = ({ entities, keyboard }: Drawn) => ({
  ...(entities.length > 0 && { entities: [...entities] }),
  ...(keyboard.length > 0 && { reply_markup: { inline_keyboard: keyboard.map((row) => [...row]) } }),
  link_preview_options: { is_disabled: true },
});

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
async function erased(api: Api, { address, erase }: Erasing): Promise<Delivery> {
  const chat = Number(address);
  const ids = erase.map((id) => tappedBy(id)?.id).filter((id) => id !== undefined);
  let isWhole = true;
  for (let at = 0; at < ids.length; at += erasedAtOnce) {
    const done = await asked(() => api.deleteMessages(chat, ids.slice(at, at + erasedAtOnce)));
    if (isToCome(done)) return deliveryBy(done);
    isWhole &&= done.is === "done";
  }
  return isWhole ? { is: "taken" } : await shownHow(api, chat);
}

/** A refusal of the ids themselves is final; any other comes again or ends what is owed. */
const isToCome = (done: Outcome<true>): done is Refusal =>
  done.is !== "done" && !(done.is === "refused" && done.code === 400 && done.why !== "no-such-chat");

async function shownHow(api: Api, chat: number): Promise<Delivery> {
  const sent = await asked(() => api.sendMessage(chat, wordingOf("vi")("telegram-erase-yourself")));
  return sent.is === "done" ? { is: "taken", messages: [String(sent.result.message_id)] } : deliveryBy(sent);
}
