import { createHash, createHmac, randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { wordingOf } from "../../bot/wording/wording.ts";
import {
  type CodeRequest,
  codeRefusalReasons,
  issueCodes,
  lookUpCode,
  revokeCodes,
} from "../../server/ballot-box/class-codes.ts";
import { closeBox } from "../../server/ballot-box/close-box.ts";
import { createCampaign, openCampaign } from "../../server/ballot-box/plan-campaign.ts";
import { sealer } from "../../server/ballot-box/seal.ts";
import { shownCode } from "../../server/privacy/class-code.ts";
import { codeAlphabet } from "../../server/privacy/constants.ts";
import { writeTurns } from "../../server/store/turns.ts";
import { completedByCode, seededDraw, type TestBox, testBox } from "../support/campaign-box.ts";

const web = { channel: "web", address: "session-1" };
const commune = "01273";
let box: TestBox;
let open: string;
let draft: string;

beforeAll(async () => {
  box = await testBox();
  await box.goTo("2027-01-11");
  open = await newCampaign({ units: [commune, "01279"], surveys: ["tieng-noi-cua-em"] });
  await openCampaign(box, open);
  draft = await newCampaign({ units: ["01288"], surveys: ["em-noi-nguoi-lon-nghe", "tieng-noi-cua-em"] });
});
afterAll(() => box.drop());

async function newCampaign(asked: { readonly units: readonly string[]; readonly surveys: readonly string[] }) {
  const days = { opensOn: "2027-01-11", closesOn: "2027-01-31", answersBy: null };
  const ports = { ...box, draw: seededDraw(11), yearStarts: "12-15" };
  const creation = await createCampaign(ports, { name: "Đợt 1", isTrial: false, ...days, ...asked });
  if (creation.is === "refused") throw new Error(JSON.stringify(creation.refusals));
  return creation.campaign.id;
}

let seed = 100;
const ask = (change: Partial<CodeRequest> = {}) => {
  seed += 1;
  return issueCodes(
    { ...box, draw: seededDraw(seed) },
    { campaign: open, unit: commune, band: "11-15", count: 5, ...change },
  );
};

async function issue(change: Partial<CodeRequest> = {}) {
  const issued = await ask(change);
  if (issued.is === "refused") throw new Error(JSON.stringify(issued.refusal));
  return issued;
}

/** A child goes through the survey with the code, in a conversation of its own. */
async function answerWith(code: string, sealing = sealer(box)) {
  const ballot = await sealing.seal(completedByCode(open, code), web);
  const turn = { key: randomBytes(32), revision: 0, body: randomBytes(1100), update: null, channel: "web", owed: [] };
  return await writeTurns(box.store.pool, [{ ...turn, ballot }]);
}

const ballots = async () => {
  const { rows } = await box.store.pool.query("SELECT tag FROM ballot_box.ballot WHERE campaign = $1", [open]);
  return rows;
};

test("a batch has as many codes as were asked for, each of them another", async () => {
  const { batch, codes } = await issue({ count: 300 });
  expect(batch).toMatch(/^lo-[2-9a-z]{6}$/);
  expect(new Set(codes).size).toBe(300);
  expect(codes.every((code) => [...code].every((character) => codeAlphabet.includes(character)))).toBe(true);
  expect(await box.store.prisma.classCode.count({ where: { batchId: batch } })).toBe(300);
});

test("a code opens the survey of its band and preselects its commune, however it is typed", async () => {
  const [code = ""] = (await issue()).codes;
  const ready = { is: "ready", code, campaign: open, unit: commune, band: "11-15" };
  for (const typed of [code, code.toLowerCase(), shownCode(code), ` ${code.slice(0, 3)} ${code.slice(3)} `])
    expect(await lookUpCode(box, typed, web)).toEqual(ready);
});

test("a guessed, a mistyped and a foreign word are wrong", async () => {
  const [code = ""] = (await issue()).codes;
  const other = code.startsWith("2") ? "3" : "2";
  for (const typed of [`${other}${code.slice(1)}`, "22222222", "", "Nha Trang", "'; DROP TABLE class_code; --", "🙂"])
    expect(await lookUpCode(box, typed, web)).toEqual({ is: "wrong" });
  const guesses = seededDraw(3);
  for (let guess = 0; guess < 200; guess += 1) {
    const typed = Array.from({ length: 8 }, () => codeAlphabet.charAt(guesses(30))).join("");
    expect(await lookUpCode(box, typed, web)).toEqual({ is: "wrong" });
  }
});

test("a code of a campaign that is not open says so, and becomes ready when it opens", async () => {
  const [code = ""] = (await issue({ campaign: draft, unit: "01288" })).codes;
  expect(await lookUpCode(box, code, web)).toEqual({ is: "not-open" });
  await openCampaign(box, draft);
  expect(await lookUpCode(box, code, web)).toMatchObject({ is: "ready", campaign: draft });
});

test("a used code says at once that it is used, on whichever channel it is typed", async () => {
  const [code = ""] = (await issue()).codes;
  await answerWith(code);
  expect(await lookUpCode(box, code, web)).toEqual({ is: "used" });
  expect(await lookUpCode(box, code, { channel: "test", address: "somebody else" })).toEqual({ is: "used" });
});

test("a revoked batch opens nothing, may be revoked twice, and what was answered with it stays", async () => {
  const { batch, codes } = await issue();
  const [first = "", second = ""] = codes;
  const before = (await ballots()).length;
  await answerWith(first);
  expect(await revokeCodes(box, batch)).toEqual({ is: "revoked", codes: 5 });
  expect(await revokeCodes(box, batch)).toEqual({ is: "revoked", codes: 5 });
  expect(await lookUpCode(box, second, web)).toEqual({ is: "revoked" });
  expect((await ballots()).length).toBe(before + 1);
  expect(await revokeCodes(box, "lo-khongco")).toMatchObject({ is: "refused", refusal: { reason: "batch-unknown" } });
});

test.each([
  ["a campaign that is not there", { campaign: "khong-co" }, "campaign-unknown"],
  ["a unit that the campaign does not ask", { unit: "01288" }, "unit-elsewhere"],
  ["a band that the campaign has no survey for", { band: "7-10" }, "band-without-survey"],
  ["a band that does not exist", { band: "16-18" }, "band-unknown"],
  ["no code", { count: 0 }, "count"],
  ["half a code", { count: 1.5 }, "count"],
  ["more codes than a batch holds", { count: 10_001 }, "count"],
] as const)("codes for %s are refused and nothing is kept", async (_, change, reason) => {
  const before = await box.store.prisma.codeBatch.count();
  expect(await ask(change)).toMatchObject({ is: "refused", refusal: { reason } });
  expect(await box.store.prisma.codeBatch.count()).toBe(before);
});

test("the largest batch is issued whole", async () => {
  const { batch, codes } = await issue({ count: 10_000 });
  expect(new Set(codes).size).toBe(10_000);
  expect(await box.store.prisma.classCode.count({ where: { batchId: batch } })).toBe(10_000);
});

test("a code that is drawn twice is drawn anew: two batches of the same draws share none", async () => {
  const request = { campaign: open, unit: commune, band: "11-15", count: 50 };
  const first = await issueCodes({ ...box, draw: seededDraw(5) }, request);
  // The second batch begins with the very same codes, under another name.
  const draws = seededDraw(5);
  const second = await issueCodes({ ...box, draw: renamed(draws) }, request);
  if (first.is === "refused" || second.is === "refused") throw new Error("refused");
  expect(new Set([...first.codes, ...second.codes]).size).toBe(100);
});

/** The same draws of codes (of 30), other draws of the batch's name: both alphabets have 30 letters, so count them. */
function renamed(draw: (below: number) => number) {
  let calls = 0;
  return (below: number) => {
    calls += 1;
    const value = draw(below);
    return calls <= 6 ? (value + 1) % below : value;
  };
}

test("T09: one code used by a hundred children at once is one ballot, and all are thanked alike", async () => {
  const [code = ""] = (await issue()).codes;
  const sealing = sealer(box);
  const before = (await ballots()).length;
  const outcomes = await Promise.all(Array.from({ length: 100 }, () => answerWith(code, sealing)));
  expect(new Set(outcomes.flat().map(({ is }) => is))).toEqual(new Set(["saved"]));
  expect((await ballots()).length).toBe(before + 1);
  await answerWith(code);
  expect((await ballots()).length).toBe(before + 1);
});

test("T09: whoever holds every table joins no code to a ballot and no slip of paper to a row", async () => {
  const { batch, codes } = await issue({ count: 400 });
  const used = codes.slice(0, 30);
  for (const code of used) await answerWith(code);
  const dump = await everything();
  expect(dump.length).toBeGreaterThan(10_000);
  for (const code of used) {
    expect(dump.includes(code)).toBe(false);
    for (const made of guessedFrom(code)) expect(dump.includes(made)).toBe(false);
  }
  const { rows: hashes } = await box.store.pool.query("SELECT encode(hash, 'hex') AS hash FROM class_code");
  const tags = new Set((await ballots()).map(({ tag }) => tag.toString("hex")));
  expect(tags.size).toBeGreaterThan(29);
  expect(hashes.filter(({ hash }) => tags.has(hash))).toEqual([]);
  expect(await correlation(batch, codes)).toBeLessThan(0.4);
});

/** Every table of ours as text, with what PostgreSQL keeps beside each row. */
async function everything(): Promise<string> {
  const { rows: tables } = await box.store.pool.query(
    "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'ballot_box')",
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const { rows } = await box.store.pool.query(
      `SELECT t.ctid::text || t.xmin::text || t::text AS line FROM ${name} t`,
    );
    texts.push(...rows.map(({ line }) => line));
  }
  return texts.join("\n");
}

/** What somebody without the key can make of a code that was found on a slip of paper. */
function guessedFrom(code: string): readonly string[] {
  const keys = ["", "codes", "emnoi/codes/v1"];
  const whole = [
    createHash("sha256").update(code).digest("hex"),
    ...keys.map((key) => createHmac("sha256", key).update(code).digest("hex")),
  ];
  return whole.map((hash) => hash.slice(0, 32));
}

/** How far the order of the rows follows the order of printing: Spearman's coefficient, without its sign. */
async function correlation(batch: string, codes: readonly string[]): Promise<number> {
  const key = await box.keys.need("codes");
  const { rows } = await box.store.pool.query("SELECT hash FROM class_code WHERE batch_id = $1 ORDER BY ctid", [batch]);
  const stored = new Map(rows.map(({ hash }, rank) => [hash.toString("hex"), rank]));
  const hashOf = (code: string) => createHmac("sha256", key).update(code).digest().subarray(0, 16).toString("hex");
  const ranks = codes.map((code) => stored.get(hashOf(code)) ?? Number.NaN);
  const n = ranks.length;
  const squares = ranks.reduce((sum, rank, printed) => sum + (rank - printed) ** 2, 0);
  return Math.abs(1 - (6 * squares) / (n * (n ** 2 - 1)));
}

test("when its campaign closes, a code opens nothing and none are issued any more", async () => {
  const [code = ""] = (await issue()).codes;
  await closeBox(box, open);
  expect(await lookUpCode(box, code, web)).toEqual({ is: "not-open" });
  expect(await ask()).toMatchObject({ is: "refused", refusal: { reason: "campaign-closed" } });
});

test("every refusal says in both languages what was given", () => {
  expect(codeRefusalReasons.length).toBeGreaterThan(5);
  for (const locale of ["vi", "en"])
    for (const reason of codeRefusalReasons)
      expect(wordingOf(locale)(`codes-refusal-${reason}`, { given: "GIVEN", allowed: "ALLOWED" })).toContain("GIVEN");
});
