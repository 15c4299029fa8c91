import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { web } from "../../../bot/channels/web/channel.ts";
import { arrivalQuery, turnForm } from "../../../bot/channels/web/incoming.ts";
import type { Incoming } from "../../../bot/dialogue/incoming.ts";
import type { Outgoing } from "../../../bot/dialogue/outgoing.ts";
import type { Conversation } from "../../conversation/conversation.ts";
import { leaveTo } from "../../views/say.ts";
import { isFromOwnPage } from "./own-page.ts";
import { sendAway } from "./screens.tsx";
import { type Sessions, sessions } from "./session.ts";

export type DoorPorts = { readonly conversation: Conversation; readonly publicUrl: string };

/** One page through which a conversation is held with the server. */
export type Door = {
  readonly path: string;
  /** Quick exit. */
  readonly exit: string;
  /** Name of its one cookie, so that two conversations of one browser never mix. */
  readonly cookie: string;
  /** What its first visit opens. */
  readonly opening: Extract<Incoming, { kind: "open" }>;
  /** `asked` is the language where what is said carries none. */
  sendScreen(reply: FastifyReply, outgoing: readonly Outgoing[], asked?: string): FastifyReply;
  /** Nothing could be kept just now: the child is asked to try again. */
  sendTrouble(reply: FastifyReply, asked?: string): FastifyReply;
};

/** The longest text that a child may try, three bytes a letter, written as a form writes it. */
const largestFormBytes = 64 * 1024;

/** The routes of one door. Needs the plugins for forms and cookies, and an encapsulated application of its own. */
export function openDoor(app: FastifyInstance, door: Door, ports: DoorPorts): void {
  const room = { ...ports, door, sessions: sessions(ports.publicUrl, door.cookie) };
  // A HEAD would begin a conversation for whoever only looks whether the page is there.
  const withoutHead = { exposeHeadRoute: false };
  app.setErrorHandler((error, request, reply) => onFault(door, error, request, reply));
  app.get(door.path, withoutHead, (request, reply) => showScreen(room, request, reply));
  app.post(door.path, { bodyLimit: largestFormBytes }, (request, reply) => takeTurn(room, request, reply));
  app.get(door.exit, withoutHead, (request, reply) => leave(room, request, reply));
  app.post(door.exit, (request, reply) => endQuietly(room, request, reply));
}

type Room = DoorPorts & { readonly door: Door; readonly sessions: Sessions };

/** The screen as it stands, or the first one. What an address carried is applied and leaves the address bar at once. */
async function showScreen(room: Room, request: FastifyRequest, reply: FastifyReply) {
  const query = arrivalQuery.safeParse(request.query);
  const { d: campaign, m: code, lang } = query.success ? query.data : {};
  const known = room.sessions.of(request);
  const from = {
    ...arrivalOf(request, known ?? room.sessions.begin(reply)),
    ...(lang !== undefined && { locale: lang }),
  };
  const open = { ...from, incoming: room.door.opening } as const;
  if (campaign !== undefined || lang !== undefined)
    await room.conversation.receive({ ...open, incoming: { ...open.incoming, ...(campaign && { campaign }) } });
  if (code !== undefined) await room.conversation.receive({ ...from, incoming: { kind: "class-code", typed: code } });
  if (Object.keys(request.query ?? {}).length > 0) return toCurrentScreen(room, reply);
  const standing = known === null ? null : await room.conversation.redraw(open);
  return room.door.sendScreen(reply, standing ?? (await room.conversation.receive(open)).outgoing);
}

/**
 * One turn. A browser without script is sent on to the page itself, so that reloading repeats nothing and Back finds no
 * form; a script asks for the page and saves the way. What fits no form of ours shows the current question.
 */
async function takeTurn(room: Room, request: FastifyRequest, reply: FastifyReply) {
  const form = turnForm.safeParse(request.body);
  if (!form.success || !isFromOwnPage(request, room.publicUrl)) return toCurrentScreen(room, reply);
  const from = arrivalOf(request, room.sessions.of(request) ?? room.sessions.begin(reply));
  const { locale } = form.data;
  const asked = locale === undefined ? from : { ...from, locale };
  const turn = await room.conversation.receive({ ...asked, incoming: web.incoming(form.data) });
  if (turn.isForgotten) room.sessions.end(reply);
  if (turn.how === "left") return away(request, reply, locale);
  if (turn.isForgotten || isIsland(request)) return room.door.sendScreen(reply, turn.outgoing, locale);
  return toCurrentScreen(room, reply);
}

const isIsland = (request: FastifyRequest): boolean => request.headers["x-turn"] === "island";

/** The word for leaving does what the button does; a script is told so and leaves by itself. */
function away(request: FastifyRequest, reply: FastifyReply, locale: string | undefined): FastifyReply {
  clear(reply);
  return isIsland(request) ? reply.code(204).send() : sendAway(reply, locale);
}

async function leave(room: Room, request: FastifyRequest, reply: FastifyReply) {
  await endSession(room, request, reply);
  return reply.redirect(leaveTo, 303);
}

async function endQuietly(room: Room, request: FastifyRequest, reply: FastifyReply) {
  if (isFromOwnPage(request, room.publicUrl)) await endSession(room, request, reply);
  return reply.code(204).send();
}

/** Nobody is kept on the page because the database is away: the state expires by itself. */
async function endSession(room: Room, request: FastifyRequest, reply: FastifyReply) {
  const session = room.sessions.of(request);
  room.sessions.end(reply);
  clear(reply);
  if (session !== null) await room.conversation.forget(web.name, session).catch(() => undefined);
}

const clear = (reply: FastifyReply): FastifyReply =>
  reply.header("clear-site-data", '"cookies", "storage"').header("cache-control", "no-store");

const arrivalOf = (request: FastifyRequest, address: string) =>
  ({ channel: web.name, address, origin: request.ip }) as const;

const toCurrentScreen = ({ door }: Room, reply: FastifyReply) =>
  reply.header("cache-control", "no-store").redirect(door.path, 303);

/** What is nobody's fault is said in the child's words; a body that is no form of ours shows the current question. */
function onFault(door: Door, error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const status = statusOf(error);
  if (status === 503) return door.sendTrouble(reply, askedLocale(request));
  if ((status === 413 || status === 415 || status === 400) && request.method === "POST")
    return reply.header("cache-control", "no-store").redirect(door.path, 303);
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
