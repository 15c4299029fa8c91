import { afterAll, beforeAll, expect, test } from "vitest";
import { openBox } from "../../server/ballot-box/make-box.ts";
import { freshBox, planned, type TestBox } from "../support/box.ts";

let box: TestBox;
beforeAll(async () => {
  box = await freshBox();
  await planned(box.store.pool, "running");
  await openBox(box, "running");
});
afterAll(() => box.drop());

const rowsOf = async (sql: string, values: readonly unknown[] = []) =>
  (await box.store.pool.query(sql, [...values])).rows;

/** What a child leaves behind, while the box is closed and after it was opened. */
const tables = [
  "ballot_box.ballot",
  "ballot_box.ballot_running",
  "ballot_box.counted_child",
  "ballot_box.counted_child_2027",
  "public.answer",
  "public.answer_text",
  "public.campaign_count",
  "public.campaign_trait_count",
  "public.official_count",
  "public.official_trait_count",
  "public.slip",
  "public.turnout",
];

const columnsOf = (table: string) =>
  rowsOf(
    `SELECT attname AS name, format_type(atttypid, atttypmod) AS type, attidentity AS identity, attgenerated AS generated,
            attstorage AS storage, pg_get_expr(d.adbin, d.adrelid) AS usual
     FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
     WHERE attrelid = $1::regclass AND a.attnum > 0 AND NOT attisdropped ORDER BY a.attnum`,
    [table],
  );

test.each(tables)(
  "%s has no time, no sequence, no identity and no default that could order its rows",
  async (table) => {
    const columns = await columnsOf(table);
    expect(columns.length).toBeGreaterThan(1);
    for (const column of columns) {
      expect(column.type).not.toMatch(/time|date|interval|serial|oid/);
      expect(column.identity).toBe("");
      expect(column.generated).toBe("");
      expect([null, "0"]).toContain(column.usual);
    }
  },
);

test.each(tables)("no foreign key leads from %s to another table or from another table to it", async (table) => {
  const keys = await rowsOf(
    "SELECT conname FROM pg_constraint WHERE contype = 'f' AND ($1::regclass IN (conrelid, confrelid))",
    [table],
  );
  expect(keys).toEqual([]);
});

test.each(tables)("no trigger or rule on %s writes anywhere else", async (table) => {
  expect(await rowsOf("SELECT FROM pg_trigger WHERE tgrelid = $1::regclass", [table])).toEqual([]);
  expect(await rowsOf("SELECT FROM pg_rewrite WHERE ev_class = $1::regclass", [table])).toEqual([]);
});

test("a ballot is its campaign, its tag and two sealed parts, stored as they are", async () => {
  for (const table of ["ballot_box.ballot", "ballot_box.ballot_running"]) {
    const columns = await columnsOf(table);
    expect(columns.map((column) => column.name)).toEqual(["campaign", "tag", "sealed_participation", "sealed_answers"]);
    expect(columns.slice(2).map((column) => column.storage)).toEqual(["p", "p"]);
  }
});

test("a counted child is a year, an indicator and a tag", async () => {
  const columns = await columnsOf("ballot_box.counted_child_2027");
  expect(columns.map((column) => column.name)).toEqual(["year", "indicator", "tag"]);
});

test("the only columns that answers share with counts are those that groups protect", async () => {
  const [answer, count] = [await columnsOf("answer"), await columnsOf("campaign_count")];
  const names = new Set(count.map((column) => column.name));
  expect(answer.map((column) => column.name).filter((name) => names.has(name))).toEqual([
    "campaign_id",
    "unit",
    "band",
    "sex",
  ]);
});

test("nothing of the box is anything but a table: no view shows it, no sequence counts it", async () => {
  const kinds = await rowsOf(
    `SELECT DISTINCT relkind FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE nspname = 'ballot_box' AND relkind NOT IN ('r', 'p', 'i', 'I')`,
  );
  expect(kinds).toEqual([]);
});
