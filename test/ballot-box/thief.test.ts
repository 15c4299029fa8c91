import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeBox } from "../../server/ballot-box/close-box.ts";
import { publishFeedback } from "../../server/ballot-box/feedback.ts";
import { openBox } from "../../server/ballot-box/make-box.ts";
import { sealer } from "../../server/ballot-box/seal.ts";
import { openedSlips } from "../../server/ballot-box/slips.ts";
import { childTag } from "../../server/privacy/tags.ts";
import { answerAll, completed, freshBox, onTelegram, planned, type TestBox } from "../support/box.ts";
import { answers } from "../support/box-answers.ts";
import { seededDraw } from "../support/campaign-box.ts";
import { bestByChance, rankJoins, type SeenRow } from "../support/rank-join.ts";

const children = Array.from({ length: 160 }, (_, at) => at);
const unitOf = (child: number) => (child % 4 < 2 ? "01273" : "01288");
const sexOf = (child: number) => (child % 2 === 0 ? "female" : "male");
const groupOf = (child: number) => `${unitOf(child)}/${sexOf(child)}`;

let box: TestBox;
/** Every table, as one who copies the disk at that moment sees it. */
const seen = {} as Record<"ballots" | "answers" | "texts" | "slips" | "counted22" | "counted23a", readonly SeenRow[]>;

const rowsOf = async (sql: string) => (await box.store.pool.query(sql)).rows;
const system = "ctid::text AS ctid, xmin::text AS xmin, cmin::text AS cmin, cmax::text AS cmax";

/** (block, row) as one number. */
function placeOf(ctid: string): number {
  const [block = 0, row = 0] = ctid.slice(1, -1).split(",").map(Number);
  return block * 1000 + row;
}

type SystemColumns = { readonly ctid: string; readonly xmin: string; readonly cmin: string; readonly cmax: string };
const places = ({ ctid, xmin, cmin, cmax }: SystemColumns, name: string) => {
  const ctidPlace = placeOf(ctid);
  const tieBroken = (value: string) => Number(value) * 1e6 + ctidPlace;
  return { ctid: ctidPlace, xmin: tieBroken(xmin), cmin: tieBroken(cmin), cmax: tieBroken(cmax), name };
};

beforeAll(async () => {
  box = await freshBox();
  await planned(box.store.pool, "watched");
  await openBox(box, "watched");
  await answerAll(
    box,
    children.map((child) => ({
      completed: completed({
        campaign: "watched",
        unit: unitOf(child),
        sex: sexOf(child),
        answers: { N: child },
        texts: { T: `text ${child}` },
      }),
      from: onTelegram(child),
    })),
  );
  const yearKey = await box.keys.need("part/2027/1");
  const accounts = children.map((child) => ({ platform: "telegram", uid: String(child), slot: "cat" }));
  const { ballotTagOf } = sealer(box);
  const byBallotTag = new Map<string, number>();
  for (const child of children) {
    const tag = await ballotTagOf("watched", { by: "messenger", animal: "cat" }, onTelegram(child));
    byBallotTag.set(tag.toString("hex"), child);
  }
  const byChildTag = (indicator: string) =>
    new Map(accounts.map((account, child) => [childTag(yearKey, indicator, account).toString("hex"), child]));
  const row = (child: number | undefined, columns: SystemColumns, name: string, isGrouped: boolean): SeenRow => ({
    child: child ?? -1,
    group: isGrouped ? groupOf(child ?? -1) : "all",
    places: places(columns, name),
  });

  const ballots = await rowsOf(`SELECT encode(tag, 'hex') AS tag, ${system} FROM ballot_box.ballot`);
  seen.ballots = ballots.map((one) => row(byBallotTag.get(one.tag), one, one.tag, true));
  const slipKey = await box.keys.need("slip/watched");
  await closeBox(box, "watched");

  const kept = await rowsOf(`SELECT id, (answers->>'N')::int AS n, ${system} FROM answer`);
  seen.answers = kept.map((one) => row(one.n, one, one.id, true));
  const texts = await rowsOf(`SELECT id, text, ${system} FROM answer_text`);
  seen.texts = texts.map((one) => row(Number(one.text.slice(5)), one, one.id, false));
  const slips = await rowsOf(`SELECT id, sealed, ${system} FROM slip`);
  const tags = byChildTag("22");
  seen.slips = await Promise.all(
    slips.map(async (one) => {
      const { slips: opened } = await openedSlips("watched", slipKey, [one]);
      return row(tags.get(opened[0]?.tags["22"] ?? ""), one, one.id, false);
    }),
  );
  await publishFeedback(box, "watched", answers);
  for (const indicator of ["22", "23a"] as const) {
    const counted = await rowsOf(
      `SELECT encode(tag, 'hex') AS tag, ${system} FROM ballot_box.counted_child WHERE indicator = '${indicator}'`,
    );
    const known = byChildTag(indicator);
    seen[`counted${indicator}`] = counted.map((one) => row(known.get(one.tag), one, one.tag, false));
  }
});
afterAll(() => box.drop());

