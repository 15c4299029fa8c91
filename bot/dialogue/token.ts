import type { Dialogue } from "./dialogue.ts";

/**
 * Names one asking of one question, so that a late press is known as such. It is no secret: who presses may only answer
 * within the own conversation.
 */
export function tokenOf(dialogue: Dialogue, id: string): string {
  return hash(`${dialogue.child?.seed ?? 0}/${dialogue.asking}/${id}`).toString(36);
}

/** FNV-1a, 32 bits: the same for the same text on every machine. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const sign of text) value = Math.imul(value ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}
