import type { DangerKind } from "../report.ts";
import { blackmail } from "./blackmail.ts";
import { harmless } from "./harmless.ts";
import { imminent } from "./imminent.ts";
import { lockedIn } from "./locked-in.ts";
import { meeting } from "./meeting.ts";
import { selfHarm } from "./self-harm.ts";
import { sexual } from "./sexual.ts";
import { trafficking } from "./trafficking.ts";
import { violence } from "./violence.ts";

/** A phrase of danger, and what it speaks of. */
export type Phrase = {
  readonly kind: DangerKind;
  readonly says: string;
};

/*
 * How a phrase is written: words without diacritics, apart by single spaces; `(a|b c)` one of them; `(a )?` may be missing;
 * `<3>` up to three words of any kind; `{ME}` a name of `named.ts`; `=tu` the word written with its diacritics, `~?tu` also
 * with those of another word. It never reaches over the end of a sentence.
 */

const lines = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const of = (kind: DangerKind, text: string): readonly Phrase[] => lines(text).map((says) => ({ kind, says }));

/** Every phrase of danger. */
export const dangerPhrases: readonly Phrase[] = [
  ...of("self-harm", selfHarm),
  ...of("sexual", sexual),
  ...of("violence", violence),
  ...of("blackmail", blackmail),
  ...of("meeting", meeting),
  ...of("trafficking", trafficking),
  ...of("locked-in", lockedIn),
  ...of("imminent", imminent),
];

/** Every harmless turn of speech: the same words mean nothing bad there, and what lies within is read no further. */
export const harmlessPhrases: readonly string[] = lines(harmless);
