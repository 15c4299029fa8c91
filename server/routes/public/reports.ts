import { createHash, randomBytes } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import type { FloodWatch } from "../../alarms/flood.ts";
import { stepOf } from "../../cases/states.ts";
import { toBase64url } from "../../privacy/bytes.ts";
import type { DirectoryReading } from "../../privacy/directory.ts";
import type { HourlyCount } from "../../privacy/hourly-count.ts";
import type { Argon2 } from "../../privacy/receipt.ts";
import type { ReceiptPepper } from "../../privacy/receipt-pepper.ts";
import { windowCount } from "../../privacy/window-count.ts";
import { endAccess, findByReceipt, keysOfCase, repliesOfCase } from "../../store/cases/receipts.ts";
import { bindToken, keepDraftToken, takeLink } from "../../store/cases/tokens.ts";
import type { Store } from "../../store/client.ts";
import { newestDirectory } from "../../store/directory-versions.ts";
import { isAnyoneOnDuty } from "../../store/duty.ts";
import { addressLimit } from "./address-limit.ts";
import { proofOfWork } from "./proof-of-work.ts";
import { receiptPatience } from "./receipt-patience.ts";
import { answers, draftAsked, linkAsked, messageAdded, reportSent, ridAsked, shareAsked } from "./reports-schema.ts";
import { addToCase, takeReport } from "./reports-taking.ts";

export type ReportPorts = {
  readonly store: Store;
  readonly directory: () => Promise<DirectoryReading>;
  readonly pepper: ReceiptPepper;
  readonly argon2: Argon2;
  readonly root: string | undefined;
  readonly dutyHours: string | null;
  /** Wrong receipts on every way, those of conversations too. */
  readonly wrongReceipts: HourlyCount;
  /** Hears of every report that was sent. */
  readonly flood: FloodWatch;
  readBox(): Promise<{ readonly isOpen: boolean; readonly reasons: readonly string[] }>;
};

const anHour = 3600;
/** Drafts an hour from one address before work is asked for; a school shares one address, so it is never refused. */
const draftsFree = 10;
/** Wrong receipts an hour from one address before its answers come late. */
const receiptsFree = 30;
const lateMs = 1500;
/** So many late answers of one address wait at once; beyond them a guesser is told to come back. */
const lateAtMost = 20;
/** Messages an hour to one report that was sent; danger is never held up (privacy-security 7.4). */
const textsAnHour = 20;

/**
 * What a browser needs to write a report and to come back to it (protocol 5). Everything that says anything was sealed
 * there; what finds or opens something travels in bodies, never in an address. No cookie, no account.
 */
