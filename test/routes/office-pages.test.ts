import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { openChain } from "../../server/privacy/audit-chain.ts";
import { officePages } from "../../server/routes/officer/office-pages.tsx";
import { audit } from "../../server/store/audit.ts";
import { inTransaction } from "../../server/store/transaction.ts";
import { sendPage } from "../../server/views/render.ts";
import { frameIn } from "../../server/views/say.ts";
import { type Office, openOffice, staffUrl } from "../alarms/office.ts";

let office: Office;
let app: FastifyInstance;
let lan = "";
let role = "lead";

beforeAll(async () => {
  office = await openOffice();
  await office.goTo("2026-12-02");
  lan = await office.person("lan", { order: 1 });
  const hoa = await office.person("hoa", { role: "analyst" });
  await office.store.pool.query("UPDATE staff_account SET organisation = 'child-affairs' WHERE id = $1", [hoa]);
  const chain = await openChain(office.keys);
  await inTransaction(office.store.pool, async (client) => {
    await audit(client, chain, { staff: lan, action: "case-read", object: "one", result: "done" });
    await audit(client, chain, { staff: hoa, action: "signed-in", result: "=1+1" });
  });
  app = Fastify();
  app.setSerializerCompiler(
    ({ schema }) =>
      (sent) =>
        JSON.stringify(schema instanceof z.ZodType ? schema.parse(sent) : sent),
  );
  app.addHook("onRequest", async (request) => {
    Object.assign(request, { staff: { id: lan, login: "lan", name: "Lan", role, organisation: "information" } });
  });
  officePages(app, {
    ...office,
    settings: { PUBLIC_URL: staffUrl },
    chain,
    frameOf: () => frameIn("vi"),
    draw: (_request, reply, { content }) => sendPage(reply, content),
    mayChangeDuty: ({ staff }) => staff.role === "lead",
  });
});
afterAll(async () => {
  await app.close();
  await office.drop();
});

const page = async (url: string, as = "lead") => {
  role = as;
  return await app.inject({ url });
};

test("the roster says first who is on duty; only a lead is shown how to change it", async () => {
  const lead = (await page("/can-bo/truc")).body;
  expect(lead).toContain("Đang trực: Cán bộ lan");
  expect(lead).toContain("00:00–24:00");
  expect(lead).toContain('data-office="duty"');
  const officer = (await page("/can-bo/truc", "officer")).body;
  expect(officer).toContain("Đang trực: Cán bộ lan");
  expect(officer).not.toContain('data-office="duty"');
});

test("a lead sees the own department's entries, an auditor all; looking leaves an entry itself", async () => {
  const own = (await page("/can-bo/nhat-ky")).body;
  expect(own).toContain("mở tin");
  expect(own).not.toContain("đăng nhập");
  expect((await page("/can-bo/nhat-ky", "auditor")).body).toContain("đăng nhập");
  const api = JSON.parse((await page("/api/v1/audit", "auditor")).body);
  expect(api.entries[0]).toMatchObject({ who: "Cán bộ lan", action: "xem nhật ký" });
  for (const odd of ["abc", "-1", "1e9999"]) expect((await page(`/can-bo/nhat-ky?truoc=${odd}`)).statusCode).toBe(200);
});

test("the file is a download that no spreadsheet takes for formulas, never kept by the browser", async () => {
  const file = await page("/can-bo/nhat-ky.csv", "auditor");
  expect(file.headers).toMatchObject({ "content-type": "text/csv; charset=utf-8", "cache-control": "no-store" });
  expect(file.headers["content-disposition"]).toContain("attachment");
  expect(file.body).toContain("'=1+1");
  const { rows } = await office.store.pool.query("SELECT action FROM audit_entry ORDER BY seq DESC LIMIT 1");
  expect(rows[0].action).toBe("audit-exported");
});
