import csrf from "@fastify/csrf-protection";
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from "fastify";
import { fault } from "../errors.ts";
import type { Store } from "../store/client.ts";
import { sessionCookie } from "./cookie.ts";
import { type Capability, capabilities, isAllowed, isHidden, type StaffCapability } from "./permissions.ts";
import { isJson, isSafe, isSameOrigin } from "./same-origin.ts";
import { openSession, rotate, type Session } from "./sessions.ts";
import type { Staff } from "./staff.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** What whoever asks must be allowed to do. Every route of the staff names one. */
    readonly capability?: Capability;
    /** Only with a second factor that was given within the last five minutes. */
    readonly needsSecondFactor?: true;
    /** A page asks this by itself: it does not keep the session alive. */
    readonly isQuiet?: true;
  }
  interface FastifyInstance {
    /** Every route of the staff, and what it asks for. */
    /** Every route behind the staff's door; an application that wants to see it holds it from the start. */
    readonly staffTable: StaffRoute[];
  }
  interface FastifyRequest {
    /** Who asks; never read behind a public door. */
    staff: Staff;
    /** Null behind a public door. */
    staffSession: Session | null;
    /** As the plug-in for synchroniser tokens finds the secret. */
    session: { _csrf?: string };
  }
}

export type StaffRoute = { readonly method: string; readonly url: string; readonly capability: Capability };

export type StaffPorts = {
  /** Under the role of the staff's room. */
  readonly store: Store;
  /** Where the staff's pages are. */
  readonly staffUrl: string;
  /** Where somebody signs in. */
  readonly signInPath: string;
};

/** Opens before anybody is known. */
export const openDoor = { capability: "public" } as const;

const known: ReadonlySet<string> = new Set<Capability>([...capabilities, "public"]);

/**
 * Everything that is registered within asks who it is and what that person may (privacy-security 7.1, 7.3): a route without a
 * capability is refused when it is registered; without a session a page leads to the sign-in and a program hears 401; what is
 * the other department's does not exist (404); the rest is 403. What changes something comes from a page of ours, as JSON,
 * with the session's synchroniser token.
 */
export async function staffRoutes(
  app: FastifyInstance,
  ports: StaffPorts,
  register: (scope: FastifyInstance) => void | Promise<void>,
): Promise<void> {
  if (!app.hasDecorator("staffTable")) app.decorate("staffTable", []);
  await app.register(async (scope) => {
    scope.decorateRequest("staff");
    scope.decorateRequest("staffSession", null);
    scope.decorateRequest("session");
    await scope.register(csrf, { sessionPlugin: "@fastify/session", getToken: tokenOf });
    scope.addHook("onRoute", (route) => void app.staffTable.push(...checkedRoutes(route)));
    scope.addHook("onRequest", (request, reply) => admit(ports, request, reply));
    scope.addHook("onRequest", (request, reply, done) => {
      if (isSafe(request) || request.staffSession === null) done();
      else scope.csrfProtection(request, reply, done);
    });
    scope.addHook("onRequest", (request, reply) => changeId(ports, request, reply));
    await register(scope);
  });
}

function checkedRoutes({ config, method, url }: RouteOptions): readonly StaffRoute[] {
  const capability = config?.capability;
  if (capability === undefined || !known.has(capability))
    throw new Error(`The route ${String(method)} ${url} must name a capability of the table.`);
  return [method].flat().map((one) => ({ method: one, url, capability }));
}

const tokenOf = (request: FastifyRequest): string => {
  const token = request.headers["x-csrf"];
  return typeof token === "string" ? token : "";
};

async function admit(ports: StaffPorts, request: FastifyRequest, reply: FastifyReply) {
  const { capability, isQuiet } = request.routeOptions.config;
  reply.header("cache-control", "no-store");
  if (!isSafe(request)) checkOrigin(ports, request);
  // What nothing is registered for is answered like any page that does not exist.
  if (capability === undefined || capability === "public") return;
  const id = sessionCookie(ports.staffUrl).of(request);
  const session = await openSession(ports.store, id, isQuiet ? "quiet" : "active");
  if (session === null) return turnAway(ports, request, reply);
  checkPermission(request, session, capability);
  request.staff = session.staff;
  request.staffSession = session;
  request.session = { _csrf: session.csrfSecret };
}

function checkOrigin({ staffUrl }: StaffPorts, request: FastifyRequest): void {
  if (!isSameOrigin(request, [new URL(staffUrl).origin, ...loopbackOrigin(request)])) throw fault("not-from-here");
  if (!isJson(request)) throw fault("form-refused");
}

/** On this machine a page may have been opened under any of the machine's names. */
const loopbackOrigin = ({ hostname, protocol, host }: FastifyRequest): readonly string[] =>
  /^(localhost|127\.[\d.]+|\[?::1\]?)$/.test(hostname) ? [`${protocol}://${host}`] : [];

function turnAway({ signInPath }: StaffPorts, request: FastifyRequest, reply: FastifyReply) {
  if (!isSafe(request) || request.url.startsWith("/api/")) throw fault("not-signed-in");
  return reply.redirect(signInPath, 303);
}

function checkPermission(request: FastifyRequest, { staff, isFresh }: Session, capability: StaffCapability): void {
  if (isHidden(staff.role, capability)) throw fault("page-unknown");
  if (!isAllowed(staff.role, capability)) throw fault("not-allowed");
  if (request.routeOptions.config.needsSecondFactor && !isFresh) throw fault("second-factor-old");
}

/** Every 30 minutes: whoever copied the cookie before holds something that is over. */
async function changeId({ store, staffUrl }: StaffPorts, { staffSession }: FastifyRequest, reply: FastifyReply) {
  if (staffSession === null || !staffSession.isDue) return;
  const id = await rotate(store, staffSession);
  if (id !== null) sessionCookie(staffUrl).set(reply, id);
}
