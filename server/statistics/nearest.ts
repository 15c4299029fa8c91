import { editDistance } from "../../bot/surveys/edit-distance.ts";

/** The one of the known names that takes the fewest changes of a letter; the first of several. */
export function nearestOf(given: string, known: readonly string[]): string {
  const plain = folded(given);
  return known
    .map((name) => ({ name, distance: editDistance(plain, folded(name)) }))
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
