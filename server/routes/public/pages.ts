import type { FastifyInstance } from "fastify";
import { HomePage } from "../../views/pages/home.tsx";
import { PrivacyPage } from "../../views/pages/privacy.tsx";
import { sendPage } from "../../views/render.ts";
import { frameFor } from "./asked.ts";

/** Searching machines need to know neither who asked for help nor that somebody answered. */
const robots = "User-agent: *\nDisallow: /em\nDisallow: /bao-tin\nDisallow: /api\n";

/** Pages that say the same to everyone. */
export function pageRoutes(app: FastifyInstance): void {
  app.get("/", (request, reply) => sendPage(reply, HomePage({ frame: frameFor(request) })));
  app.get("/rieng-tu", (request, reply) => sendPage(reply, PrivacyPage({ frame: frameFor(request) })));
  app.get("/robots.txt", (_, reply) => reply.type("text/plain; charset=utf-8").send(robots));
  // Browsers that do not read the page's icon ask for this one: no page needs to be drawn for that.
  app.get("/favicon.ico", (_, reply) => reply.code(204).header("cache-control", "max-age=86400").send());
}
