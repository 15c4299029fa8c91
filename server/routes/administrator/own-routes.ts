import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import { sessionCookie } from "../../access/cookie.ts";
import {
  addKeys,
  changePassword,
  dropPasskey,
  endOtherSessions,
  endOwnSession,
  keepPasskey,
  newCodes,
  offerFactors,
  setGenerator,
} from "../../access/own-account.ts";
import { renew, type Session } from "../../access/sessions.ts";
import { askAgain, isGivenAgain } from "../../access/sign-in.ts";
import { fault } from "../../errors.ts";
import { audit } from "../../store/audit.ts";
import { nextKeyVersion, officerKeysOf } from "../../store/officer-keys.ts";
import { findAccount } from "../../store/staff-accounts.ts";
import { endSession } from "../../store/staff-sessions.ts";
import { inTransaction } from "../../store/transaction.ts";
import type { AccessPorts } from "./access-ports.ts";
import { qrPicture } from "./qr-picture.ts";
import { passkeyName } from "./sign-in-routes.ts";
import { answers, bodies, parsed } from "./staff-schema.ts";

const base = "/api/v1/staff";

/** What anybody of the staff does with the own account. */
export function ownRoutes(app: FastifyInstance, ports: AccessPorts): void {
  sessionRoutes(app, ports);
  factorRoutes(app, ports);
  keyRoutes(app, ports);
}

const own = (answer: z.ZodType) => ({
  config: { capability: "own-account" } as const,
  schema: { response: { 200: answer } },
});
/** Only with a second factor that was given just now. */
const ownAgain = (answer: z.ZodType) => ({
  config: { capability: "own-account", needsSecondFactor: true } as const,
  schema: { response: { 200: answer } },
});

/** The guard has let it in: there is one. */
function sessionOf({ staffSession }: FastifyRequest): Session {
  if (staffSession === null) throw fault("not-signed-in");
  return staffSession;
}

const done = { is: "done" } as const;

function sessionRoutes(app: FastifyInstance, ports: AccessPorts): void {
  app.get(`${base}/me`, own(answers.me), (request) => readMe(ports, request));
  app.post(`${base}/sign-out`, own(answers.done), (request, reply) => signOut(ports, request, reply));
  // Somebody who writes for a quarter of an hour is at work too.
  app.post(`${base}/here`, own(answers.done), async () => done);
  app.post(`${base}/factor/ask`, own(answers.asking), (request) => askAgain(ports, request.staff.id));
  app.post(`${base}/factor`, own(answers.done), (request, reply) => giveAgain(ports, request, reply));
  app.post(`${base}/sessions/end`, own(answers.done), async (request) => {
    const { label } = parsed(bodies.label, request.body);
    if (!(await endOwnSession(ports, sessionOf(request), label))) throw fault("page-unknown");
    return done;
  });
  app.post(`${base}/sessions/end-others`, own(answers.done), async (request) => {
    await endOtherSessions(ports, sessionOf(request));
    return done;
  });
}

async function readMe({ store }: AccessPorts, { staff }: FastifyRequest) {
  const account = await findAccount(store.pool, staff.id);
  const keys = await officerKeysOf(store.pool, staff.id);
  const text = (bytes: Buffer) => bytes.toString("base64url");
  return {
    ...staff,
    salt: account?.salt?.toString("base64url") ?? "",
    keys: keys.map(({ id, version, encPublic, sigPublic, sealed }) => ({
      ...{ id, version },
      ...{ encPublic: text(encPublic), sigPublic: text(sigPublic), sealed: text(sealed) },
    })),
    nextVersion: await nextKeyVersion(store.pool, staff.id),
  };
}

async function signOut(ports: AccessPorts, request: FastifyRequest, reply: FastifyReply) {
  const { hash, staff } = sessionOf(request);
  await ports.chain.ready();
  await inTransaction(ports.store.pool, async (db) => {
    await endSession(db, hash);
    await audit(db, ports.chain, { staff: staff.id, action: "signed-out", result: "done" });
  });
  sessionCookie(ports.staffUrl).clear(reply);
  reply.header("clear-site-data", '"cookies", "storage"');
  return done;
}

/** The second factor again: the session goes on under a new id, and may do what needs it for five minutes. */
async function giveAgain(ports: AccessPorts, request: FastifyRequest, reply: FastifyReply) {
  const { ticket, factor } = parsed(bodies.factor, request.body);
  const session = sessionOf(request);
  const { id: account, login } = session.staff;
  if (!ports.throttle.admits(request.ip)) throw fault("too-many");
  if (factor.kind !== "passkey" && ports.throttle.waitSeconds(login) > 0) throw fault("sign-in-paused");
  await ports.chain.ready();
  const id = await inTransaction(ports.store.pool, async (db) => {
    const isGiven = await isGivenAgain(db, ports, { account, ticket, factor });
    const renewed = isGiven ? await renew(db, session) : null;
    const action = isGiven ? "second-factor-given" : "sign-in-failed";
    await audit(db, ports.chain, { staff: account, action, result: factor.kind });
    return renewed;
  });
  if (id === null) {
    ports.throttle.failed(login);
    throw fault("sign-in-wrong");
  }
  sessionCookie(ports.staffUrl).set(reply, id);
  return done;
}

function factorRoutes(app: FastifyInstance, ports: AccessPorts): void {
  app.post(`${base}/own/offer`, ownAgain(answers.offer), async (request) => {
    const { totp, salt, ...rest } = await offerFactors(ports, sessionOf(request));
    const shown = { typed: totp.typed, picture: await qrPicture(totp.address) };
    return { ...rest, salt: salt.toString("base64url"), totp: shown };
  });
  app.post(`${base}/own/generator`, ownAgain(answers.done), async (request) => {
    const given = parsed(bodies.generator, request.body);
    if (!(await setGenerator(ports, sessionOf(request), given))) throw fault("sign-in-wrong");
    return done;
  });
  app.post(`${base}/own/passkeys`, ownAgain(answers.done), async (request) => {
    const { name, ...given } = parsed(bodies.passkey, request.body);
    const isKept = await keepPasskey(ports, sessionOf(request), { ...given, name: passkeyName(name) });
    if (!isKept) throw fault("sign-in-wrong");
    return done;
  });
  app.post(`${base}/own/passkeys/remove`, ownAgain(answers.done), async (request) => {
    const { id } = parsed(bodies.passkeyId, request.body);
    if (!(await dropPasskey(ports, sessionOf(request), id))) throw fault("staff-refused", { reason: "last-factor" });
    return done;
  });
  app.post(`${base}/own/recovery-codes`, ownAgain(answers.codes), async (request) => ({
    codes: await newCodes(ports, sessionOf(request)),
  }));
}

function keyRoutes(app: FastifyInstance, ports: AccessPorts): void {
  app.post(`${base}/own/password`, ownAgain(answers.done), async (request) => {
    const change = parsed(bodies.newPassword, request.body);
    const outcome = await changePassword(ports, sessionOf(request), change);
    if (outcome === "wrong") throw fault("sign-in-wrong");
    if (outcome === "keys") throw fault("staff-refused", { reason: "keys" });
    return done;
  });
  const config = { capability: "own-keys", needsSecondFactor: true } as const;
  app.post(`${base}/own/keys`, { config, schema: { response: { 200: answers.done } } }, async (request) => {
    const given = parsed(bodies.keys, request.body);
    if (!(await addKeys(ports, sessionOf(request), given))) throw fault("staff-refused", { reason: "keys" });
    return done;
  });
}
