import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { startPolling } from "../../../bot/channels/telegram/polling.ts";
import type { Reply } from "../../../bot/channels/telegram/replies.ts";
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

const answer = z.object({
  method: z.string(),
  callback_query_id: z.string().optional(),
  chat_id: z.union([z.number(), z.string()]).optional(),
  text: z.string().optional(),
});

/** How updates come in, by the settings: sent to our address, or asked for; not at all without a token. */
export function telegramRoutes(app: FastifyInstance, { settings, ...ports }: TelegramPorts): void {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, TELEGRAM_WEBHOOK_SECRET: secrets = "" } = settings;
  if (token === undefined) return;
  const take = (body: unknown) => takeUpdate(ports, body);
  if (settings.TELEGRAM_MODE === "polling") poll(app, { settings: { token, apiRoot }, take });
  else app.register(async (scope) => webhook(scope, { secrets: secrets.split(/[ ,]+/), take }));
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
  scope.addContentTypeParser("*", { parseAs: "string" }, async (_: FastifyRequest, body: string) => readJson(body));
  scope.addHook("onRequest", async (request, reply) => {
    if (!isKnown(request.headers["x-telegram-bot-api-secret-token"])) await reply.code(401).send();
  });
  const options = {
    bodyLimit: largestUpdateBytes,
    schema: { response: { 200: answer } },
    config: { rateLimit: false },
  };
  scope.post("/webhooks/telegram", options, async (request, reply) => {
    reply.header("retry-after", retryAfterSeconds);
    const call = await take(request.body);
    reply.removeHeader("retry-after").header("cache-control", "no-store");
    return call === null ? reply.send() : reply.send({ method: call.method, ...call.payload });
  });
}

/** Compared by digest, with every secret: neither time nor length says how much of which was right. */
function knows(secrets: readonly string[]): (given: unknown) => boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  const wanted = secrets.filter((secret) => secret !== "").map(digest);
  return (given) => {
    const found = digest(typeof given === "string" ? given : "");
    return wanted.map((secret) => timingSafeEqual(secret, found)).includes(true);
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
