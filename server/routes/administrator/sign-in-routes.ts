import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sessionCookie } from "../../access/cookie.ts";
import { openDoor } from "../../access/guard.ts";
import { labelOf } from "../../access/names.ts";
import { finishSetUp, openSetUp } from "../../access/set-up.ts";
import { loginOf, saltFor, takeFactor, takePassword } from "../../access/sign-in.ts";
import { fault } from "../../errors.ts";
import { frameIn } from "../../views/say.ts";
import type { AccessPorts } from "./access-ports.ts";
import { qrPicture } from "./qr-picture.ts";
import { answers, bodies, parsed } from "./staff-schema.ts";

const base = "/api/v1/staff";

/** Before anybody is known: signing in, and setting an account up by an invitation. */
export function signInRoutes(app: FastifyInstance, ports: AccessPorts): void {
  app.post(`${base}/sign-in/salt`, route(200, answers.salt), async (request) => {
    const { login } = parsed(bodies.login, request.body);
    return { salt: (await saltFor(ports, loginOf(login))).toString("base64url") };
  });
  const password = { config: openDoor, schema: { response: { 200: answers.asking, 429: answers.paused } } };
  app.post(`${base}/sign-in/password`, password, (request, reply) => password1(ports, request, reply));
  app.post(`${base}/sign-in/factor`, route(200, answers.signedIn), (request, reply) => factor(ports, request, reply));
  app.post(`${base}/set-up/open`, route(200, answers.setUp), (request) => open(ports, request));
  app.post(`${base}/set-up/finish`, route(201, answers.finished), (request, reply) => finish(ports, request, reply));
}

const route = (status: 200 | 201, answer: (typeof answers)[keyof typeof answers]) => ({
  config: openDoor,
  schema: { response: { [status]: answer } },
});

async function password1(ports: AccessPorts, request: FastifyRequest, reply: FastifyReply) {
  const { login, auth } = parsed(bodies.password, request.body);
  const outcome = await takePassword(ports, { login: loginOf(login), auth, address: request.ip });
  switch (outcome.is) {
    case "right":
      return { ticket: outcome.ticket, passkey: outcome.passkey };
    case "wrong":
      throw fault("sign-in-wrong");
    case "too-many":
      throw fault("too-many");
    case "paused": {
      const { seconds, ticket, passkey } = outcome;
      const message = frameIn(undefined).say("error-sign-in-paused");
      return reply
        .code(429)
        .header("retry-after", seconds)
        .send({ error: "sign-in-paused", message, seconds, ticket, passkey });
    }
  }
}

async function factor(ports: AccessPorts, request: FastifyRequest, reply: FastifyReply) {
  const given = parsed(bodies.factor, request.body);
  const outcome = await takeFactor(ports, { ...given, address: request.ip });
  switch (outcome.is) {
    case "signed-in":
      sessionCookie(ports.staffUrl).set(reply, outcome.sessionId);
      return { is: "signed-in" };
    case "wrong":
      throw fault("sign-in-wrong");
    case "again":
      throw fault("not-signed-in");
    case "too-many":
      throw fault("too-many");
  }
}

async function open(ports: AccessPorts, request: FastifyRequest) {
  if (!ports.throttle.admits(request.ip)) throw fault("too-many");
  const { token } = parsed(bodies.token, request.body);
  const found = await openSetUp(ports, token);
  if (found === null) throw fault("invitation-over");
  const { account, totp, salt, ...rest } = found;
  const { id, login, name, role } = account;
  const shown = { typed: totp.typed, picture: await qrPicture(totp.address) };
  const roleName = frameIn(undefined).say(`staff-role-${role}`);
  return { ...rest, id, login, name, role, roleName, salt: salt.toString("base64url"), totp: shown };
}

async function finish(ports: AccessPorts, request: FastifyRequest, reply: FastifyReply) {
  const given = parsed(bodies.setUp, request.body);
  const factor =
    given.factor.kind === "totp" ? given.factor : { ...given.factor, name: passkeyName(given.factor.name) };
  const outcome = await finishSetUp(ports, { ...given, factor });
  if (outcome.is === "over") throw fault("invitation-over");
  if (outcome.is === "refused") throw fault("staff-refused", { reason: outcome.code });
  sessionCookie(ports.staffUrl).set(reply, outcome.sessionId);
  return reply.code(201).send({ codes: outcome.codes });
}

/** What somebody calls a passkey: a word of their own, or none of ours. */
export function passkeyName(typed: string): string {
  const name = labelOf(typed);
  if (name === null) throw fault("staff-refused", { reason: "label" });
  return name;
}
