import type { FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import { isAllowed, type Role, type StaffCapability } from "../../access/permissions.ts";
import { lifetimesOf } from "../../access/sessions.ts";
import type { Staff } from "../../access/staff.ts";
import { fault } from "../../errors.ts";
import { alarmLine } from "../../store/alarms.ts";
import type { Store } from "../../store/client.ts";
import { alarmLineText } from "../../views/alarm-line.ts";
import { type NavEntry, StaffPage } from "../../views/components/staff-page.tsx";
import { sendPage } from "../../views/render.ts";
import { type Frame, frameIn } from "../../views/say.ts";

/** A page within the shell: its place in the navigation, its title, what stands in it. */
export type StaffContent = { readonly current: string; readonly title: string; readonly content: VNode };

/** Every page that the navigation names, in its order, and what one must be allowed to do there. */
const places: readonly (NavEntry & { readonly capability: StaffCapability })[] = [
  { path: "/can-bo/tin", name: "cases", capability: "read-cases" },
  { path: "/can-bo/chi-so", name: "indicators", capability: "read-indicators" },
  { path: "/can-bo/nguoi", name: "people", capability: "manage-accounts" },
  { path: "/can-bo/danh-ba", name: "directory", capability: "manage-directory" },
  { path: "/can-bo/so-tin", name: "case-tables", capability: "read-case-tables" },
  { path: "/can-bo/truc", name: "duty", capability: "read-duty" },
  { path: "/can-bo/nhat-ky", name: "audit", capability: "read-audit" },
];

export const placesOf = (role: Role): readonly NavEntry[] =>
  places.filter(({ capability }) => isAllowed(role, capability)).map(({ path, name }) => ({ path, name }));

/** The staff's pages are Vietnamese. */
export const staffFrame = (): Frame => frameIn("vi");

/** Draws a page for whoever the guard has let in. */
export async function drawStaffPage(
  store: Store,
  request: FastifyRequest,
  reply: FastifyReply,
  { current, title, content }: StaffContent,
): Promise<FastifyReply> {
  const frame = staffFrame();
  const { staff } = request;
  const viewer = {
    name: staff.name,
    role: `staff-role-${staff.role}`,
    nav: placesOf(staff.role),
    csrf: tokenFor(request, reply),
    idleSeconds: lifetimesOf(staff.role).idleSeconds,
    alarmLine: await redLine(store, frame, staff),
    hasWasm: request.routeOptions.config.wasm === true,
  };
  const page = (
    <StaffPage frame={frame} viewer={viewer} title={title} current={current}>
      {content}
    </StaffPage>
  );
  return sendPage(reply, page);
}

function tokenFor(request: FastifyRequest, reply: FastifyReply): string {
  if (request.staffSession === null) throw fault("not-signed-in");
  return reply.generateCsrf();
}

/** Whoever handles cases sees on every page that no alarm was confirmed lately. */
async function redLine(store: Store, { say }: Frame, { role }: Staff): Promise<string | null> {
  return isAllowed(role, "receive-alarms") ? alarmLineText(say, await alarmLine(store)) : null;
}
