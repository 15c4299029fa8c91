import { z } from "zod";
import type { Incoming, ReceiptOutcome } from "../../bot/dialogue/incoming.ts";
import type { Question } from "../../bot/dialogue/outgoing.ts";
import { stepOf } from "../cases/states.ts";
import type { DirectoryReading } from "../privacy/directory.ts";
import { type Argon2, openReporterWrap, readReceipt, receiptKeys } from "../privacy/receipt.ts";
import type { ReceiptPepper } from "../privacy/receipt-pepper.ts";
import { openReply } from "../privacy/replies.ts";
import { findByReceipt, type ReceiptCase, repliesOfCase } from "../store/cases/receipts.ts";
import type { Queryable } from "../store/transaction.ts";
import type { Arrival } from "./arrival.ts";
import type { WrongReceipts } from "./wrong-receipts.ts";

export type ReceiptPorts = {
  readonly db: Queryable;
  readonly directory: () => Promise<DirectoryReading>;
  readonly pepper: ReceiptPepper;
  readonly argon2: Argon2;
  readonly guesses: WrongReceipts;
};

type ReadIncoming = (arrival: Arrival, onScreen: () => Question | null) => Promise<Incoming>;

/**
 * A receipt that was typed, or whose button was pressed, opened before the step; the digits go no further. Everything else
 * is read by `otherwise`. 16 digits that open nothing are a wrong receipt except where own words are asked for.
 */
export function receiptsIn(ports: ReceiptPorts, otherwise: ReadIncoming): ReadIncoming {
  return async (arrival, onScreen) => {
    const reading = readReceipt(digitsIn(arrival.incoming));
    if (reading.is === "not-a-receipt") return otherwise(arrival, onScreen);
    const outcome: ReceiptOutcome =
      reading.is === "wrong" ? { is: "wrong" } : await opened(ports, arrival, reading.digits);
    const isOwnWords = outcome.is !== "opened" && asksForWords(onScreen());
    return isOwnWords ? otherwise(arrival, onScreen) : { kind: "receipt", outcome };
  };
}

/** A telephone number or an account may look like a receipt; where a receipt is asked for, nothing else is meant. */
const asksForWords = (question: Question | null): boolean =>
  question?.answer.form === "text" && question.id !== "report/code";

/** The button that a reporter kept is a choice of that name (16 digits after it). */
const kept = /^receipt-(\d{16})$/;

function digitsIn(incoming: Arrival["incoming"]): string {
  if (incoming.kind === "text") return incoming.text.length <= 40 ? incoming.text : "";
  if (incoming.kind !== "choose" || incoming.choices.length !== 1) return "";
  return kept.exec(incoming.choices[0] ?? "")?.[1] ?? "";
}

function opened(ports: ReceiptPorts, arrival: Arrival, digits: string): Promise<ReceiptOutcome> {
  const { channel, address, origin } = arrival;
  return ports.guesses.tried({ sender: `${channel}\0${address}`, origin }, () => openReceipt(ports, digits));
}

/** Opens what the officers answered. One and the same for a receipt that never was and one that has ended. */
async function openReceipt(ports: Omit<ReceiptPorts, "guesses">, digits: string): Promise<ReceiptOutcome> {
  const { rid, rk } = await receiptKeys(digits, await ports.pepper.salt(), ports.argon2);
  const [lookup, share] = await Promise.all([ports.pepper.lookup(rid), ports.pepper.share(rid)]);
  const found = await findByReceipt(ports.db, lookup);
  if (found === null) return { is: "wrong" };
  const wrapped = await openReporterWrap({ rk, share }, found.id, found.wrap);
  return wrapped === null ? { is: "wrong" } : readAll(ports, found, wrapped.reporterPrivate);
}

const replyText = z
  .string()
  .transform((content, refusal) => {
    try {
      return JSON.parse(content);
    } catch {
      refusal.addIssue("This is no JSON.");
      return z.NEVER;
    }
  })
  .pipe(z.object({ kind: z.literal("reply"), text: z.string() }));

async function readAll(
  ports: Pick<ReceiptPorts, "db" | "directory">,
  found: ReceiptCase,
  reporterPrivate: Uint8Array,
): Promise<ReceiptOutcome> {
  const [reading, rows] = await Promise.all([ports.directory(), repliesOfCase(ports.db, found.id)]);
  const directory = reading.is === "good" ? reading.directory : null;
  const read = await Promise.all(rows.map((row) => openReply(row, { case: found.id, reporterPrivate, directory })));
  reporterPrivate.fill(0);
  const replies = read.flatMap((content) => (content === null ? [] : wordsOf(content)));
  return { is: "opened", case: found.id, step: stepOf(found), replies, unchecked: rows.length - replies.length };
}

function wordsOf(content: string): readonly string[] {
  const parsed = replyText.safeParse(content);
  return parsed.success ? [parsed.data.text] : [];
}
