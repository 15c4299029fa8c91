import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fault } from "../../server/errors.ts";
import { reportPageRoutes } from "../../server/routes/public/report-pages.ts";
import { asset } from "../../server/views/assets.ts";
import { type TestWeb, testWeb, words } from "../support/web.ts";

let web: TestWeb;
beforeAll(async () => {
  web = await testWeb();
});
afterAll(() => web?.close());

type Box = { readonly isOpen: boolean; readonly reasons: readonly string[] };

/** The report pages alone, with a box in that state. */
async function pagesWith(readBox: () => Promise<Box>, root = "ROOT"): Promise<FastifyInstance> {
  const app = Fastify();
  reportPageRoutes(app, { store: web.box.store, root, readBox });
  await app.ready();
  return app;
}

const open = async (): Promise<Box> => ({ isOpen: true, reasons: [] });
const called = (body: string) => [...body.matchAll(/href="tel:(\d+)"/g)].map(([, number]) => number);

describe("the report page", () => {
  test("shows 111, 113 and 115 to call before anything else, whatever the box is like", async () => {
    const states = [open, async () => ({ isOpen: false, reasons: [] }), () => Promise.reject(fault("database-away"))];
    for (const readBox of states) {
      const app = await pagesWith(readBox);
      const { body, statusCode } = await app.inject("/bao-tin");
      expect(statusCode).toBe(200);
      expect(called(body)).toEqual(["111", "113", "115"]);
      await app.close();
    }
  });

  test("is quiet in the tab and the history: no name, no band, and nothing of it is kept", async () => {
    for (const path of ["/bao-tin", "/bao-tin/ma", "/bao-tin/viet"]) {
      const { body, headers } = await web.get(path);
      expect(body, path).toContain("<title>Trang hỗ trợ</title>");
      expect(body).toContain(asset("quiet.svg"));
      expect(body).not.toContain('class="band"');
      expect(body).not.toMatch(/Em Nói/i);
      expect(body).toMatch(/href="\/bao-tin\/thoat"[^>]*data-leave="https:/);
      expect(body).toContain('name="robots" content="noindex"');
      expect(headers["cache-control"]).toBe("no-store");
      expect(headers["referrer-policy"]).toBe("no-referrer");
    }
  });

  test("carries the root that the directory must be signed by", async () => {
    const app = await pagesWith(open, "ROOT_OF_THE_PROVINCE");
    for (const path of ["/bao-tin", "/bao-tin/ma"])
      expect((await app.inject(path)).body).toContain('data-root="ROOT_OF_THE_PROVINCE"');
    await app.close();
  });

  test("offers to write only while the box is open, and says before that what a browser without script means", async () => {
    const app = await pagesWith(open);
    const answer = await app.inject("/bao-tin");
    expect(answer.body).toMatch(/<a class="button" href="\/bao-tin\/viet"[^>]*data-begin/);
    expect(answer.body).toMatch(/<noscript><p>[^<]*trong giây lát máy chủ đọc được/);
    await app.close();
    const closed = await pagesWith(async () => ({ isOpen: false, reasons: [] }));
    const said = await closed.inject("/bao-tin");
    expect(said.body).not.toContain("data-begin");
    expect(words(said)).toContain("Lúc này chưa nhận tin viết");
    expect(said.body).toContain('href="/bao-tin/ma"');
    await closed.close();
  });

  test("a receipt never stands in an address: it is sent in a body, and no browser is asked to remember it", async () => {
    const { body } = await web.get("/bao-tin/ma");
    expect(body).toMatch(/<form method="post" action="\/bao-tin\/viet"[^>]*autocomplete="off"/);
    expect(body).toMatch(/<input id="receipt"[^>]*autocomplete="off"/);
  });
});

describe("the communes that a browser searches in", () => {
  test("are the 56 of today with their old names, kept for ever under the hash of their text", async () => {
    const [address = ""] = /\/bao-tin\/noi-o\/[0-9a-f]{10}\.json/.exec((await web.get("/bao-tin")).body) ?? [];
    const answer = await web.get(address);
    const { places, province } = answer.json();
    expect(places).toHaveLength(56);
    expect(places.flatMap(({ former }: { former: readonly unknown[] }) => former).length).toBeGreaterThan(100);
    expect(province).toBe("tỉnh Cao Bằng");
    expect(answer.headers["cache-control"]).toContain("immutable");
    expect((await web.get("/bao-tin/noi-o/0000000000.json")).headers["cache-control"]).toBe("no-store");
  });
});

describe("quick exit", () => {
  test("ends the conversation, clears what the browser keeps, and leads away", async () => {
    const answer = await web.get("/bao-tin/thoat");
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe("https://vi.wikipedia.org/");
    expect(answer.headers["clear-site-data"]).toBe('"cookies", "storage"');
    expect(answer.headers["cache-control"]).toBe("no-store");
  });
});
