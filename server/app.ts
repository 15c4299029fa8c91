import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { ServerOptions } from "node:https";
import cookie from "@fastify/cookie";
import formbody from "@fastify/formbody";
import Fastify, { type FastifyHttpOptions, type FastifyInstance } from "fastify";
import { z } from "zod";
import type { Messenger } from "../bot/channels/channel.ts";
import { type Config, hasTrialsOnly } from "./config.ts";
import { type Conversation, conversation } from "./conversation/conversation.ts";
import { fault } from "./errors.ts";
import { type Log, openLog } from "./log.ts";
import { type Metrics, openMetrics } from "./metrics.ts";
import type { KeyFiles } from "./privacy/key-files.ts";
import { rotatingKeys } from "./privacy/rotating-keys.ts";
import { chatRoutes } from "./routes/chat/chat-routes.ts";
import { assetRoutes } from "./routes/public/assets.ts";
import { guard } from "./routes/public/guard.ts";
import { healthRoutes } from "./routes/public/health.ts";
import { pageRoutes } from "./routes/public/pages.ts";
import { resultRoutes } from "./routes/public/results.ts";
import { answerTroubles } from "./routes/public/trouble.ts";
import type { Store } from "./store/client.ts";

export type Parts = {
  readonly config: Config;
  readonly store: Store;
  readonly keys: KeyFiles;
  readonly messengers?: readonly Messenger[];
  readonly log?: Log;
  readonly metrics?: Metrics;
  /** Prometheus text of every process; by default of this one. */
  readonly scrape?: () => Promise<string>;
  /** How often one network address may ask; a school of a thousand shares one, and answers at most this fast. */
  readonly requestsPerMinute?: number;
};

export type Assembled = {
  readonly app: FastifyInstance;
  readonly conversation: Conversation;
  close(): Promise<void>;
};

const bodyBytes = 64 * 1024;
const handlerMs = 15_000;
const requestMs = 30_000;
const usualRequestsPerMinute = 6000;
const readyWithinMs = 2000;

/** Builds the whole web application without listening; `close` lets what is under way finish. */
export async function assemble(parts: Parts): Promise<Assembled> {
  const log = parts.log ?? openLog({ level: "silent", nowMs: Date.now, write: () => {} });
  const metrics = parts.metrics ?? openMetrics();
  const { config, store, keys, messengers = [] } = parts;
  const app = newApp(config);
  countAnswers(app, log, metrics);
  answerTroubles(app, { log, metrics });
  const requestsPerMinute = parts.requestsPerMinute ?? usualRequestsPerMinute;
  await guard(app, { publicUrl: config.PUBLIC_URL, requestsPerMinute });
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: bodyBytes });
  const talk = conversation({ store, keys, messengers, campaigns: hasTrialsOnly(config) ? "trials" : "every" });
  const scrape = parts.scrape ?? (() => metrics.registry.metrics());
  healthRoutes(app, { checkReady: readiness(store, keys), scrape, metricsToken: config.METRICS_TOKEN });
  await app.register(assetRoutes);
  pageRoutes(app);
  resultRoutes(app, { store, yearStarts: config.REPORT_YEAR_STARTS, publicUrl: config.PUBLIC_URL });
  await app.register(chatRoutes, { conversation: talk, publicUrl: config.PUBLIC_URL });
  await app.ready();
  return { app, conversation: talk, close: () => app.close() };
}

function newApp(config: Config): FastifyInstance {
  const options: FastifyHttpOptions<Server> = {
    // Our own log says what may be said; Fastify's would say addresses and messages.
    logger: false,
    trustProxy: trustedProxies(config.TRUST_PROXY),
    bodyLimit: bodyBytes,
    handlerTimeout: handlerMs,
    requestTimeout: requestMs,
    forceCloseConnections: "idle",
    routerOptions: { maxParamLength: 128 },
  };
  const app: FastifyInstance = Fastify({ ...options, ...tls(config) });
  // Response schemas are zod's: a property that is not declared does not leave.
  app.setSerializerCompiler(({ schema }) => {
    const declared: unknown = schema;
    return (sent) => JSON.stringify(declared instanceof z.ZodType ? declared.parse(sent) : sent);
  });
  return app;
}

function tls({ TLS_CERT, TLS_KEY }: Config): { readonly https?: ServerOptions } {
  if (TLS_CERT === undefined || TLS_KEY === undefined) return {};
  return { https: { cert: readPem(TLS_CERT), key: readPem(TLS_KEY) } };
}

function readPem(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw fault("file-unreadable", { file: path });
  }
}

type Trust = false | string[] | ((address: string, hop: number) => boolean);

function trustedProxies(setting: string | undefined): Trust {
  if (setting === undefined) return false;
  const count = Number(setting);
  return Number.isInteger(count) ? (_, hop) => hop < count : setting.split(",").map((address) => address.trim());
}

function countAnswers(app: FastifyInstance, log: Log, metrics: Metrics): void {
  app.addHook("onResponse", async (request, reply) => {
    const answered = {
      method: request.method,
      route: request.routeOptions.url ?? "none",
      status: reply.statusCode,
      milliseconds: reply.elapsedTime,
    };
    log.answered(answered);
    metrics.answered(answered);
  });
}

/** Ready is: the database answers, and there is a key that a conversation can begin with. */
function readiness(store: Store, keys: KeyFiles): () => Promise<void> {
  const rotating = rotatingKeys(store, keys);
  return async () => {
    const asked = store.pool.query("SELECT 1").then(() => rotating.conversation());
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(fault("database-away")), readyWithinMs);
    });
    const found = await Promise.race([asked, late]).finally(() => clearTimeout(timer));
    if (found.length === 0) throw fault("conversation-key-missing");
  };
}
