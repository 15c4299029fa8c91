import type { FastifyRequest } from "fastify";

/**
 * Whether the request comes from a page of ours (privacy-security 7.1): the browser says `Sec-Fetch-Site: same-origin`, or,
 * where it says nothing, the `Origin` is ours. A request that says neither is no browser's, and is refused.
 */
export function isSameOrigin(request: FastifyRequest, ownOrigins: readonly string[]): boolean {
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin";
  const { origin } = request.headers;
  return origin !== undefined && ownOrigins.includes(origin);
}

/** JSON and nothing else: a form of another site cannot send it without asking first. */
export const isJson = (request: FastifyRequest): boolean =>
  /^application\/json(\s*;|$)/i.test(request.headers["content-type"] ?? "");

/** Methods that change nothing (RFC 9110, 9.2.1). */
export const isSafe = ({ method }: FastifyRequest): boolean => method === "GET" || method === "HEAD";
