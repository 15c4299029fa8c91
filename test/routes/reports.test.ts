import { createHash, randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Assembled, assemble } from "../../server/app.ts";
import { readConfig } from "../../server/config.ts";
import { openLog } from "../../server/log.ts";
import { openMetrics } from "../../server/metrics.ts";
import { fromBase64url, toBase64url } from "../../server/privacy/bytes.ts";
import { sealMessage } from "../../server/privacy/case-seal.ts";
import { readDirectory } from "../../server/privacy/directory.ts";
import { openLink, sealLink } from "../../server/privacy/one-time-link.ts";
import { openReporterWrap } from "../../server/privacy/receipt.ts";
import { openReply } from "../../server/privacy/replies.ts";
import { keepLink } from "../../server/store/cases/tokens.ts";
import { type TestBox, testBox } from "../support/campaign-box.ts";
import { type Office, openOffice } from "../support/office.ts";
import {
  type Browser,
  browserAt,
  draftToken,
  newReceipt,
  type Packed,
  packedReport,
  worked,
} from "../support/report-upload.ts";

let box: TestBox;
let office: Office;
let web: Assembled;
const lines: string[] = [];
const log = openLog({ level: "debug", nowMs: Date.now, write: (line) => lines.push(line) });
const browsers: Browser[] = [];

beforeAll(async () => {
  box = await testBox();
  await box.goTo("2026-11-25");
  office = await openOffice(box.store);
  const reading = readConfig({ DIRECTORY_ROOT: office.root });
  if (reading.is === "bad") throw new Error(reading.problems.join("\n"));
  web = await assemble({ config: reading.config, ...box.web, log, metrics: openMetrics() });
});
afterAll(async () => {
  await web?.close();
  await box?.drop();
});

/** A browser whose address nobody else has. */
function visitor(): Browser {
  const browser = browserAt(web.app, `192.0.2.${browsers.length + 1}`);
  browsers.push(browser);
  return browser;
}

const rows = async (sql: string, values: readonly unknown[] = []) =>
  (await box.store.pool.query(sql, [...values])).rows;

/** Alarms of the highest level. */
const alarms = async (): Promise<number> => (await rows("SELECT count(*)::int AS n FROM alarm WHERE level = 4"))[0].n;

/** A report that was taken. */
async function sent(given: Partial<Parameters<typeof packedReport>[1]> = {}) {
  const browser = visitor();
  const packed = await packedReport(browser, { office, ...given });
  const answer = await browser.post("", packed.body);
  expect(answer.json()).toEqual({ state: "sent" });
  expect(answer.statusCode).toBe(201);
  return { browser, ...packed };
}

/** A text for the next places of a case. */
const message = async ({ made }: Pick<Packed, "made">, seq: number) => {
  const place = { case: made.id, version: 1, direction: "reporter", seq, recipient: "case" } as const;
  const content = JSON.stringify({ v: 1, kind: "words", text: `lời ${seq}` });
  return { seq, version: 1, toCase: toBase64url(await sealMessage(made.pair.publicKey, place, content)) };
};

describe("the box", () => {
  test("says that it is open, with salt, root and a directory that the root signed", async () => {
    const answer = await web.app.inject({ method: "GET", url: "/api/v1/reports/box" });
    const body = answer.json();
    expect(body).toMatchObject({ isOpen: true, reasons: [], isOnDuty: false, root: office.root });
    expect(fromBase64url(body.salt)).toHaveLength(16);
    const given = { body: body.directory.body, signature: fromBase64url(body.directory.signature) };
    expect(await readDirectory(office.root, given, 1)).toEqual({ is: "good", directory: office.directory() });
    expect(answer.headers["cache-control"]).toBe("no-store");
  });
});

