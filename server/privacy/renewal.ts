import { directories } from "../store/directory-versions.ts";
import type { Queryable } from "../store/transaction.ts";
import { type Directory, readDirectory } from "./directory.ts";
import { withdrawnKeys } from "./take-directory.ts";

/**
 * Versions of the directory. `key`: a case whose newest key was made under an older one needs a new key, because somebody who
 * could open it has left since, or a key was compromised. `escrow`: a grant to escrow that was sealed under an older one opens
 * for another escrow key. 0: neither ever happened.
 */
export type Renewal = { readonly key: number; readonly escrow: number };

/** What the directories that the root signed tell, one after the other. */
export async function renewalOf(db: Queryable, root: string | undefined): Promise<Renewal> {
  let renewal: Renewal = { key: 0, escrow: 0 };
  let before: Directory | null = null;
  for (const directory of await everyDirectory(db, root)) {
    if (before !== null) renewal = after(renewal, before, directory);
    before = directory;
  }
  return renewal;
}

/** Public keys of the escrows that were in use before the present one, the latest first. */
export async function formerEscrows(db: Queryable, root: string | undefined): Promise<readonly string[]> {
  const every = (await everyDirectory(db, root)).toReversed();
  const keys = new Set(every.map(({ escrow }) => escrow).filter((escrow) => escrow !== null));
  return [...keys].slice(1);
}

/** Those that the root signed and that stand in the row of their own version, the oldest first. */
async function everyDirectory(db: Queryable, root: string | undefined): Promise<readonly Directory[]> {
  if (root === undefined) return [];
  const read: Directory[] = [];
  for (const row of (await directories(db)).toReversed()) {
    const reading = await readDirectory(root, row, 0);
    if (reading.is === "good" && reading.directory.version === row.version) read.push(reading.directory);
  }
  return read;
}

function after(renewal: Renewal, before: Directory, now: Directory): Renewal {
  const gone = new Set(withdrawnKeys(before));
  const hasSomebodyGone = withdrawnKeys(now).some((key) => !gone.has(key));
  const isOtherEscrow = before.escrow !== null && before.escrow !== now.escrow;
  return {
    key: hasSomebodyGone ? now.version : renewal.key,
    escrow: isOtherEscrow ? now.version : renewal.escrow,
  };
}
