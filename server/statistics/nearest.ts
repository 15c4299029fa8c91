/** The one of the known names that takes the fewest changes of a letter; the first of several. */
export function nearestOf(given: string, known: readonly string[]): string {
  const plain = folded(given);
  return known
    .map((name) => ({ name, distance: distanceOf(plain, folded(name)) }))
    .reduce((best, one) => (one.distance < best.distance ? one : best), {
      name: "",
      distance: Number.POSITIVE_INFINITY,
    }).name;
}

const folded = (text: string): string =>
  text
    .slice(0, 60)
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll(/[\s-]+/g, "_");

/** Levenshtein's distance. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