describe("a report from a browser", () => {
  test("is taken once: sent again it is the same report, and every officer and escrow read it", async () => {
    const { browser, body, made } = await sent();
    const again = await browser.post("", body);
    expect([again.statusCode, again.json()]).toEqual([200, { state: "sent" }]);
    for (const by of [...office.officers, "escrow"] as const) {
      const opened = await office.read(by, made.id);
      expect(opened?.map(({ content }) => content.text ?? content.kind)).toEqual(["sheet", "chuyện của em"]);
    }
    const alarms = await rows("SELECT 1 FROM cases.clock WHERE case_id = $1", [made.id]);
    expect(alarms.length).toBeGreaterThan(0);
  });

  test("that is sent twice at the same moment is taken once", async () => {
    const browser = visitor();
    const { body } = await packedReport(browser, { office });
    const both = await Promise.all([browser.post("", body), browser.post("", body)]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 201]);
  });

  test("uses its token up: another report needs another one", async () => {
    const { browser, body } = await sent();
    const other = await packedReport(visitor(), { office });
    const answer = await browser.post("", { token: body.token, case: { ...other.body.case, receipt: null } });
    expect([answer.statusCode, answer.json()]).toEqual([404, { code: "token-unknown" }]);
  });

  test("is told the share of one receipt, the same again if asked again, never of a second", async () => {
    const browser = visitor();
    const token = await draftToken(browser);
    const [first, second] = [await newReceipt(), await newReceipt()];
    const share = await browser.post("/share", { token, rid: first.rid });
    expect(fromBase64url(share.json().share)).toHaveLength(32);
    expect((await browser.post("/share", { token, rid: first.rid })).json()).toEqual(share.json());
    const other = await browser.post("/share", { token, rid: second.rid });
    expect([other.statusCode, other.json()]).toEqual([409, { code: "receipt-other" }]);
    const unknown = await browser.post("/share", { token: toBase64url(randomBytes(32)), rid: first.rid });
    expect([unknown.statusCode, unknown.json()]).toEqual([404, { code: "token-unknown" }]);
  });

  test("with a receipt that is in use is refused, and nothing of it is kept", async () => {
    const { receipt } = await sent();
    const browser = visitor();
    const { body } = await packedReport(browser, { office, receipt });
    const answer = await browser.post("", body);
    expect([answer.statusCode, answer.json()]).toEqual([409, { code: "receipt-taken" }]);
    expect(await rows("SELECT 1 FROM cases.case WHERE id = $1", [body.case.id])).toEqual([]);
  });

  test("is refused unless it has one grant for everybody who should read it, and for nobody else", async () => {
    const browser = visitor();
    const { body } = await packedReport(browser, { office });
    const [one, ...others] = body.case.grants;
    const stranger = { ...one, officerKey: "0123456789abcdef" };
    for (const grants of [others, [...body.case.grants, stranger], [one, one, ...others.slice(1)], []]) {
      const answer = await browser.post("", { ...body, case: { ...body.case, grants } });
      expect([answer.statusCode, answer.json()]).toEqual([409, { code: "directory-changed" }]);
    }
    expect(await rows("SELECT 1 FROM cases.case WHERE id = $1", [body.case.id])).toEqual([]);
  });

  test("that names an officer has no grant for that one, who is excluded", async () => {
    const [first, second] = office.officers;
    const { made } = await sent({ without: [first.key] });
    expect(await office.read(first, made.id)).toBeNull();
    expect(await office.read(second, made.id)).toHaveLength(2);
    const excluded = await rows("SELECT staff_id FROM cases.exclusion WHERE case_id = $1", [made.id]);
    expect(excluded).toEqual([{ staff_id: first.id }]);
  });

  test("of other sizes than the sealed ones is refused", async () => {
    const browser = visitor();
    const { body } = await packedReport(browser, { office });
    const [first] = body.case.messages;
    const short = toBase64url(randomBytes(65 + 255 + 16));
    const bad = [
      { messages: [{ ...first, toCase: short }] },
      { messages: [{ ...first, seq: 1 }] },
      { messages: [] },
      { pub: toBase64url(randomBytes(64)) },
      { receipt: { ...body.case.receipt, wrap: short } },
      { grants: body.case.grants.map((grant) => ({ ...grant, sealed: short })) },
      { level: 5 },
      { id: "not-an-id" },
    ];
    for (const change of bad) {
      const answer = await browser.post("", { ...body, case: { ...body.case, ...change } });
      expect([answer.statusCode, answer.json()]).toEqual([422, { code: "case-refused" }]);
    }
    expect((await browser.post("", body)).statusCode).toBe(201);
  });
});

