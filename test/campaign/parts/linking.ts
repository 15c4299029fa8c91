import { describe, expect, test } from "vitest";
import { publishFeedback } from "../../../server/ballot-box/feedback.ts";
import { answers as lines } from "../../support/box-answers.ts";
import { hold } from "../../support/campaign/waiting.ts";
import { type Groups, type Linkage, linkages, type Orders, tooManyMatches } from "../../support/thief/linkage.ts";
import { ordersOf } from "../../support/thief/orders.ts";
import { countedOrders } from "../../support/thief/sightings.ts";
import { misplaced, type Watch } from "../../support/thief/watch.ts";
import type { Seen } from "./stealing.ts";

const farFromChance = 6.5;
const fifths = 5;

/** Twenty groups of commune, band and sex, one of each band without an opinion, one of visitors. */
const groupsThereAre = 23;

const together = (some: Orders): Groups => new Map((some.id ?? []).map((child) => [child, "all"]));

export function linking(now: () => Watch, seen: Seen): void {
  describe("who answered what", () => {
    test("no order of the ballots leads to an answer better than one in its group", () => {
      const found = linkages(seen.ballots, seen.answers, seen.groups);
      expect(found.length).toBeGreaterThanOrEqual(5 * 6 * 2);
      expect(new Set(found.map(({ groups }) => groups))).toEqual(new Set([groupsThereAre]));
      expectUnlinked(found);
    });

    test("nor to a slip, nor from a slip to an answer", () => {
      expectUnlinked(linkages(seen.ballots, seen.slips, seen.groups));
      expectUnlinked(linkages(seen.slips, seen.answers, seen.groups));
    });

    test("nor to a short text, nor from a short text to the answer beside it", () => {
      expectUnlinked(linkages(seen.ballots, seen.texts, together(seen.texts)));
      expectUnlinked(linkages(seen.texts, seen.answers, together(seen.texts)));
    });

    test("the children of the year, counted once the answer is published, lead to no ballot, answer or other indicator", async () => {
      const { traced, eye, visit } = now();
      await traced.world.goTo("2027-04-10");
      expect(await publishFeedback(traced.world, traced.campaign, lines)).toMatchObject({ unreadableSlips: 0 });
      const counted: Orders[] = [];
      for (const indicator of ["22", "23a", "24w"]) counted.push(await countedOrders(eye(), traced, indicator));
      for (const [at, one] of counted.entries()) {
        expectUnlinked(linkages(seen.ballots, one, seen.groups));
        expectUnlinked(linkages(one, seen.answers, seen.groups));
        for (const other of counted.slice(at + 1)) expectUnlinked(linkages(one, other, together(seen.slips)));
      }
      expect(await misplaced(eye(), (await visit(true)).found)).toEqual([]);
    });

    test("the same attack names every child where answers are kept as they come, and still after they were sorted", async () => {
      const { pool } = now().traced.world.store;
      await pool.query(
        "CREATE TABLE as_they_come (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), child int, campaign int DEFAULT 1)",
      );
      for (const child of seen.arrival) await pool.query("INSERT INTO as_they_come (child) VALUES ($1)", [child]);
      const naive = await bestAttack(now(), seen);
      expect(naive.matches).toBe(naive.children);
      expect(Math.max(...naive.chances)).toBeLessThan(0.01);
      await pool.query("CLUSTER as_they_come USING as_they_come_pkey");
      const sorted = await bestAttack(now(), seen);
      expect([sorted.pair, sorted.matches]).toEqual(["arrival and xmin", sorted.children]);
      expect(() => expectUnlinked([sorted])).toThrow();
      await pool.query("DROP TABLE as_they_come");
    });
  });
}

function expectUnlinked(found: readonly Linkage[]): void {
  expect(found.length).toBeGreaterThan(0);
  for (const { pair, matches, score, groups, children, chances } of found) {
    expect(children, pair).toBeGreaterThan(50);
    expect(matches, pair).toBeLessThan(tooManyMatches(groups));
    expect(Math.abs(score), pair).toBeLessThan(farFromChance);
    // One in its group is one match a group; three times chance is far beyond it where there are many groups.
    if (groups >= 20) expect(matches, pair).toBeLessThanOrEqual(3 * groups);
    // Each fifth alarms by chance once in a hundred; all five together only where orders are linked.
    if (chances.length === fifths) expect(Math.max(...chances), pair).toBeGreaterThan(0.01);
  }
}

async function bestAttack({ traced }: Watch, { arrival, groups }: Seen): Promise<Linkage> {
  const reading = await hold(traced.world.store.pool);
  const childOf = ({ child }: Readonly<Record<string, unknown>>) => Number(child);
  const orders = await ordersOf(reading.db, { name: "as_they_come", of: ["campaign", 1], keys: ["id"], childOf });
  await reading.release();
  return linkages({ arrival }, orders, groups).reduce((one, other) => (other.matches > one.matches ? other : one));
}
