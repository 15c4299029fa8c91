import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeBox } from "../../server/ballot-box/close-box.ts";
import { openBox } from "../../server/ballot-box/make-box.ts";
import { readTurnout, roundedDown, takeTurnout } from "../../server/ballot-box/turnout.ts";
import { countBallots } from "../../server/store/ballots.ts";
import {
  answerAtOnce,
  cast,
  completed,
  freshBox,
  onTelegram,
  onWeb,
  planned,
  type TestBox,
  visit,
} from "../support/box.ts";

let box: TestBox;
beforeAll(async () => {
  box = await freshBox();
  await planned(box.store.pool, "running");
  await openBox(box, "running");
});
afterAll(() => box.drop());

const children = (count: number, unit: string | null, from: number) =>
  Array.from({ length: count }, (_, at) => ({
    completed: completed({ campaign: "running", unit }),
    from: onTelegram(from + at),
  }));
const sealedTable = async () =>
  (await box.store.pool.query("SELECT sealed FROM turnout")).rows.map((row) => row.sealed);

test("before the first day there is nothing to read", async () => {
  expect(await readTurnout(box, "running")).toBeNull();
});

test("staff see each unit rounded down to five, and nothing of a unit below five", async () => {
  await answerAtOnce(box, [
    ...children(14, "01273", 0),
    ...children(4, "01288", 100),
    ...children(5, "01300", 200),
    ...children(6, null, 300),
    ...Array.from({ length: 7 }, (_, at) => ({
      completed: completed({ campaign: "running", credential: visit() }),
      from: onWeb(at),
    })),
  ]);
  await takeTurnout(box, "running");
  expect(await readTurnout(box, "running")).toEqual({
    units: [
      { unit: null, atLeast: 5 },
      { unit: "01273", atLeast: 10 },
      { unit: "01300", atLeast: 5 },
    ],
    children: 25,
    visits: 5,
  });
});

test("taking it again gives the same, in a table of the same size, and leaves every ballot as it was", async () => {
  const ballots = async () =>
    (await box.store.pool.query("SELECT xmin, ctid, * FROM ballot_box.ballot ORDER BY tag")).rows;
  const [before, table] = [await ballots(), (await sealedTable())[0]];
  const turnout = await readTurnout(box, "running");
  await takeTurnout(box, "running");
  expect(await readTurnout(box, "running")).toEqual(turnout);
  expect(await ballots()).toEqual(before);
  const tables = await sealedTable();
  expect(tables.length).toBe(1);
  expect(tables[0].length).toBe(table.length);
  expect(tables[0].equals(table)).toBe(false);
});

test("nothing is readable without the key, whatever number is looked for", async () => {
  const [table] = await sealedTable();
  expect(table.toString("latin1")).not.toMatch(/01273|children|visits/);
});

test("a ballot that does not open is passed over", async () => {
  const rubbish = {
    campaign: "running",
    tag: Buffer.alloc(16),
    sealedParticipation: Buffer.alloc(670),
    sealedAnswers: Buffer.alloc(3),
  };
  await cast(box.store.pool, rubbish);
  const before = await readTurnout(box, "running");
  await takeTurnout(box, "running");
  expect(await readTurnout(box, "running")).toEqual(before);
});

test("envelopes in a box are counted without opening one", async () => {
  expect(await countBallots(box.store.pool, ["running", "none"])).toEqual(
    new Map([
      ["running", 37],
      ["none", 0],
    ]),
  );
  expect([0, 4, 5, 9, 10, 37].map(roundedDown)).toEqual([0, 0, 5, 5, 10, 35]);
});

test("the table goes when the campaign closes, and is not made anew", async () => {
  await closeBox(box, "running");
  await takeTurnout(box, "running");
  expect(await sealedTable()).toEqual([]);
  expect(await readTurnout(box, "running")).toBeNull();
});

test("without the campaign's key no turnout is taken, and the fault names the key", async () => {
  await planned(box.store.pool, "keyless");
  await openBox(box, "keyless");
  for (const file of readdirSync(box.keyDir).filter((name) => name.startsWith("campaign~keyless")))
    rmSync(join(box.keyDir, file));
  await expect(takeTurnout(box, "keyless")).rejects.toMatchObject({
    code: "key-absent",
    details: { name: "campaign/keyless" },
  });
  await expect(takeTurnout(box, "no-such")).rejects.toMatchObject({ code: "campaign-unknown" });
});
