import { describe, expect, test } from "vitest";
import { closeBox } from "../../../server/ballot-box/close-box.ts";
import { hold, whoWaits } from "../../support/campaign/waiting.ts";
import type { Groups, Orders } from "../../support/thief/linkage.ts";
import { bytesIn, formsOf, searchFor } from "../../support/thief/needles.ts";
import { bytesOf, everyRow } from "../../support/thief/rows.ts";
import {
  answerOrders,
  ballotOrders,
  ballotsByArrival,
  dumpedOrders,
  groupsOfAnswers,
  slipOrders,
  textOrders,
} from "../../support/thief/sightings.ts";
import { type Loot, thiefOf } from "../../support/thief/thief.ts";
import { misplaced, type Watch, writersOf } from "../../support/thief/watch.ts";

/** All that the thief has noted down; filled as the campaign goes on. */
export type Seen = {
  arrival: readonly number[];
  groups: Groups;
  tags: readonly Buffer[];
  ballots: Orders;
  answers: Orders;
  texts: Orders;
  slips: Orders;
};

/** The visits of the thief; returns what was seen, for those who make something of it. */
export function stealing(now: () => Watch): Seen {
  const seen: Seen = { arrival: [], groups: new Map(), tags: [], ballots: {}, answers: {}, texts: {}, slips: {} };
  beforeOpening(now, seen);
  opening(now, seen);
  return seen;
}

function expectSeenAll({ tables, files, logLines }: Loot, { thief }: Watch): void {
  expect(tables.length).toBeGreaterThan(80);
  expect(logLines).toBeGreaterThan(0);
  if (thief.disk !== null) expect(files).toBeGreaterThan(0);
}

async function expectNothing(watch: Watch, withDump = false): Promise<void> {
  const loot = await watch.visit(withDump);
  expectSeenAll(loot, watch);
  expect(loot.found).toEqual([]);
}

async function expectOnlyTexts(watch: Watch, withDump = false): Promise<Loot> {
  const loot = await watch.visit(withDump);
  expectSeenAll(loot, watch);
  expect(await misplaced(watch.eye(), loot.found)).toEqual([]);
  return loot;
}

/** The share of all pairs that stand in one order as in the other. */
function pairsInOrder(order: readonly number[], arrival: readonly number[]): number {
  const places = order.map((child) => arrival.indexOf(child));
  const pairs = places.flatMap((place, at) => places.slice(at + 1).map((later) => place < later));
  return pairs.filter(Boolean).length / pairs.length;
}

function beforeOpening(now: () => Watch, seen: Seen): void {
  describe("while the campaign is open", () => {
    test("with half-finished dialogues in the database nothing lies in the clear", async () => {
      const { traced, thief } = now();
      // The files of a server of somebody else's may be out of reach; those of our own are not.
      if (process.env.TEST_DATABASE_URL === undefined) expect(thief.disk).not.toBeNull();
      await traced.comeToTheEnd();
      const { rows } = await traced.world.store.pool.query("SELECT count(*)::int AS n FROM dialogue");
      expect(rows).toEqual([{ n: traced.pupils.length }]);
      await expectNothing(now(), true);
    });

    test("with every ballot in the box nothing lies in the clear, and ballots show the order in which children came", async () => {
      const { traced, eye } = now();
      seen.arrival = await traced.finish();
      const names = await ballotsByArrival(eye(), traced.campaign, seen.arrival);
      const orders = await ballotOrders(eye(), traced.campaign, names);
      expect(orders.xmin).toEqual(seen.arrival);
      // Each connection fills a page of its own: what lies together came together, but for a few.
      expect(pairsInOrder(orders.ctid ?? [], seen.arrival)).toBeGreaterThan(0.95);
      expect(orders.tag).not.toEqual(seen.arrival);
      seen.ballots = { arrival: seen.arrival, ...orders };
      seen.tags = [...names.keys()].map((tag) => Buffer.from(tag, "hex"));
      await expectNothing(now(), true);
    });

    test("a thief who looks for what is there finds it, in rows, files, dump and log, however it is written", async () => {
      const { world } = now().traced;
      const planted = "bqzkxvtmhd";
      const wide = Buffer.from(`ab${planted}`, "utf16le");
      await world.store.pool.query("CREATE TABLE planted (word text, wide bytea)");
      await world.store.pool.query("INSERT INTO planted VALUES ($1, $2)", [`x ${planted} y`, wide]);
      const logged = [Buffer.from(`?${planted}!`).toString("base64")];
      const other = await thiefOf({ pool: world.store.pool, url: world.url, logged });
      const { found, dump } = await other.visit({ needles: formsOf("planted", planted), withDump: true });
      const places = found.map(({ place }) => place.replace(/^(file (?:base|pg_wal)).*/, "$1"));
      const files = other.disk === null ? [] : ["file base", "file pg_wal"];
      expect(new Set(places)).toEqual(new Set(["public.planted", "log", ...files, ...(dump === null ? [] : ["dump"])]));
      const onDisk = found.filter(({ place }) => place.startsWith("file base")).map(({ what }) => what);
      const written = other.disk === null ? [] : ["planted as it is", "planted in UTF-16"];
      expect(onDisk).toEqual(expect.arrayContaining(written));
      await world.store.pool.query("DROP TABLE planted");
    });
  });
}

