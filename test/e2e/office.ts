import type { AddressInfo } from "node:net";
import Fastify, { type FastifyInstance } from "fastify";
import { z } from "zod";
import { assetRoutes } from "../../server/routes/public/assets.ts";
import { guard } from "../../server/routes/public/guard.ts";
import { reportPageRoutes } from "../../server/routes/public/report-pages.ts";
import { testBox } from "../support/campaign-box.ts";
import { type Officers, officersOf } from "../support/officers.ts";

const send = z.object({
  token: z.string(),
  case: z.object({
    id: z.string(),
    pub: z.string(),
    grants: z.array(z.object({ officerKey: z.string(), sealed: z.string() })),
    messages: z.array(z.object({ seq: z.number(), toCase: z.string() })),
    receipt: z.object({ rid: z.string(), wrap: z.string() }).nullable(),
    level: z.number(),
    without: z.array(z.string()),
  }),
});
const add = z.object({
  rid: z.string(),
  message: z.object({ seq: z.number(), version: z.number(), toCase: z.string() }).nullable(),
  level: z.number(),
});

export type SentCase = z.infer<typeof send>["case"];

/**
 * The report pages before an office that keeps what it gets in memory: what leaves the browser can be looked at, lost and
 * forged.
 */
export async function openOffice() {
  const officers = await officersOf();
  const box = await testBox();
  const app = Fastify({ bodyLimit: 64 * 1024 });
  await guard(app, { publicUrl: "http://127.0.0.1", requestsPerMinute: 6000 });
  await app.register(assetRoutes);
  reportPageRoutes(app, {
    store: box.store,
    root: officers.root,
    readBox: async () => ({ isOpen: true, reasons: [] }),
  });
  app.get("/", (_, reply) => reply.type("text/html").send("<title>start</title><h1>start</h1>"));
  app.post("/bao-tin/thoat", (_, reply) => reply.code(204).send());
  const desk = deskOf(app, officers);
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return {
    ...desk,
    officers,
    host: `127.0.0.1:${port}`,
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await app.close();
      await box.drop();
    },
  };
}

export type OpenOffice = Awaited<ReturnType<typeof openOffice>>;

const share = Buffer.alloc(32, 9).toString("base64url");
const salt = Buffer.alloc(16, 5).toString("base64url");

function deskOf(app: FastifyInstance, officers: Officers) {
  const cases: SentCase[] = [];
  const replies: unknown[] = [];
  const state = { isAway: false, isSigned: true };
  app.addHook("onRequest", async (request, reply) => {
    if (state.isAway && request.method === "POST") return reply.code(503).send({ error: "database-away" });
  });
  app.get("/api/v1/reports/box", async () => ({
    isOpen: true,
    reasons: [],
    isOnDuty: false,
    dutyHours: null,
    salt,
    root: officers.root,
    directory: state.isSigned ? officers.directory : { ...officers.directory, signature: officers.strangersSignature },
  }));
  app.post("/api/v1/reports/draft", async () => ({ token: Buffer.alloc(32, 1).toString("base64url") }));
  app.post("/api/v1/reports/share", async () => ({ share }));
  app.post("/api/v1/reports", async (request, reply) => {
    const sent = send.parse(request.body).case;
    const isKnown = cases.some(({ id }) => id === sent.id);
    if (!isKnown) cases.push(sent);
    return reply.code(isKnown ? 200 : 201).send({ state: "sent" });
  });
  const caseOf = (rid: string) => cases.find(({ receipt }) => receipt?.rid === rid);
  app.post("/api/v1/reports/open", async (request, reply) => {
    const found = caseOf(z.object({ rid: z.string() }).parse(request.body).rid);
    if (found === undefined) return reply.code(404).send({ code: "receipt-wrong" });
    const { id, pub, receipt, messages } = found;
    const keys = [{ version: 1, pub, officerKey: null, signature: null }];
    return { case: id, wrap: receipt?.wrap, share, step: 2, keys, replies, nextSeq: messages.length };
  });
  app.post("/api/v1/reports/add", async (request, reply) => {
    const { rid, message, level } = add.parse(request.body);
    const found = caseOf(rid);
    if (found === undefined) return reply.code(404).send({ code: "receipt-wrong" });
    if (message !== null) found.messages.push({ seq: message.seq, toCase: message.toCase });
    found.level = Math.max(found.level, level);
    return reply.code(201).send({ state: "added" });
  });
  app.post("/api/v1/reports/end", (_, reply) => reply.code(204).send());
  const reset = () => {
    cases.splice(0);
    replies.splice(0);
    Object.assign(state, { isAway: false, isSigned: true });
  };
  return { cases, replies, state, reset };
}
