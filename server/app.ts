import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { ServerOptions } from "node:https";
import Fastify, { type FastifyHttpOptions, type FastifyInstance } from "fastify";
import { z } from "zod";
import type { Messenger } from "../bot/channels/channel.ts";
import { floodWatch } from "./alarms/flood.ts";
import { type Config, hasTrialsOnly, isLoopback } from "./config.ts";
import { type Conversation, conversation } from "./conversation/conversation.ts";
import { reportLimits } from "./conversation/report-limits.ts";
import { reportOffice } from "./conversation/report-office.ts";
import { fault } from "./errors.ts";
import { type Log, openLog } from "./log.ts";
import { type Metrics, openMetrics } from "./metrics.ts";
import { currentDirectory } from "./privacy/current-directory.ts";
import { hourlyCount } from "./privacy/hourly-count.ts";
import type { KeyFiles } from "./privacy/key-files.ts";
import { notices } from "./privacy/notify.ts";
import { readyCases } from "./privacy/ready-cases.ts";
import { receiptPepper } from "./privacy/receipt-pepper.ts";
import { serverArgon2 } from "./privacy/server-argon2.ts";
import { reportBoxReader } from "./routes/public/report-box.ts";
import { answerTroubles } from "./routes/public/trouble.ts";
import { messengerRoutes, openMessengers } from "./routes/webhooks/messengers.ts";
import { site, type WebStores } from "./site.ts";

export type Parts = {
  readonly config: Config;
  readonly stores: WebStores;
  readonly keys: KeyFiles;
  /** Who delivers; by default every messenger that has its settings. */
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
const requestMs = 30_000;

/** Builds the whole web application without listening; `close` lets what is under way finish. */
export async function assemble(parts: Parts): Promise<Assembled> {
  const log = parts.log ?? openLog({ level: "silent", nowMs: Date.now, write: () => {} });
  const metrics = parts.metrics ?? openMetrics();
  const { config, stores, keys } = parts;
  const opened = parts.messengers === undefined ? openMessengers(config) : [];
  const messengers = (parts.messengers ?? opened).map((messenger) => counted(messenger, metrics));
  const reports = reportParts(parts, log);
  const campaigns = hasTrialsOnly(config) ? "trials" : "every";
  const talk = conversation({ store: stores.turn, keys, messengers, campaigns, reports: reports.talk });
  const app = newApp(config).decorate("staffTable", []).decorate("routeTable", []);
  countAnswers(app, log, metrics);
  answerTroubles(app, { log, metrics });
  // Each in a scope of its own: a messenger's server is no browser, and what guards browsers would cost it half its time.
  await app.register((scope) => messengerRoutes(scope, { settings: config, conversation: talk, log, metrics }));
  await app.register((scope) => site(scope, { ...parts, messengers, log, metrics, talk, reports: reports.pages }));
  await app.ready();
  talk.start();
  const close = async () => {
    await app.close();
    await talk.close();
    await Promise.all(opened.map((messenger) => messenger.close()));
  };
  return { app, conversation: talk, close };
}

/** Every delivery is counted by how it ended, whoever asked for it. */
const counted = (messenger: Messenger, metrics: Metrics): Messenger => ({
  ...messenger,
  deliver: async (owed) => {
    const delivery = await messenger.deliver(owed);
    metrics.delivered(messenger.name, delivery.is);
    return delivery;
  },
});

/** Everything that takes reports in, for the conversation and for browsers; officers' rooms are elsewhere. */
function reportParts({ config, stores, keys }: Parts, log: Log) {
  const store = stores.turn;
  const directory = currentDirectory({ store, keys, root: config.DIRECTORY_ROOT });
  const isOwnMachine = isLoopback(new URL(config.PUBLIC_URL).hostname);
  const readBox = reportBoxReader({ store, directory, mode: config.MODE, isLoopback: isOwnMachine });
  const ready = readyCases(directory);
  const pepper = receiptPepper(keys);
  const dutyHours = config.DUTY_HOURS ?? null;
  const page = `${config.REPORT_URL}/bao-tin`;
  const nowMs = () => performance.now();
  const flood = floodWatch({ store, nowMs, onFlood: (count) => log.note("warn", "reports-flooding", count) });
  const limits = reportLimits({ nowMs, onSent: flood.sent });
  const env = reportOffice({ store, directory, ready, readBox, dutyHours, page, limits });
  const wrongReceipts = hourlyCount(nowMs);
  const counted = { pepper, directory, wrongReceipts };
  return {
    talk: { ...counted, limits, ready, notices: notices(keys), env },
    pages: { ...counted, flood, store, argon2: serverArgon2, root: config.DIRECTORY_ROOT, dutyHours, readBox },
  };
}

function newApp(config: Config): FastifyInstance {
  const options: FastifyHttpOptions<Server> = {
    // Our own log says what may be said; Fastify's would say addresses and messages.
    logger: false,
    trustProxy: trustedProxies(config.TRUST_PROXY),
    bodyLimit: bodyBytes,
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
