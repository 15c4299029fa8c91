import type { Queryable } from "../../../server/store/transaction.ts";
import type { Orders } from "./linkage.ts";

/** A row as it is read, with what the database keeps beside it. */
export type OrderedRow = Readonly<Record<string, unknown>>;

export type OrderedTable = {
  readonly name: string;
  /** Column by which the rows of the campaign are told from others, and its value. */
  readonly of: readonly [column: string, value: string | number];
  /** Columns whose values give an order too. */
  readonly keys: readonly string[];
  /** The number of the child whose row it is: what a test knows and a thief wants. */
  readonly childOf: (row: OrderedRow) => number | null;
};

/**
 * The rows of a table in every order there is: as they lie, by the transaction and the command that wrote and the one that
 * locked them, by each key, and as an index hands them out. `db` is one connection.
 */
export async function ordersOf(
  db: Queryable,
  { name, of: [column, value], keys, childOf }: OrderedTable,
): Promise<Orders> {
  const read = `SELECT t.ctid::text, t.xmin::text, t.cmin::text, t.cmax::text, t.* FROM ${name} t WHERE ${column} = $1`;
  const lying = (await db.query<OrderedRow>(read, [value])).rows.toSorted((a, b) => placeOf(a) - placeOf(b));
  const children = (rows: readonly OrderedRow[]) => rows.map(childOf).filter((child) => child !== null);
  const by = (rank: (row: OrderedRow) => string) =>
    children(lying.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0)));
  const marks = ["xmin", "cmin", "cmax"].map(
    (mark) => [mark, by((row) => String(row[mark]).padStart(20, "0"))] as const,
  );
  const named = keys.map((key) => [key, by((row) => textOf(row[key]))] as const);
  await db.query("SELECT set_config('enable_seqscan', 'off', false), set_config('enable_bitmapscan', 'off', false)");
  const indexed = (await db.query<OrderedRow>(read, [value])).rows;
  await db.query("RESET enable_seqscan; RESET enable_bitmapscan");
  return { ctid: children(lying), ...Object.fromEntries([...marks, ...named]), index: children(indexed) };
}

/** `(12,7)`: page and place on the page. */
function placeOf({ ctid }: OrderedRow): number {
  const [page = 0, place = 0] = String(ctid).match(/\d+/g)?.map(Number) ?? [];
  return page * 100_000 + place;
}

const textOf = (value: unknown): string => (Buffer.isBuffer(value) ? value.toString("hex") : String(value));

/** The lines of one table in a dump, in the order in which they stand there. */
export function linesInDump(dump: string, table: string): readonly string[] {
  const begins = dump.indexOf(`COPY ${table} (`);
  if (begins < 0) return [];
  const from = dump.indexOf("\n", begins) + 1;
  return dump.slice(from, dump.indexOf("\n\\.\n", from)).split("\n");
}
