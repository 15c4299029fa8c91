import type { Sheet } from "../../../../bot/reports/report.ts";
import { fromBase64url, toBase64url, utf8 } from "../../../privacy/bytes.ts";
import { newCasePair, type Pair, paddedSizes, sealGrant, sealMessage } from "../../../privacy/case-seal.ts";
import { type Directory, readersWithout } from "../../../privacy/directory.ts";
import type { Text } from "./notebook.ts";

/** The keys of a case that is being written; they stay the same however often it must be sent. */
export type Made = { readonly id: string; readonly pair: Pair; readonly reporter: Pair };

export async function makeCase(id: string): Promise<Made> {
  const [pair, reporter] = await Promise.all([newCasePair(), newCasePair()]);
  return { id, pair, reporter };
}

type Writing = {
  readonly made: Made;
  readonly sheet: Sheet;
  readonly texts: readonly Text[];
  readonly directory: Directory;
  /** Officer keys that the reporter named; it is the people who are left out. */
  readonly without: readonly string[];
};

/**
 * What the office gets: the case's private key sealed to every officer but those named, with all their keys, and to escrow; the sheet and the
 * texts sealed to the case, each bound to its place (protocol 5.3). Null where no officer is left, or there is no escrow.
 */
export async function sealCase({ made, sheet, texts, directory, without }: Writing) {
  const officers = readersWithout(directory, without);
  if (officers.length === 0 || directory.escrow === null) return null;
  const recipients = [...officers.map(({ key, enc }) => ({ key, enc })), { key: "escrow", enc: directory.escrow }];
  const grants = recipients.map(({ key, enc }) => grantTo(made, key, enc));
  const contents = [
    { v: 1, kind: "sheet", ...sheet, reporterPub: toBase64url(made.reporter.publicKey) },
    ...texts.map(textMessage),
  ];
  const messages = contents.map((content, seq) => sealedAt(made, seq, JSON.stringify(content)));
  return {
    id: made.id,
    pub: toBase64url(made.pair.publicKey),
    grants: await Promise.all(grants),
    messages: await Promise.all(messages),
    directory: directory.version,
  };
}

/** A text of a reporter as it is sealed: message 1 and up. */
export const textMessage = ({ kind, text }: Text) => ({ v: 1, kind, text }) as const;

/** A request holds 64 kB, grants and sheet too; the server takes this many texts at once. */
const bytesAtMost = 48_000;
const textsAtMost = 40;

/** How many of the texts go in one request with the sheet; the others follow it one by one. */
export function fitting(texts: readonly Text[]): number {
  let bytes = 0;
  const over = texts.findIndex((one, index) => {
    bytes += sentBytes(JSON.stringify(textMessage(one)));
    return bytes > bytesAtMost || index >= textsAtMost;
  });
  return over === -1 ? texts.length : over;
}

/** Sealed, as base64url. */
function sentBytes(content: string): number {
  const padded = paddedSizes.find((size) => utf8(content).length + 2 <= size) ?? 0;
  return Math.ceil((padded + 100) * (4 / 3));
}

async function grantTo({ id, pair }: Made, officerKey: string, enc: string) {
  const place = { case: id, version: 1, recipient: officerKey };
  return { officerKey, sealed: toBase64url(await sealGrant(fromBase64url(enc), place, pair.privateKey)) };
}

async function sealedAt({ id, pair }: Made, seq: number, content: string) {
  const place = { case: id, version: 1, direction: "reporter", seq, recipient: "case" } as const;
  return { seq, toCase: toBase64url(await sealMessage(pair.publicKey, place, content)) };
}
