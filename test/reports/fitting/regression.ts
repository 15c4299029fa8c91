/** A text by the signs of its sentences, and what it tells of; null where it is harmless. */
export type Line = { readonly kind: string | null; readonly sentences: readonly ReadonlySet<string>[] };

export type Fitted = { readonly sign: string; readonly tenths: number; readonly kind: string | null };

const rounds = 300;
const decay = 0.0002;
/** Harmless words may speak against danger, but never much: they must not hide it. */
const lowest = -0.4;
/** Whom to believe of a sign that was seen so seldom. */
const seldom = 3;
/** A missed disclosure is worse than a false alarm; and a few false alarms are as bad as one that is missed. */
const margin = 0.6;

type Row = { readonly danger: number; readonly sentences: readonly Int32Array[] };

/** Logistic regression by Adam; of a telling text only its most telling sentence counts, of a harmless one every sentence. */
export function fitted(lines: readonly Line[]): { readonly base: number; readonly bySign: readonly Fitted[] } {
  const signs = kept(lines);
  const index = new Map(signs.map((sign, at) => [sign, at]));
  const rows = lines.map(({ kind, sentences }) => ({
    danger: kind === null ? 0 : 1,
    sentences: sentences.map((set) => Int32Array.from([...set].flatMap((sign) => index.get(sign) ?? []))),
  }));
  const { weights, bias } = descended(rows, signs);
  const kinds = kindsOf(lines, index);
  const bySign = signs.flatMap((sign, at) => {
    const tenths = Math.round((weights[at] ?? 0) * 10);
    return tenths === 0 ? [] : [{ sign, tenths, kind: tenths > 0 ? (kinds[at] ?? null) : null }];
  });
  return { base: Math.round((bias - margin) * 10), bySign };
}

function kept(lines: readonly Line[]): readonly string[] {
  const seen = new Map<string, number>();
  for (const { sentences } of lines)
    for (const sign of new Set(sentences.flatMap((set) => [...set]))) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  return [...seen]
    .filter(([, times]) => times > seldom - 1)
    .map(([sign]) => sign)
    .sort();
}

/** Without diacritics a sentence may mean more, and must not be found to mean less for it. */
const lowestOf = (sign: string): number => (sign.startsWith("@") ? 0 : lowest);

function descended(
  rows: readonly Row[],
  signs: readonly string[],
): { readonly weights: Float64Array; readonly bias: number } {
  const size = signs.length;
  // The last place is the bias, a sign that every sentence has.
  const weights = new Float64Array(size + 1);
  const first = new Float64Array(size + 1);
  const second = new Float64Array(size + 1);
  for (let round = 1; round <= rounds; round += 1) {
    const slope = slopeAt(rows, weights);
    const rate = 0.05 * (1 - round / (rounds * 1.2));
    for (let at = 0; at <= size; at += 1) {
      const by = (slope[at] ?? 0) + (at < size ? decay * (weights[at] ?? 0) : 0);
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * by;
      second[at] = 0.99 * (second[at] ?? 0) + 0.01 * by * by;
      const step = (first[at] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((second[at] ?? 0) / (1 - 0.99 ** round)) + 1e-8);
      const moved = (weights[at] ?? 0) - rate * step;
      weights[at] = at < size ? Math.max(lowestOf(signs[at] ?? ""), moved) : moved;
    }
  }
  return { weights: weights.slice(0, size), bias: weights[size] ?? 0 };
}

function slopeAt(rows: readonly Row[], weights: Float64Array): Float64Array {
  const slope = new Float64Array(weights.length);
  for (const { danger, sentences } of rows) {
    const totals = sentences.map((signs) => totalOf(signs, weights));
    const top = totals.indexOf(Math.max(...totals));
    sentences.forEach((signs, at) => {
      if (at !== top) return;
      const error = 1 / (1 + Math.exp(-(totals[at] ?? 0))) - danger;
      for (const sign of signs) slope[sign] = (slope[sign] ?? 0) + error / rows.length;
      slope[weights.length - 1] = (slope[weights.length - 1] ?? 0) + error / rows.length;
    });
  }
  return slope;
}

const totalOf = (signs: Int32Array, weights: Float64Array): number =>
  signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), weights[weights.length - 1] ?? 0);

/** Each sign speaks of the kind whose texts have it most often. */
function kindsOf(lines: readonly Line[], index: ReadonlyMap<string, number>): readonly (string | null)[] {
  const shares: Map<string, number>[] = Array.from({ length: index.size }, () => new Map());
  for (const [kind, same] of Map.groupBy(lines, (line) => line.kind)) {
    if (kind === null) continue;
    for (const { sentences } of same)
      for (const sign of new Set(sentences.flatMap((set) => [...set]))) {
        const at = index.get(sign);
        const share = at === undefined ? undefined : shares[at];
        share?.set(kind, (share.get(kind) ?? 0) + 1 / (same.length + 20));
      }
  }
  return shares.map((share) => [...share].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null);
}
