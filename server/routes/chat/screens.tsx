import type { FastifyReply } from "fastify";
import { web } from "../../../bot/channels/web/channel.ts";
import { localeOf } from "../../../bot/channels/web/outgoing.ts";
import type { Outgoing } from "../../../bot/dialogue/outgoing.ts";
import { AwayPage } from "../../views/pages/away.tsx";
import { ChatPage, TroublePage } from "../../views/pages/chat.tsx";
import { ReportTalkPage, ReportTroublePage } from "../../views/pages/report-talk.tsx";
import { sendPage } from "../../views/render.ts";
import { type Frame, frameIn } from "../../views/say.ts";

/** Long enough for a database that starts again, short enough for a child. */
const tryAgainSeconds = 10;

/** `asked` is the language where what is said carries none. */
export function sendScreen(reply: FastifyReply, outgoing: readonly Outgoing[], asked?: string): FastifyReply {
  const frame = frameIn(localeOf(outgoing) ?? asked, reply.server.hosts);
  return sendPage(reply, <ChatPage frame={frame} screen={web.outgoing(outgoing)} />);
}

/** Nothing could be kept just now: the child is asked to try again. */
export function sendTrouble(reply: FastifyReply, asked?: string): FastifyReply {
  reply.header("retry-after", String(tryAgainSeconds));
  return sendPage(reply, <TroublePage frame={frameIn(asked, reply.server.hosts)} />, 503);
}

const reportFrame = (reply: FastifyReply, asked: string | undefined): Frame => ({
  ...frameIn(asked, reply.server.hosts),
  turnTo: "/bao-tin/viet",
});

/** The same for a report that is held with the server. */
export function sendReportScreen(reply: FastifyReply, outgoing: readonly Outgoing[], asked?: string): FastifyReply {
  const frame = reportFrame(reply, localeOf(outgoing) ?? asked);
  return sendPage(reply, <ReportTalkPage frame={frame} screen={web.outgoing(outgoing)} />);
}

export function sendReportTrouble(reply: FastifyReply, asked?: string): FastifyReply {
  reply.header("retry-after", String(tryAgainSeconds));
  return sendPage(reply, <ReportTroublePage frame={reportFrame(reply, asked)} />, 503);
}

/** A page that leads to the harmless one by itself. */
export const sendAway = (reply: FastifyReply, asked?: string): FastifyReply =>
  sendPage(reply, <AwayPage frame={frameIn(asked, reply.server.hosts)} />);
