import { editDistance } from "./edit-distance.ts";

/**
 * The allowed name that a mistyped one was probably meant to be, or null where none is near: about a third of the
 * letters may differ. Capitals do not count.
 */
function nearest(given: string, allowed: Iterable<string>): string | null {
  const reach = Math.ceil(given.length / 3);
  const typed = given.toLowerCase();
  let best: { readonly name: string; readonly steps: number } | null = null;
  for (const name of allowed) {
    if (Math.abs(name.length - given.length) > reach) continue;
    const steps = editDistance(typed, name.toLowerCase());
    if (steps <= reach && (best === null || steps < best.steps)) best = { name, steps };
  }
  return best?.name ?? null;
}

/** What is allowed and what was probably meant, as the sentences take them; `nearest` counts only where it is near. */
export function choiceOf(given: string, allowed: readonly string[]): Choice {
  return { allowed: allowed.join(", ") || "–", ...meantBy(given, allowed) };
}

type Choice = Meant & { readonly allowed: string };
type Meant = { readonly nearest: string; readonly isNear: "yes" | "no" };

/** The name that was probably meant, for a list too long to print. */
export function meantBy(given: string, names: Iterable<string>): Meant {
  const found = nearest(given, names);
  return { nearest: found ?? "", isNear: found === null ? "no" : "yes" };
}
