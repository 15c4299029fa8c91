import type { Place } from "./place.ts";
import type { Words } from "./table.ts";

/** What a measurement works with. */
export type Bench = {
  readonly place: Place;
  readonly words: Words;
  /** Says in one line what is being measured. */
  note(line: string): void;
};

/** How much is measured: for figures to quote, or for a look in a minute. */
export type Scale = "full" | "quick";
