import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { wordingOf } from "../../bot/wording/wording.ts";
import type { AdminContext } from "../../server/cli/command.ts";
import { commands } from "../../server/cli/commands/purge.ts";
import { readConfig } from "../../server/config.ts";
import { planPurge, purgeCases } from "../../server/jobs/purge-cases.ts";
import { destroyKeys } from "../../server/store/cases/purge.ts";
import { inTransaction } from "../../server/store/transaction.ts";
import { type TestBox, testBox } from "../support/campaign-box.ts";
import { interrupted, Killed } from "../support/interrupted.ts";

let box: TestBox;
beforeAll(async () => {
  box = await testBox();
});
afterAll(() => box.drop());
afterEach(async () => {
  await box.store.pool.query("DELETE FROM cases.case");
});

type Wanted = { readonly closedOn: string | null; readonly isHeld?: boolean; readonly readSeq?: number };

/** A case of one sheet and one text, read unless said otherwise, with a grant and a receipt. */
async function keptCase({ closedOn, isHeld = false, readSeq = 1 }: Wanted): Promise<string> {
  const id = randomUUID();
  const { pool } = box.store;
  await pool.query(
    `INSERT INTO cases.case (id, state, level, team, day_created, receipt_lookup, reporter_wrap, read_seq, last_message_on, closed_on, is_held)
     VALUES ($1::uuid, $2, 2, 'information', '2026-01-10', decode(replace($1::uuid::text, '-', ''), 'hex'), 'wrap', $3, '2026-01-10', $4, $5)`,
    [id, closedOn === null ? "sent" : "closed", readSeq, closedOn, isHeld],
  );
  await pool.query("INSERT INTO cases.case_key (case_id, version, pub) VALUES ($1, 1, 'pub')", [id]);
  await pool.query("INSERT INTO cases.case_grant VALUES ($1, 1, 'escrow', 'sealed')", [id]);
  for (const seq of [0, 1])
    await pool.query(
      "INSERT INTO cases.message (case_id, direction, seq, version, to_case) VALUES ($1, 'reporter', $2, 1, 'sealed')",
      [id, seq],
    );
  return id;
}

const count = async (table: string) =>
  (await box.store.pool.query(`SELECT count(*)::int AS n FROM cases.${table}`)).rows[0].n;

test("a closed case goes two years after its closing, with its grants, its wrap and every text; not a day sooner", async () => {
  const id = await keptCase({ closedOn: "2026-02-01" });
  await box.goTo("2028-01-31");
  expect((await planPurge(box.rooms.cases)).cases).toEqual([]);
  await box.goTo("2028-02-01");
  expect((await planPurge(box.rooms.cases)).cases).toEqual([id]);
  expect(await purgeCases(box.rooms.cases)).toMatchObject({ cases: 1 });
  for (const table of ["case", "case_key", "case_grant", "message"]) expect(await count(table), table).toBe(0);
  const { rows } = await box.store.pool.query("SELECT staff, result FROM audit_entry WHERE action = 'case-deleted'");
  expect(rows).toEqual([{ staff: "program", result: "period-over" }]);
});

test("what nobody has read, what an order holds, and what is open never expires", async () => {
  await keptCase({ closedOn: "2026-02-01", readSeq: 0 });
  await keptCase({ closedOn: "2026-02-01", isHeld: true });
  await keptCase({ closedOn: null });
  await box.goTo("2040-01-01");
  expect((await planPurge(box.rooms.cases)).cases).toEqual([]);
  await purgeCases(box.rooms.cases);
  expect(await count("case")).toBe(3);
  expect(await count("case_grant")).toBe(3);
});

test("a receipt that was idle for ninety days opens nothing any more, and the case stays with its officers", async () => {
  await keptCase({ closedOn: null });
  await box.goTo("2026-05-01");
  expect(await purgeCases(box.rooms.cases)).toEqual({ cases: 0, receipts: 1 });
  expect(await purgeCases(box.rooms.cases)).toEqual({ cases: 0, receipts: 0 });
  const { rows } = await box.store.pool.query("SELECT receipt_lookup, reporter_wrap FROM cases.case");
  expect(rows).toEqual([{ receipt_lookup: null, reporter_wrap: null }]);
  expect(await count("case_grant")).toBe(1);
});

test("a message that comes just before the deletion keeps the case", async () => {
  const id = await keptCase({ closedOn: "2026-02-01" });
  await box.goTo("2028-02-02");
  expect((await planPurge(box.rooms.cases)).cases).toEqual([id]);
  await box.store.pool.query(
    "INSERT INTO cases.message (case_id, direction, seq, version, to_case) VALUES ($1, 'reporter', 2, 1, 'sealed')",
    [id],
  );
  expect(await inTransaction(box.store.pool, (client) => destroyKeys(client, id, "2028-02-02"))).toBe(false);
  expect(await count("case_grant")).toBe(1);
});

test("keys go before texts, for good: killed in between, what still stands opens for nobody, and the next run ends it", async () => {
  await keptCase({ closedOn: "2026-02-01" });
  await box.goTo("2028-02-02");
  const statements: string[] = [];
  const dying = interrupted(box.store, {
    isHere: (statement) => {
      if (/^(UPDATE|DELETE)/.test(statement)) statements.push(statement.split(" ").slice(0, 3).join(" "));
      return statement.startsWith("DELETE FROM cases.case ");
    },
    stop: () => Promise.reject(new Killed("killed")),
  });
  await expect(purgeCases({ store: dying, keys: box.keys })).rejects.toThrow(Killed);
  expect(statements).toEqual(["UPDATE cases.case SET", "DELETE FROM cases.case_grant", "DELETE FROM cases.case"]);
  expect(await count("message")).toBe(2);
  expect(await count("case_grant")).toBe(0);
  const { rows } = await box.store.pool.query("SELECT receipt_lookup, reporter_wrap FROM cases.case");
  expect(rows).toEqual([{ receipt_lookup: null, reporter_wrap: null }]);
  await purgeCases(box.rooms.cases);
  expect(await count("case")).toBe(0);
});

test("a dry run counts and touches nothing", async () => {
  await keptCase({ closedOn: "2026-02-01" });
  await box.goTo("2028-02-02");
  const [command] = commands;
  const reading = readConfig({});
  if (command === undefined || reading.is === "bad") throw new Error("no such command");
  const context: AdminContext = { ...box, config: reading.config, say: wordingOf("vi"), locale: "vi" };
  const run = (options: Readonly<Record<string, true>>) => command.run(context, { options, positionals: [] });
  expect((await run({ "dry-run": true })).lines[0]).toContain("sẽ xoá 1 tin");
  expect(await count("case")).toBe(1);
  expect((await run({})).lines[0]).toContain("Đã xoá 1 tin");
  expect(await count("case")).toBe(0);
});
