import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeBox } from "../../server/ballot-box/close-box.ts";
import { publishFeedback } from "../../server/ballot-box/feedback.ts";
import { openBox } from "../../server/ballot-box/make-box.ts";
import type { BoxPorts } from "../../server/ballot-box/ports.ts";
import { closeYear } from "../../server/ballot-box/year-close.ts";
import { Fault } from "../../server/errors.ts";
import { keyFiles } from "../../server/privacy/key-files.ts";
import { ballotTag, childTag } from "../../server/privacy/tags.ts";
import { answerAtOnce, completed, freshBox, onTelegram, planned, type TestBox } from "../support/box.ts";
import { answers } from "../support/box-answers.ts";
import { Killed, killedAt } from "../support/interrupted.ts";

let box: TestBox;
beforeAll(async () => {
  box = await freshBox();
});
afterAll(() => box.drop());

const rowsOf = async (sql: string, values: readonly unknown[] = []) =>
  (await box.store.pool.query(sql, [...values])).rows;
const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Fault ? [error.code, error.details.reason] : error),
  );
const accounts = Array.from({ length: 12 }, (_, at) => at);

async function answered(campaign: string, year: number): Promise<void> {
  await planned(box.store.pool, campaign, year);
  await openBox(box, campaign);
  await answerAtOnce(
    box,
    accounts.map((account) => ({ completed: completed({ campaign }), from: onTelegram(account) })),
  );
}

/** Every secret that is left on the machine: all key files, and every way of having none. */
const secretsLeft = () => [
  ...readdirSync(box.keyDir).map((file) => readFileSync(join(box.keyDir, file))),
  Buffer.alloc(0),
  Buffer.alloc(32),
  Buffer.from("emnoi/ballot/v1"),
];

/** Hexadecimal tags that anybody with these secrets can make for the known accounts. */
function guesses(secrets: readonly Buffer[], campaigns: readonly string[]): ReadonlySet<string> {
  const children = accounts.map((account) => ({ platform: "telegram", uid: String(account), slot: "cat" }));
  return new Set(
    secrets.flatMap((secret) =>
      children.flatMap((child) => [
        ...campaigns.map((campaign) => ballotTag(secret, campaign, child).toString("hex")),
        ...["22", "23a", "24w"].map((indicator) => childTag(secret, indicator, child).toString("hex")),
      ]),
    ),
  );
}

const tagsStored = async () =>
  (
    await rowsOf(
      "SELECT encode(tag, 'hex') AS tag FROM ballot_box.ballot UNION ALL SELECT encode(tag, 'hex') FROM ballot_box.counted_child",
    )
  ).map((row) => row.tag);

test("with the database alone nobody finds the tag of a known account", async () => {
  await answered("answered", 2027);
  const stored = await tagsStored();
  expect(stored.length).toBe(accounts.length);
  const known = [
    "",
    "part/2027/1",
    "emnoi",
    "secret",
    "0".repeat(32),
    (await rowsOf("SELECT fingerprint FROM key_file"))[0].fingerprint,
  ];
  const found = guesses([Buffer.alloc(32), ...known.map((word) => Buffer.from(word))], ["answered"]);
  expect(found.size).toBeGreaterThan(100);
  expect(stored.filter((tag) => found.has(tag))).toEqual([]);
  // The test can find what is there to be found: with the key it does.
  expect(stored.filter((tag) => guesses(secretsLeft(), ["answered"]).has(tag)).length).toBe(accounts.length);
});

test("a year closes only when all its campaigns are closed", async () => {
  expect(await reasonOf(closeYear(box, 2027, "Lan"))).toEqual(["year-cannot-close", "campaigns-open"]);
  expect(await reasonOf(closeYear(box, 2035, "Lan"))).toEqual(["year-cannot-close", "unknown"]);
  await closeBox(box, "answered");
  await publishFeedback(box, "answered", answers);
  await answered("unanswered", 2027);
  await closeBox(box, "unanswered");
});

