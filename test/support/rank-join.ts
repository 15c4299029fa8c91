/** A row as a thief of the disk sees it, with the child that it belongs to, which only the test knows. */
export type SeenRow = {
  readonly child: number;
  readonly group: string;
  /** By every order that the row stands in: physical place, transaction, statement, name. */
  readonly places: Readonly<Record<string, number | string>>;
};

export type Linkage = { readonly orders: string; readonly right: number; readonly correlation: number };

/**
 * Joins two tables by rank, in every pair of orders and both directions, inside the groups that the thief can tell apart:
 * how many rows land on the same child's, and how far the two orders go together (Spearman's rho).
 */
export function rankJoins(one: readonly SeenRow[], other: readonly SeenRow[]): readonly Linkage[] {
  return ordersOf(one).flatMap((first) =>
    ordersOf(other).flatMap((second) =>
      [false, true].map((isBackwards) => {
        const a = ranked(one, first, false);
        const b = ranked(other, second, isBackwards);
        const orders = `${first} to ${second}${isBackwards ? ", backwards" : ""}`;
        return { orders, right: rightlyJoined(a, b), correlation: rankCorrelation(a, b) };
      }),
    ),
  );
}

const ordersOf = (rows: readonly SeenRow[]) => Object.keys(rows[0]?.places ?? {});

function ranked(rows: readonly SeenRow[], order: string, isBackwards: boolean): readonly SeenRow[] {
  const sorted = [...rows].sort((a, b) => compare(a.places[order] ?? 0, b.places[order] ?? 0));
  return isBackwards ? sorted.reverse() : sorted;
}

const compare = (a: number | string, b: number | string) => (a < b ? -1 : a > b ? 1 : 0);

function rightlyJoined(a: readonly SeenRow[], b: readonly SeenRow[]): number {
  const groups = Map.groupBy(b, ({ group }) => group);
  const seen = new Map<string, number>();
  return a.filter(({ child, group }) => {
    const at = seen.get(group) ?? 0;
    seen.set(group, at + 1);
    return groups.get(group)?.[at]?.child === child;
  }).length;
}

function rankCorrelation(a: readonly SeenRow[], b: readonly SeenRow[]): number {
  const rankInB = new Map(b.map(({ child }, rank) => [child, rank]));
  const shared = a.filter(({ child }) => rankInB.has(child));
  const n = shared.length;
  const ranks = rankOf(shared.map(({ child }) => rankInB.get(child) ?? 0));
  const squares = ranks.reduce((sum, rank, at) => sum + (rank - at) ** 2, 0);
  return 1 - (6 * squares) / (n * (n * n - 1));
}

function rankOf(values: readonly number[]): readonly number[] {
  const order = [...values].sort((x, y) => x - y);
  const rank = new Map(order.map((value, at) => [value, at]));
  return values.map((value) => rank.get(value) ?? 0);
}

/**
 * What pure chance gives: the best of all joins of one table with a random order of the other, many times over. `draw`
 * gives a whole number below its argument from a seed.
 */
export function bestByChance(
  {
    one,
    other,
    times,
  }: { readonly one: readonly SeenRow[]; readonly other: readonly SeenRow[]; readonly times: number },
  draw: (below: number) => number,
): { readonly right: readonly number[]; readonly correlation: readonly number[] } {
  const runs = Array.from({ length: times }, () => {
    const joins = rankJoins(one, mixedUp(other, draw));
    return {
      right: Math.max(...joins.map((join) => join.right)),
      correlation: Math.max(...joins.map((join) => Math.abs(join.correlation))),
    };
  });
  return { right: runs.map((run) => run.right), correlation: runs.map((run) => run.correlation) };
}

/** The same places, given to other children of the same group. */
function mixedUp(rows: readonly SeenRow[], draw: (below: number) => number): readonly SeenRow[] {
  const left = new Map(
    [...Map.groupBy(rows, ({ group }) => group)].map(([group, some]) => [group, some.map((row) => row.child)]),
  );
  return rows.map((row) => {
    const children = left.get(row.group) ?? [];
    const [child = row.child] = children.splice(draw(children.length), 1);
    return { ...row, child };
  });
}
