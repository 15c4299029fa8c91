import { afterAll, beforeAll, expect, test } from "vitest";
import { closeBox } from "../../server/ballot-box/close-box.ts";
import { publishFeedback } from "../../server/ballot-box/feedback.ts";
import { openBox } from "../../server/ballot-box/make-box.ts";
import { answerAll, completed, freshBox, onTelegram, onWeb, planned, type TestBox } from "../support/box.ts";
import { answers } from "../support/box-answers.ts";

/** Communes, bands and sexes above and below ten, by messenger and by code. */
const shapes = [
  { unit: "01273", band: "11-15", sex: "female", count: 14 },
  { unit: "01273", band: "11-15", sex: "male", count: 3 },
  { unit: "01288", band: "11-15", sex: "male", count: 4 },
  { unit: "01288", band: "7-10", sex: "female", count: 12 },
  { unit: null, band: "11-15", sex: null, count: 6 },
  { unit: "01300", band: "7-10", sex: "male", count: 2 },
] as const;

let box: TestBox;
/** Everything in the database as text, a table at a time, at each moment. */
const copies: Record<"open" | "closed" | "published", ReadonlyMap<string, readonly string[]>> = {
  open: new Map(),
  closed: new Map(),
  published: new Map(),
};

async function everyTable(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await box.store.pool.query(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname IN ('public', 'ballot_box') AND tablename NOT LIKE '\\_prisma%'`,
  );
  const copy = new Map<string, readonly string[]>();
  for (const { name } of rows) {
    const found = await box.owner.pool.query(`SELECT t::text AS line FROM ${name} t`);
    copy.set(
      name,
      found.rows.map((row) => row.line),
    );
  }
  return copy;
}

/** Long enough that no ciphertext holds it by accident. */
const accountOf = (number: number) => `7734510987654${String(number).padStart(3, "0")}`;

const children = shapes.flatMap(({ unit, band, sex, count }, shape) =>
  Array.from({ length: count }, (_, at) => {
    const number = shape * 100 + at;
    const isByCode = at % 2 === 1;
    return {
      number,
      code: `CD${String(number).padStart(6, "2")}`,
      isByCode,
      given: { unit, band, sex, answers: { Q: `said-${number}` } },
    };
  }),
);

beforeAll(async () => {
  box = await freshBox();
  await planned(box.store.pool, "promise");
  await openBox(box, "promise");
  await answerAll(
    box,
    children.map(({ number, code, isByCode, given }) => ({
      completed: completed({
        campaign: "promise",
        ...given,
        credential: isByCode ? { by: "code", code } : { by: "messenger", animal: "cat" },
      }),
      from: isByCode ? onWeb(number) : onTelegram(accountOf(number)),
    })),
  );
  copies.open = await everyTable();
  await closeBox(box, "promise");
  copies.closed = await everyTable();
  await publishFeedback(box, "promise", answers);
  copies.published = await everyTable();
});
afterAll(() => box.drop());

test("while the box is closed no answer is readable anywhere", () => {
  const lines = [...copies.open.values()].flat();
  expect(lines.length).toBeGreaterThan(children.length);
  expect(lines.filter((line) => line.includes("said-"))).toEqual([]);
});

test("no account and no class code is ever in the database, at any moment", () => {
  for (const copy of Object.values(copies)) {
    const text = [...copy.values()].flat().join("\n");
    for (const { number, code } of children) {
      expect([number, text.includes(accountOf(number))]).toEqual([number, false]);
      expect([code, text.includes(code)]).toEqual([code, false]);
    }
  }
});

test("no row that holds an answer holds a tag, a slip, a source or a trait", () => {
  const answers = copies.closed.get("public.answer") ?? [];
  expect(answers.length).toBeGreaterThan(30);
  expect(answers.filter((line) => /telegram|code|\\x[0-9a-f]{16}/.test(line))).toEqual([]);
});

test("nothing that stands in an answer's row, but what its whole group shares, stands in a row about who took part", async () => {
  const { rows } = await box.store.pool.query(
    "SELECT id::text, survey_hash, unit, band, sex, counts_as, answers->>'Q' AS said FROM answer",
  );
  const aboutChildren = ["slip", "campaign_count", "official_count", "campaign_trait_count", "class_code", "turnout"];
  const others = [...copies.published, ...copies.closed, ...copies.open]
    .filter(([name]) => name.startsWith("ballot_box.") || aboutChildren.some((table) => name === `public.${table}`))
    .flatMap(([, lines]) => lines);
  expect(others.length).toBeGreaterThan(children.length);
  for (const { id, said } of rows) expect(others.some((line) => line.includes(id) || line.includes(said))).toBe(false);
  const groups = Map.groupBy(rows, ({ survey_hash, unit, band, sex, counts_as }) =>
    [survey_hash, unit, band, sex, counts_as].join("|"),
  );
  expect(groups.size).toBeGreaterThan(1);
  for (const members of groups.values()) expect(members.length).toBeGreaterThanOrEqual(10);
});

test("every answer that is kept is one that was given, once, and those destroyed are said", async () => {
  const { rows } = await box.store.pool.query("SELECT answers->>'Q' AS said FROM answer");
  const given = children.map(({ number }) => `said-${number}`);
  const kept = rows.map((row) => row.said);
  expect(new Set(kept).size).toBe(kept.length);
  expect(kept.filter((said) => !given.includes(said))).toEqual([]);
  const campaign = await box.store.pool.query("SELECT withheld_answers FROM campaign WHERE id = 'promise'");
  expect(kept.length + campaign.rows[0].withheld_answers).toBe(children.length);
});

test("after the answer to children nothing is left that one child's two indicators could be joined by", async () => {
  expect(copies.published.get("public.slip")).toEqual([]);
  const { rows } = await box.store.pool.query(
    "SELECT tag FROM ballot_box.counted_child GROUP BY tag HAVING count(*) > 1",
  );
  expect((copies.published.get("ballot_box.counted_child") ?? []).length).toBeGreaterThan(20);
  expect(rows).toEqual([]);
});
