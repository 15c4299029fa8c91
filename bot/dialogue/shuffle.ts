import { hash } from "./token.ts";

/** The same order for the same seed and name: sorted by a hash of each code. */
export function shuffled<T extends { readonly code: string; readonly isFixed?: true }>(
  choices: readonly T[],
  seed: string,
): readonly T[] {
  const free = choices.filter((choice) => choice.isFixed !== true);
  const fixed = choices.filter((choice) => choice.isFixed === true);
  const drawn = free.map((choice) => ({ choice, place: mixed(hash(`${seed}/${choice.code}`)) }));
  return [...drawn.sort((a, b) => a.place - b.place).map(({ choice }) => choice), ...fixed];
}

/** Spreads a hash whose inputs differ only at the end over the whole range. */
function mixed(value: number): number {
  let spread = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  spread = Math.imul(spread ^ (spread >>> 13), 0xc2b2ae35);
  return (spread ^ (spread >>> 16)) >>> 0;
}
