import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeBox } from "../../server/ballot-box/close-box.ts";
import { publishFeedback } from "../../server/ballot-box/feedback.ts";
import { openBox } from "../../server/ballot-box/make-box.ts";
import { Fault } from "../../server/errors.ts";
import {
  answerAtOnce,
  completed,
  freshBox,
  onTelegram,
  onWeb,
  type Participant,
  planned,
  type TestBox,
  visit,
} from "../support/box.ts";
import { answers } from "../support/box-answers.ts";

let box: TestBox;
beforeAll(async () => {
  box = await freshBox();
});
afterAll(() => box.drop());

const rowsOf = async (sql: string, values: readonly unknown[] = []) =>
  (await box.store.pool.query(sql, [...values])).rows;
const official = async (year: number) =>
  Object.fromEntries(
    (
      await rowsOf(
        `SELECT concat_ws('|', indicator, source, unit, band, sex) AS cell, n FROM official_count WHERE year = $1`,
        [year],
      )
    ).map(({ cell, n }) => [cell, n]),
  );
const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Fault ? [error.code, error.details.reason ?? error.details.name] : error),
  );

async function closed(campaign: string, year: number | null, children: readonly Participant[]): Promise<string> {
  await planned(box.store.pool, campaign, year);
  await openBox(box, campaign);
  await answerAtOnce(box, children);
  await closeBox(box, campaign);
  return campaign;
}

const byMessenger = (campaign: string, accounts: readonly number[], given: object = {}) =>
  accounts.map((account) => ({ completed: completed({ campaign, ...given }), from: onTelegram(account) }));

test("nothing is official before the adults have answered", async () => {
  await closed("spring", 2027, [
    ...byMessenger("spring", [1, 2, 3], { ethnicGroup: "mong" }),
    ...byMessenger("spring", [4], { unit: null, sex: null, hasOpinion: false }),
    {
      completed: completed({ campaign: "spring", credential: { by: "code", code: "AAAA2222" }, disability: "yes" }),
      from: onWeb(1),
    },
    { completed: completed({ campaign: "spring", credential: visit() }), from: onWeb(2) },
  ]);
  expect(await official(2027)).toEqual({});
});

test("the published answer makes each child official in each indicator it fed, codes as a source of their campaign", async () => {
  expect(await publishFeedback(box, "spring", answers)).toEqual({
    campaign: "spring",
    wasPublished: false,
    newChildren: { "22": 4, "23a": 5, "24w": 5 },
    unreadableSlips: 0,
  });
  expect(await official(2027)).toEqual({
    "22|telegram|01273|11-15|female": 3,
    "23a|telegram|01273|11-15|female": 3,
    "24w|telegram|01273|11-15|female": 3,
    "23a|telegram||11-15|": 1,
    "24w|telegram||11-15|": 1,
    "22|code:spring|01273|11-15|female": 1,
    "23a|code:spring|01273|11-15|female": 1,
    "24w|code:spring|01273|11-15|female": 1,
  });
  const traits = await rowsOf(
    "SELECT source, trait, value, n FROM official_trait_count WHERE indicator = '22' ORDER BY 1",
  );
  expect(traits).toEqual([
    { source: "code:spring", trait: "disability", value: "yes", n: 1 },
    { source: "telegram", trait: "ethnic-group", value: "mong", n: 3 },
  ]);
});

test("the answer is kept line by line, the slips are gone and their key with them", async () => {
  const lines = await rowsOf(
    "SELECT position, theme, outcome, due_on::text, text_en FROM feedback WHERE campaign_id = 'spring' ORDER BY 1",
  );
  expect(lines.map((line) => Object.values(line))).toEqual([
    [1, "Chỗ chơi", "will", "2027-06-01", "The commune will build a playground."],
    [2, "Đường đi học", "cannot", null, ""],
  ]);
  expect(await rowsOf("SELECT FROM slip")).toEqual([]);
  expect(readdirSync(box.keyDir).filter((file) => file.startsWith("slip~spring"))).toEqual([]);
  const [{ day }] = await rowsOf(
    "SELECT feedback_published_on = program_today() AS day FROM campaign WHERE id = 'spring'",
  );
  expect(day).toBe(true);
});

test("publishing it again, or by many at once, counts nobody twice and keeps the first answer", async () => {
  const before = await official(2027);
  const again = await Promise.all(Array.from({ length: 4 }, () => publishFeedback(box, "spring", answers.slice(1))));
  expect(again.every((outcome) => outcome.wasPublished)).toBe(true);
  expect(await official(2027)).toEqual(before);
  expect((await rowsOf("SELECT FROM feedback WHERE campaign_id = 'spring'")).length).toBe(2);
});

