import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyReply } from "fastify";
import { fault } from "../../errors.ts";
import { dailyNames } from "../../privacy/daily-names.ts";
import { isThisMachine, networkOf } from "../../privacy/network-address.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** A page that runs Argon2 in the browser, which is WebAssembly. */
    readonly wasm?: true;
  }
}

const rememberedAddresses = 20_000;
const yearSeconds = 31_536_000;
const handlerMs = 15_000;

export type GuardPorts = { readonly publicUrl: string; readonly requestsPerMinute: number };

/** Headers (privacy-security 7.2 and the contract), a time to answer in, and a limit per network address, for the whole site. */
export async function guard(app: FastifyInstance, { publicUrl, requestsPerMinute }: GuardPorts): Promise<void> {
  app.addHook("onRoute", (route) => {
    route.handlerTimeout ??= handlerMs;
  });
  await app.register(helmet, headers(publicUrl));
  app.addHook("onRequest", async (request, reply) => {
    if (request.routeOptions.config.wasm) admitWasm(reply);
    reply.header(
      "permissions-policy",
      "camera=(), microphone=(), geolocation=(), clipboard-read=(), display-capture=(), payment=(), usb=()",
    );
  });
  const nameOf = dailyNames(Date.now);
  await app.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: "1 minute",
    cache: rememberedAddresses,
    keyGenerator: (request) => nameOf(networkOf(request.ip)),
    allowList: (request) => isThisMachine(request.ip),
    errorResponseBuilder: () => fault("too-many"),
    addHeadersOnExceeding: { "x-ratelimit-limit": false, "x-ratelimit-remaining": false, "x-ratelimit-reset": false },
    addHeaders: {
      "x-ratelimit-limit": false,
      "x-ratelimit-remaining": false,
      "x-ratelimit-reset": false,
      "retry-after": true,
    },
  });
}

function headers(publicUrl: string) {
  const own = ["'self'"];
  const none = ["'none'"];
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: none,
        // Without WebAssembly, but for the routes that ask for it.
        scriptSrc: own,
        styleSrc: own,
        imgSrc: ["'self'", "data:"],
        fontSrc: own,
        connectSrc: own,
        mediaSrc: own,
        workerSrc: own,
        manifestSrc: own,
        formAction: own,
        frameAncestors: none,
        baseUri: none,
        objectSrc: none,
        requireTrustedTypesFor: ["'script'"],
        trustedTypes: ["app"],
      },
    },
    strictTransportSecurity: publicUrl.startsWith("https:") && { maxAge: yearSeconds, includeSubDomains: true },
    crossOriginEmbedderPolicy: { policy: "require-corp" },
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
    referrerPolicy: { policy: "no-referrer" },
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xFrameOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  } as const;
}

/** Beside our own scripts the page may compile WebAssembly; nothing else of the policy changes (privacy-security 7.2). */
function admitWasm(reply: FastifyReply): void {
  const policy = String(reply.raw.getHeader("content-security-policy"));
  reply.raw.setHeader("content-security-policy", policy.replace(/script-src [^;]*/, "$& 'wasm-unsafe-eval'"));
}
