import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import { isAllowed } from "../../access/permissions.ts";
import { CaseTables } from "../../views/components/case-tables.tsx";
import { DeskPage, DeskPlace } from "../../views/components/desk-place.tsx";
import { Templates } from "../../views/components/templates.tsx";
import type { Frame } from "../../views/frame.ts";
import { shownMonths } from "./desk-months.ts";
import type { DeskPorts } from "./desk-ports.ts";
import type { OfficePage } from "./office-pages.tsx";

export type DeskPagePorts = Pick<DeskPorts, "store"> & {
  /** DIRECTORY_ROOT: it stands in the page, so that no answer of the server can put another in its place. */
  readonly root: string | undefined;
  frameOf(request: FastifyRequest): Frame;
  /** Draws a page within the shell of the staff's pages. */
  draw(request: FastifyRequest, reply: FastifyReply, page: OfficePage): Promise<FastifyReply> | FastifyReply;
};

/** The desk, the tables of case statistics, and the texts that an office fills in. */
export function deskPages(app: FastifyInstance, ports: DeskPagePorts): void {
  const { root = "", frameOf, draw } = ports;
  const show = (request: FastifyRequest, reply: FastifyReply, current: string, title: string, content: VNode) =>
    draw(request, reply, { current, title: frameOf(request).say(title), content });
  // The keys are unlocked with Argon2, which is WebAssembly.
  app.get("/can-bo/tin", { config: { capability: "read-cases", wasm: true } }, async (request, reply) =>
    show(request, reply, "/can-bo/tin", "desk-page-title", <DeskPage frame={frameOf(request)} root={root} />),
  );
  app.get("/can-bo/so-tin", { config: { capability: "read-case-tables", wasm: true } }, async (request, reply) => {
    const frame = frameOf(request);
    const tables = <CaseTables frame={frame} months={await shownMonths(ports)} />;
    const mayMake = isAllowed(request.staff.role, "manage-cases");
    const content = (
      <>
        {tables}
        {mayMake && <DeskPlace frame={frame} root={root} page="months" />}
      </>
    );
    return show(request, reply, "/can-bo/so-tin", "desk-months-title", content);
  });
  app.get("/can-bo/mau", { config: { capability: "read-cases" } }, async (request, reply) =>
    show(request, reply, "/can-bo/mau", "desk-templates-title", <Templates frame={frameOf(request)} />),
  );
}
