import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asset } from "../../server/views/assets.ts";
import { type TestWeb, testWeb } from "../support/web.ts";

let web: TestWeb;
beforeAll(async () => {
  web = await testWeb();
});
afterAll(() => web?.close());

const get: TestWeb["get"] = (url, headers) => web.get(url, headers);

const closed = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types app",
];

const policyOf = (headers: Readonly<Record<string, unknown>>): readonly string[] =>
  String(headers["content-security-policy"]).split(";").sort();

describe("headers", () => {
  test.each(["/bao-tin", "/bao-tin/ma", "/can-bo/vao"])(
    "%s may compile WebAssembly, and nothing else is open there",
    async (path) => {
      const { headers } = await get(path);
      const scripts = closed.map((line) => (line === "script-src 'self'" ? `${line} 'wasm-unsafe-eval'` : line));
      expect(policyOf(headers)).toEqual(scripts.sort());
    },
  );

  const pages = ["/", "/ket-qua", "/rieng-tu", "/em", "/bao-tin/viet", "/can-bo/khong-co"];
  test.each([...pages, "/api/v1/results", "/khong-co", "/healthz", "/webhooks/telegram"])(
    "%s is closed to everything but itself",
    async (path) => {
      const { headers } = await get(path);
      expect(policyOf(headers)).toEqual([...closed].sort());
      expect(headers).toMatchObject({
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-embedder-policy": "require-corp",
        "cross-origin-resource-policy": "same-origin",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
        "permissions-policy": expect.stringContaining("camera=(), microphone=(), geolocation=()"),
      });
      expect(headers["strict-transport-security"]).toBeUndefined();
      expect(headers["x-powered-by"] ?? headers.server).toBeUndefined();
    },
  );

  test("https is asked for ever after exactly when the program's address is https", async () => {
    const https = await web.another({ PUBLIC_URL: "https://em.example.vn" });
    expect((await https.app.inject({ method: "GET", url: "/" })).headers["strict-transport-security"]).toBe(
      "max-age=31536000; includeSubDomains",
    );
    await https.close();
  });
});

describe("built files", () => {
  test("are kept for ever under the hash of their content, and come compressed", async () => {
    const address = asset("public.css");
    const plain = await get(address);
    expect(plain.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    const hash = createHash("sha256").update(plain.rawPayload).digest("hex").slice(0, 10);
    expect(address).toContain(hash);
    const packed = await get(address, { "accept-encoding": "br, gzip" });
    expect(packed.headers["content-encoding"]).toBe("br");
    expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
  });

  test.each([
    "/assets/manifest.json",
    "/assets/pictures.json",
    "/assets/..%2fassets.ts",
    "/assets/",
    "/assets/none.0123456789.css",
  ])("%s is not served", async (path) => {
    expect((await get(path)).statusCode).toBe(404);
  });
});

describe("watching over the program", () => {
  test("alive and ready are told apart", async () => {
    expect((await get("/healthz")).json()).toEqual({ status: "alive" });
    expect((await get("/readyz")).json()).toEqual({ status: "ready" });
  });

  test("metrics are for this machine alone, and never for whoever came through a proxy", async () => {
    expect((await get("/metrics")).statusCode).toBe(200);
    for (const header of ["x-forwarded-for", "forwarded", "via", "x-real-ip"])
      expect((await get("/metrics", { [header]: "127.0.0.1" })).statusCode, header).toBe(404);
    const abroad = await web.app.inject({ method: "GET", url: "/metrics", remoteAddress: "192.0.2.7" });
    expect(abroad.statusCode).toBe(404);
  });

  test("with a token only the token opens them, from anywhere", async () => {
    const guarded = await web.another({ METRICS_TOKEN: "mật-khẩu" });
    const ask = (authorization?: string) =>
      guarded.app.inject({
        method: "GET",
        url: "/metrics",
        remoteAddress: "192.0.2.7",
        headers: authorization === undefined ? {} : { authorization },
      });
    expect((await ask()).statusCode).toBe(404);
    expect((await ask("Bearer sai")).statusCode).toBe(404);
    expect((await ask("Bearer mật-khẩu")).statusCode).toBe(200);
    await guarded.close();
  });

  test("no label says who somebody is, where, or what was asked for", async () => {
    await get("/ket-qua?xa=Canary");
    await get("/canary-0987654321");
    const { body } = await get("/metrics");
    const labels = [...body.matchAll(/[{,]([a-z_]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => ({ name, value }));
    expect(labels.length).toBeGreaterThan(20);
    const ours = labels.filter(({ name }) => ["method", "route", "status", "code"].includes(name));
    expect(ours.some(({ value }) => value === "/ket-qua")).toBe(true);
    const routes = new Set(ours.filter(({ name }) => name === "route").map(({ value }) => value));
    expect([...routes].filter((route) => /canary/i.test(route))).toEqual([]);
    expect(body).not.toMatch(/canary/i);
    const runtime = /^(le|kind|version|major|minor|patch|type|space|quantile)$/;
    expect(labels.filter(({ name }) => !ours.some((one) => one.name === name) && !runtime.test(name))).toEqual([]);
  });
});
