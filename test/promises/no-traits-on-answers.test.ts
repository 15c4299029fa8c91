import { afterAll, beforeAll, expect, test } from "vitest";
import { closeBox } from "../../server/ballot-box/close-box.ts";
import { publishFeedback } from "../../server/ballot-box/feedback.ts";
import { openBox } from "../../server/ballot-box/make-box.ts";
import { partOpener } from "../../server/ballot-box/opening.ts";
import { readBallots } from "../../server/store/ballots.ts";
import { answerAtOnce, completed, freshBox, onTelegram, planned, type TestBox } from "../support/box.ts";
import { answers } from "../support/box-answers.ts";

let box: TestBox;
beforeAll(async () => {
  box = await freshBox();
  await planned(box.store.pool, "promise");
  await openBox(box, "promise");
  await answerAtOnce(
    box,
    Array.from({ length: 30 }, (_, at) => ({
      completed: completed({ campaign: "promise", ethnicGroup: "mong", disability: "yes", answers: { C1: "agree" } }),
      from: onTelegram(at),
    })),
  );
});
afterAll(() => box.drop());

const traits = /mong|ethnic|disab|dan_toc|khuyet_tat|"yes"/i;
const rowsOf = async (sql: string) => (await box.store.pool.query(sql)).rows;

test("the envelope of the answers holds neither ethnic group nor disability, though the child told both", async () => {
  const open = partOpener("promise", await box.keys.need("campaign/promise"));
  let looked = 0;
  for await (const some of readBallots(box.store.pool, "promise"))
    for (const ballot of some) {
      expect(JSON.stringify(await open(ballot, "answers"))).not.toMatch(traits);
      expect(JSON.stringify(await open(ballot, "participation"))).toMatch(traits);
      looked += 1;
    }
  expect(looked).toBe(30);
});

test("no answer shows ethnic group or disability after the opening, and none after the answer to children", async () => {
  await closeBox(box, "promise");
  await publishFeedback(box, "promise", answers);
  const rows = await rowsOf("SELECT * FROM answer");
  expect(rows.length).toBe(30);
  for (const row of rows) expect(JSON.stringify(row)).not.toMatch(traits);
  expect((await rowsOf("SELECT * FROM answer_text")).filter((row) => traits.test(JSON.stringify(row)))).toEqual([]);
});

test("no table joins a trait with a commune: traits are counted by themselves", async () => {
  for (const table of ["campaign_trait_count", "official_trait_count"]) {
    const rows = await rowsOf(`SELECT * FROM ${table}`);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.keys(row)).not.toEqual(expect.arrayContaining(["unit"]));
  }
});

test("of all tables, only those two name a trait", async () => {
  const named = await rowsOf(
    `SELECT DISTINCT table_name FROM information_schema.columns
     WHERE table_schema IN ('public', 'ballot_box') AND column_name ~* 'trait|ethnic|disabilit|dan_toc' ORDER BY 1`,
  );
  expect(named.map((row) => row.table_name)).toEqual(["campaign_trait_count", "official_trait_count"]);
});
