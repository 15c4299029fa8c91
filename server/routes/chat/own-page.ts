import type { FastifyRequest } from "fastify";

/**
 * Whether a post came from a page of ours. A browser that says where it comes from is believed; one that says nothing,
 * or hides it (a page without referrer posts the origin `null`), is held by the cookie, which is not sent across sites.
 */
export function isFromOwnPage(request: FastifyRequest, publicUrl: string): boolean {
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";
  const origin = request.headers.origin;
  if (origin === undefined || origin === "null") return true;
  return origin === new URL(publicUrl).origin || (URL.canParse(origin) && new URL(origin).host === request.host);
}
