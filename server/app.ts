import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { ServerOptions } from "node:https";
import cookie from "@fastify/cookie";
import formbody from "@fastify/formbody";
import Fastify, {
  type FastifyHttpOptions,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from "fastify";
import { z } from "zod";
import type { Messenger } from "../bot/channels/channel.ts";
import { staffRoutes } from "./access/guard.ts";
import { isAllowed } from "./access/permissions.ts";
import { floodWatch } from "./alarms/flood.ts";
import { type Config, hasTrialsOnly, isLoopback } from "./config.ts";
import { answerNotices } from "./conversation/answer-notices.ts";
import { type Conversation, conversation } from "./conversation/conversation.ts";
import { reportLimits } from "./conversation/report-limits.ts";
import { reportOffice } from "./conversation/report-office.ts";
import { fault } from "./errors.ts";
import { type Log, openLog } from "./log.ts";
import { type Metrics, openMetrics } from "./metrics.ts";
import { auditChain } from "./privacy/audit-chain.ts";
import { currentDirectory } from "./privacy/current-directory.ts";
import { hourlyCount } from "./privacy/hourly-count.ts";
import type { KeyFiles } from "./privacy/key-files.ts";
import { notices } from "./privacy/notify.ts";
import { readyCases } from "./privacy/ready-cases.ts";
import { receiptPepper } from "./privacy/receipt-pepper.ts";
import { rotatingKeys } from "./privacy/rotating-keys.ts";
import { serverArgon2 } from "./privacy/server-argon2.ts";
import { accessPorts } from "./routes/administrator/access-ports.ts";
import { directoryRoutes } from "./routes/administrator/directory-routes.ts";
import { drawStaffPage, type StaffContent, staffFrame } from "./routes/administrator/draw.tsx";
import { indicatorPage } from "./routes/administrator/indicator-page.tsx";
import { ownRoutes } from "./routes/administrator/own-routes.ts";
import { peopleRoutes } from "./routes/administrator/people-routes.ts";
import { signInRoutes } from "./routes/administrator/sign-in-routes.ts";
import { type PagePorts, staffPages } from "./routes/administrator/staff-pages.tsx";
import { chatRoutes } from "./routes/chat/chat-routes.ts";
import { reportTalkRoutes } from "./routes/chat/report-routes.ts";
import { alarmLinkRoutes } from "./routes/officer/alarm-link.tsx";
import { deskPages } from "./routes/officer/desk-pages.tsx";
import { deskPorts } from "./routes/officer/desk-ports.ts";
import { deskRoutes } from "./routes/officer/desk-routes.ts";
import { dutyRoutes } from "./routes/officer/duty-routes.ts";
import { officePages } from "./routes/officer/office-pages.tsx";
import { assetRoutes } from "./routes/public/assets.ts";
import { guard } from "./routes/public/guard.ts";
import { healthRoutes } from "./routes/public/health.ts";
import { pageRoutes } from "./routes/public/pages.ts";
import { reportBoxReader } from "./routes/public/report-box.ts";
import { reportPageRoutes } from "./routes/public/report-pages.ts";
import { reportRoutes } from "./routes/public/reports.ts";
import { resultRoutes } from "./routes/public/results.ts";
import { answerTroubles } from "./routes/public/trouble.ts";
import { messengerRoutes, openMessengers } from "./routes/webhooks/messengers.ts";
import type { Store } from "./store/client.ts";
import type { Stores } from "./store/stores.ts";

/** A store for each room that answers on the web; the boxes' own room does not. */
type WebStores = Stores<"turn" | "cases" | "staff" | "stats">;

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
const handlerMs = 15_000;
const requestMs = 30_000;
const usualRequestsPerMinute = 6000;
const readyWithinMs = 2000;

/** Builds the whole web application without listening; `close` lets what is under way finish. */
export async function assemble(parts: Parts): Promise<Assembled> {
  const log = parts.log ?? openLog({ level: "silent", nowMs: Date.now, write: () => {} });
  const metrics = parts.metrics ?? openMetrics();
  const { config, stores, keys } = parts;
  const opened = parts.messengers === undefined ? openMessengers(config) : [];
  const messengers = (parts.messengers ?? opened).map((messenger) => counted(messenger, metrics));
  const app = newApp(config);
  countAnswers(app, log, metrics);
  answerTroubles(app, { log, metrics });
  const requestsPerMinute = parts.requestsPerMinute ?? usualRequestsPerMinute;
  await guard(app, { publicUrl: config.PUBLIC_URL, requestsPerMinute });
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: bodyBytes });
  const reports = reportParts(parts, log);
  const campaigns = hasTrialsOnly(config) ? "trials" : "every";
  const talk = conversation({ store: stores.turn, keys, messengers, campaigns, reports: reports.talk });
  const scrape = parts.scrape ?? (() => metrics.registry.metrics());
  healthRoutes(app, { checkReady: readiness(stores.turn, keys), scrape, metricsToken: config.METRICS_TOKEN });
  await app.register(assetRoutes);
  pageRoutes(app);
  reportPageRoutes(app, reports.pages);
  reportRoutes(app, reports.pages);
  alarmLinkRoutes(app, { store: stores.cases, chain: auditChain(keys) });
  resultRoutes(app, { store: stores.stats, yearStarts: config.REPORT_YEAR_STARTS, publicUrl: config.PUBLIC_URL });
  await app.register(chatRoutes, { conversation: talk, publicUrl: config.PUBLIC_URL });
  await app.register(reportTalkRoutes, { conversation: talk, publicUrl: config.PUBLIC_URL });
  messengerRoutes(app, { settings: config, conversation: talk, log, metrics });
  await registerStaff(app, { ...parts, messengers }, { log, readBox: reports.pages.readBox });
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
  const page = `${config.REPORT_URL ?? config.PUBLIC_URL}/bao-tin`;
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

