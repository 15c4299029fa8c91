import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Store } from "../../server/store/client.ts";
import { type Room, rooms } from "../../server/store/rights.ts";
import { type TestBox, testBox } from "../support/campaign-box.ts";
import { readableColumns } from "./readable-columns.ts";

let box: TestBox;
beforeAll(async () => {
  box = await testBox();
});
afterAll(() => box.drop());

const ask = (room: Room, sql: string, values: readonly unknown[] = []) =>
  box.rooms[room].store.pool.query(sql, [...values]);
const refused = (room: Room, sql: string) =>
  expect(ask(room, sql), `${room}: ${sql}`).rejects.toMatchObject({ code: "42501" });

describe("what a room sees", () => {
  /** Every column of every table of ours that the account reads, by table; the queue's own schema is nobody's. */
  async function readBy({ pool }: Store): Promise<ReadonlyMap<string, readonly string[]>> {
    const { rows } = await pool.query<{ readonly name: string; readonly columns: readonly string[] }>(
      `SELECT c.oid::regclass::text AS name,
         array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE has_schema_privilege(c.relnamespace, 'USAGE')
           AND has_column_privilege(c.oid, a.attnum, 'SELECT')) AS columns
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
       WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
         AND c.relnamespace::regnamespace::text IN ('public', 'cases', 'ballot_box')
       GROUP BY c.oid`,
    );
    return new Map(rows.map(({ name, columns }) => [name, columns ?? []]));
  }

  test("is what the list says, column by column: a new table or column asks for a decision", async () => {
    const all = await readBy(box.store);
    const seen = await Promise.all(rooms.map(async (room) => [room, await readBy(box.rooms[room].store)] as const));
    const shown = (columns: readonly string[], every: readonly string[]) =>
      columns.length === every.length ? "every column" : columns.join(" ");
    const found = [...all].map(([table, every]) => [
      table,
      Object.fromEntries(
        seen.flatMap(([room, tables]) => {
          const columns = tables.get(table) ?? [];
          return columns.length === 0 ? [] : [[room, shown(columns, every)]];
        }),
      ),
    ]);
    expect(found.length).toBeGreaterThan(40);
    expect(Object.fromEntries(found)).toEqual(readableColumns);
  });

  test("never is another's: answers, cases, figures and accounts lie apart", () => {
    const readersOf = (pattern: RegExp) =>
      new Set(Object.entries(readableColumns).flatMap(([table, by]) => (pattern.test(table) ? Object.keys(by) : [])));
    expect(readersOf(/^(answer|answer_text|slip|turnout|ballot_box\.counted_child)$/)).toEqual(new Set(["survey"]));
    expect(readersOf(/^cases\./)).toEqual(new Set(["turn", "cases"]));
    expect(readersOf(/^staff_(session|passkey|recovery_code|invitation)$/)).toEqual(new Set(["staff"]));
    expect(readersOf(/^(dialogue|seen_update)$/)).toEqual(new Set(["turn"]));
  });

  test("nothing that is sealed to somebody else is read where conversations run", async () => {
    await refused("turn", "SELECT sealed_answers FROM ballot_box.ballot");
    await refused("turn", "SELECT sealed_participation FROM ballot_box.ballot");
    await refused("turn", "SELECT sealed FROM cases.case_grant");
    await refused("turn", "SELECT to_case FROM cases.message");
    await refused("turn", "SELECT notify FROM cases.case");
    await refused("cases", "SELECT sealed FROM officer_key");
    await refused("cases", "SELECT verifier FROM staff_account");
    await refused("stats", "SELECT tag FROM ballot_box.ballot");
  });
});

describe("what a room changes", () => {
  const draft = async (state: string) => {
    const id = randomUUID();
    await box.store.pool.query(
      `INSERT INTO cases.case (id, state, level, team, day_created, last_message_on)
       VALUES ($1, $2, 2, 'information', program_today(), program_today())`,
      [id, state],
    );
    await box.store.pool.query("INSERT INTO cases.case_key (case_id, version, pub) VALUES ($1, 1, '')", [id]);
    await box.store.pool.query("INSERT INTO cases.case_grant VALUES ($1, 1, 'escrow', '')", [id]);
    return id;
  };
  const deleted = async (room: Room, table: string, column: string, id: string) =>
    (await ask(room, `DELETE FROM cases.${table} WHERE ${column} = $1`, [id])).rowCount;

  test("a conversation takes back its own draft, with what opens it, and nothing that was sent", async () => {
    const [begun, sent] = [await draft("draft"), await draft("sent")];
    expect(await deleted("turn", "case_grant", "case_id", sent)).toBe(0);
    expect(await deleted("turn", "case", "id", sent)).toBe(0);
    expect(await deleted("turn", "case_grant", "case_id", begun)).toBe(1);
    expect(await deleted("turn", "case", "id", begun)).toBe(1);
    expect(await deleted("cases", "case_grant", "case_id", sent)).toBe(1);
    expect(await deleted("cases", "case", "id", sent)).toBe(1);
  });

  test("a conversation writes in the reporter's name only, and gives nobody a grant of what was sent", async () => {
    const sent = await draft("sent");
    const message = (direction: string) =>
      `INSERT INTO cases.message (case_id, direction, seq, version, to_case) VALUES ('${sent}', '${direction}', 1, 1, '')`;
    await refused("turn", message("officer"));
    await refused("turn", message("note"));
    expect((await ask("turn", message("reporter"))).rowCount).toBe(1);
    await refused("turn", `INSERT INTO cases.case_grant VALUES ('${sent}', 1, 'another', '')`);
    await refused("turn", `UPDATE cases.case_grant SET sealed = ''`);
  });

  test("no campaign, box, key or figure is changed by a room that has nothing to do with it", async () => {
    await refused("turn", "UPDATE campaign SET state = 'open'");
    await refused("turn", "DELETE FROM ballot_box.ballot");
    await refused("turn", "UPDATE ballot_box.ballot SET sealed_answers = ''");
    await refused("turn", "UPDATE key_file SET state = 'ending'");
    await refused("cases", "UPDATE key_file SET state = 'ending'");
    await refused("staff", "DELETE FROM staff_account");
    await refused("stats", "UPDATE official_count SET n = n + 1");
    await refused("survey", "SELECT FROM cases.case");
  });

  test("no room makes tables or roles, becomes another, or touches what the audit log says", async () => {
    for (const room of rooms) {
      const other = box.rooms[room === "turn" ? "cases" : "turn"].store;
      const { rows } = await other.pool.query("SELECT current_user AS role");
      await refused(room, "CREATE TABLE mine (n int)");
      await refused(room, "CREATE ROLE somebody");
      await refused(room, `SET ROLE ${rows[0].role}`);
      await refused(room, "UPDATE audit_entry SET result = ''");
      await refused(room, "DELETE FROM audit_entry");
    }
  });
});
