import type { FastifyReply } from "fastify";
import { web } from "../../../bot/channels/web/channel.ts";
import { localeOf } from "../../../bot/channels/web/outgoing.ts";
import type { Outgoing } from "../../../bot/dialogue/outgoing.ts";
import { ChatPage, TroublePage } from "../../views/pages/chat.tsx";
import { sendPage } from "../../views/render.ts";
import { frameIn } from "../../views/say.ts";

/** Long enough for a database that starts again, short enough for a child. */
const tryAgainSeconds = 10;

/** `asked` is the language where what is said carries none. */
export function sendScreen(reply: FastifyReply, outgoing: readonly Outgoing[], asked?: string): FastifyReply {
  const frame = frameIn(localeOf(outgoing) ?? asked);
  return sendPage(reply, <ChatPage frame={frame} screen={web.outgoing(outgoing)} />);
}

/** Nothing could be kept just now: the child is asked to try again. */
export function sendTrouble(reply: FastifyReply, asked?: string): FastifyReply {
  reply.header("retry-after", String(tryAgainSeconds));
  return sendPage(reply, <TroublePage frame={frameIn(asked)} />, 503);
}
