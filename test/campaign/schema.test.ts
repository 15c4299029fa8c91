import { afterAll, beforeAll, expect, test } from "vitest";
import { closeBox } from "../../server/ballot-box/close-box.ts";
import { openBox } from "../../server/ballot-box/make-box.ts";
import { answerAll, completed, freshBox, onTelegram, planned, type TestBox } from "../support/box.ts";

/** What the tables that hold ballots, answers and children of the year may look like at all (T02). */
let box: TestBox;
beforeAll(async () => {
  box = await freshBox();
  for (const id of ["open-one", "closed-one"]) {
    await planned(box.store.pool, id);
    await openBox(box, id);
    const from = (account: number) => ({
      completed: completed({ campaign: id, texts: { T1: "em muốn có sân chơi" } }),
      from: onTelegram(account),
    });
    await answerAll(
      box,
      Array.from({ length: 12 }, (_, account) => from(account)),
    );
  }
  await closeBox(box, "closed-one");
});
afterAll(() => box.drop());

const rowsOf = async <T extends object>(sql: string, values: readonly unknown[] = []) =>
  (await box.store.pool.query<T>(sql, [...values])).rows;

/** Every column that a child's taking part may leave something in. */
const columns: Readonly<Record<string, string>> = {
  "ballot_box.ballot": "campaign text, tag bytea, sealed_participation bytea, sealed_answers bytea",
  "ballot_box.counted_child": "year integer, indicator text, tag bytea",
  "public.answer":
    "id uuid, campaign_id text, survey_hash text, counts_as text, unit text, band text, sex text, answers jsonb, is_doubtful boolean",
  "public.answer_text":
    "id uuid, campaign_id text, survey_hash text, question text, counts_as text, band text, text text",
  "public.campaign_count": "campaign_id text, indicator text, source text, unit text, band text, sex text, n integer",
  "public.campaign_trait_count":
    "campaign_id text, indicator text, source text, trait text, value text, band text, n integer",
  "public.class_code": "hash bytea, batch_id text",
  "public.official_count": "year integer, indicator text, source text, unit text, band text, sex text, n integer",
  "public.official_trait_count":
    "year integer, indicator text, source text, trait text, value text, band text, n integer",
  "public.slip": "id uuid, campaign_id text, sealed bytea",
  "public.turnout": "campaign_id text, sealed bytea",
};

type Column = { readonly table: string; readonly columns: string };
const described = () =>
  rowsOf<Column>(
    `SELECT n.nspname || '.' || c.relname AS table,
            string_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod), ', ' ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relkind IN ('r', 'p') AND n.nspname IN ('public', 'ballot_box') GROUP BY 1`,
  );

test("the tables of a survey have these columns and no other: no time, nothing of an answer in a ballot, no trait in an answer", async () => {
  const found = new Map((await described()).map((row) => [row.table, row.columns]));
  for (const [table, expected] of Object.entries(columns)) expect([table, found.get(table)]).toEqual([table, expected]);
  expect([...found.keys()].filter((table) => table.startsWith("ballot_box.")).sort()).toEqual([
    "ballot_box.ballot",
    "ballot_box.ballot_open-one",
    "ballot_box.counted_child",
    "ballot_box.counted_child_2027",
  ]);
  expect(found.get("ballot_box.ballot_open-one")).toBe(columns["ballot_box.ballot"]);
  expect(found.get("ballot_box.counted_child_2027")).toBe(columns["ballot_box.counted_child"]);
});

test("none of their columns fills itself in: no default, no identity, no sequence anywhere", async () => {
  const tables = [...Object.keys(columns), 'ballot_box."ballot_open-one"'];
  const filled = await rowsOf<{ attname: string }>(
    `SELECT attrelid::regclass AS table, attname FROM pg_attribute
     WHERE attrelid = ANY($1::regclass[]) AND (atthasdef OR attidentity <> '' OR attgenerated <> '') AND attnum > 0`,
    [tables],
  );
  expect(filled).toEqual([]);
  expect(
    await rowsOf("SELECT relname FROM pg_class WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace"),
  ).toEqual([]);
  expect(await rowsOf("SELECT tgname FROM pg_trigger WHERE tgrelid = ANY($1::regclass[])", [tables])).toEqual([]);
});

test("nothing ties a ballot, an answer, a text, a slip or a child of the year to another table", async () => {
  const tied = await rowsOf(
    `SELECT conname FROM pg_constraint
     WHERE contype = 'f' AND (conrelid = ANY($1::regclass[]) OR confrelid = ANY($1::regclass[]))`,
    [Object.keys(columns)],
  );
  expect(tied).toEqual([]);
});

test("sealed columns lie as they are in their rows, all of one size", async () => {
  const storage = await rowsOf<{ attstorage: string }>(
    `SELECT attstorage FROM pg_attribute WHERE attname LIKE 'sealed_%'
     AND attrelid IN ('ballot_box.ballot'::regclass, 'ballot_box."ballot_open-one"'::regclass)`,
  );
  expect(storage.map((row) => row.attstorage)).toEqual(["p", "p", "p", "p"]);
  const sizes = await rowsOf<{ n: number }>(
    "SELECT count(DISTINCT (length(tag), length(sealed_participation), length(sealed_answers)))::int AS n, count(*)::int AS ballots FROM ballot_box.ballot",
  );
  expect(sizes).toEqual([{ n: 1, ballots: 12 }]);
});

test("what has an id has a random one, in which no time and no number is hidden", async () => {
  const ids = await rowsOf<{ id: string }>(
    "SELECT id FROM answer UNION ALL SELECT id FROM answer_text UNION ALL SELECT id FROM slip",
  );
  expect(ids).toHaveLength(36);
  for (const { id } of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids.map(({ id }) => id)).size).toBe(36);
});

test("conversations and updates stay out of the log of the database", async () => {
  const rows = await rowsOf<{ relname: string; relpersistence: string }>(
    "SELECT relname, relpersistence FROM pg_class WHERE relname IN ('dialogue', 'seen_update') ORDER BY 1",
  );
  expect(rows).toEqual([
    { relname: "dialogue", relpersistence: "u" },
    { relname: "seen_update", relpersistence: "u" },
  ]);
});
