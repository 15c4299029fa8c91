import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { disable } from "../../../server/access/accounts.ts";
import { type Member, type StaffOffice, staffBrowser, staffOffice } from "../../support/staff.ts";

let office: StaffOffice;
let lan: Member;
let mai: Member;

beforeAll(async () => {
  office = await staffOffice();
  lan = await office.join("Nguyễn Thị Lan", "officer");
  mai = await office.join("Hoàng Thị Mai", "account-administrator");
});
afterAll(() => office.close());

const signIn = "/api/v1/staff/sign-in";
/** Codes are good once: the clock moves on to the next. */
const nextCode = () => office.waitMinutes(1);

test("password and code begin a session; its cookie is strict and no script reads it", async () => {
  nextCode();
  const browser = staffBrowser(office);
  const answer = await browser.enter(lan);
  expect(answer.statusCode).toBe(200);
  const [cookie] = answer.cookies;
  expect(cookie).toMatchObject({ name: "sid", httpOnly: true, sameSite: "Strict", path: "/" });
  expect(cookie?.maxAge ?? cookie?.expires).toBeUndefined();
  expect((await browser.ask({ url: "/can-bo" })).body).toContain("Nguyễn Thị Lan");
  const { rows } = await office.store.pool.query("SELECT encode(hash, 'escape') || label AS row FROM staff_session");
  expect(rows.length).toBeGreaterThan(0);
  for (const { row } of rows) expect(row).not.toContain(cookie?.value);
});

test("a code is good once: whoever saw it typed signs in with nothing", async () => {
  nextCode();
  const code = await lan.code();
  expect((await staffBrowser(office).signIn(lan, { kind: "totp", code })).statusCode).toBe(200);
  expect((await staffBrowser(office).signIn(lan, { kind: "totp", code })).statusCode).toBe(401);
});

test("a printed code is good once, however it is typed", async () => {
  const typed = (lan.codes[0] ?? "").toLowerCase().replaceAll("-", " ");
  expect((await staffBrowser(office).signIn(lan, { kind: "recovery", code: typed })).statusCode).toBe(200);
  expect((await staffBrowser(office).signIn(lan, { kind: "recovery", code: typed })).statusCode).toBe(401);
});

test("signing in changes the id of the session: one that was slipped in before is worth nothing", async () => {
  nextCode();
  const browser = staffBrowser(office);
  const planted = `sid=${randomBytes(32).toString("base64url")}`;
  browser.become(planted);
  await browser.enter(lan);
  expect(browser.cookie()).not.toBe(planted);
  const other = staffBrowser(office);
  other.become(planted);
  expect((await other.ask({ url: "/can-bo" })).statusCode).toBe(303);
});

test("a name that nobody has answers like one with a wrong password, and its salt is the same each time", async () => {
  const browser = staffBrowser(office);
  const auth = randomBytes(32).toString("base64url");
  const saltOf = async (login: string) => (await browser.post(`${signIn}/salt`, { login })).json().salt;
  expect(await saltOf("khong.ai")).toBe(await saltOf("Khong.Ai "));
  expect(await saltOf("khong.ai")).not.toBe(await saltOf("khong.ai2"));
  expect(await saltOf("khong.ai")).toHaveLength((await saltOf(lan.login)).length);
  const [known, unknown] = [
    await browser.post(`${signIn}/password`, { login: lan.login, auth }, { remoteAddress: "203.0.113.1" }),
    await browser.post(`${signIn}/password`, { login: "khong.ai", auth }, { remoteAddress: "203.0.113.1" }),
  ];
  expect([unknown.statusCode, unknown.body]).toEqual([known.statusCode, known.body]);
  expect(known.statusCode).toBe(401);
});

test("many wrong passwords make the account wait, tell nothing of the right one, and the owner gets in when it is over", async () => {
  const guessing = { remoteAddress: "203.0.113.9" };
  const browser = staffBrowser(office);
  const guess = (auth: Buffer) =>
    browser.post(`${signIn}/password`, { login: mai.login, auth: auth.toString("base64url") }, guessing);
  for (let attempt = 1; attempt <= 5; attempt += 1) expect((await guess(randomBytes(32))).statusCode).toBe(401);
  const [wrong, right] = [await guess(randomBytes(32)), await guess(mai.auth)];
  for (const answer of [wrong, right])
    expect([answer.statusCode, answer.json().error]).toEqual([429, "sign-in-paused"]);
  expect(wrong.json().ticket).toHaveLength(right.json().ticket.length);
  nextCode();
  const factor = { kind: "totp", code: await mai.code() };
  expect((await browser.post(`${signIn}/factor`, { ticket: right.json().ticket, factor })).statusCode).toBe(401);
  nextCode();
  const lanBrowser = staffBrowser(office);
  expect((await lanBrowser.enter(lan)).statusCode).toBe(200);
});

test("one network address that tries too often is asked to wait, whatever it tries", async () => {
  const browser = staffBrowser(office);
  const auth = randomBytes(32).toString("base64url");
  const spray = (index: number) =>
    browser.post(`${signIn}/password`, { login: `ten${index}`, auth }, { remoteAddress: "203.0.113.77" });
  const answers = await Promise.all(Array.from({ length: 24 }, (_, index) => spray(index)));
  expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(20);
  expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(4);
});

test("whoever is disabled in the middle of work is out with the next request", async () => {
  const tu = await office.join("Nông Văn Tú", "officer");
  nextCode();
  const browser = staffBrowser(office);
  await browser.enter(tu);
  expect((await browser.ask({ url: "/api/v1/staff/me" })).statusCode).toBe(200);
  await disable(office, "command-line", tu.id);
  expect((await browser.ask({ url: "/api/v1/staff/me" })).statusCode).toBe(401);
  nextCode();
  expect((await staffBrowser(office).signIn(tu, { kind: "totp", code: await tu.code() })).statusCode).toBe(401);
});

test("the last account administrator cannot be disabled, not even by themselves", async () => {
  await expect(disable(office, mai.id, mai.id)).rejects.toMatchObject({ code: "staff-refused" });
});
