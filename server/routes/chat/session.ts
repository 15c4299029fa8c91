import { randomBytes } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

/** 144 random bits. */
const sessionBytes = 18;
const shape = /^[A-Za-z0-9_-]{24}$/;

/** The one cookie of a page that holds a conversation: its random name, gone with the browser window. */
export type Sessions = {
  /** Null where there is none of ours. */
  of(request: FastifyRequest): string | null;
  begin(reply: FastifyReply): string;
  end(reply: FastifyReply): void;
};

/**
 * Lax, not Strict: a QR picture is opened from another application, and its request is redirected to an address that
 * must already carry the cookie. Bound to the host and to https exactly where the pages are on https.
 */
export function sessions(publicUrl: string, cookie: string): Sessions {
  const isSecure = publicUrl.startsWith("https:");
  const name = isSecure ? `__Host-${cookie}` : cookie;
  const options = { path: "/", httpOnly: true, sameSite: "lax", secure: isSecure } as const;
  return {
    of: (request) => {
      const value = request.cookies[name];
      return value !== undefined && shape.test(value) ? value : null;
    },
    begin: (reply) => {
      const value = randomBytes(sessionBytes).toString("base64url");
      reply.setCookie(name, value, options);
      return value;
    },
    end: (reply) => {
      reply.clearCookie(name, options);
    },
  };
}
