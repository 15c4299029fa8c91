import type { FastifyReply, FastifyRequest } from "fastify";

/** The session's cookie: bound to the host and to https exactly where the staff's pages are on https. */
export type SessionCookie = {
  of(request: FastifyRequest): string | undefined;
  set(reply: FastifyReply, id: string): void;
  clear(reply: FastifyReply): void;
};

/** Strict: no other site can even lead to a page that is signed in; gone with the browser window. */
export function sessionCookie(staffUrl: string): SessionCookie {
  const isSecure = staffUrl.startsWith("https:");
  const name = isSecure ? "__Host-sid" : "sid";
  const options = { path: "/", httpOnly: true, sameSite: "strict", secure: isSecure } as const;
  return {
    of: (request) => request.cookies[name],
    set: (reply, id) => void reply.setCookie(name, id, options),
    clear: (reply) => void reply.clearCookie(name, options),
  };
}
