import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase, type TestDatabase } from "../support/database.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const rowsOf = async (sql: string) => (await database.store.pool.query(sql)).rows;

const words = "'answer.answers', 'answer_text.text', 'staff_account.verifier', 'staff_session.csrf_secret'";

test("PostgreSQL samples nothing that anybody said, and nothing sealed, hashed or keyed", async () => {
  const columns = await rowsOf(
    `SELECT c.oid::regclass || '.' || a.attname AS name, a.attstattarget = 0 AS is_unsampled
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relkind = 'r' AND c.relnamespace::regnamespace::text IN ('public', 'cases')
       AND (a.atttypid = 'bytea'::regtype OR c.relname || '.' || a.attname IN (${words}))`,
  );
  expect(columns.length).toBeGreaterThan(25);
  expect(columns.filter((column) => column.is_unsampled !== true)).toEqual([]);
});

test("a text that was deleted stands in no statistic of the database", async () => {
  const kept = await sampledOf("answer_text");
  expect(kept.columns).toBeGreaterThan(2);
  expect(kept.values).not.toContain("em muốn");
  // The control: a column that is sampled keeps what was deleted.
  await database.store.pool.query("ALTER TABLE answer_text ALTER COLUMN text SET STATISTICS 100");
  expect((await sampledOf("answer_text")).values).toContain("em muốn");
});

/** What is kept of a table's values after all of them were deleted. */
async function sampledOf(table: string) {
  const texts = Array.from({ length: 300 }, (_, n) => `em muốn có thêm một điều số ${n}`);
  await database.store.pool.query(
    `INSERT INTO answer_text SELECT gen_random_uuid(), 'thu-1', 'h', 'C9', 'counted', '11-15', unnest($1::text[])`,
    [texts],
  );
  await database.store.pool.query(`ANALYZE ${table}`);
  await database.store.pool.query(`DELETE FROM ${table}`);
  const sampled = await rowsOf(
    `SELECT attname, concat(most_common_vals::text, histogram_bounds::text) AS kept FROM pg_stats WHERE tablename = '${table}'`,
  );
  return { columns: sampled.length, values: JSON.stringify(sampled) };
}
