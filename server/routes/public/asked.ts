import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { type Frame, frameIn } from "../../views/say.ts";

const query = z.object({ lang: z.string().max(8).optional().catch(undefined) });

/** The frame in the language that the address asks for; an address may say anything. */
export function frameFor(request: FastifyRequest): Frame {
  const parsed = query.safeParse(request.query);
  return frameIn(parsed.success ? parsed.data.lang : undefined, request.server.hosts);
}

/** The path without its query, which is never repeated to anyone. */
export const pathOf = (request: FastifyRequest): string => request.url.split("?", 1)[0] ?? "/";
