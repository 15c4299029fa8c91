import type { CaseEvent, CaseSent } from "../../bot/dialogue/events.ts";
import type { DirectoryReading } from "../privacy/directory.ts";
import type { Notices } from "../privacy/notify.ts";
import type { ReadyCase, ReadyCases } from "../privacy/ready-cases.ts";
import { type Argon2, receiptKeys, type WrapKeys } from "../privacy/receipt.ts";
import type { ReceiptPepper } from "../privacy/receipt-pepper.ts";
import type { Arrival } from "./arrival.ts";

export type CasePorts = {
  readonly directory: () => Promise<DirectoryReading>;
  readonly ready: ReadyCases;
  readonly pepper: ReceiptPepper;
  /** Absent: the server's own. */
  readonly argon2?: Argon2;
  readonly notices: Notices;
};

/** A receipt as it is kept: what it is found by, and the keys of its wrap. */
export type ReceiptSeal = WrapKeys & { readonly lookup: Buffer };

/** Everything that the events of one turn need and that is slow or asks the database. */
export type Prepared = {
  readonly directory: DirectoryReading;
  /** Of the case that begins by this turn; null: none does, or nobody would read it. */
  readonly keys: ReadyCase | null;
  /** Of the report that is sent by this turn; null: none is, or its reporter wants no receipt. */
  readonly receipt: ReceiptSeal | null;
  /** Where its reporter wishes to hear of answers. */
  readonly notify: Buffer | null;
};

/**
 * Before the turn's transaction, never in it: who holds a connection of the pool must not wait for another one, and no row
 * is locked while a receipt is hashed.
 */
export async function prepare(
  ports: CasePorts & { readonly argon2: Argon2 },
  events: readonly CaseEvent[],
  arrival: Arrival,
): Promise<Prepared> {
  const begun = events.find((event) => event.type === "case_begun");
  const sent = events.find((event) => event.type === "case_sent");
  const [directory, keys, receipt, notify] = await Promise.all([
    ports.directory(),
    begun === undefined ? null : ports.ready.keysFor(begun.case),
    sent === undefined || sent.receipt === null ? null : receiptSeal(ports, sent.receipt),
    sent?.isToldOfAnswers === true ? noticeTo(ports.notices, sent, arrival) : null,
  ]);
  return { directory, keys, receipt, notify };
}

async function receiptSeal(
  { pepper, argon2 }: Pick<CasePorts, "pepper"> & { readonly argon2: Argon2 },
  digits: string,
): Promise<ReceiptSeal> {
  const { rid, rk } = await receiptKeys(digits, await pepper.salt(), argon2);
  const [lookup, share] = await Promise.all([pepper.lookup(rid), pepper.share(rid)]);
  return { lookup, rk, share };
}

const noticeTo = (notices: Notices, { case: id }: CaseSent, { channel, address, locale = "vi" }: Arrival) =>
  notices.seal(id, { channel, address, locale });
