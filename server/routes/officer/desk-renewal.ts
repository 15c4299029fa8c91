import type { FastifyInstance } from "fastify";
import { addGrants } from "../../store/cases/desk-sharing.ts";
import { keysOfCase } from "../../store/cases/receipts.ts";
import { readKeyed } from "../../store/cases/renewal.ts";
import { inTransaction } from "../../store/transaction.ts";
import { bodyOf, caseAct, refused } from "./desk-act.ts";
import type { DeskPorts } from "./desk-ports.ts";
import { answers, bodies } from "./desk-schema.ts";

/** Keys of many cases made anew by an officer's browser, after somebody left or escrow became another. */
export function renewalRoutes(app: FastifyInstance, ports: DeskPorts): void {
  const route = { config: { capability: "read-cases" }, schema: { response: { 200: answers.keys } } } as const;
  app.post("/api/v1/cases/keys", route, async (request, reply) => {
    reply.header("cache-control", "no-store");
    const { ids } = bodyOf(bodies.sheets, request);
    return inTransaction(ports.store.pool, async (client) => {
      const cases = await readKeyed(client, request.staff.id, ids);
      await ports.audit(client, { staff: request.staff.id, action: "cases-listed", result: `keys ${cases.length}` });
      return { cases };
    });
  });
  caseAct(app, ports, {
    path: "escrow",
    capability: "read-cases",
    needsSecondFactor: true,
    body: bodies.escrow,
    action: "case-granted",
    act: async ({ client, reached, body }) => {
      const directory = await ports.directory();
      if (directory === null) return refused("directory-missing");
      if (directory.version !== body.directory) return refused("directory-changed");
      const versions = (await keysOfCase(client, reached.id)).map(({ version }) => version);
      if (!body.grants.every(({ version }) => versions.includes(version))) return refused("version");
      const grants = body.grants.map((grant) => ({ ...grant, officerKey: "escrow" }));
      await addGrants(client, reached.id, { grants, madeUnder: directory.version });
      return { is: "done", result: "escrow" };
    },
  });
}
