import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { builtFolder } from "../../views/assets.ts";

/** `name.HASH.ext`: what carries the hash of its content may be kept for ever; nothing else is served. */
const hashed = /^\/[a-z0-9-]+\.[0-9a-f]{10}\.[a-z0-9]+$/;

export async function assetRoutes(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, {
    root: fileURLToPath(builtFolder),
    prefix: "/assets/",
    allowedPath: (path) => hashed.test(path),
    preCompressed: true,
    index: false,
    redirect: false,
    decorateReply: false,
    immutable: true,
    maxAge: "365d",
  });
}
