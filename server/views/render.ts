import { gzipSync } from "node:zlib";
import type { FastifyReply } from "fastify";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** Quick rather than small: a page is drawn for one person and never again. */
const compressed = { level: 1, memLevel: 7 };

/**
 * Sends a page; never kept by the browser, so that Back shows nothing of it. It is compressed where the browser takes
 * that: our pages hold no secret beside words that a stranger could choose.
 */
export function sendPage(reply: FastifyReply, page: VNode, status = 200): FastifyReply {
  const html = `<!doctype html>${renderToString(page)}`;
  reply.code(status).header("cache-control", "no-store").header("vary", "accept-encoding");
  reply.type("text/html; charset=utf-8");
  if (!/\bgzip\b/.test(reply.request.headers["accept-encoding"] ?? "")) return reply.send(html);
  return reply.header("content-encoding", "gzip").send(gzipSync(html, compressed));
}
