import { readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeBox } from "../../server/ballot-box/close-box.ts";
import { publishFeedback } from "../../server/ballot-box/feedback.ts";
import { declareLost } from "../../server/ballot-box/lost-keys.ts";
import { openBox } from "../../server/ballot-box/make-box.ts";
import { sealer } from "../../server/ballot-box/seal.ts";
import { closeYear } from "../../server/ballot-box/year-close.ts";
import { Fault } from "../../server/errors.ts";
import { answerAtOnce, completed, freshBox, onTelegram, planned, type TestBox } from "../support/box.ts";
import { answers } from "../support/box-answers.ts";

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
    (error: unknown) => (error instanceof Fault ? [error.code, error.details.reason ?? error.details.name] : error),
  );
const lose = (prefix: string) => {
  const files = readdirSync(box.keyDir).filter((file) => file.startsWith(prefix));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) rmSync(join(box.keyDir, file));
};
async function opened(campaign: string, year: number | null = 2026): Promise<string> {
  await planned(box.store.pool, campaign, year);
  await openBox(box, campaign);
  return campaign;
}
const answered = (campaign: string, accounts: readonly number[]) =>
  answerAtOnce(
    box,
    accounts.map((account) => ({ completed: completed({ campaign }), from: onTelegram(account) })),
  );
const accounts = Array.from({ length: 10 }, (_, at) => at);

test("a key that is there, was never made, or went when its time had come cannot be declared lost", async () => {
  await opened("before");
  await answered("before", accounts);
  expect(await reasonOf(declareLost(box, "part/2026/1", "Lan"))).toEqual(["key-not-lost", "found"]);
  expect(await reasonOf(declareLost(box, "part/2031/1", "Lan"))).toEqual(["key-not-lost", "unknown"]);
  expect(await reasonOf(declareLost(box, "conv/1", "Lan"))).toEqual(["key-not-lost", "not-declarable"]);
  expect(await reasonOf(declareLost(box, "part/2026/1", " "))).toEqual(["key-not-lost", "no-name"]);
  await closeBox(box, "before");
  expect(await reasonOf(declareLost(box, "campaign/before", "Lan"))).toEqual(["key-not-lost", "over"]);
});

test("without the year's key nobody can answer, and the child is not thanked for nothing", async () => {
  await opened("during");
  await answered("during", accounts);
  lose("part~2026~1.");
  expect(await reasonOf(sealer(box).seal(completed({ campaign: "during" }), onTelegram(99)))).toEqual([
    "key-absent",
    "part/2026/1",
  ]);
});

test("two people declare the year's key lost: its campaigns close first, the next version takes its place", async () => {
  expect(await declareLost(box, "part/2026/1", "Lan")).toEqual({ is: "asked", key: "part/2026/1", by: "Lan" });
  expect(await declareLost(box, "part/2026/1", "lan")).toMatchObject({ is: "asked" });
  expect(await declareLost(box, "part/2026/1", "Minh")).toEqual({
    is: "lost",
    key: "part/2026/1",
    nextKey: "part/2026/2",
    closedCampaigns: ["during"],
  });
  expect((await rowsOf("SELECT state FROM key_file WHERE name = 'part/2026/1'"))[0].state).toBe("lost");
  expect((await rowsOf("SELECT key_name FROM report_year WHERE year = 2026"))[0].key_name).toBe("part/2026/2");
  expect(await closeBox(box, "during")).toMatchObject({ children: 10, isBoxLost: false });
});

test("children under the next version are another source, and each source is distinct in itself", async () => {
  await opened("after");
  await answered("after", accounts.slice(0, 5));
  await closeBox(box, "after");
  for (const campaign of ["before", "during", "after"]) await publishFeedback(box, campaign, answers);
  const counts = await rowsOf("SELECT source, n FROM official_count WHERE year = 2026 AND indicator = '22' ORDER BY 1");
  expect(counts).toEqual([
    { source: "telegram", n: 10 },
    { source: "telegram/2", n: 5 },
  ]);
});

test("a lost key that turns up again does not outlive the year", async () => {
  const { rows } = await box.store.pool.query("SELECT fingerprint FROM key_file WHERE name = 'part/2026/1'");
  writeFileSync(join(box.keyDir, `part~2026~1.${rows[0].fingerprint}`), Buffer.alloc(32));
  await closeYear(box, 2026, "Lan");
  expect(await closeYear(box, 2026, "Minh")).toMatchObject({ is: "closed" });
  expect(readdirSync(box.keyDir).filter((file) => file.startsWith("part~2026"))).toEqual([]);
});

test("a whole key folder that is lost: after two people have said so, everything closes and the next year goes on", async () => {
  await opened("swept-a", 2027);
  await opened("swept-b", 2027);
  await answered("swept-a", accounts);
  rmSync(box.keyDir, { recursive: true });
  expect(await reasonOf(closeBox(box, "swept-a"))).toEqual(["key-absent", "campaign/swept-a"]);
  await declareLost(box, "part/2027/1", "Lan");
  expect(await declareLost(box, "part/2027/1", "Minh")).toMatchObject({ closedCampaigns: ["swept-a", "swept-b"] });
  expect(await closeBox(box, "swept-a")).toMatchObject({ isBoxLost: true, spoiled: 10, children: 0 });
  await opened("new-start", 2027);
  await answered("new-start", accounts);
  expect(await closeBox(box, "new-start")).toMatchObject({ children: 10, isBoxLost: false });
});

test("a damaged key of a trial is given up the same way; the next trial has a key of its own", async () => {
  await opened("trial-a", null);
  await answered("trial-a", accounts);
  const file = readdirSync(box.keyDir).find((name) => name.startsWith("part~trial.")) ?? "-";
  truncateSync(join(box.keyDir, file), 5);
  expect(await reasonOf(sealer(box).seal(completed({ campaign: "trial-a" }), onTelegram(1)))).toEqual([
    "key-broken",
    "part/trial",
  ]);
  await declareLost(box, "part/trial", "Lan");
  expect(await declareLost(box, "part/trial", "Minh")).toMatchObject({
    nextKey: "part/trial/2",
    closedCampaigns: ["trial-a"],
  });
  await opened("trial-b", null);
  await answered("trial-b", accounts);
  // Declared once more, it closes nothing that works under the next key.
  expect(await declareLost(box, "part/trial", "Hoa")).toMatchObject({
    is: "lost",
    nextKey: "part/trial/2",
    closedCampaigns: [],
  });
  expect((await rowsOf("SELECT state FROM campaign WHERE id = 'trial-b'"))[0].state).toBe("open");
  expect(await closeBox(box, "trial-b")).toMatchObject({ children: 10 });
});

test("a campaign whose slip key is declared lost can still answer its children; those by messenger are not counted", async () => {
  await opened("no-slips", 2028);
  await answered("no-slips", accounts);
  await closeBox(box, "no-slips");
  lose("slip~no-slips.");
  expect(await reasonOf(publishFeedback(box, "no-slips", answers))).toEqual(["key-absent", "slip/no-slips"]);
  await declareLost(box, "slip/no-slips", "Lan");
  await declareLost(box, "slip/no-slips", "Minh");
  expect(await publishFeedback(box, "no-slips", answers)).toMatchObject({
    unreadableSlips: 10,
    newChildren: { "22": 0 },
  });
});