describe("a receipt", () => {
  test("opens the way of the case and its replies, and adds to it at the next place only", async () => {
    const report = await sent();
    const { made, receipt, keys } = report;
    await office.reply(office.officers[0], made.id, "Cô đã đọc");
    const back = visitor();
    const opened = (await back.post("/open", { rid: receipt.rid })).json();
    expect(opened).toMatchObject({ case: made.id, step: 1, nextSeq: 2, share: toBase64url(keys.share) });
    expect(opened.keys).toEqual([
      { version: 1, pub: toBase64url(made.pair.publicKey), officerKey: null, signature: null },
    ]);
    const wrap = await openReporterWrap(keys, made.id, fromBase64url(opened.wrap));
    expect(wrap?.casePub).toEqual(made.pair.publicKey);
    const [reply] = opened.replies;
    const [toReporter, toCaseHash, signature] = [reply.toReporter, reply.toCaseHash, reply.signature].map(
      fromBase64url,
    );
    const content = await openReply(
      { ...reply, toReporter, toCaseHash, signature },
      {
        case: made.id,
        reporterPrivate: wrap?.reporterPrivate ?? new Uint8Array(),
        directory: office.directory(),
      },
    );
    expect(JSON.parse(content ?? "")).toMatchObject({ kind: "reply", text: "Cô đã đọc" });

    const early = await back.post("/add", { rid: receipt.rid, message: await message(report, 3), level: 1 });
    expect([early.statusCode, early.json()]).toEqual([409, { code: "seq", nextSeq: 2 }]);
    const added = await back.post("/add", { rid: receipt.rid, message: await message(report, 2), level: 1 });
    expect(added.statusCode).toBe(201);
    const risen = await back.post("/add", { rid: receipt.rid, message: null, level: 4 });
    expect(risen.statusCode).toBe(201);
    expect(await rows("SELECT level FROM cases.case WHERE id = $1", [made.id])).toEqual([{ level: 4 }]);
    const before = await alarms();
    expect((await back.post("/add", { rid: receipt.rid, message: null, level: 4 })).statusCode).toBe(201);
    expect(await alarms()).toBe(before + 1);
    const read = await office.read("escrow", made.id);
    expect(read?.map(({ content: { text } }) => text)).toContain("lời 2");
  });

  test("that never was, that was ended and whose case is gone are answered with the same bytes", async () => {
    const [ended, gone, unknown] = [await sent(), await sent(), await newReceipt()];
    expect((await ended.browser.post("/end", { rid: ended.receipt.rid })).statusCode).toBe(204);
    await rows("DELETE FROM cases.case WHERE id = $1", [gone.made.id]);
    const back = visitor();
    const text = await message(ended, 2);
    for (const [name, more] of [
      ["/open", {}],
      ["/end", {}],
      ["/add", { message: text, level: 1 }],
    ] as const) {
      const answers = [];
      for (const { rid } of [ended.receipt, gone.receipt, unknown]) {
        const { statusCode, rawPayload, headers } = await back.post(name, { rid, ...more });
        const { date: _, ...others } = headers;
        answers.push(JSON.stringify([statusCode, rawPayload.toString("hex"), others]));
      }
      expect(answers[0]).toContain("404");
      expect(new Set(answers).size).toBe(1);
    }
    expect((await office.read("escrow", ended.made.id))?.length).toBe(2);
  });

  test("of a link opens once, and not by the address", async () => {
    const token = randomBytes(32);
    await keepLink(
      box.store.pool,
      createHash("sha256").update(token).digest(),
      await sealLink(token, "1234567890123456"),
    );
    const browser = visitor();
    const first = await browser.post("/link", { token: toBase64url(token) });
    expect(await openLink(token, fromBase64url(first.json().sealed))).toBe("1234567890123456");
    const second = await browser.post("/link", { token: toBase64url(token) });
    expect([second.statusCode, second.json()]).toEqual([404, { code: "link-unknown" }]);
  });
});

describe("many reports from one address", () => {
  test("need some work from the eleventh of an hour on, which is taken once", async () => {
    const school = visitor();
    for (let pupil = 0; pupil < 10; pupil += 1) expect((await school.post("/draft", {})).statusCode).toBe(200);
    const asked = await school.post("/draft", {});
    expect(asked.statusCode).toBe(429);
    const { nonce, bits } = asked.json().work;
    const answer = await worked(nonce, bits);
    const wrong = await school.post("/draft", { work: { nonce: toBase64url(randomBytes(56)), answer } });
    expect(wrong.statusCode).toBe(429);
    // The last letter of such a nonce has two bits to spare: it can be spelt in four ways.
    const spelt = nonce.slice(0, -1) + String.fromCharCode(nonce.charCodeAt(nonce.length - 1) + 1);
    expect(Buffer.from(spelt, "base64url").equals(Buffer.from(nonce, "base64url"))).toBe(true);
    const tries = [nonce, nonce, spelt].map((one) => school.post("/draft", { work: { nonce: one, answer } }));
    expect((await Promise.all(tries)).map(({ statusCode }) => statusCode).sort()).toEqual([200, 429, 429]);
    expect((await visitor().post("/draft", {})).statusCode).toBe(200);
  });
});

test("no answer is kept by a browser or a proxy, and neither an address nor the log holds a token, a receipt or a case", async () => {
  const { body, keys } = await sent();
  const answers = browsers.flatMap((browser) => browser.answers);
  expect(answers.length).toBeGreaterThan(60);
  for (const { headers } of answers) expect(headers["cache-control"]).toBe("no-store");
  const addresses = new Set(answers.map(({ raw }) => raw.req.url));
  for (const address of addresses) expect(address).toMatch(/^\/api\/v1\/reports(\/(draft|share|open|add|end|link))?$/);
  log.flush();
  expect(lines.length).toBeGreaterThan(5);
  const written = lines.join("\n");
  expect(written).toContain("/api/v1/reports/share");
  const secrets = [body.token, body.case.id, body.case.receipt.rid, body.case.receipt.wrap, toBase64url(keys.share)];
  for (const secret of [...secrets, "192.0.2."]) expect(written).not.toContain(secret);
});
