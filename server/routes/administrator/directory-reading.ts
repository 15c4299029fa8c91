import { currentDirectory } from "../../privacy/current-directory.ts";
import type { KeyFiles } from "../../privacy/key-files.ts";
import type { Store } from "../../store/client.ts";
import { everyOfficerKey, type NamedKey } from "../../store/officer-keys.ts";
import type { DirectoryKey, DirectoryView } from "../../views/pages/staff/directory.tsx";

export type DirectorySource = {
  readonly store: Pick<Store, "pool">;
  readonly keys: KeyFiles;
  readonly root: string | undefined;
};

/** To be read aloud. */
export const fours = (id: string): string => id.replace(/(.{4})(?=.)/g, "$1 ");

/** What the root has signed, and the keys that there are. */
export async function readDirectoryView(ports: DirectorySource): Promise<Omit<DirectoryView, "missing">> {
  const reading = await currentDirectory(ports)();
  const keys = await everyOfficerKey(ports.store.pool);
  const directory = reading.is === "good" ? reading.directory : null;
  const states = new Map(directory?.entries.map(({ key, state }) => [key, state]));
  return {
    keys: keys.map((key) => ({
      fingerprint: fours(key.id),
      name: key.name,
      role: key.role,
      madeOn: key.madeOn,
      state: keyState(key, states.get(key.id) ?? "waiting"),
    })),
    version: directory?.version ?? null,
    madeOn: directory?.madeOn ?? null,
    hasEscrow: directory?.escrow != null,
    hasRoot: ports.root !== undefined,
  };
}

/** Whoever has left must be ended in the directory too. */
const keyState = ({ accountState }: NamedKey, state: DirectoryKey["state"]): DirectoryKey["state"] =>
  accountState === "disabled" && (state === "active" || state === "waiting") ? "account-disabled" : state;
