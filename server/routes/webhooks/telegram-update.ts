import { telegramName } from "../../../bot/channels/telegram/channel.ts";
import { type Heard, heardIn } from "../../../bot/channels/telegram/heard.ts";
import { crowdReply, heardReply, leaveReply, type Reply } from "../../../bot/channels/telegram/replies.ts";
import type { Conversation } from "../../conversation/conversation.ts";
import { Fault, isDatabaseAway, isDiskFull } from "../../errors.ts";
import type { Log } from "../../log.ts";
import type { Metrics } from "../../metrics.ts";

export type UpdatePorts = {
  readonly conversation: Pick<Conversation, "receive" | "forget">;
  readonly log: Log;
  readonly metrics: Metrics;
};

const unavailable = 503;

/**
 * One update, whatever it is: durable when this returns, and nobody was waited for but the database. Throws only what
 * passes by itself (the database is away); an update that can never be dealt with is logged and given up, for Telegram
 * holds back everything behind one that is refused.
 */
export async function takeUpdate(ports: UpdatePorts, body: unknown): Promise<Reply | null> {
  try {
    return await taken(ports, heardIn(body));
  } catch (error) {
    if (willPass(error)) throw error;
    ports.metrics.failed(error instanceof Fault ? error.code : "program-failed");
    ports.log.failed("request-failed", error);
    return null;
  }
}

const willPass = (error: unknown): boolean =>
  error instanceof Fault ? error.status === unavailable : isDatabaseAway(error) || isDiskFull(error);

async function taken(ports: UpdatePorts, heard: Heard): Promise<Reply | null> {
  switch (heard.is) {
    case "nothing":
      return null;
    case "crowd":
      return leaveReply(heard.chat);
    case "invited":
      return crowdReply(heard.chat);
    case "blocked":
      await ports.conversation.forget(telegramName, heard.address);
      return null;
    case "arrival":
      return await arrived(ports, heard);
  }
}

type Arrived = Extract<Heard, { readonly is: "arrival" }>;

async function arrived({ conversation }: UpdatePorts, heard: Arrived): Promise<Reply | null> {
  const { is: _, press, ...arrival } = heard;
  await conversation.receive({ channel: telegramName, ...arrival });
  return press === undefined ? null : heardReply(press);
}