export function reportRoutes(app: FastifyInstance, ports: ReportPorts): void {
  const work = proofOfWork(ports);
  const drafts = addressLimit(draftsFree, anHour);
  const tried = receiptPatience({
    limit: addressLimit(receiptsFree, anHour),
    everybody: ports.wrongReceipts,
    lateMs,
    lateAtMost,
  });
  const texts = windowCount({ most: textsAnHour, spanMs: anHour * 1000, nowMs: () => performance.now() });
  const on = <S extends z.ZodType>(name: string, shape: S, work: Answering<z.output<S>>, schema: Responses) =>
    app.post(`/api/v1/reports${name}`, { schema: { response: schema } }, async (request, reply) => {
      reply.header("cache-control", "no-store");
      const asked = shape.safeParse(request.body ?? {});
      return asked.success ? work(asked.data, reply, request) : reply.code(422).send({ code: "case-refused" });
    });

  app.get("/api/v1/reports/box", { schema: { response: { 200: answers.box } } }, async (_, reply) => {
    reply.header("cache-control", "no-store");
    return readBox(ports);
  });
  on(
    "/draft",
    draftAsked,
    async (asked, reply, request) => {
      if (!(await ports.readBox()).isOpen) return reply.code(409).send({ code: "box-closed" });
      const isWorked = asked.work !== undefined && (await work.isDone(asked.work));
      if (!isWorked && !(await drafts.take(request.ip))) return reply.code(429).send(await work.ask());
      const token = randomBytes(32);
      await keepDraftToken(ports.store.pool, hashOf(token));
      return { token: toBase64url(token) };
    },
    { 200: answers.draft, 429: answers.work },
  );
  on(
    "/share",
    shareAsked,
    async ({ token, rid }, reply) => {
      const bound = await bindToken(ports.store.pool, hashOf(token), Buffer.from(rid));
      if (bound === "bound") return { share: toBase64url(await ports.pepper.share(rid)) };
      return bound === "other"
        ? reply.code(409).send({ code: "receipt-other" })
        : reply.code(404).send({ code: "token-unknown" });
    },
    { 200: answers.share },
  );
  on(
    "",
    reportSent,
    async ({ token, case: sent }, reply, request) => {
      const taken = await takeReport(ports, hashOf(token), sent);
      if (taken.is === "sent" && taken.isNew) ports.flood.sent();
      if (taken.is === "sent") return reply.code(taken.isNew ? 201 : 200).send({ state: "sent" });
      // Whoever hears that a receipt is in use has tried one, as if it had been wrong.
      if (taken.code === "receipt-taken" && (await tried(request.ip, async () => null)).is === "paused")
        return paused(reply);
      return reply.code(taken.code === "token-unknown" ? 404 : 409).send({ code: taken.code });
    },
    { "2xx": answers.sent },
  );
  on(
    "/open",
    ridAsked,
    async ({ rid }, reply, request) => {
      const opened = await tried(request.ip, () => openedBy(ports, rid));
      return opened.is === "right" ? opened.found : refused(reply, opened);
    },
    { 200: answers.opened },
  );
  on(
    "/add",
    messageAdded,
    async (asked, reply, request) => {
      const report = toBase64url(asked.rid);
      if (asked.message !== null && asked.level < 4 && texts.isFull(report)) return paused(reply);
      const added = await tried(request.ip, () => addToCase(ports, asked));
      if (added.is !== "right") return refused(reply, added);
      if (added.found.is === "added" && asked.message !== null) texts.count(report);
      return added.found.is === "added"
        ? reply.code(201).send({ state: "sent" })
        : reply.code(409).send({ code: "seq", nextSeq: added.found.nextSeq });
    },
    { 201: answers.added, 409: answers.seq },
  );
  on(
    "/end",
    ridAsked,
    async ({ rid }, reply, request) => {
      const end = async () => (await endAccess(ports.store.pool, await ports.pepper.lookup(rid))) || null;
      const ended = await tried(request.ip, end);
      return ended.is === "right" ? reply.code(204).send() : refused(reply, ended);
    },
    {},
  );
  on(
    "/link",
    linkAsked,
    async ({ token }, reply) => {
      const sealed = await takeLink(ports.store.pool, hashOf(token));
      return sealed === null ? reply.code(404).send({ code: "link-unknown" }) : { sealed: toBase64url(sealed) };
    },
    { 200: answers.link },
  );
}

type Responses = Readonly<Record<string, z.ZodType>>;
type Answering<T> = (asked: T, reply: FastifyReply, request: FastifyRequest) => Promise<unknown>;

const paused = (reply: FastifyReply): FastifyReply =>
  reply.code(429).header("retry-after", "60").send({ code: "paused" });

/** One and the same for a receipt that never was, one that was ended, and one whose case is gone. */
const refused = (reply: FastifyReply, { is }: { readonly is: "wrong" | "paused" }): FastifyReply =>
  is === "paused" ? paused(reply) : reply.code(404).send({ code: "receipt-wrong" });

const hashOf = (token: Uint8Array): Buffer => createHash("sha256").update(token).digest();

async function readBox({
  store,
  pepper,
  root,
  dutyHours,
  ...ports
}: ReportPorts): Promise<z.input<typeof answers.box>> {
  const [box, isOnDuty, salt, signed] = await Promise.all([
    ports.readBox(),
    isAnyoneOnDuty(store.pool),
    pepper.salt(),
    newestDirectory(store.pool),
  ]);
  const directory = signed && { body: signed.body, signature: toBase64url(signed.signature) };
  return {
    ...box,
    reasons: [...box.reasons],
    isOnDuty,
    dutyHours,
    salt: toBase64url(salt),
    root: root ?? null,
    directory,
  };
}

/** The same work whether a receipt never was, has ended or is there: two look-ups more are made only for what is shown. */
async function openedBy(
  { store, pepper }: ReportPorts,
  rid: Uint8Array,
): Promise<z.input<typeof answers.opened> | null> {
  const [lookup, share] = await Promise.all([pepper.lookup(rid), pepper.share(rid)]);
  const found = await findByReceipt(store.pool, lookup);
  if (found === null) return null;
  const [keys, replies] = await Promise.all([keysOfCase(store.pool, found.id), repliesOfCase(store.pool, found.id)]);
  return {
    case: found.id,
    wrap: toBase64url(found.wrap),
    share: toBase64url(share),
    step: stepOf(found),
    keys: keys.map((key) => ({
      ...key,
      pub: toBase64url(key.pub),
      signature: key.signature && toBase64url(key.signature),
    })),
    replies: replies.map((reply) => ({
      ...reply,
      toReporter: toBase64url(reply.toReporter),
      toCaseHash: toBase64url(reply.toCaseHash),
      signature: toBase64url(reply.signature),
    })),
    nextSeq: found.highestSeq + 1,
  };
}
