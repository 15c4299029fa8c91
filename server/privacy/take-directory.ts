import { type AuditChain, audit } from "../store/audit.ts";
import type { Store } from "../store/client.ts";
import {
  addDirectory,
  type DirectoryRow,
  directories,
  dropDirectoriesFrom,
  lockDirectory,
} from "../store/directory-versions.ts";
import { withdrawGrants } from "../store/escrow-grants.ts";
import { everyOfficerKey, type NamedKey } from "../store/officer-keys.ts";
import { programToday } from "../store/today.ts";
import { inTransaction, type Queryable } from "../store/transaction.ts";
import { toBase64url } from "./bytes.ts";
import { activeEntries, type Directory, readDirectory } from "./directory.ts";
import { directoryMemory } from "./directory-memory.ts";
import {
  type DirectoryRequest,
  readDirectoryFile,
  type SignedDirectory,
  type WaitingKey,
} from "./directory-request.ts";
import type { KeyFiles } from "./key-files.ts";

/**
 * What the root is asked to sign: the directory that counts, and the newest key of each account that is not in it yet.
 * Rows that this root did not sign count for nothing.
 */
export async function directoryRequest(store: Store, root: string | undefined): Promise<DirectoryRequest> {
  const newest = await newestSigned(root, await directories(store.pool));
  const known = new Set(newest?.directory.entries.map(({ key }) => key));
  const keys = newestOfEach(await everyOfficerKey(store.pool));
  const waiting = keys.filter(({ id }) => !known.has(id)).map(waitingKey);
  return { madeOn: await programToday(store), before: newest?.signed ?? null, waiting };
}

/** They come with the newest of each account first. */
const newestOfEach = (keys: readonly NamedKey[]): readonly NamedKey[] =>
  keys.filter(
    ({ accountId, accountState }, index) =>
      accountState === "active" && keys.findIndex((one) => one.accountId === accountId) === index,
  );

const waitingKey = ({ id, accountId, name, encPublic, sigPublic }: NamedKey): WaitingKey => ({
  key: id,
  staff: accountId,
  name,
  enc: toBase64url(encPublic),
  sig: toBase64url(sigPublic),
});

type Newest = { readonly directory: Directory; readonly signed: SignedDirectory };

/** The first that the root signed, and that stands in the row of its own version. */
async function newestSigned(root: string | undefined, rows: readonly DirectoryRow[]): Promise<Newest | null> {
  if (root === undefined) return null;
  for (const { version, body, signature } of rows) {
    const reading = await readDirectory(root, { body, signature }, 0);
    if (reading.is === "good" && reading.directory.version === version)
      return { directory: reading.directory, signed: { body, signature } };
  }
  return null;
}

/** `staff` keeps directories, `cases` the grants: with parted rooms each under its own role. */
export type TakePorts = {
  readonly staff: Pick<Store, "pool">;
  readonly cases: Pick<Store, "pool">;
  readonly root: string | undefined;
  readonly keys: Pick<KeyFiles, "folder">;
  readonly chain: AuditChain;
};

export type Taken =
  | { readonly is: "taken"; readonly directory: Directory; readonly withdrawn: number }
  /** `no-root`: DIRECTORY_ROOT is not set. `old`: one of that version, or a newer one, is here. */
  | { readonly is: "no-root" | "broken" | "unsigned" | "old" };

/**
 * Takes a signed directory in: verified against the root, newer than the one that counts, and written into the audit log
 * in the name of `by` (an account, or `command-line`). Then takes back the grants of those who left and of keys that
 * were compromised. A refusal is audited too.
 */
export async function takeDirectory(ports: TakePorts, text: string, by: string): Promise<Taken> {
  const given = await readGiven(ports.root, text);
  await ports.chain.ready();
  const seen = given.is === "good" ? await isSeenBefore(ports.keys, given) : "fresh";
  const is = await inTransaction(ports.staff.pool, async (client) => {
    const outcome = given.is !== "good" ? given.is : seen === "old" ? seen : await added(client, given);
    const action = outcome === "taken" ? "directory-taken" : "directory-refused";
    await audit(client, ports.chain, { staff: by, action, result: outcome });
    return outcome;
  });
  if (given.is !== "good") return given;
  if (is !== "taken") return { is: "old" };
  const { directory, signed, root } = given;
  await directoryMemory(ports.keys, root).remember(signed);
  return { is, directory, withdrawn: await withdrawGrants(ports.cases.pool, withdrawnKeys(directory)) };
}

/** Whether it is older than what was ever taken here: the very one that was taken may come back into an older database. */
async function isSeenBefore(keys: TakePorts["keys"], { root, directory, signed }: Good): Promise<"fresh" | "old"> {
  const { is } = await directoryMemory(keys, root).checked({ is: "good", directory }, signed.body);
  return is === "good" ? "fresh" : "old";
}

type Good = Newest & { readonly is: "good"; readonly root: string };
type Unread = { readonly is: "no-root" | "broken" | "unsigned" };

async function readGiven(root: string | undefined, text: string): Promise<Good | Unread> {
  if (root === undefined) return { is: "no-root" };
  const signed = readDirectoryFile(text);
  if (signed === null) return { is: "broken" };
  const reading = await readDirectory(root, signed, 0);
  if (reading.is === "good") return { is: "good", root, directory: reading.directory, signed };
  return { is: reading.is === "unsigned" ? "unsigned" : "broken" };
}

/** What stands above the newest that the root signed was put there by somebody else, and goes. */
async function added(client: Queryable, { root, directory, signed }: Good): Promise<"taken" | "old"> {
  await lockDirectory(client);
  const newest = await newestSigned(root, await directories(client));
  const highest = newest?.directory.version ?? 0;
  if (directory.version <= highest) return "old";
  await dropDirectoriesFrom(client, highest + 1);
  const { body, signature } = signed;
  const row = { version: directory.version, body, signature: Buffer.from(signature) };
  return (await addDirectory(client, row)) ? "taken" : "old";
}

/**
 * Of a compromised key everything is taken back. Of an ended key only where its officer has no other: who merely changed
 * keys still opens the old cases with the old one.
 */
export function withdrawnKeys(directory: Directory): readonly string[] {
  const serving = new Set(activeEntries(directory).map(({ staff }) => staff));
  return directory.entries
    .filter(({ state, staff }) => state === "compromised" || (state === "ended" && !serving.has(staff)))
    .map(({ key }) => key);
}
