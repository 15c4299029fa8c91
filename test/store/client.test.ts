import { afterAll, beforeAll, expect, test } from "vitest";
import { isDatabaseAway } from "../../server/errors.ts";
import { openStore } from "../../server/store/client.ts";
import { freshDatabase, type TestDatabase } from "../support/database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

test("a connection that is cut while somebody holds it fails what is asked of it next, and nothing else", async () => {
  for (const clockShift of [undefined, () => "3 days"]) {
    const store = openStore(database.url, { connections: 2, ...(clockShift === undefined ? {} : { clockShift }) });
    const held = await store.pool.connect();
    const ended = new Promise((resolve) => held.once("end", resolve));
    const { rows } = await held.query("SELECT pg_backend_pid() AS pid");
    await database.store.pool.query("SELECT pg_terminate_backend($1)", [rows[0].pid]);
    await ended;
    const refused = await held.query("SELECT 1").then(
      () => null,
      (error: unknown) => error,
    );
    expect(isDatabaseAway(refused)).toBe(true);
    held.release(true);
    expect((await store.pool.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
    await store.close();
  }
});

test("a rehearsal's clock stands where it is put, for Prisma and for statements written by hand, and can be moved", async () => {
  let shift = "0 seconds";
  const store = openStore(database.url, { connections: 1, clockShift: () => shift });
  const today = async () => (await store.pool.query("SELECT (program_now() - now())::text AS ahead")).rows[0].ahead;
  const forPrisma = async () => await store.prisma.$queryRaw`SELECT (program_now() - now())::text AS ahead`;
  expect(await today()).toBe("00:00:00");
  shift = "40 days";
  expect(await today()).toBe("40 days");
  expect(await forPrisma()).toEqual([{ ahead: "40 days" }]);
  await store.close();
});

test("in production the program's clock is the database's own", async () => {
  const { rows } = await database.store.pool.query("SELECT program_now() = now() AS same");
  expect(rows).toEqual([{ same: true }]);
});
