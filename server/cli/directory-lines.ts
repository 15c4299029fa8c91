import type { Say } from "../../bot/wording/wording.ts";
import type { Directory } from "../privacy/directory.ts";
import { shownKey } from "../privacy/directory-request.ts";
import type { Waiting } from "../store/cases/renewal.ts";
import { aligned } from "./table.ts";

/** One line a key: what is read aloud and compared with the officer's own screen. */
export function entryLines(say: Say, { entries }: Directory): readonly string[] {
  const head = ["key", "name", "state"].map((column) => say(`directory-column-${column}`));
  return aligned([
    head,
    ...entries.map(({ key, name, state }) => [shownKey(key), name, say(`directory-state-${state}`)]),
  ]);
}

/** What officers still have to do on the desk after somebody left or escrow became another. */
export const renewalLines = (say: Say, { keys, escrow }: Waiting): readonly string[] => [
  ...(keys === 0 ? [] : [say("keys-renew-keys", { count: keys })]),
  ...(escrow === 0 ? [] : [say("keys-renew-escrow", { count: escrow })]),
];
