import { afterAll, beforeAll, expect, test } from "vitest";
import { type Member, type StaffOffice, staffBrowser, staffOffice } from "../../support/staff.ts";

let office: StaffOffice;
let lan: Member;
let minh: Member;

beforeAll(async () => {
  office = await staffOffice();
  lan = await office.join("Nguyễn Thị Lan", "officer");
  minh = await office.join("Trần Minh", "analyst");
});
afterAll(() => office.close());

async function entered(member: Member) {
  office.waitMinutes(1);
  const browser = staffBrowser(office);
  expect((await browser.enter(member)).statusCode).toBe(200);
  return browser;
}
const me = { url: "/api/v1/staff/me" };

test("where reports are read a session ends after 15 minutes without use, elsewhere after 30", async () => {
  const [officer, analyst] = [await entered(lan), await entered(minh)];
  await officer.ask(me);
  office.waitMinutes(14);
  expect((await officer.ask(me)).statusCode).toBe(200);
  office.waitMinutes(15);
  expect((await officer.ask(me)).statusCode).toBe(401);
  expect((await analyst.ask(me)).statusCode).toBe(200);
  office.waitMinutes(30);
  expect((await analyst.ask(me)).statusCode).toBe(401);
});

test("every half hour the session goes on under another id; the old one is soon worth nothing", async () => {
  const browser = await entered(minh);
  const before = browser.cookie();
  office.waitMinutes(20);
  await browser.ask(me);
  expect(browser.cookie()).toBe(before);
  office.waitMinutes(11);
  expect((await browser.ask(me)).statusCode).toBe(200);
  const after = browser.cookie();
  expect(after).not.toBe(before);
  const underWay = staffBrowser(office);
  underWay.become(before);
  expect((await underWay.ask(me)).statusCode).toBe(200);
  office.waitMinutes(1);
  underWay.become(before);
  expect((await underWay.ask(me)).statusCode).toBe(401);
  expect((await browser.ask(me)).statusCode).toBe(200);
});

test("after eight hours of work it is over all the same", async () => {
  const browser = await entered(minh);
  for (let minutes = 0; minutes < 8 * 60 - 20; minutes += 20) {
    office.waitMinutes(20);
    expect((await browser.ask(me)).statusCode, `${minutes}`).toBe(200);
  }
  office.waitMinutes(20);
  expect((await browser.ask(me)).statusCode).toBe(401);
});

test("signing out ends it on the server, not only in the browser", async () => {
  const browser = await entered(lan);
  const cookie = browser.cookie();
  const answer = await browser.post("/api/v1/staff/sign-out");
  expect(answer.statusCode).toBe(200);
  expect(answer.headers["clear-site-data"]).toBe('"cookies", "storage"');
  browser.become(cookie);
  expect((await browser.ask(me)).statusCode).toBe(401);
});

test("one's own sessions are listed and ended; those of others are not", async () => {
  const [here, there, other] = [await entered(lan), await entered(lan), await entered(minh)];
  const page = (await here.ask({ url: "/can-bo/toi" })).body;
  const labels = [...page.matchAll(/name="label" value="([^"]+)"/g)].map(([, label]) => label);
  expect(labels).toHaveLength(1);
  expect((await other.post("/api/v1/staff/sessions/end", { label: labels[0] })).statusCode).toBe(404);
  expect((await here.post("/api/v1/staff/sessions/end", { label: labels[0] })).statusCode).toBe(200);
  expect((await there.ask(me)).statusCode).toBe(401);
  expect((await here.ask(me)).statusCode).toBe(200);
});

test("what changes something needs a page of ours: its origin, its kind and its token", async () => {
  const browser = await entered(lan);
  const end = "/api/v1/staff/here";
  const asked = async (headers: Record<string, string>) => (await browser.post(end, {}, { headers })).statusCode;
  expect(await asked({})).toBe(200);
  expect(await asked({ "sec-fetch-site": "cross-site" })).toBe(403);
  expect(await asked({ "sec-fetch-site": "same-site" })).toBe(403);
  expect(await asked({ "x-csrf": "" })).toBe(403);
  expect(await asked({ "x-csrf": "forged-token" })).toBe(403);
  expect(await asked({ "content-type": "text/plain" })).toBe(400);
  expect(await asked({ "content-type": "application/x-www-form-urlencoded" })).toBe(400);
});

test("a browser that says nothing of where it comes from is believed by its origin only", async () => {
  const browser = await entered(lan);
  const page = (await browser.ask({ url: "/can-bo/toi" })).body;
  const token = /data-csrf="([^"]+)"/.exec(page)?.[1] ?? "";
  const asked = async (origin: Record<string, string>) => {
    const headers = { cookie: browser.cookie(), "x-csrf": token, host: "127.0.0.1:3000", ...origin };
    const answer = await office.app.inject({ method: "POST", url: "/api/v1/staff/here", headers, payload: {} });
    return answer.statusCode;
  };
  expect(await asked({ origin: "http://127.0.0.1:3000" })).toBe(200);
  expect(await asked({ origin: "https://example.org" })).toBe(403);
  expect(await asked({})).toBe(403);
});

test("a token of one session opens nothing in another", async () => {
  const [one, other] = [await entered(lan), await entered(minh)];
  const page = (await other.ask({ url: "/can-bo/toi" })).body;
  const token = /data-csrf="([^"]+)"/.exec(page)?.[1] ?? "";
  expect((await one.post("/api/v1/staff/here", {}, { headers: { "x-csrf": token } })).statusCode).toBe(403);
});
