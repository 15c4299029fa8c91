import { timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { startPolling } from "../../../bot/channels/telegram/polling.ts";
import type { Reply } from "../../../bot/channels/telegram/replies.ts";
import { fault } from "../../errors.ts";
import { takeUpdate, type UpdatePorts } from "./telegram-update.ts";

export type TelegramSettings = {
  readonly TELEGRAM_BOT_TOKEN?: string | undefined;
  readonly TELEGRAM_WEBHOOK_SECRET?: string | undefined;
  readonly TELEGRAM_API_ROOT?: string | undefined;
  readonly TELEGRAM_MODE?: "webhook" | "polling" | undefined;
};

export type TelegramPorts = UpdatePorts & { readonly settings: TelegramSettings };

/** Updates are a few kilobytes. */
const largestUpdateBytes = 256 * 1024;
const retryAfterSeconds = 2;
/** A database that says nothing for so long is away. */
const handlerMs = 15_000;

/** How updates come in, by the settings: sent to our address, or asked for; not at all without a token. */
export async function telegramRoutes(app: FastifyInstance, { settings, ...ports }: TelegramPorts): Promise<void> {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, TELEGRAM_WEBHOOK_SECRET: secrets = "" } = settings;
  if (token === undefined) return;
  const take = (body: unknown) => takeUpdate(ports, body);
  if (settings.TELEGRAM_MODE === "polling") poll(app, { settings: { token, apiRoot }, take });
  else await app.register(async (scope) => webhook(scope, { secrets: secrets.split(/[ ,]+/), take }));
}

function poll(app: FastifyInstance, ports: Parameters<typeof startPolling>[0]): void {
  let polling: ReturnType<typeof startPolling> | undefined;
  app.addHook("onListen", async () => {
    polling = startPolling(ports);
  });
  app.addHook("preClose", async () => polling?.stop());
}

type WebhookPorts = { readonly secrets: readonly string[]; take(body: unknown): Promise<Reply | null> };

function webhook(scope: FastifyInstance, { secrets, take }: WebhookPorts): void {
  const isKnown = knows(secrets);
  scope.removeAllContentTypeParsers();
  // Whatever is sent is read by us: what is no update of any shape is dealt with by that.
  scope.addContentTypeParser("*", { parseAs: "string" }, (_: FastifyRequest, body: string, done) =>
    done(null, readJson(body)),
  );
  scope.addHook("onRequest", (request, reply, next) => {
    if (isKnown(request.headers["x-telegram-bot-api-secret-token"])) next();
    else reply.code(401).send();
  });
  scope.post("/webhooks/telegram", { bodyLimit: largestUpdateBytes }, async ({ body }, reply) => {
    const late = setTimeout(() => refuse(reply, fault("database-away")), handlerMs);
    try {
      const call = await take(body);
      return reply.sent ? reply : answer(reply, call);
    } catch (error) {
      return reply.sent ? reply : refuse(reply, error);
    } finally {
      clearTimeout(late);
    }
  });
}

/** For Telegram to come again soon. */
const refuse = (reply: FastifyReply, error: unknown): FastifyReply =>
  reply.header("retry-after", retryAfterSeconds).send(error);

function answer(reply: FastifyReply, call: Reply | null): FastifyReply {
  if (call === null) return reply.send();
  const { method, payload } = call;
  return reply.header("content-type", "application/json; charset=utf-8").send(JSON.stringify({ method, ...payload }));
}

/** The longest that Telegram takes is 256 (Bot API, setWebhook); what is given may be longer. */
const paddedBytes = 512;

/** Compared at one length, with every secret: neither time nor length says how much of which was right. */
function knows(secrets: readonly string[]): (given: unknown) => boolean {
  const wanted = secrets.filter((secret) => secret !== "").map(padded);
  return (given) => {
    const found = padded(typeof given === "string" ? given : "");
    return wanted.map((secret) => timingSafeEqual(secret, found)).includes(true);
  };
}

function padded(text: string): Buffer {
  const bytes = Buffer.alloc(paddedBytes);
  bytes.write(text);
  return bytes;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
