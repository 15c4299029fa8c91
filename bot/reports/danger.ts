import { kindsIn, readingsOf, theScreen } from "./danger/screen.ts";
import type { DangerKind } from "./report.ts";

/**
 * What words of danger in a text speak of, each kind once: in any form of chat Vietnamese (without diacritics or with wrong
 * ones, short forms, letters apart, stretched or of other scripts, digits for letters, hidden signs) and in English. Idioms
 * and harmless talk are passed over, and cancel no more than themselves; more sentences never take a kind away. Nobody's
 * text leaves this function. The work grows with the length of the text.
 */
export function dangerIn(text: string): readonly DangerKind[] {
  const screen = theScreen();
  return [...new Set(readingsOf(text, screen).flatMap((read) => kindsIn(read, screen)))];
}
