import type { z } from "zod";
import { type Directory, type DirectoryReading, peopleOf, readersWithout } from "../../privacy/directory.ts";
import type { ReceiptPepper } from "../../privacy/receipt-pepper.ts";
import { raiseAlarm } from "../../store/alarms.ts";
import { restartClocks, startClocks } from "../../store/cases/clocks.ts";
import { addReporterMessage, lockCase, raiseLevel } from "../../store/cases/drafts.ts";
import { findByReceipt } from "../../store/cases/receipts.ts";
import { excludeStaff, sendDraft } from "../../store/cases/send.ts";
import { lockToken, spendToken } from "../../store/cases/tokens.ts";
import { findUpload, keepUpload } from "../../store/cases/uploads.ts";
import type { Store } from "../../store/client.ts";
import { inTransaction, type Queryable } from "../../store/transaction.ts";
import type { messageAdded, reportSent } from "./reports-schema.ts";

export type TakingPorts = {
  readonly store: Store;
  readonly directory: () => Promise<DirectoryReading>;
  readonly pepper: ReceiptPepper;
};

type Uploaded = z.output<typeof reportSent>["case"];

export type Taken =
  | { readonly is: "sent"; readonly isNew: boolean }
  | { readonly is: "refused"; readonly code: "token-unknown" | "receipt-taken" | "directory-changed" | "case-refused" };

const refused = (code: Extract<Taken, { readonly is: "refused" }>["code"]): Taken => ({ is: "refused", code });

/**
 * Takes a case that a browser sealed: all of it in one durable transaction, or nothing. Only with exactly one grant for
 * every officer of the directory but those named, and one for escrow (protocol 5.3). The same case under the same token is
 * answered as already sent.
 */
export async function takeReport(ports: TakingPorts, token: Buffer, sent: Uploaded): Promise<Taken> {
  const lookup = sent.receipt === null ? null : await ports.pepper.lookup(sent.receipt.rid);
  const reading = await ports.directory();
  try {
    return await inTransaction(ports.store.pool, async (client) => {
      // First the token: the same case twice at once waits here, and then is found.
      const rid = await lockToken(client, token);
      const before = await findUpload(client, sent.id, token);
      if (before === "ours") return { is: "sent", isNew: false };
      if (before === "others") return refused("case-refused");
      if (rid === undefined) return refused("token-unknown");
      const isOwnReceipt = sent.receipt === null || rid?.equals(sent.receipt.rid) === true;
      if (!isOwnReceipt) return refused("case-refused");
      if (reading.is !== "good" || !isForAll(sent, reading.directory) || isOlder(sent, reading.directory))
        return refused("directory-changed");
      return keep(client, { sent, token, lookup, directory: reading.directory });
    });
  } catch (error) {
    // Two at once with one receipt or one id: PostgreSQL's 23505; nothing of the later one is kept.
    if (error instanceof Error && "code" in error && error.code === "23505") return refused("receipt-taken");
    if (error instanceof ReceiptTaken) return refused("receipt-taken");
    throw error;
  }
}

class ReceiptTaken extends Error {}

type Keeping = {
  readonly sent: Uploaded;
  readonly token: Buffer;
  readonly lookup: Buffer | null;
  readonly directory: Directory;
};

async function keep(client: Queryable, { sent, token, lookup, directory }: Keeping): Promise<Taken> {
  const messages = sent.messages.map((message) => ({ ...message, version: 1 }));
  await keepUpload(client, { ...sent, messages, madeUnder: directory.version }, token);
  await excludeStaff(client, sent.id, peopleOf(directory, sent.without));
  const wrap = sent.receipt?.wrap ?? null;
  const outcome = await sendDraft(client, { id: sent.id, level: sent.level, lookup, wrap, notify: null });
  // The transaction is undone: the browser draws another receipt.
  if (outcome === "receipt-taken") throw new ReceiptTaken();
  await spendToken(client, token);
  return { is: "sent", isNew: true };
}

/** One grant for each active key of an officer who was not named, one for escrow, and none for anybody else. */
function isForAll({ grants, without }: Uploaded, directory: Directory): boolean {
  const officers = readersWithout(directory, without);
  const wanted = [...officers.map(({ key }) => key), "escrow"].sort();
  const given = grants.map(({ officerKey }) => officerKey).sort();
  return officers.length > 0 && wanted.length === given.length && wanted.every((key, index) => key === given[index]);
}

/** Sealed to an older directory: its escrow may be another. What is newer than this process knows is none of that. */
const isOlder = ({ directory }: Uploaded, { version }: Directory): boolean => directory < version;

export type Added = { readonly is: "added" } | { readonly is: "seq"; readonly nextSeq: number };

/**
 * One more message of whoever holds the receipt, at the next place of its direction; anything else is refused with the
 * place to seal it to. Raises the level only upward; a closed case is open again by it. Null where the receipt opens nothing.
 */
export async function addToCase(
  ports: TakingPorts,
  { rid, message, level }: z.output<typeof messageAdded>,
): Promise<Added | null> {
  const lookup = await ports.pepper.lookup(rid);
  return inTransaction(ports.store.pool, async (client) => {
    const found = await findByReceipt(client, lookup);
    const open = found === null ? null : await lockCase(client, found.id);
    if (found === null || open === null) return null;
    const nextSeq = open.highestSeq + 1;
    const isAtItsPlace = message === null || (message.seq === nextSeq && message.version === open.version);
    if (!isAtItsPlace) return { is: "seq", nextSeq };
    if (message !== null) await addReporterMessage(client, found.id, message);
    const hasRisen = await raiseLevel(client, found.id, level);
    const isReopened = open.state === "closed" && message !== null;
    const now = hasRisen ? level : open.level;
    if (isReopened) await restartClocks(client, found.id, now);
    else if (hasRisen) await startClocks(client, found.id, now);
    // Danger that is told in a case of that level already is danger now: it is heard again (protocol 5.6).
    await raiseAlarm(client, isReopened ? now : level);
    return { is: "added" };
  });
}
