import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { fault } from "../../errors.ts";

export type HealthPorts = {
  /** Settles when the database answers and a conversation could begin; throws otherwise. */
  checkReady(): Promise<void>;
  /** Prometheus text. */
  scrape(): Promise<string>;
  readonly metricsToken: string | undefined;
};

const state = z.object({ status: z.string() });
const forwarding = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip", "via"];
const unlimited = { rateLimit: false } as const;

/** Addresses for those who watch over the program: alive, ready, counted. */
export function healthRoutes(app: FastifyInstance, ports: HealthPorts): void {
  const json = { schema: { response: { 200: state, 503: state } }, config: unlimited };
  app.get("/healthz", json, async () => ({ status: "alive" }));
  app.get("/readyz", json, async (_, reply) => {
    reply.header("cache-control", "no-store");
    const isReady = await ports.checkReady().then(
      () => true,
      () => false,
    );
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? "ready" : "not-ready" });
  });
  app.get("/metrics", { config: unlimited }, async (request, reply) => {
    if (!mayRead(request, ports.metricsToken)) throw fault("page-unknown");
    const text = await ports.scrape();
    return reply.header("cache-control", "no-store").type("text/plain; version=0.0.4; charset=utf-8").send(text);
  });
}

/** By the token; without one only this machine itself is answered, and never a proxy that speaks for somebody else. */
function mayRead(request: FastifyRequest, token: string | undefined): boolean {
  if (token !== undefined) return isSame(request.headers.authorization ?? "", `Bearer ${token}`);
  const isForwarded = forwarding.some((name) => request.headers[name] !== undefined);
  return !isForwarded && isLoopback(request.socket.remoteAddress ?? "");
}

const isLoopback = (address: string) => /^(::ffff:)?127\.|^::1$/.test(address);

/** Compared by digest: neither time nor length says how much of it was right. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
