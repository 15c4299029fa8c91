import { fromBase64url } from "../../../privacy/bytes.ts";
import type { Directory } from "../../../privacy/directory.ts";
import { verifyCaseKey } from "../../../privacy/officer-keys.ts";
import { openReporterWrap } from "../../../privacy/receipt.ts";
import { openReply, type SealedReply, vouching } from "../../../privacy/replies.ts";
import { type Given, given, list, number, text, textOrNull } from "./reading.ts";

/** A case as its receipt opens it: what was answered, and where more can be written. */
export type Opened = {
  readonly case: string;
  readonly step: 1 | 2 | 3 | 4;
  readonly replies: readonly string[];
  /** Replies that are not shown: no officer of the directory signed them. */
  readonly unchecked: number;
  /** The newest key that an officer vouches for. */
  readonly version: number;
  readonly pub: Uint8Array;
  readonly nextSeq: number;
};

type CaseKey = {
  readonly version: number;
  readonly pub: Uint8Array;
  readonly officerKey: string | null;
  readonly signature: Uint8Array | null;
};

/**
 * Opens what the office sent for a receipt. Null where it does not open, or where the case's first key is another than the
 * one that the receipt was made for. Without a directory that was verified no reply counts as checked.
 */
export async function openCase(answer: unknown, rk: Uint8Array, directory: Directory | null): Promise<Opened | null> {
  const body = given(answer);
  const id = text(body, "case");
  const share = fromBase64url(text(body, "share"));
  const wrapped = await openReporterWrap({ rk, share }, id, fromBase64url(text(body, "wrap")));
  const keys = list(body, "keys", keyOf);
  const first = keys.find(({ version }) => version === 1);
  if (wrapped === null || first === undefined || !isSame(first.pub, wrapped.casePub)) return null;
  const newest = await newestKey(id, keys, directory);
  const replies = await Promise.all(
    list(body, "replies", replyOf).map((reply) =>
      openReply(reply, { case: id, reporterPrivate: wrapped.reporterPrivate, directory }),
    ),
  );
  const shown = replies.map((content) => (content === null ? null : wordsOf(content))).filter((said) => said !== null);
  return {
    case: id,
    step: stepOf(number(body, "step")),
    replies: shown,
    unchecked: replies.length - shown.length,
    version: newest.version,
    pub: newest.pub,
    nextSeq: number(body, "nextSeq"),
  };
}

/** Null for what is no reply, whoever signed it. */
function wordsOf(content: string): string | null {
  try {
    const message = given(JSON.parse(content));
    return message.kind === "reply" ? text(message, "text") : null;
  } catch {
    return null;
  }
}

/** A later key counts only if an officer of the directory signed it: more is written to the last one that does. */
async function newestKey(id: string, keys: readonly CaseKey[], directory: Directory | null): Promise<CaseKey> {
  const [newest, ...older] = keys.toSorted((a, b) => b.version - a.version);
  if (newest === undefined) throw new Error("a case without a key");
  const { version, pub, officerKey, signature } = newest;
  const officer = vouching(directory, officerKey);
  const isVouched =
    version === 1 ||
    (officer !== undefined &&
      signature !== null &&
      (await verifyCaseKey(fromBase64url(officer.sig), { case: id, version, pub }, signature)));
  return isVouched ? newest : newestKey(id, older, directory);
}

function keyOf(from: Given): CaseKey {
  const signature = textOrNull(from, "signature");
  return {
    version: number(from, "version"),
    pub: fromBase64url(text(from, "pub")),
    officerKey: textOrNull(from, "officerKey"),
    signature: signature === null ? null : fromBase64url(signature),
  };
}

const replyOf = (from: Given): SealedReply => ({
  seq: number(from, "seq"),
  version: number(from, "version"),
  toReporter: fromBase64url(text(from, "toReporter")),
  toCaseHash: fromBase64url(text(from, "toCaseHash")),
  officerKey: text(from, "officerKey"),
  signature: fromBase64url(text(from, "signature")),
});

function stepOf(given: number): Opened["step"] {
  return given === 2 || given === 3 || given === 4 ? given : 1;
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
