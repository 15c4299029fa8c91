import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Assembled } from "../../server/app.ts";
import { fault } from "../../server/errors.ts";
import { keyFiles } from "../../server/privacy/key-files.ts";
import { troubleOf } from "../../server/routes/public/trouble.ts";
import { openStore } from "../../server/store/client.ts";
import { type TestWeb, testWeb, words } from "../support/web.ts";

let web: TestWeb;
beforeAll(async () => {
  web = await testWeb();
});
afterAll(() => web?.close());

const get: TestWeb["get"] = (url, headers) => web.get(url, headers);

describe("trouble", () => {
  test("a page that is not there is said kindly, with a way home and a number to call", async () => {
    const answer = await get("/khong-co?ten=Canary");
    expect(answer.statusCode).toBe(404);
    expect(answer.headers["content-type"]).toContain("text/html");
    expect(words(answer)).toContain("Không có trang này");
    expect(answer.body).toContain('href="tel:111"');
    expect(answer.body).not.toContain("Canary");
  });

  test("a program is answered as one", async () => {
    for (const answer of [await get("/api/v1/khong-co"), await get("/khong-co", { accept: "application/json" })]) {
      expect(answer.statusCode).toBe(404);
      expect(answer.json()).toEqual({ error: "page-unknown", message: "Không có trang này." });
    }
    expect((await get("/api/v1/khong-co?lang=en")).json().message).toBe("There is no such page.");
  });

  test("what is too long, of another kind, or not whole is refused without a word about it", async () => {
    const refused = [
      { payload: "x".repeat(70_000), type: "application/x-www-form-urlencoded", status: 404 },
      { payload: "{", type: "application/json", status: 404 },
    ];
    for (const { payload, type } of refused) {
      const answer = await web.app.inject({
        method: "POST",
        url: "/ket-qua",
        headers: { "content-type": type },
        payload,
      });
      expect([400, 404, 413, 415]).toContain(answer.statusCode);
      expect(answer.body).not.toContain("Error");
    }
    expect((await get("/%ff")).statusCode).toBe(400);
  });

  test("each error leaves as the fault it is, and one that nobody foresaw as a fault of the program", () => {
    const coded = (code: string) => Object.assign(new Error("x"), { code });
    expect(troubleOf(fault("too-many"))).toEqual({ code: "too-many", status: 429 });
    expect(troubleOf(coded("ECONNREFUSED"))).toEqual({ code: "database-away", status: 503 });
    expect(troubleOf(coded("ENOSPC"))).toEqual({ code: "disk-full", status: 503 });
    expect(troubleOf(Object.assign(new Error("x"), { statusCode: 413 }))).toEqual({
      code: "form-refused",
      status: 413,
    });
    expect(troubleOf(new Error("x"))).toEqual({ code: "program-failed", status: 500 });
    expect(troubleOf("x")).toEqual({ code: "program-failed", status: 500 });
  });

  test("a network address that asks without end is told to wait, and nobody else", async () => {
    const strict = await web.another({}, { requestsPerMinute: 5 });
    const ask = (remoteAddress: string, url = "/") => strict.app.inject({ method: "GET", url, remoteAddress });
    const statuses = [];
    for (let n = 0; n < 7; n += 1) statuses.push((await ask("192.0.2.9")).statusCode);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
    const refused = await ask("192.0.2.9");
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect(refused.headers["x-ratelimit-limit"]).toBeUndefined();
    expect(words(refused)).toContain("Đông người quá");
    expect((await ask("192.0.2.10")).statusCode).toBe(200);
    expect((await ask("192.0.2.9", "/healthz")).statusCode).toBe(200);
    await strict.close();
  });

  test("one network of the newer kind is one address; this machine itself may ask as often as it likes", async () => {
    const strict = await web.another({}, { requestsPerMinute: 2 });
    const ask = async (remoteAddress: string) =>
      (await strict.app.inject({ method: "GET", url: "/", remoteAddress })).statusCode;
    expect([await ask("2001:db8::1"), await ask("2001:db8::2"), await ask("2001:db8::3")]).toEqual([200, 200, 429]);
    expect([await ask("127.0.0.1"), await ask("127.0.0.1"), await ask("127.0.0.1"), await ask("::1")]).toEqual([
      200, 200, 200, 200,
    ]);
    await strict.close();
  });

  test("a forwarding header is believed from the proxies that the settings name, and from nobody else", async () => {
    const limited = { requestsPerMinute: 1 };
    const twice = async (other: Assembled, remoteAddress: string) => {
      const ask = async (n: number) =>
        (
          await other.app.inject({
            method: "GET",
            url: "/",
            remoteAddress,
            headers: { "x-forwarded-for": `198.51.100.${n}` },
          })
        ).statusCode;
      const statuses = [await ask(1), await ask(2)];
      await other.close();
      return statuses;
    };
    expect(await twice(await web.another({}, limited), "192.0.2.1")).toEqual([200, 429]);
    expect(await twice(await web.another({ TRUST_PROXY: "1" }, limited), "192.0.2.1")).toEqual([200, 200]);
    expect(await twice(await web.another({ TRUST_PROXY: "192.0.2.0/24" }, limited), "192.0.2.1")).toEqual([200, 200]);
    expect(await twice(await web.another({ TRUST_PROXY: "10.0.0.1" }, limited), "192.0.2.1")).toEqual([200, 429]);
  });

  test("while the database is away every page that needs it asks to come back, and the others stand", async () => {
    const store = openStore("postgresql://app@127.0.0.1:1/none");
    const stores = { turn: store, cases: store, staff: store, stats: store };
    const without = await web.another({}, { stores, keys: keyFiles(store, web.box.folder) });
    for (const path of ["/ket-qua", "/api/v1/results", "/ket-qua/phone-light.svg?nam=2026"]) {
      const answer = await without.app.inject({ method: "GET", url: path });
      expect(answer.statusCode, path).toBe(503);
      expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
    }
    const page = await without.app.inject({ method: "GET", url: "/ket-qua?lang=en" });
    expect(words(page)).toContain("It is not your fault.");
    expect(page.body).toContain('href="/ket-qua?lang=en"');
    expect((await without.app.inject({ method: "GET", url: "/api/v1/results" })).json().error).toBe("database-away");
    expect((await without.app.inject({ method: "GET", url: "/readyz" })).statusCode).toBe(503);
    for (const path of ["/", "/bao-tin", "/rieng-tu", "/healthz"])
      expect((await without.app.inject({ method: "GET", url: path })).statusCode).toBe(200);
    expect((await without.app.inject({ method: "GET", url: "/em" })).statusCode).toBe(503);
    await without.close();
    await store.close();
  });
});