/** As they look to somebody who cannot tell groups apart in the other table. */
const ungrouped = (rows: readonly SeenRow[]) => rows.map((one) => ({ ...one, group: "all" }));

describe("what somebody with every copy of the disk, and no key, can do", () => {
  test("the test knows every row's child, and sees the ballots in the order in which the children came", () => {
    for (const rows of Object.values(seen))
      expect(rows.map((one) => one.child).sort((a, b) => a - b)).toEqual(children);
    const inOrder = [...seen.ballots].sort((a, b) => Number(a.places.ctid) - Number(b.places.ctid));
    expect(inOrder.map((one) => one.child)).toEqual(children);
  });

  test("the joining finds a link where there is one", () => {
    const leaky = seen.answers.map((one) => ({ ...one, places: { ...one.places, ctid: one.child } }));
    expect(Math.max(...rankJoins(seen.ballots, leaky).map((join) => join.right))).toBe(children.length);
  });

  const pairs = [
    ["ballots", "answers", true],
    ["ballots", "slips", false],
    ["ballots", "texts", false],
    ["ballots", "counted22", false],
    ["answers", "texts", false],
    ["answers", "slips", false],
    ["answers", "counted22", false],
    ["slips", "counted22", false],
    ["slips", "counted23a", false],
    ["counted22", "counted23a", false],
  ] as const;

  test.each(pairs)("no order of %s leads to %s better than guessing inside the group", (first, second, isGrouped) => {
    const one = isGrouped ? seen[first] : ungrouped(seen[first]);
    const other = isGrouped ? seen[second] : ungrouped(seen[second]);
    const joins = rankJoins(one, other);
    expect(joins.length).toBe(50);
    const chance = bestByChance({ one, other, times: 20 }, seededDraw(7));
    const worst = joins.reduce((most, join) => (join.right > most.right ? join : most));
    // Six standard deviations and more above what chance gives: never by accident, always where an order leaks.
    expect([worst.orders, worst.right <= bound(chance.right, 5)]).toEqual([worst.orders, true]);
    const strongest = joins.reduce((most, join) =>
      Math.abs(join.correlation) > Math.abs(most.correlation) ? join : most,
    );
    expect([strongest.orders, Math.abs(strongest.correlation) <= bound(chance.correlation, 0.05)]).toEqual([
      strongest.orders,
      true,
    ]);
    expect(bound(chance.right, 5)).toBeLessThan(children.length / 4);
    expect(bound(chance.correlation, 0.05)).toBeLessThan(0.6);
  });

  test.each(["answers", "texts", "slips"] as const)("all %s of a campaign came in one transaction", (table) => {
    const transactions = new Set(seen[table].map((one) => Math.floor(Number(one.places.xmin) / 1e6)));
    expect(transactions.size).toBe(1);
  });
});

function bound(values: readonly number[], slack: number): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return mean + 6 * Math.sqrt(variance) + slack;
}
