import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { currentDirectory } from "../../server/privacy/current-directory.ts";
import { isSeenDirectory } from "../../server/privacy/directory-memory.ts";
import { reportBoxReader } from "../../server/routes/public/report-box.ts";
import { type TestBox, testBox } from "../support/campaign-box.ts";
import { type Officers, officersOf } from "../support/officers.ts";

let box: TestBox;
let officers: Officers;
beforeAll(async () => {
  [box, officers] = await Promise.all([testBox(), officersOf()]);
  await box.goTo("2026-11-25");
});
afterAll(() => box?.drop());

const sql = (text: string, values: readonly unknown[] = []) => box.store.pool.query(text, [...values]);

beforeEach(async () => {
  await sql("DELETE FROM directory_version");
  await sql("DELETE FROM alarm");
  for (const file of box.keys.folder.names().filter(isSeenDirectory)) box.keys.folder.erase(file);
});

/** As the page reads it at this moment. */
const look = (more: { readonly isLoopback?: boolean; readonly root?: string | undefined } = {}) => {
  const { isLoopback, root } = { isLoopback: true, root: officers.root, ...more };
  const directory = currentDirectory({ ...box, root });
  return reportBoxReader({ store: box.store, directory, mode: "development", isLoopback })();
};

const takeDirectory = (signature: string) =>
  sql("INSERT INTO directory_version VALUES (1, $1, $2, program_today())", [
    officers.directory.body,
    Buffer.from(signature, "base64url"),
  ]);

const confirmAlarm = (daysAgo: number) =>
  sql(
    `INSERT INTO alarm (id, level, cases, raised_at, delivered_at, acknowledged_at)
     SELECT gen_random_uuid(), 0, 0, at, at, at FROM (SELECT program_now() - $1 * interval '1 day' AS at) AS instant`,
    [daysAgo],
  );

describe("new reports are taken", () => {
  test("when the directory has two officers and escrow, and an alarm was confirmed within seven days", async () => {
    await takeDirectory(officers.directory.signature);
    await confirmAlarm(3);
    expect(await look()).toEqual({ isOpen: true, reasons: [] });
  });

  test("not before, and the page says why", async () => {
    expect(await look()).toEqual({ isOpen: false, reasons: ["directory-absent", "no-alarm"] });
  });

  test("not while no root is set", async () => {
    await takeDirectory(officers.directory.signature);
    await confirmAlarm(3);
    expect((await look({ root: undefined })).reasons).toEqual(["directory-absent"]);
  });

  test("not by a directory that somebody else signed", async () => {
    await takeDirectory(officers.strangersSignature);
    await confirmAlarm(3);
    expect((await look()).reasons).toEqual(["directory-unsigned"]);
  });

  test("not when the directory in the database is older than one that was in use", async () => {
    await takeDirectory(officers.directory.signature);
    await confirmAlarm(3);
    expect((await look()).isOpen).toBe(true);
    await sql("DELETE FROM directory_version");
    expect((await look()).reasons).toEqual(["directory-old"]);
  });

  test("not when nobody confirmed an alarm for longer than seven days", async () => {
    await takeDirectory(officers.directory.signature);
    await confirmAlarm(8);
    expect((await look()).reasons).toEqual(["old-alarm"]);
  });

  test("not in development on a network", async () => {
    await takeDirectory(officers.directory.signature);
    await confirmAlarm(3);
    expect((await look({ isLoopback: false })).reasons).toEqual(["development"]);
  });
});
