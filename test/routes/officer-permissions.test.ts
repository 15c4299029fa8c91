import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Role, roles } from "../../server/access/permissions.ts";
import { type DeskOffice, type MadeCase, openDeskOffice, type Person } from "../support/desk.ts";

let office: DeskOffice;
let made: MadeCase;
const people = new Map<Role, Person>();

beforeAll(async () => {
  office = await openDeskOffice();
  for (const role of roles) people.set(role, await office.person(role, role));
  const handlers = [...people.values()].filter(({ keys }) => keys !== null);
  await office.sign(handlers.map((person) => ({ person })));
  made = await office.report(handlers);
});
afterAll(() => office.drop());

type Route = { readonly method: "GET" | "POST" | "PUT"; readonly path: string; readonly may: readonly Role[] };

const handlers = ["officer", "lead"] as const;
const ofCase = (name: string, may: readonly Role[] = handlers): Route => ({ method: "POST", path: `:id/${name}`, may });

/** Every route of the desk, and who may use it; whoever may hears at worst that what was sent is no form. */
const routes: readonly Route[] = [
  { method: "GET", path: "desk", may: handlers },
  { method: "GET", path: "", may: handlers },
  { method: "POST", path: "sheets", may: handlers },
  { method: "POST", path: "keys", may: handlers },
  { method: "GET", path: ":id", may: handlers },
  ...[
    "reveal",
    "not-opened",
    "read",
    "presence",
    "parting",
    "replies",
    "notes",
    "data-request",
    "clock",
    "level",
    "assign",
  ].map((name) => ofCase(name)),
  ...["conflict", "keys", "escrow", "close", "unreadable", "reopen"].map((name) => ofCase(name)),
  ...["exclude", "grants", "hold"].map((name) => ofCase(name, ["lead"])),
  { method: "PUT", path: "months/2026-12", may: ["lead"] },
  { method: "GET", path: "months", may: [...handlers, "analyst"] },
];

const address = (path: string): string =>
  path === "" ? "/api/v1/cases" : `/api/v1/cases/${path.replace(":id", made.id)}`;

describe("the desk answers nobody but whom the table allows", () => {
  for (const { method, path, may } of routes)
    test(`${method} /api/v1/cases/${path}`, async () => {
      for (const role of roles) {
        const who = people.get(role);
        if (who === undefined) throw new Error("nobody has this role");
        const { status, body } = await office.ask(who, method, address(path), { unknown: true });
        if (may.includes(role)) expect([200, 400, 409], `${role} ${JSON.stringify(body)}`).toContain(status);
        else expect([403, 404], role).toContain(status);
      }
    });

  test("the list above holds every route that the desk has", () => {
    const tree = office.app.printRoutes({ commonPrefix: false });
    const registered = tree.split("\n").filter((line) => /\((GET|POST|PUT)/.test(line));
    // `/token` of the test itself stands beside them; GET brings HEAD along on the same line.
    expect(registered.filter((line) => !/token/.test(line)).length).toBeGreaterThan(0);
    const all = routes.map(({ method, path }) =>
      office.app.hasRoute({
        method,
        url: `/api/v1/cases${path === "" ? "" : `/${path}`}`.replace("months/2026-12", "months/:month"),
      }),
    );
    expect(all.every(Boolean)).toBe(true);
    const count = registered.reduce((sum, line) => sum + (line.match(/GET|POST|PUT/g) ?? []).length, 0);
    expect(count).toBe(routes.length + 1);
  });
});

test("without a session a program hears 401, and a request of another site is refused", async () => {
  const url = address("");
  expect((await office.app.inject({ method: "GET", url })).statusCode).toBe(401);
  const lead = people.get("lead");
  if (lead === undefined) throw new Error("there is no lead");
  const answer = await office.app.inject({
    method: "POST",
    url: address("sheets"),
    headers: { "content-type": "application/json", "sec-fetch-site": "cross-site" },
    payload: JSON.stringify({ ids: [made.id] }),
  });
  expect(answer.statusCode).toBe(403);
});
