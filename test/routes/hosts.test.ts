import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Assembled } from "../../server/app.ts";
import type { Audience } from "../../server/routes/public/hosts.ts";
import { type TestWeb, testWeb } from "../support/web.ts";

const names = { public: "em-noi.example", report: "bao-tin.example", staff: "can-bo.example" } as const;
const [publicUrl, reportUrl, staffUrl] = [names.public, names.report, names.staff].map((name) => `https://${name}`);
const settings = {
  PUBLIC_URL: `${publicUrl}`,
  REPORT_URL: `${reportUrl}/`,
  STAFF_URL: `${staffUrl}`,
  TRUST_PROXY: "127.0.0.1",
};

let web: TestWeb;
let apart: Assembled;
beforeAll(async () => {
  web = await testWeb();
  apart = await web.another(settings);
});
afterAll(async () => {
  await apart?.close();
  await web?.close();
});

const at = (host: string, url: string, method = "GET", app = apart.app) =>
  app.inject({
    method: method as "GET",
    url,
    headers: { host, "x-forwarded-proto": "https", accept: "application/json", "sec-fetch-site": "same-origin" },
    ...(method === "GET" || method === "HEAD" ? {} : { payload: {} }),
  });

const somewhere = (url: string) => url.replace(/:\w+/g, "3f0f0a57-1c8a-4f6e-9b7b-0f5f4f0f9d11").replace("*", "none");
const isUnknown = (answer: { readonly statusCode: number; readonly body: string }) =>
  answer.statusCode === 404 && answer.body.includes("page-unknown");

describe("where staff and reports have names of their own", () => {
  test("each route is one audience's, and on the other names there is nothing", async () => {
    const seen = new Set<Audience>();
    for (const { method, url, audience } of apart.app.routeTable) {
      seen.add(audience);
      for (const name of ["public", "report", "staff"] as const) {
        if (audience === "everybody" || audience === name || (url === "/" && name !== "public")) continue;
        if (method === "HEAD" || method === "OPTIONS") continue;
        const answer = await at(names[name], somewhere(url), method);
        expect(isUnknown(answer), `${method} ${url} on ${names[name]}: ${answer.statusCode}`).toBe(true);
      }
    }
    expect([...seen].sort()).toEqual(["everybody", "public", "report", "staff"]);
  });

  test("whatever names a capability is the staff's, and every page is where its people look for it", () => {
    const audienceOf = (wanted: string) => apart.app.routeTable.find(({ url }) => url === wanted)?.audience;
    const staff = new Set(apart.app.staffTable.map(({ url }) => url));
    const wrong = apart.app.routeTable.filter(({ url, audience }) => staff.has(url) && audience !== "staff");
    expect(wrong).toEqual([]);
    expect(["/", "/em", "/ket-qua", "/rieng-tu", "/api/v1/results"].map(audienceOf)).toEqual(Array(5).fill("public"));
    expect(["/bao-tin", "/bao-tin/ma", "/bao-tin/viet", "/api/v1/reports"].map(audienceOf)).toEqual(
      Array(4).fill("report"),
    );
    expect(["/can-bo", "/can-bo/vao", "/can-bo/moi", "/can-bo/da-nhan"].map(audienceOf)).toEqual(
      Array(4).fill("staff"),
    );
    expect(["/healthz", "/readyz", "/metrics", "/assets/*"].map(audienceOf)).toEqual(Array(4).fill("everybody"));
  });

  test("pages answer on their own name, however it is written; a name that is none of ours is the public's", async () => {
    const statuses = async (host: string) =>
      Promise.all(["/em", "/bao-tin", "/can-bo/vao"].map(async (url) => (await at(host, url)).statusCode));
    expect(await statuses(names.public)).toEqual([200, 404, 404]);
    expect(await statuses(names.report)).toEqual([404, 200, 404]);
    for (const host of [names.staff, "CAN-BO.example", `${names.staff}:443`, `${names.staff}.`])
      expect(await statuses(host), host).toEqual([404, 404, 200]);
    for (const host of ["10.0.0.7", "can-bo.example.evil.example", ""])
      expect(await statuses(host), host).toEqual([200, 404, 404]);
  });

  test("who types only the name is led to the first page there", async () => {
    expect((await at(names.staff, "/")).headers.location).toBe("/can-bo");
    expect((await at(names.report, "/")).headers.location).toBe("/bao-tin");
    expect((await at(names.public, "/")).statusCode).toBe(200);
  });

  test("what leads from one to another names its host; nothing else does", async () => {
    const home = (await at(names.public, "/?lang=en")).body;
    expect(home).toContain(`href="${reportUrl}/bao-tin?lang=en"`);
    expect(home).toContain(`href="${staffUrl}/can-bo?lang=en"`);
    const report = (await at(names.report, "/bao-tin")).body;
    expect(report).toContain(`href="${publicUrl}/rieng-tu#bao-tin"`);
    expect(report).toContain(`href="${reportUrl}/bao-tin/ma"`);
    const alone = (await web.get("/")).body;
    expect(alone).toContain('href="/bao-tin"');
    expect(alone).not.toContain("https://em-noi");
  });

  test("a page of the unknown leads home, wherever it was asked for", async () => {
    const answer = await apart.app.inject({ url: "/can-bo/khong-co", headers: { host: names.staff } });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain(`href="${publicUrl}/"`);
    expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
  });

  test("a messenger's address answers wherever it is asked", async () => {
    const bot = { TELEGRAM_BOT_TOKEN: "700:abcdefgh", TELEGRAM_WEBHOOK_SECRET: "s3cret", TELEGRAM_BOT_ID: "700" };
    const app = await web.another({ ...settings, ...bot, TELEGRAM_API_ROOT: "http://127.0.0.1:1" });
    for (const host of Object.values(names))
      expect((await at(host, "/webhooks/telegram", "POST", app.app)).statusCode).toBe(401);
    await app.close();
  });
});

test("where they have none, every page is on the one name, whatever it is called", async () => {
  for (const host of [names.public, "127.0.0.1:3000"])
    for (const url of ["/", "/em", "/bao-tin", "/can-bo/vao"])
      expect((await at(host, url, "GET", web.app)).statusCode, `${host} ${url}`).toBe(200);
});
