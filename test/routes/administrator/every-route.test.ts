import { afterAll, beforeAll, expect, test } from "vitest";
import type { StaffRoute } from "../../../server/access/guard.ts";
import { isAllowed, isHidden, type Role, roles } from "../../../server/access/permissions.ts";
import { beginSession } from "../../../server/access/sessions.ts";
import { type StaffOffice, staffOffice } from "../../support/staff.ts";

let office: StaffOffice;
const accounts = new Map<Role, string>();
const names = ["An", "Bình", "Chi", "Dung", "Giang", "Hà", "Khánh"];

beforeAll(async () => {
  office = await staffOffice();
  for (const [index, role] of roles.entries())
    accounts.set(role, (await office.join(`Nguyễn ${names[index]}`, role)).id);
});
afterAll(() => office.close());

const somewhere = (url: string) => url.replace(/:\w+/g, "3f0f0a57-1c8a-4f6e-9b7b-0f5f4f0f9d11");

/** Asks as a browser that has no token of a page: what is allowed is asked for, and nothing changes. */
async function ask({ method, url }: StaffRoute, role: Role | null) {
  const account = role === null ? undefined : accounts.get(role);
  const cookie = account === undefined ? {} : { cookie: `sid=${await beginSession(office.store.pool, account)}` };
  const answer = await office.app.inject({
    method: method as "GET",
    url: somewhere(url),
    headers: { "sec-fetch-site": "same-origin", accept: "application/json", ...cookie },
    ...(method === "GET" || method === "HEAD" ? {} : { payload: {} }),
  });
  const isJson = String(answer.headers["content-type"]).includes("json") && answer.body !== "";
  return { status: answer.statusCode, error: isJson ? answer.json().error : undefined, answer };
}

const guarded = () =>
  office.app.staffTable.filter(({ capability, method }) => capability !== "public" && method !== "HEAD");

test("the table of routes knows every page and every address of the staff", () => {
  const urls = guarded().map(({ url }) => url);
  expect(urls.length).toBeGreaterThan(40);
  for (const url of ["/can-bo", "/can-bo/tin", "/can-bo/truc", "/can-bo/nguoi", "/can-bo/danh-ba", "/api/v1/cases/:id"])
    expect(urls).toContain(url);
});

test("without a session no route answers: a page leads to the sign-in, a program hears 401", async () => {
  for (const route of guarded()) {
    const { status, answer } = await ask(route, null);
    const isPage = route.method === "GET" && !route.url.startsWith("/api/");
    expect(status, `${route.method} ${route.url}`).toBe(isPage ? 303 : 401);
    if (isPage) expect(answer.headers.location).toBe("/can-bo/vao");
  }
});

test("every route against every role: what is not one's is refused, what is the other department's does not exist", async () => {
  for (const route of guarded()) {
    const { capability } = route;
    if (capability === "public") continue;
    for (const role of roles) {
      const { status, error } = await ask(route, role);
      const told = `${role} ${route.method} ${route.url}: ${status} ${error}`;
      if (isHidden(role, capability)) expect([status, error], told).toEqual([404, "page-unknown"]);
      else if (!isAllowed(role, capability)) expect([status, error], told).toEqual([403, "not-allowed"]);
      else expect([401, 500].includes(status) || error === "not-allowed", told).toBe(false);
    }
  }
});

test("what is hidden answers exactly like a page that was never there", async () => {
  const account = accounts.get("analyst") ?? "";
  const cookie = `sid=${await beginSession(office.store.pool, account)}`;
  const [hidden, none] = await Promise.all(
    ["/can-bo/tin", "/can-bo/khong-co"].map((url) => office.app.inject({ url, headers: { cookie } })),
  );
  expect(hidden?.statusCode).toBe(404);
  expect(hidden?.body).toBe(none?.body);
});
