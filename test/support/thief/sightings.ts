import { openedSlips } from "../../../server/ballot-box/slips.ts";
import { childTag } from "../../../server/privacy/tags.ts";
import type { Queryable } from "../../../server/store/transaction.ts";
import { childOf } from "../campaign/box-view.ts";
import type { Orders } from "./linkage.ts";
import { linesInDump, type OrderedRow, ordersOf } from "./orders.ts";
import type { Traced } from "./traced.ts";

const year = 2027;
const yearKey = `part/${year}/1`;
const indicators = ["22", "23a", "24w"] as const;

/** Rows are named by what the test knows: whose row it is. */
type Names = ReadonlyMap<string, number>;

const nameOf = (names: Names, name: string): number | null => names.get(name) ?? null;
const hexOf = (bytes: unknown): string => (Buffer.isBuffer(bytes) ? bytes.toString("hex") : "");

/** The ballots by the order in which children came, which a thief has watched: their transactions have it. */
export async function ballotsByArrival(db: Queryable, campaign: string, arrival: readonly number[]): Promise<Names> {
  const { rows } = await db.query<{ tag: string }>(
    "SELECT encode(tag, 'hex') AS tag FROM ballot_box.ballot WHERE campaign = $1 ORDER BY xmin::text::bigint",
    [campaign],
  );
  return new Map(rows.map(({ tag }, at) => [tag, arrival[at] ?? -1]));
}

export const ballotOrders = (db: Queryable, campaign: string, names: Names): Promise<Orders> =>
  ordersOf(db, {
    name: "ballot_box.ballot",
    of: ["campaign", campaign],
    keys: ["tag"],
    childOf: ({ tag }) => nameOf(names, hexOf(tag)),
  });

const numberIn = ({ answers }: OrderedRow): number => Number(Object(answers).M1);

export const answerOrders = (db: Queryable, { campaign }: Traced): Promise<Orders> =>
  ordersOf(db, { name: "answer", of: ["campaign_id", campaign], keys: ["id"], childOf: numberIn });

const byWords = ({ pupils }: Traced): Names => new Map(pupils.map(({ words = "", number }) => [words, number]));

export const textOrders = (db: Queryable, traced: Traced): Promise<Orders> =>
  ordersOf(db, {
    name: "answer_text",
    of: ["campaign_id", traced.campaign],
    keys: ["id"],
    childOf: ({ text }) => nameOf(byWords(traced), String(text)),
  });

export async function slipOrders(db: Queryable, traced: Traced): Promise<Orders> {
  const names = await slipsByChild(db, traced);
  const of = ["campaign_id", traced.campaign] as const;
  return ordersOf(db, { name: "slip", of, keys: ["id"], childOf: ({ id }) => nameOf(names, String(id)) });
}

/** Only with both keys, which the thief has not, can a slip be told from another. */
async function slipsByChild(db: Queryable, traced: Traced): Promise<Names> {
  const { campaign, world } = traced;
  const secret = await world.keys.need(`slip/${campaign}`);
  const byTag = await childrenByTag(traced, indicators);
  const { rows } = await db.query<{ id: string; sealed: Buffer }>(
    "SELECT id, sealed FROM slip WHERE campaign_id = $1",
    [campaign],
  );
  const named = rows.map(async (row) => {
    const { slips } = await openedSlips(campaign, secret, [row]);
    return [row.id, byTag.get(Object.values(slips[0]?.tags ?? {})[0] ?? "") ?? -1] as const;
  });
  return new Map(await Promise.all(named));
}

/** Children of the year as they are counted for one indicator. */
export async function countedOrders(db: Queryable, traced: Traced, indicator: string): Promise<Orders> {
  const names = await childrenByTag(traced, [indicator]);
  const name = `(SELECT ctid, xmin, cmin, cmax, tag, year FROM ballot_box.counted_child_${year} WHERE indicator = '${indicator}')`;
  return ordersOf(db, { name, of: ["year", year], keys: ["tag"], childOf: ({ tag }) => nameOf(names, hexOf(tag)) });
}

async function childrenByTag({ messenger, pupils, world }: Traced, of: readonly string[]): Promise<Names> {
  const key = await world.keys.need(yearKey);
  const onMessenger = pupils.filter(({ comes }) => comes.by === "messenger");
  const tags = onMessenger.flatMap((pupil) => {
    const child = childOf(pupil, messenger.name);
    return child === null
      ? []
      : of.map((indicator) => [childTag(key, indicator, child).toString("hex"), pupil.number] as const);
  });
  return new Map(tags);
}

/** Answers and texts as a dump lists them. */
export function dumpedOrders(dump: string, traced: Traced): { readonly answers: Orders; readonly texts: Orders } {
  const words = byWords(traced);
  const numbers = linesInDump(dump, "public.answer").map((line) => Number(/"M1": (\d+)/.exec(line)?.[1]));
  const writers = linesInDump(dump, "public.answer_text").flatMap(
    (line) => nameOf(words, line.split("\t").at(-1) ?? "") ?? [],
  );
  return { answers: { dump: numbers }, texts: { dump: writers } };
}

/** In which group each child's answer stands: as the shown cells tell, and as exact counts tell of its part. */
export async function groupsOfAnswers(
  db: Queryable,
  { campaign, pupils }: Traced,
): Promise<ReadonlyMap<number, string>> {
  const { rows } = await db.query<{ number: number; shown: string }>(
    `SELECT (answers->>'M1')::int AS number, concat_ws('|', counts_as, band, unit, '/', sex) AS shown
     FROM answer WHERE campaign_id = $1`,
    [campaign],
  );
  const withoutOpinion = new Set(pupils.filter(({ passes }) => passes?.includes("M2")).map(({ number }) => number));
  return new Map(rows.map(({ number, shown }) => [number, `${shown}|${withoutOpinion.has(number)}`]));
}
