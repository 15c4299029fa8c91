import { randomUUID } from "node:crypto";
import { fromBase64url } from "./bytes.ts";
import { newCasePair, sealGrant } from "./case-seal.ts";
import { activeEntries, type Directory, type DirectoryReading } from "./directory.ts";

type SealedGrant = { readonly officerKey: string; readonly sealed: Uint8Array };

/** A case that is not begun yet: its private key is sealed to every officer and to escrow, and forgotten. */
export type ReadyCase = {
  readonly id: string;
  readonly pub: Uint8Array;
  readonly grants: readonly SealedGrant[];
  /** Version of the directory that it was sealed to. */
  readonly madeUnder: number;
};

/** Key 1 of the case of that id. Null where the directory has no officer or no escrow: nothing may be begun then. */
async function makeReadyCase(id: string, directory: Directory): Promise<ReadyCase | null> {
  const officers = activeEntries(directory);
  if (officers.length === 0 || directory.escrow === null) return null;
  const pair = await newCasePair();
  const recipients = [...officers.map(({ key, enc }) => ({ key, enc })), { key: "escrow", enc: directory.escrow }];
  const grants = await Promise.all(
    recipients.map(async ({ key, enc }) => {
      const place = { case: id, version: 1, recipient: key };
      return { officerKey: key, sealed: await sealGrant(fromBase64url(enc), place, pair.privateKey) };
    }),
  );
  pair.privateKey.fill(0);
  return { id, pub: pair.publicKey, grants, madeUnder: directory.version };
}

export type ReadyCases = {
  /** An id for a case that may be begun; the keys of most are ready. */
  drawId(): string;
  /** The keys for an id: those that are ready under the directory of now, or fresh ones; null where nobody would read. */
  keysFor(id: string): Promise<ReadyCase | null>;
};

const readyAtMost = 8;
/** Ids that were drawn and may never be begun. */
const drawnAtMost = 500;

/** Ready cases of this process (protocol 5.1), thrown away when the directory changes, made again in the background. */
export function readyCases(directory: () => Promise<DirectoryReading>): ReadyCases {
  let version = 0;
  let ready: ReadyCase[] = [];
  let isFilling = false;
  const drawn = new Map<string, ReadyCase>();

  const current = async (): Promise<Directory | null> => {
    const reading = await directory();
    const found = reading.is === "good" ? reading.directory : null;
    if (found?.version !== version) {
      ready = [];
      drawn.clear();
      version = found?.version ?? 0;
    }
    return found;
  };
  const fill = async (): Promise<void> => {
    const found = await current();
    for (let made = 0; found !== null && found.version === version && made < readyAtMost; made += 1) {
      if (ready.length >= readyAtMost) return;
      const one = await makeReadyCase(randomUUID(), found);
      if (one === null) return;
      if (found.version === version) ready.push(one);
    }
  };
  const refill = (): void => {
    if (isFilling) return;
    isFilling = true;
    void fill()
      // The directory is away: each case is made when it is begun, or not begun.
      .catch(() => {})
      .finally(() => {
        isFilling = false;
      });
  };
  return {
    drawId: () => {
      const one = ready.shift();
      refill();
      if (one === undefined) return randomUUID();
      if (drawn.size >= drawnAtMost) drawn.delete(drawn.keys().next().value ?? "");
      drawn.set(one.id, one);
      return one.id;
    },
    keysFor: async (id) => {
      const found = await current();
      if (found === null) return null;
      const one = drawn.get(id);
      drawn.delete(id);
      return one ?? (await makeReadyCase(id, found));
    },
  };
}
