import { seededDraw } from "../campaign-box.ts";

/** A table of rows whose children are known, in every order in which a thief may read it: child numbers, first to last. */
export type Orders = Readonly<Record<string, readonly number[]>>;

/** Which group each child stands in, as far as exact counts and the shown cells tell a thief. */
export type Groups = ReadonlyMap<number, string>;

/** What came of holding one order against another. */
export type Linkage = {
  readonly pair: string;
  readonly children: number;
  readonly groups: number;
  /** Children who stand at the same place of their group in both orders: those whom the thief would name rightly. */
  readonly matches: number;
  /** Sum over the groups of Spearman's coefficient as a standard score; 0 where the orders know nothing of each other. */
  readonly score: number;
  /** Of each fifth of the groups: how often chance alone does as well or better. */
  readonly chances: readonly number[];
};

const fifths = 5;
const permutations = 2000;

/**
 * Holds every order of one table against every order of another, forwards and backwards, within the groups: the thief
 * knows who stands in which group, and guesses that the first is the first.
 */
export function linkages(one: Orders, other: Orders, groups: Groups): readonly Linkage[] {
  const nulls = new Map<string, Chance>();
  return Object.entries(one).flatMap(([name, order]) =>
    Object.entries(other).flatMap(([otherName, otherOrder]) => [
      linkage(`${name} and ${otherName}`, order, otherOrder, groups, nulls),
      linkage(`${name} and ${otherName}, last first`, order, otherOrder.toReversed(), groups, nulls),
    ]),
  );
}

type Chance = { readonly matches: readonly number[]; readonly scores: readonly number[] };

function linkage(
  pair: string,
  one: readonly number[],
  other: readonly number[],
  groups: Groups,
  nulls: Map<string, Chance>,
): Linkage {
  const placings = placingsOf(one, other, groups);
  const parts = Array.from({ length: fifths }, (_, fifth) => placings.filter((_, at) => at % fifths === fifth));
  return {
    pair,
    children: placings.reduce((sum, { length }) => sum + length, 0),
    groups: placings.length,
    matches: matchesIn(placings),
    score: scoreOf(placings),
    chances: parts.filter((part) => part.length > 0).map((part) => chanceOf(part, nulls)),
  };
}

/** Of each group, where its children in the first order stand in the second: a permutation of 0 … n − 1. */
function placingsOf(one: readonly number[], other: readonly number[], groups: Groups): readonly (readonly number[])[] {
  const there = new Set(other);
  const both = one.filter((child) => groups.has(child) && there.has(child));
  const members = Map.groupBy(both, (child) => groups.get(child) ?? "");
  const place = new Map(other.map((child, at) => [child, at]));
  return [...members.values()]
    .filter(({ length }) => length > 1)
    .map((some) => {
      const inOther = some.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
      const rank = new Map(inOther.map((child, at) => [child, at]));
      return some.map((child) => rank.get(child) ?? 0);
    });
}

const matchesIn = (placings: readonly (readonly number[])[]): number =>
  placings.reduce((sum, placing) => sum + placing.filter((to, from) => to === from).length, 0);

/** Each group's coefficient has mean 0 and variance 1 / (n − 1) where its order is one of all alike. */
function scoreOf(placings: readonly (readonly number[])[]): number {
  const scores = placings.map((placing) => {
    const n = placing.length;
    const middle = (n - 1) / 2;
    const covariance = placing.reduce((sum, to, from) => sum + (to - middle) * (from - middle), 0);
    return ((12 * covariance) / (n * (n * n - 1))) * Math.sqrt(n - 1);
  });
  return scores.reduce((sum, score) => sum + score, 0) / Math.sqrt(Math.max(1, scores.length));
}

/** The permutation test: the smaller of the two shares of seeded permutations that do as well, doubled, at most 1. */
function chanceOf(placings: readonly (readonly number[])[], nulls: Map<string, Chance>): number {
  const sizes = placings.map(({ length }) => length);
  const known = nulls.get(sizes.join()) ?? nullOf(sizes);
  nulls.set(sizes.join(), known);
  const share = (drawn: readonly number[], seen: number) =>
    (1 + drawn.filter((one) => one >= seen).length) / (permutations + 1);
  const byMatches = share(known.matches, matchesIn(placings));
  const byScore = share(known.scores, Math.abs(scoreOf(placings)));
  return Math.min(1, 2 * Math.min(byMatches, byScore));
}

function nullOf(sizes: readonly number[]): Chance {
  const draw = seededDraw(sizes.reduce((sum, size) => sum * 31 + size, 7));
  const drawn = Array.from({ length: permutations }, () => sizes.map((size) => permutation(size, draw)));
  return { matches: drawn.map(matchesIn), scores: drawn.map((placings) => Math.abs(scoreOf(placings))) };
}

function permutation(size: number, draw: (below: number) => number): readonly number[] {
  const order = Array.from({ length: size }, (_, at) => at);
  for (let at = size - 1; at > 0; at -= 1) {
    const to = draw(at + 1);
    [order[at], order[to]] = [order[to] ?? 0, order[at] ?? 0];
  }
  return order;
}

/** One pair of orders may look linked by chance this often at most; about a thousand are looked at. */
const atMostOnceIn = 1e-10;

/**
 * The least number of matches that chance does not bring among so many groups: each brings one on average, whatever its
 * size, and their sum is spread as Poisson says, or less. Chance reaches it once in 10^10.
 */
export function tooManyMatches(groups: number): number {
  let [term, below, at] = [Math.exp(-groups), 0, 0];
  while (1 - below > atMostOnceIn && at < 10 * groups + 50) {
    below += term;
    at += 1;
    term *= groups / at;
  }
  return at;
}
