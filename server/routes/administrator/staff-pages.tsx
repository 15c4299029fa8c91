import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { openDoor } from "../../access/guard.ts";
import { codesLeft } from "../../access/own-account.ts";
import { handlesCases, roles } from "../../access/permissions.ts";
import { lifetimesOf, type Session } from "../../access/sessions.ts";
import { fault } from "../../errors.ts";
import type { Store } from "../../store/client.ts";
import { officerKeysOf } from "../../store/officer-keys.ts";
import { organisationsOn } from "../../store/organisations.ts";
import { type Account, findAccount, listAccounts } from "../../store/staff-accounts.ts";
import { passkeysOf } from "../../store/staff-factors.ts";
import { openInvitations } from "../../store/staff-invitations.ts";
import { liveSessions } from "../../store/staff-sessions.ts";
import { programToday } from "../../store/today.ts";
import { DirectoryPage } from "../../views/pages/staff/directory.tsx";
import { StaffHome } from "../../views/pages/staff/home.tsx";
import { OwnAccount, type OwnView } from "../../views/pages/staff/own.tsx";
import { People, type PeopleView, type Person } from "../../views/pages/staff/people.tsx";
import { SetUpPage } from "../../views/pages/staff/set-up.tsx";
import { SignInPage } from "../../views/pages/staff/sign-in.tsx";
import { sendPage } from "../../views/render.ts";
import { shownInstant } from "../../views/shown-instant.ts";
import { fours, readDirectoryView } from "./directory-reading.ts";
import type { DirectoryPorts } from "./directory-routes.ts";
import { drawStaffPage, staffFrame } from "./draw.tsx";
import { readHome } from "./home-reading.ts";

export type PagePorts = DirectoryPorts & {
  /** Under the role of the statistics' room. */
  readonly stats: Store;
  readonly yearStarts: string;
  /** Why new reports are not taken, as codes; none: they are. */
  readBox(): Promise<{ readonly isOpen: boolean; readonly reasons: readonly string[] }>;
};

const doorQuery = z.object({ khoa: z.string().optional().catch(undefined) }).catch({});

/** The pages of signing in and of the accounts. */
export function staffPages(app: FastifyInstance, ports: PagePorts): void {
  const door = { config: { ...openDoor, wasm: true } as const };
  app.get("/can-bo/vao", door, (request, reply) => {
    const why = doorQuery.parse(request.query ?? {}).khoa === undefined ? null : "locked";
    return sendPage(reply, <SignInPage frame={staffFrame()} why={why} />);
  });
  app.get("/can-bo/moi", door, (_, reply) => sendPage(reply, <SetUpPage frame={staffFrame()} />));
  const own = { config: { capability: "own-account", wasm: true } as const };
  app.get("/can-bo", own, (request, reply) => showHome(ports, request, reply));
  app.get("/can-bo/toi", own, (request, reply) => showOwn(ports, request, reply));
  const people = { config: { capability: "manage-accounts", wasm: true } as const };
  app.get("/can-bo/nguoi", people, (request, reply) => showPeople(ports, request, reply));
  const directory = { config: { capability: "manage-directory", wasm: true } as const };
  app.get("/can-bo/danh-ba", directory, (request, reply) => showDirectory(ports, request, reply));
}

const { say } = staffFrame();

/** Everybody begins with what the role is there for. */
async function showHome(ports: PagePorts, request: FastifyRequest, reply: FastifyReply) {
  const frame = staffFrame();
  const content = <StaffHome frame={frame} view={await readHome(ports, frame, request.staff)} />;
  return drawStaffPage(ports.store, request, reply, { current: "/can-bo", title: say("staff-home"), content });
}

async function showPeople({ store }: PagePorts, request: FastifyRequest, reply: FastifyReply) {
  const departments = await organisationsOn(store.pool, await programToday(store));
  const invited = await openInvitations(store.pool);
  const names = new Map(departments.map(({ code, name }) => [code, name]));
  const view: PeopleView = {
    people: (await listAccounts(store.pool)).map((account) => personOf(account, names, invited)),
    roles,
    departments: departments.map(({ code, name }) => ({ code, name })),
  };
  const content = <People frame={staffFrame()} view={view} />;
  return drawStaffPage(store, request, reply, { current: "/can-bo/nguoi", title: say("staff-people-title"), content });
}

function personOf(account: Account, names: ReadonlyMap<string, string>, invited: ReadonlySet<string>): Person {
  const { id, login, name, role, organisation, state, madeOn } = account;
  const isOver = state === "invited" && !invited.has(id);
  const department = names.get(organisation) ?? organisation;
  return { id, login, name, role, department, state: isOver ? "invitation-over" : state, madeOn };
}

async function showOwn(ports: PagePorts, request: FastifyRequest, reply: FastifyReply) {
  const { staffSession } = request;
  if (staffSession === null) throw fault("not-signed-in");
  const content = <OwnAccount frame={staffFrame()} view={await ownView(ports, staffSession)} />;
  return drawStaffPage(ports.store, request, reply, { current: "/can-bo/toi", title: say("staff-own-title"), content });
}

async function ownView(ports: PagePorts, session: Session): Promise<OwnView> {
  const { store, place } = ports;
  const { id, login, name, role } = session.staff;
  const [account, sessions, passkeys] = [
    await findAccount(store.pool, id),
    await liveSessions(store.pool, id, lifetimesOf(role)),
    await passkeysOf(store.pool, id),
  ];
  const keys = handlesCases(role) ? await officerKeysOf(store.pool, id) : null;
  return {
    login,
    name,
    sessions: sessions.map(({ label, begunAt }) => ({
      label,
      begun: shownInstant(begunAt.getTime()),
      isThis: label === session.label,
    })),
    passkeys: passkeys.map((one) => ({ id: one.id, name: one.name })),
    hasGenerator: account?.totp != null,
    mayHavePasskeys: place !== null,
    codesLeft: await codesLeft(ports, session),
    keys:
      keys === null
        ? null
        : keys.map((key) => ({ fingerprint: fours(key.id), version: key.version, madeOn: key.madeOn })),
  };
}

async function showDirectory(ports: PagePorts, request: FastifyRequest, reply: FastifyReply) {
  const { reasons } = await ports.readBox();
  const view = {
    ...(await readDirectoryView(ports)),
    missing: reasons.map((reason) => `staff-missing-${reason}`),
  };
  const content = <DirectoryPage frame={staffFrame()} view={view} />;
  const title = say("staff-directory-title");
  return drawStaffPage(ports.store, request, reply, { current: "/can-bo/danh-ba", title, content });
}
