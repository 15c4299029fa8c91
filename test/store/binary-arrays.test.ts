import { afterAll, beforeAll, expect, test } from "vitest";
import { bigintArray, bytesArray, intArray, textArray, uuidArray } from "../../server/store/binary-arrays.ts";
import { freshDatabase, type TestDatabase } from "../support/database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

test("arrays of every kind arrive as they were given, with nothing in them and with what is missing", async () => {
  const bytes = [Buffer.from([0, 255, 92, 34]), null, Buffer.alloc(0)];
  const texts = ['Cao "Bằng"', null, "{a,b}", ""];
  const ids = ["00000000-0000-4000-8000-00000000000f", "ffffffff-ffff-4fff-bfff-ffffffffffff"];
  const numbers = ["-9223372036854775808", "0", "1764103200000000100"];
  const { rows } = await database.store.pool.query({
    text: "SELECT $1::bytea[] AS bytes, $2::text[] AS texts, $3::uuid[] AS ids, $4::int[] AS ints, $5::bigint[] AS numbers",
    values: [bytesArray(bytes), textArray(texts), uuidArray(ids), intArray([-1, 0, 2147483647]), bigintArray(numbers)],
  });
  expect(rows).toEqual([{ bytes, texts, ids, ints: [-1, 0, 2147483647], numbers }]);
  const empty = await database.store.pool.query({
    text: "SELECT $1::bytea[] AS bytes, $2::uuid[] AS ids",
    values: [bytesArray([]), uuidArray([])],
  });
  expect(empty.rows).toEqual([{ bytes: [], ids: [] }]);
});
