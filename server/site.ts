import cookie from "@fastify/cookie";
import formbody from "@fastify/formbody";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Messenger } from "../bot/channels/channel.ts";
import { staffRoutes } from "./access/guard.ts";
import { isAllowed } from "./access/permissions.ts";
import type { Config } from "./config.ts";
import { answerNotices } from "./conversation/answer-notices.ts";
import type { Conversation } from "./conversation/conversation.ts";
import { fault } from "./errors.ts";
import { auditChain } from "./privacy/audit-chain.ts";
import type { KeyFiles } from "./privacy/key-files.ts";
import { rotatingKeys } from "./privacy/rotating-keys.ts";
import { accessPorts } from "./routes/administrator/access-ports.ts";
import { directoryRoutes } from "./routes/administrator/directory-routes.ts";
import { drawStaffPage, type StaffContent, staffFrame } from "./routes/administrator/draw.tsx";
import { indicatorPage } from "./routes/administrator/indicator-page.tsx";
import { ownRoutes } from "./routes/administrator/own-routes.ts";
import { peopleRoutes } from "./routes/administrator/people-routes.ts";
import { signInRoutes } from "./routes/administrator/sign-in-routes.ts";
import { staffPages } from "./routes/administrator/staff-pages.tsx";
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
import { guardHosts, hostsOf } from "./routes/public/hosts.ts";
import { pageRoutes } from "./routes/public/pages.ts";
import { type ReportPagePorts, reportPageRoutes } from "./routes/public/report-pages.ts";
import { type ReportPorts, reportRoutes } from "./routes/public/reports.ts";
import { resultRoutes } from "./routes/public/results.ts";
import { answerUnknown, type TroublePorts } from "./routes/public/trouble.ts";
import type { Store } from "./store/client.ts";
import type { Stores } from "./store/stores.ts";

/** A store for each room that answers on the web; the boxes' own room does not. */
export type WebStores = Stores<"turn" | "cases" | "staff" | "stats">;

export type SiteParts = TroublePorts & {
  readonly config: Config;
  readonly stores: WebStores;
  readonly keys: KeyFiles;
  readonly messengers: readonly Messenger[];
  readonly talk: Conversation;
  readonly reports: ReportPorts & ReportPagePorts;
  readonly scrape?: () => Promise<string>;
  readonly requestsPerMinute?: number;
};

const usualRequestsPerMinute = 6000;
const readyWithinMs = 2000;

/** Everything that people and programs ask for by address, behind the guard. */
export async function site(app: FastifyInstance, parts: SiteParts): Promise<void> {
  const { config, stores, keys, talk, reports, metrics } = parts;
  const requestsPerMinute = parts.requestsPerMinute ?? usualRequestsPerMinute;
  await guard(app, { publicUrl: config.PUBLIC_URL, requestsPerMinute });
  guardHosts(app, hostsOf(config));
  answerUnknown(app);
  await app.register(cookie);
  await app.register(formbody);
  const scrape = parts.scrape ?? (() => metrics.registry.metrics());
  healthRoutes(app, { checkReady: readiness(stores.turn, keys), scrape, metricsToken: config.METRICS_TOKEN });
  await app.register(assetRoutes);
  pageRoutes(app);
  reportPageRoutes(app, reports);
  reportRoutes(app, reports);
  alarmLinkRoutes(app, { store: stores.cases, chain: auditChain(keys) });
  resultRoutes(app, { store: stores.stats, yearStarts: config.REPORT_YEAR_STARTS, publicUrl: config.PUBLIC_URL });
  await app.register(chatRoutes, { conversation: talk, publicUrl: config.PUBLIC_URL });
  await app.register(reportTalkRoutes, { conversation: talk, publicUrl: config.REPORT_URL });
  await registerStaff(app, parts);
}

/** Everything behind the staff's door: each route names what one must be allowed to do. */
async function registerStaff(
  app: FastifyInstance,
  { config, stores, keys, messengers, log, reports: { readBox } }: SiteParts,
) {
  const { staff: store, cases, stats, turn } = stores;
  const chain = auditChain(keys);
  const root = config.DIRECTORY_ROOT;
  const staffUrl = config.STAFF_URL;
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