test("a child who comes back in a second campaign of the year counts once more only where it is new", async () => {
  // 1 and 2 were there in spring; 4 had given no opinion then; 5 is new; the code is another one.
  await closed("summer", 2027, [
    ...byMessenger("summer", [1, 2, 4, 5]),
    { completed: completed({ campaign: "summer", credential: { by: "code", code: "BBBB2222" } }), from: onWeb(1) },
  ]);
  expect(await publishFeedback(box, "summer", answers)).toMatchObject({ newChildren: { "22": 3, "23a": 2, "24w": 2 } });
  expect(await official(2027)).toMatchObject({
    "22|telegram|01273|11-15|female": 5,
    "23a|telegram|01273|11-15|female": 4,
    "22|code:summer|01273|11-15|female": 1,
  });
});

test("another animal on the same phone is another child; the same child by code counts in another source", async () => {
  await closed("autumn", 2027, [
    ...byMessenger("autumn", [1], { credential: { by: "messenger", animal: "dog" } }),
    { completed: completed({ campaign: "autumn", credential: { by: "code", code: "CCCC2222" } }), from: onTelegram(1) },
  ]);
  expect(await publishFeedback(box, "autumn", answers)).toMatchObject({ newChildren: { "22": 2, "23a": 2, "24w": 2 } });
});

test("campaigns of one year published at the same moment count each child once", async () => {
  const campaigns = ["side-a", "side-b", "side-c"];
  for (const campaign of campaigns) await closed(campaign, 2029, byMessenger(campaign, [1, 2, 3, 4, 5]));
  await Promise.all(campaigns.map((campaign) => publishFeedback(box, campaign, answers)));
  expect(await official(2029)).toMatchObject({ "22|telegram|01273|11-15|female": 5 });
});

test("the next year counts the same children anew, and its tags are others", async () => {
  await closed("next-year", 2028, byMessenger("next-year", [1, 2, 3]));
  await publishFeedback(box, "next-year", answers);
  expect(await official(2028)).toMatchObject({ "22|telegram|01273|11-15|female": 3 });
  const shared = await rowsOf(
    "SELECT FROM ballot_box.counted_child a JOIN ballot_box.counted_child b USING (tag) WHERE a.year = 2027 AND b.year = 2028",
  );
  expect(shared).toEqual([]);
});

test("one child's tags of two indicators are not the same", async () => {
  const shared = await rowsOf(
    "SELECT FROM ballot_box.counted_child a JOIN ballot_box.counted_child b USING (year, tag) WHERE a.indicator < b.indicator",
  );
  expect((await rowsOf("SELECT FROM ballot_box.counted_child")).length).toBeGreaterThan(10);
  expect(shared).toEqual([]);
});

test("trials and visits never count, though a trial may be answered too", async () => {
  await closed("rehearsal", null, byMessenger("rehearsal", [1, 2, 3]));
  const before = await rowsOf("SELECT sum(n) AS n FROM official_count");
  expect(await publishFeedback(box, "rehearsal", answers)).toMatchObject({
    newChildren: { "22": 0, "23a": 0, "24w": 0 },
  });
  expect(await rowsOf("SELECT sum(n) AS n FROM official_count")).toEqual(before);
});

test("an answer is refused while the box is not opened, without lines, and with a line that is none", async () => {
  await planned(box.store.pool, "open-still");
  await openBox(box, "open-still");
  expect(await reasonOf(publishFeedback(box, "open-still", answers))).toEqual(["feedback-refused", "open"]);
  await closeBox(box, "open-still");
  expect(await reasonOf(publishFeedback(box, "open-still", []))).toEqual(["feedback-refused", "no-lines"]);
  const bad = { theme: "", department: "x", outcome: "will", dueOn: "2027-13-01", textVi: "x", textEn: "" } as const;
  expect(await reasonOf(publishFeedback(box, "open-still", [...answers, bad]))).toEqual(["feedback-refused", "line"]);
  expect(await reasonOf(publishFeedback(box, "no-such", answers))).toEqual(["campaign-unknown", undefined]);
  expect(await rowsOf("SELECT FROM feedback WHERE campaign_id = 'open-still'")).toEqual([]);
});

test("a slip that was changed is passed over and said; the others count", async () => {
  await closed("damaged", 2030, byMessenger("damaged", [1, 2, 3]));
  await box.store.pool.query(
    `UPDATE slip SET sealed = set_byte(sealed, 300, get_byte(sealed, 300) # 1)
     WHERE id = (SELECT id FROM slip WHERE campaign_id = 'damaged' LIMIT 1)`,
  );
  expect(await publishFeedback(box, "damaged", answers)).toMatchObject({
    newChildren: { "22": 2 },
    unreadableSlips: 1,
  });
});

test("without the slip key nothing is published, and the fault names the key", async () => {
  await closed("slipless", 2030, byMessenger("slipless", [7, 8]));
  for (const file of readdirSync(box.keyDir).filter((name) => name.startsWith("slip~slipless")))
    rmSync(join(box.keyDir, file));
  expect(await reasonOf(publishFeedback(box, "slipless", answers))).toEqual(["key-absent", "slip/slipless"]);
  expect((await rowsOf("SELECT FROM slip WHERE campaign_id = 'slipless'")).length).toBe(2);
  expect(await rowsOf("SELECT FROM feedback WHERE campaign_id = 'slipless'")).toEqual([]);
});
