import type { FastifyInstance } from "fastify";
import { type LevelOutcome, levelWished } from "../../cases/level.ts";
import { addCaseKey, excludedFrom, holdersOf, type NewKey } from "../../store/cases/desk-keys.ts";
import { accountsOf, addGrants, assign, exclude, readColleagues } from "../../store/cases/desk-sharing.ts";
import { keepLevel, meetClock } from "../../store/cases/desk-state.ts";
import type { Queryable } from "../../store/transaction.ts";
import { caseAct, done, type Outcome, refused } from "./desk-act.ts";
import type { DeskDirectory, DeskPorts, DirectoryOfficer } from "./desk-ports.ts";
import { bodies } from "./desk-schema.ts";
import { withNote } from "./desk-writing.ts";

/** Who handles a case, how urgent it is, and who can open it. */
export function handlingRoutes(app: FastifyInstance, ports: DeskPorts): void {
  levelRoutes(app, ports);
  handRoutes(app, ports);
  accessRoutes(app, ports);
}

function levelRoutes(app: FastifyInstance, ports: DeskPorts): void {
  caseAct(app, ports, {
    path: "clock",
    capability: "read-cases",
    body: bodies.clock,
    action: "case-clock-met",
    act: async ({ client, reached, body }) => {
      const met = await meetClock(client, reached.id, body.clock);
      return met === "missing" ? refused("clock-unknown") : { is: "done", result: `${body.clock} ${met}` };
    },
  });
  caseAct(app, ports, {
    path: "level",
    capability: "read-cases",
    body: bodies.level,
    action: "case-level-raised",
    act: ({ client, staff, reached, body: { to, note } }) =>
      withNote({ client, staff, id: reached.id }, note, async () => {
        const wish = levelWished(reached, { to, by: staff.id });
        await keepLevel(client, reached.id, wish, staff.id);
        if (wish.is === "raised") await ports.levelRaised(client, reached.id, wish.level);
        return levelOutcome(wish);
      }),
  });
}

function levelOutcome(wish: LevelOutcome): Outcome {
  switch (wish.is) {
    case "raised":
      return { is: "done", result: "raised" };
    case "lower-asked":
      return { is: "done", result: "asked", action: "case-level-lower-asked" };
    case "lowered":
      return { is: "done", result: "lowered", action: "case-level-lowered" };
    case "unchanged":
      return refused("level-same");
    case "same-person":
      return refused("same-person");
  }
}

function handRoutes(app: FastifyInstance, ports: DeskPorts): void {
  caseAct(app, ports, {
    path: "assign",
    capability: "read-cases",
    body: bodies.assign,
    action: "case-assigned",
    act: async ({ client, staff, reached, body }) => {
      const colleagues = await readColleagues(client, staff.organisation);
      if (!colleagues.some(({ id }) => id === body.staff)) return refused("colleague-unknown");
      return withNote({ client, staff, id: reached.id }, body.note, async () =>
        (await assign(client, reached.id, body.staff)) ? done : refused("colleague-without-access"),
      );
    },
  });
  caseAct(app, ports, {
    path: "conflict",
    capability: "read-cases",
    body: bodies.conflict,
    action: "case-excluded",
    act: ({ client, staff, reached, body }) =>
      withNote({ client, staff, id: reached.id }, body.note, async () =>
        (await exclude(client, reached.id, staff.id)) === "excluded"
          ? { is: "done", result: "own" }
          : refused("last-officer"),
      ),
  });
  caseAct(app, ports, {
    path: "exclude",
    capability: "manage-cases",
    body: bodies.exclude,
    action: "case-excluded",
    act: async ({ client, reached, body }) =>
      (await exclude(client, reached.id, body.staff)) === "excluded"
        ? { is: "done", result: "by-lead" }
        : refused("last-officer"),
  });
}

function accessRoutes(app: FastifyInstance, ports: DeskPorts): void {
  caseAct(app, ports, {
    path: "grants",
    capability: "manage-cases",
    needsSecondFactor: true,
    body: bodies.grants,
    action: "case-granted",
    act: async ({ client, reached, body: { grants } }) => {
      const directory = await ports.directory();
      if (directory === null) return refused("directory-missing");
      const active = await mayHold(client, directory, reached.id);
      if (!grants.every(({ officerKey }) => active.has(officerKey))) return refused("key-not-active");
      await addGrants(client, reached.id, { grants, madeUnder: directory.version });
      return done;
    },
  });
  caseAct(app, ports, {
    path: "keys",
    capability: "read-cases",
    needsSecondFactor: true,
    body: bodies.key,
    action: "case-key-made",
    act: ({ client, staff, reached, body }) => makeKey(client, ports, { id: reached.id, staff: staff.id, key: body }),
  });
}

/** Keys that a case may be sealed to: active ones of the signed directory, of nobody who was excluded. */
async function mayHold(client: Queryable, { officers }: DeskDirectory, id: string): Promise<ReadonlySet<string>> {
  const excluded = await excludedFrom(client, id);
  const may = officers.filter(({ state, staff }) => state === "active" && !excluded.includes(staff));
  return new Set(may.map(({ key }) => key));
}

type Making = { readonly id: string; readonly staff: string; readonly key: Omit<NewKey, "madeUnder"> };

/**
 * The new version is sealed to exactly those who had the case before and may hold it, with every active key, and to escrow:
 * a colleague who came later is let in by the lead only. Whoever left loses what they held.
 */
async function makeKey(client: Queryable, ports: DeskPorts, { id, staff, key }: Making): Promise<Outcome> {
  const directory = await ports.directory();
  if (directory === null) return refused("directory-missing");
  const active = await mayKeep(client, directory, id);
  const own = await accountsOf(client, [key.officerKey]);
  if (own.get(key.officerKey) !== staff || !active.has(key.officerKey)) return refused("key");
  const wanted = [...active, "escrow"].sort().join();
  const given = key.grants.filter(({ version }) => version === key.version).map(({ officerKey }) => officerKey);
  const isComplete = given.sort().join() === wanted;
  if (!isComplete || !key.grants.every(({ officerKey }) => officerKey === "escrow" || active.has(officerKey)))
    return refused("directory-changed");
  const left = keysOfLeft(await holdersOf(client, id), directory.officers);
  const made = await addCaseKey(client, id, { ...key, madeUnder: directory.version }, left);
  return made === "made" ? done : refused("version");
}

/** Of the keys that may hold the case, those of people who hold any version of it. */
async function mayKeep(client: Queryable, directory: DeskDirectory, id: string): Promise<ReadonlySet<string>> {
  const [may, holders] = [await mayHold(client, directory, id), await holdersOf(client, id)];
  const people = new Set(directory.officers.filter(({ key }) => holders.includes(key)).map(({ staff }) => staff));
  const kept = directory.officers.filter(({ key, staff }) => may.has(key) && people.has(staff));
  return new Set(kept.map(({ key }) => key));
}

/** Of the keys that hold grants, those of people who have no active key any more; a rotated key goes on opening. */
function keysOfLeft(holders: readonly string[], officers: readonly DirectoryOfficer[]): readonly string[] {
  const here = new Set(officers.filter(({ state }) => state === "active").map(({ staff }) => staff));
  const staying = officers.filter(({ staff, state }) => here.has(staff) && state !== "compromised");
  const kept = new Set(["escrow", ...staying.map(({ key }) => key)]);
  return holders.filter((key) => !kept.has(key));
}
