import { afterAll, beforeAll, expect, test } from "vitest";
import type { Assembled } from "../../server/app.ts";
import { toBase64url } from "../../server/privacy/bytes.ts";
import { sealMessage } from "../../server/privacy/case-seal.ts";
import { type Office, openOffice } from "../support/office.ts";
import { browserAt, packedReport } from "../support/report-upload.ts";
import { type TestWeb, testWeb } from "../support/web.ts";

let web: TestWeb;
let office: Office;
let open: Assembled;
beforeAll(async () => {
  web = await testWeb();
  office = await openOffice(web.box.store);
  open = await web.another({ DIRECTORY_ROOT: office.root });
});
afterAll(async () => {
  await open?.close();
  await web?.close();
});

test("twenty messages an hour are taken into one report that was sent; the next waits, danger never, and another report neither", async () => {
  const browser = browserAt(open.app, "192.0.2.1");
  const { made, receipt, body } = await packedReport(browser, { office });
  expect((await browser.post("", body)).statusCode).toBe(201);
  const add = async (seq: number, level: number) => {
    const place = { case: made.id, version: 1, direction: "reporter", seq, recipient: "case" } as const;
    const toCase = toBase64url(await sealMessage(made.pair.publicKey, place, "lời kể"));
    return browser.post("/add", { rid: receipt.rid, message: { seq, version: 1, toCase }, level });
  };
  for (let seq = 2; seq < 22; seq += 1) expect((await add(seq, 1)).statusCode).toBe(201);
  const held = await add(22, 3);
  expect([held.statusCode, held.json()]).toEqual([429, { code: "paused" }]);
  expect((await add(22, 4)).statusCode).toBe(201);
  expect((await browser.post("/add", { rid: receipt.rid, message: null, level: 2 })).statusCode).toBe(201);

  const other = await packedReport(browser, { office });
  expect((await browser.post("", other.body)).statusCode).toBe(201);
});
