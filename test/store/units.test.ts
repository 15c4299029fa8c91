import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../server/store/client.ts";
import { loadFirstUnits } from "../../server/store/first-units.ts";
import { programToday } from "../../server/store/today.ts";
import { changeUnits, readUnits } from "../../server/store/units.ts";
import { caoBang } from "../statistics/province.ts";
import { freshDatabase, type TestDatabase } from "../support/database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

test("an empty database gets the list once, however many processes start together", async () => {
  const stores = [1, 2, 3, 4].map(() => openStore(database.url, { connections: 1 }));
  const loaded = await Promise.all(stores.map((store) => loadFirstUnits(store)));
  await Promise.all(stores.map((store) => store.close()));
  expect(loaded.toSorted((a, b) => a - b)).toEqual([0, 0, 0, 228]);
  expect(await loadFirstUnits(database.store)).toBe(0);
  const byKey = (a: { code: string; validFrom: string }, b: { code: string; validFrom: string }) =>
    `${a.code} ${a.validFrom}` < `${b.code} ${b.validFrom}` ? -1 : 1;
  expect(await readUnits(database.store)).toEqual(caoBang.toSorted(byKey));
});

test("a change is made of what is there, written whole, and takes nothing away", async () => {
  const ends = { validTo: "2027-12-31", successorCodes: ["01275"] };
  await changeUnits(database.store, (there) => {
    const old = there.find((unit) => unit.code === "01279" && unit.validTo === null);
    if (old === undefined) throw new Error("01279 stands");
    return [
      { ...old, ...ends },
      { ...old, code: "01275", name: "Cao Bằng", validFrom: "2028-01-01" },
    ];
  });
  const units = await readUnits(database.store);
  expect(units).toHaveLength(229);
  expect(units.find((unit) => unit.code === "01279" && unit.validFrom === "2025-07-01")).toMatchObject(ends);
});

test("a change that fails leaves the list as it was", async () => {
  const before = await readUnits(database.store);
  const broken = before.map((unit) => ({ ...unit, validFrom: "not a day" }));
  await expect(changeUnits(database.store, () => broken)).rejects.toThrow();
  expect(await readUnits(database.store)).toEqual(before);
});

test("today is the day in Viet Nam by the program's clock", async () => {
  const early = openStore(database.url, { clockShift: () => "20 days" });
  const [now, later] = [await programToday(database.store), await programToday(early)];
  await early.close();
  expect((Date.parse(later) - Date.parse(now)) / 86_400_000).toBe(20);
});