test("one person is not enough, however often and in whatever letters the name is written", async () => {
  for (const name of ["Lan", "Lan", " lan ", "LAN"])
    expect(await closeYear(box, 2027, name)).toEqual({ is: "asked", year: 2027, by: "Lan" });
  expect(await reasonOf(closeYear(box, 2027, "  "))).toEqual(["year-cannot-close", "no-name"]);
  expect(await tagsStored()).not.toEqual([]);
});

test("at the second name the tags, the slips without an answer and every key of the year go; the counts stay", async () => {
  const copied = await tagsStored();
  expect(copied.length).toBe(3 * accounts.length);
  const [fingerprint, counts] = [
    (await rowsOf("SELECT fingerprint FROM key_file WHERE name = 'part/2027/1'"))[0].fingerprint,
    await rowsOf("SELECT * FROM official_count ORDER BY 1, 2, 3, 4, 5, 6"),
  ];
  const secretsBefore = secretsLeft();
  expect(await closeYear(box, 2027, "Minh")).toEqual({
    is: "closed",
    year: 2027,
    askedBy: "Lan",
    by: "Minh",
    fingerprint,
    droppedSlips: 12,
  });
  expect(counts.length).toBe(3);
  expect(await rowsOf("SELECT * FROM official_count ORDER BY 1, 2, 3, 4, 5, 6")).toEqual(counts);
  expect((await rowsOf("SELECT to_regclass('ballot_box.counted_child_2027') AS tags"))[0].tags).toBeNull();
  expect(await rowsOf("SELECT FROM slip")).toEqual([]);
  expect(readdirSync(box.keyDir).filter((file) => !file.startsWith("audit."))).toEqual([]);
  // Whoever copied the tags while they were there finds them with the keys of then, and with nothing that is left.
  const before = guesses(secretsBefore, ["answered", "unanswered"]);
  const after = guesses(secretsLeft(), ["answered", "unanswered"]);
  expect(copied.filter((tag) => before.has(tag)).length).toBe(copied.length);
  expect(copied.filter((tag) => after.has(tag))).toEqual([]);
  expect(await tagsStored()).toEqual([]);
});

test("a closed year stays closed: asking again tells the same, and a late answer counts nobody", async () => {
  expect(await closeYear(box, 2027, "Hoa")).toMatchObject({
    is: "closed",
    askedBy: "Lan",
    by: "Minh",
    droppedSlips: 0,
  });
  expect(await reasonOf(publishFeedback(box, "unanswered", answers))).toEqual(["feedback-refused", "year-closed"]);
});

test("killed before any statement of closing a year, it is as it was, or closes whole when it is tried again", async () => {
  const prepare = async (year: number) => {
    await answered(`y-${year}`, year);
    await closeBox(box, `y-${year}`);
    await publishFeedback(box, `y-${year}`, answers);
    await closeYear(box, year, "Lan");
    return year;
  };
  let year = await prepare(2100);
  for (let at = 1; ; at += 1) {
    const store = killedAt(box.store, at);
    const dying: BoxPorts = { store, keys: keyFiles(store, box.keyDir) };
    const isKilled = await closeYear(dying, year, "Minh").then(
      () => false,
      (error: unknown) => error instanceof Killed,
    );
    const [{ state }] = await rowsOf("SELECT state FROM report_year WHERE year = $1", [year]);
    if (state === "open") {
      expect((await tagsStored()).length).toBe(36);
      continue;
    }
    await box.keys.finishEndings();
    expect(await closeYear(box, year, "Minh")).toMatchObject({ is: "closed", askedBy: "Lan", by: "Minh" });
    expect(readdirSync(box.keyDir).filter((file) => !file.startsWith("audit."))).toEqual([]);
    if (!isKilled) {
      expect(at).toBeGreaterThan(10);
      return;
    }
    year = await prepare(year + 1);
  }
});
