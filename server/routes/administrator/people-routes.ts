import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { disable, type Invitation, invitationLink, invite, inviteAgain } from "../../access/accounts.ts";
import { officerKeysOf } from "../../store/officer-keys.ts";
import type { AccessPorts } from "./access-ports.ts";
import { answers, bodies, parsed } from "./staff-schema.ts";

const base = "/api/v1/staff/people";

/** The account administrator's: who has an account. Neither passwords nor keys are ever seen or set here. */
export function peopleRoutes(app: FastifyInstance, ports: AccessPorts): void {
  const config = { capability: "manage-accounts", needsSecondFactor: true } as const;
  const invited = { config, schema: { response: { 200: answers.invited } } };
  app.post(base, invited, async (request) => {
    const wish = parsed(bodies.person, request.body);
    return shown(ports, await invite(ports, request.staff.id, wish));
  });
  app.post(`${base}/:id/invite`, invited, async (request) =>
    shown(ports, await inviteAgain(ports, request.staff.id, idOf(request))),
  );
  app.post(`${base}/:id/disable`, { config, schema: { response: { 200: answers.disabled } } }, async (request) => {
    const { account, sessions } = await disable(ports, request.staff.id, idOf(request));
    return { sessions, hasKeys: (await officerKeysOf(ports.store.pool, account.id)).length > 0 };
  });
}

const idOf = (request: FastifyRequest): string => parsed(z.object({ id: z.uuid() }), request.params).id;

const shown = ({ staffUrl }: AccessPorts, { account: { login, name }, token }: Invitation) => ({
  link: invitationLink(staffUrl, token),
  login,
  name,
});
