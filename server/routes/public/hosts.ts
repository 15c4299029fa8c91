import type { FastifyInstance, FastifyRequest } from "fastify";
import { fault } from "../../errors.ts";
import type { Hosts } from "../../views/frame.ts";

declare module "fastify" {
  interface FastifyInstance {
    /** Where each audience is; absent: one host serves all of them. */
    readonly hosts?: Hosts;
    /** Every route of the site, and whose it is; an application that wants to see it holds it from the start. */
    readonly routeTable: AudienceRoute[];
  }
}

/** Whose a route is; `everybody`: answered on every host. */
export type Audience = keyof Hosts | "everybody";
type AudienceRoute = { readonly method: string; readonly url: string; readonly audience: Audience };

type Addresses = { readonly PUBLIC_URL: string; readonly STAFF_URL: string; readonly REPORT_URL: string };

/** The origin of each audience, or null where all have one host name. */
export function hostsOf({ PUBLIC_URL, STAFF_URL, REPORT_URL }: Addresses): Hosts | null {
  const origin = (url: string): string => new URL(url).origin;
  const hosts = { public: origin(PUBLIC_URL), report: origin(REPORT_URL), staff: origin(STAFF_URL) };
  return new Set(Object.values(hosts)).size === 1 ? null : hosts;
}

/** Begins with one of these, or is one of them. */
const under = (...places: readonly string[]): RegExp => new RegExp(`^(?:${places.join("|")})(?:/|$)`);
const everybodys = under("/healthz", "/readyz", "/metrics", "/assets", "/robots.txt", "/favicon.ico");
const reports = under("/bao-tin", "/api/v1/reports");
const staffs = under("/can-bo", "/api/v1/alarms");

/** Whatever names a capability is the staff's. */
function audienceOf(url: string, capability: unknown): Audience {
  if (everybodys.test(url)) return "everybody";
  if (capability !== undefined || staffs.test(url)) return "staff";
  return reports.test(url) ? "report" : "public";
}

/**
 * Where staff or reports have a host name of their own, their pages and what those ask answer only there, and nothing else
 * does (privacy-security 7.2): a page of one audience is no page of the other's origin. A name that is none of ours is the
 * public's. To be called before any route is registered.
 */
export function guardHosts(app: FastifyInstance, hosts: Hosts | null): void {
  if (!app.hasDecorator("routeTable")) app.decorate("routeTable", []);
  app.addHook("onRoute", ({ method, url, config }) => {
    const audience = audienceOf(url, config?.capability);
    for (const one of [method].flat()) app.routeTable.push({ method: one, url, audience });
  });
  if (hosts === null) return;
  app.decorate("hosts", hosts);
  const audiencesAt = audiencesBy(hosts);
  app.addHook("onRequest", async (request, reply) => {
    const { url, config } = request.routeOptions;
    const audience = audienceOf(url ?? "", config.capability);
    const here = audiencesAt(request);
    if (audience === "everybody" || here.includes(audience)) return;
    // Whoever types only the name is led to the first page there.
    if (url === "/") return reply.redirect(here.includes("staff") ? "/can-bo" : "/bao-tin", 303);
    throw fault("page-unknown");
  });
}

/** Whom the host of a request serves. */
function audiencesBy(hosts: Hosts): (request: FastifyRequest) => readonly Audience[] {
  const audiences = ["public", "report", "staff"] as const;
  const hostOf = (origin: string): string => new URL(origin).host;
  const served = new Map<string, readonly Audience[]>(
    audiences.map((audience) => {
      const host = hostOf(hosts[audience]);
      return [host, audiences.filter((other) => hostOf(hosts[other]) === host)];
    }),
  );
  const others = served.get(hostOf(hosts.public)) ?? [];
  return ({ host, protocol }) => {
    // A name may be written with the root's dot at its end.
    const asked = `${protocol}://${host.replace(/\.(?=:|$)/, "")}`;
    return (URL.canParse(asked) ? served.get(new URL(asked).host) : undefined) ?? others;
  };
}
