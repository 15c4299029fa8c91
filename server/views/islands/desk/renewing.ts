import type { Directory } from "../../../privacy/directory.ts";
import type { KeyedCase, Line, Renewal } from "./answers.ts";
import type { Done, Office } from "./office.ts";

/** What of a case must be made anew: its key for what comes from now on, and what is sealed to escrow. */
export type Due = { readonly id: string; readonly needsKey: boolean; readonly needsEscrow: boolean };

/** Cases whose keys stand under an older directory than they should, in the order of the list. */
export const dueIn = (lines: readonly Line[], { key, escrow }: Renewal): readonly Due[] =>
  lines
    .map(({ id, keyUnder, escrowUnder }) => ({ id, needsKey: keyUnder < key, needsEscrow: escrowUnder < escrow }))
    .filter(({ needsKey, needsEscrow }) => needsKey || needsEscrow);

export type Progress = { readonly renewed: number; readonly unopened: number };

/** `code`: why it ended before the end; null: every case was tried. */
export type Renewed = Progress & { readonly code: string | null };

type Renewing = {
  readonly office: Pick<Office, "keyed" | "makeKey" | "regrantEscrow">;
  readonly directory: Directory;
  readonly due: readonly Due[];
  /** Heard after every case; false ends it. */
  told(progress: Progress): boolean;
};

/** As many as one request may ask for. */
const atOnce = 40;
/** With these the next case would fare no better. */
const stopping: ReadonlySet<string> = new Set([
  "away",
  "directory-changed",
  "directory-missing",
  "locked",
  "second-factor-old",
]);

/**
 * Makes the keys of many cases anew, one after the other. It may be stopped at any point and begun again: what was made counts,
 * and the rest is found again by the list. A case that does not open here is left to a colleague.
 */
export async function renewAll({ office, directory, due, told }: Renewing): Promise<Renewed> {
  let progress: Progress = { renewed: 0, unopened: 0 };
  for (let from = 0; from < due.length; from += atOnce) {
    const some = due.slice(from, from + atOnce);
    const keyed = await office.keyed(some.map(({ id }) => id));
    if (keyed === null) return { ...progress, code: "away" };
    for (const one of some) {
      const found = keyed.find(({ id }) => id === one.id);
      const became = found === undefined ? unopened : await renewOne(office, directory, { due: one, keyed: found });
      if (became.is === "refused" && stopping.has(became.code)) return { ...progress, code: became.code };
      const isDone = became.is === "done" || became.code === "version";
      progress = isDone
        ? { ...progress, renewed: progress.renewed + 1 }
        : { ...progress, unopened: progress.unopened + 1 };
      if (!told(progress)) return { ...progress, code: null };
    }
  }
  return { ...progress, code: null };
}

const unopened: Done = { is: "refused", code: "case-unknown", nextSeq: null };

type One = { readonly due: Due; readonly keyed: KeyedCase };

/** Escrow first: the new key is sealed to it as well. */
async function renewOne(office: Renewing["office"], directory: Directory, { due, keyed }: One): Promise<Done> {
  if (due.needsEscrow) {
    const became = await office.regrantEscrow(keyed, directory);
    if (became.is === "refused" || !due.needsKey) return became;
  }
  return office.makeKey(keyed, directory);
}