type StaffParts = { readonly log: Log; readonly readBox: PagePorts["readBox"] };

/** Everything behind the staff's door: each route names what one must be allowed to do. */
async function registerStaff(
  app: FastifyInstance,
  { config, stores, keys, messengers = [] }: Parts,
  { log, readBox }: StaffParts,
) {
  const { staff: store, cases, stats, turn } = stores;
  const chain = auditChain(keys);
  const root = config.DIRECTORY_ROOT;
  const staffUrl = (config.STAFF_URL ?? config.PUBLIC_URL).replace(/\/+$/, "");
  const onManyFailures = () => log.note("warn", "sign-ins-failing");
  const access = accessPorts({ store, keys, chain, staffUrl, onManyFailures });
  const desk = deskPorts({ store: cases, keys, root, answered: answerNotices({ store: turn, keys, messengers }) });
  const draw = (request: FastifyRequest, reply: FastifyReply, page: StaffContent) =>
    drawStaffPage(store, request, reply, page);
  const duty = { store: cases, keys, settings: config, chain };
  const mayChangeDuty = (request: FastifyRequest) => isAllowed(request.staff.role, "manage-duty");
  await staffRoutes(app, { store, staffUrl, signInPath: "/can-bo/vao" }, (staff) => {
    signInRoutes(staff, access);
    ownRoutes(staff, access);
    peopleRoutes(staff, access);
    directoryRoutes(staff, { ...access, root, keys, cases });
    staffPages(staff, { ...access, root, keys, cases, stats, yearStarts: config.REPORT_YEAR_STARTS, readBox });
    indicatorPage(staff, { store, stats, yearStarts: config.REPORT_YEAR_STARTS });
    deskRoutes(staff, desk);
    deskPages(staff, { store: cases, root, frameOf: staffFrame, draw });
    dutyRoutes(staff, duty);
    officePages(staff, { ...duty, frameOf: staffFrame, draw, mayChangeDuty });
  });
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