function opening(now: () => Watch, seen: Seen): void {
  describe("the opening", () => {
    let closing: ReturnType<typeof closeBox>;

    test("before, between and in the middle of its steps nothing but the texts of many is ever in the clear", async () => {
      const { traced, eye } = now();
      const { pool } = traced.world.store;
      await traced.world.goTo("2027-03-21");
      const first = await hold(pool, `SELECT FROM campaign WHERE id = '${traced.campaign}' FOR SHARE`);
      closing = closeBox(traced.world, traced.campaign);
      await whoWaits(pool, "'closing'");
      await expectNothing(now());

      const second = await hold(pool, "LOCK TABLE campaign_count IN SHARE MODE");
      await first.release();
      await whoWaits(pool, "INSERT INTO campaign_count");
      await expectNothing(now());

      const atTheEnd = await hold(pool, "LOCK TABLE turnout IN SHARE MODE");
      await second.release();
      await whoWaits(pool, "DELETE FROM turnout");
      await expectOnlyTexts(now());

      await everyRow(eye());
      await atTheEnd.release();
      await whoWaits(pool, "DROP TABLE");
      const { found } = await expectOnlyTexts(now());
      expect(found.map(({ place }) => place)).toContain("public.answer_text");
    });

    test("with ballots and answers both before him the thief reads every order there is", async () => {
      const { traced, eye } = now();
      seen.answers = await answerOrders(eye(), traced);
      seen.texts = await textOrders(eye(), traced);
      seen.slips = await slipOrders(eye(), traced);
      seen.groups = await groupsOfAnswers(eye(), traced);
      const kept = traced.pupils.filter(({ comes, band }) => comes.by !== "visit" || band === "7-10");
      const onMessenger = traced.pupils.filter(({ comes }) => comes.by === "messenger");
      const sorted = (orders: Orders) => orders.id?.toSorted((a, b) => a - b);
      const numbers = (pupils: readonly { readonly number: number }[]) =>
        pupils.map(({ number }) => number).toSorted((a, b) => a - b);
      expect(sorted(seen.answers)).toEqual(numbers(kept));
      expect(sorted(seen.texts)).toEqual(numbers(writersOf(traced, true)));
      expect(sorted(seen.slips)).toEqual(numbers(onMessenger));
    });

    test("comes to its end: every ballot opened, the few visitors' answers and texts destroyed", async () => {
      const { traced, blink } = now();
      await blink();
      const children = traced.pupils.filter(({ comes }) => comes.by !== "visit").length;
      const few = writersOf(traced, false).length;
      expect(await closing).toMatchObject({
        children,
        answers: traced.pupils.length - few,
        spoiled: 0,
        withheldAnswers: few,
      });
      const { dump } = await expectOnlyTexts(now(), true);
      if (dump === null) return;
      const { answers, texts } = dumpedOrders(dump, traced);
      expect([answers.dump?.length, texts.dump?.length]).toEqual([seen.answers.id?.length, seen.texts.id?.length]);
      seen.answers = { ...seen.answers, ...answers };
      seen.texts = { ...seen.texts, ...texts };
    });

    test("leaves no name of a ballot, a visitor's draw among them, in any row", async () => {
      const tables = await everyRow(now().eye());
      const search = searchFor(seen.tags.flatMap((tag) => bytesIn("a ballot", tag)));
      expect(seen.tags).toHaveLength(now().traced.pupils.length);
      expect(tables.filter((table) => search(bytesOf(table)).length > 0).map(({ name }) => name)).toEqual([]);
    });
  });
}
