import type { FastifyInstance } from "fastify";
import { requestText } from "../../privacy/directory-request.ts";
import type { KeyFiles } from "../../privacy/key-files.ts";
import { directoryRequest, takeDirectory } from "../../privacy/take-directory.ts";
import type { Store } from "../../store/client.ts";
import type { AccessPorts } from "./access-ports.ts";
import { answers, bodies, parsed } from "./staff-schema.ts";

export type DirectoryPorts = AccessPorts & {
  readonly root: string | undefined;
  readonly cases: Store;
  readonly keys: KeyFiles;
};

const signedBytes = 1024 * 1024;

/** What is carried to the offline machine, and what comes back from it signed. */
export function directoryRoutes(app: FastifyInstance, ports: DirectoryPorts): void {
  const config = { capability: "manage-directory" } as const;
  app.get("/can-bo/danh-ba/emnoi-request.json", { config }, async (_, reply) => {
    const request = await directoryRequest(ports.store, ports.root);
    reply.header("content-disposition", 'attachment; filename="emnoi-request.json"');
    return reply.type("application/json; charset=utf-8").send(requestText(request));
  });
  const taking = {
    config: { ...config, needsSecondFactor: true } as const,
    schema: { response: { 200: answers.directory } },
    bodyLimit: signedBytes,
  };
  app.post("/api/v1/staff/directory", taking, async (request) => {
    const { text } = parsed(bodies.directory, request.body);
    const { store, cases, root, keys, chain } = ports;
    const taken = await takeDirectory({ staff: store, cases, root, keys, chain }, text, request.staff.id);
    if (taken.is !== "taken") return { is: taken.is, version: null, withdrawn: 0 };
    return { is: taken.is, version: taken.directory.version, withdrawn: taken.withdrawn };
  });
}
