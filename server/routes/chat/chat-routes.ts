import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { web } from "../../../bot/channels/web/channel.ts";
import { arrivalQuery, turnForm } from "../../../bot/channels/web/incoming.ts";
import type { Conversation } from "../../conversation/conversation.ts";
import { leaveTo } from "../../views/say.ts";
import { isFromOwnPage } from "./own-page.ts";
import { sendScreen, sendTrouble } from "./screens.tsx";
import { sessions } from "./session.ts";

export type ChatPorts = { readonly conversation: Conversation; readonly publicUrl: string };

/** The longest text that a child may try, three bytes a letter, written as a form writes it. */
const largestFormBytes = 64 * 1024;

/** The child's page: `/em` and its quick exit. Needs the plugins for forms and cookies. */
export async function chatRoutes(app: FastifyInstance, ports: ChatPorts): Promise<void> {
  const chat = { ...ports, sessions: sessions(ports.publicUrl) };
  // A HEAD would begin a conversation for whoever only looks whether the page is there.
  const withoutHead = { exposeHeadRoute: false };
  app.setErrorHandler((error, request, reply) => onFault(error, request, reply));
  app.get("/em", withoutHead, (request, reply) => showScreen(chat, request, reply));
  app.post("/em", { bodyLimit: largestFormBytes }, (request, reply) => takeTurn(chat, request, reply));
  app.get("/em/thoat", withoutHead, (request, reply) => leave(chat, request, reply));
  app.post("/em/thoat", (request, reply) => endQuietly(chat, request, reply));
}

type Chat = ChatPorts & { readonly sessions: ReturnType<typeof sessions> };

/** The screen as it stands, or the first one. What an address carried is applied and leaves the address bar at once. */
async function showScreen(chat: Chat, request: FastifyRequest, reply: FastifyReply) {
  const query = arrivalQuery.safeParse(request.query);
  const { d: campaign, m: code, lang } = query.success ? query.data : {};
  const known = chat.sessions.of(request);
  const from = {
    ...arrivalOf(request, known ?? chat.sessions.begin(reply)),
    ...(lang !== undefined && { locale: lang }),
  };
  if (campaign !== undefined || lang !== undefined)
    await chat.conversation.receive({ ...from, incoming: { kind: "open", ...(campaign && { campaign }) } });
  if (code !== undefined) await chat.conversation.receive({ ...from, incoming: { kind: "class-code", typed: code } });
  if (Object.keys(request.query ?? {}).length > 0) return toCurrentScreen(reply);
  const open = { ...from, incoming: { kind: "open" } } as const;
  const standing = known === null ? null : await chat.conversation.redraw(open);
  return sendScreen(reply, standing ?? (await chat.conversation.receive(open)).outgoing);
}

/**
 * One turn. A browser without script is sent on to `/em`, so that reloading repeats nothing and Back finds no form; a
 * script asks for the page itself and saves the way. What fits no form of ours shows the current question.
 */
async function takeTurn(chat: Chat, request: FastifyRequest, reply: FastifyReply) {
  const form = turnForm.safeParse(request.body);
  if (!form.success || !isFromOwnPage(request, chat.publicUrl)) return toCurrentScreen(reply);
  const from = arrivalOf(request, chat.sessions.of(request) ?? chat.sessions.begin(reply));
  const { locale } = form.data;
  const asked = locale === undefined ? from : { ...from, locale };
  const turn = await chat.conversation.receive({ ...asked, incoming: web.incoming(form.data) });
  if (turn.isForgotten) chat.sessions.end(reply);
  if (turn.isForgotten || request.headers["x-turn"] === "island") return sendScreen(reply, turn.outgoing, locale);
  return toCurrentScreen(reply);
}

async function leave(chat: Chat, request: FastifyRequest, reply: FastifyReply) {
  await endSession(chat, request, reply);
  return reply.redirect(leaveTo, 303);
}

async function endQuietly(chat: Chat, request: FastifyRequest, reply: FastifyReply) {
  if (isFromOwnPage(request, chat.publicUrl)) await endSession(chat, request, reply);
  return reply.code(204).send();
}

/** Nobody is kept on the page because the database is away: the state expires by itself. */
async function endSession(chat: Chat, request: FastifyRequest, reply: FastifyReply) {
  const session = chat.sessions.of(request);
  chat.sessions.end(reply);
  reply.header("clear-site-data", '"cookies", "storage"').header("cache-control", "no-store");
  if (session !== null) await chat.conversation.forget(web.name, session).catch(() => undefined);
}

const arrivalOf = (request: FastifyRequest, address: string) =>
  ({ channel: web.name, address, origin: request.ip }) as const;

const toCurrentScreen = (reply: FastifyReply) => reply.header("cache-control", "no-store").redirect("/em", 303);

/** What is nobody's fault is said in the child's words; a body that is no form of ours shows the current question. */
function onFault(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const status = statusOf(error);
  if (status === 503) return sendTrouble(reply, askedLocale(request));
  if ((status === 413 || status === 415 || status === 400) && request.method === "POST") return toCurrentScreen(reply);
  throw error;
}

/** The language of the page that the request came from, as far as it says so. */
function askedLocale(request: FastifyRequest): string | undefined {
  const form = turnForm.safeParse(request.body);
  const query = arrivalQuery.safeParse(request.query);
  return (form.success ? form.data.locale : undefined) ?? (query.success ? query.data.lang : undefined);
}

function statusOf(error: unknown): number {
  if (!(error instanceof Error)) return 500;
  if ("status" in error && typeof error.status === "number") return error.status;
  return "statusCode" in error && typeof error.statusCode === "number" ? error.statusCode : 500;
}
