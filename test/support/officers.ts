import { fromBase64url, sha256, toBase64url } from "../../server/privacy/bytes.ts";
import { newCasePair, openGrant, openMessage, sealMessage } from "../../server/privacy/case-seal.ts";
import { type Directory, officerKeyId, signDirectory } from "../../server/privacy/directory.ts";
import { newOfficerKeys, type OfficerKeys, signReply } from "../../server/privacy/officer-keys.ts";

const signing = { name: "ECDSA", namedCurve: "P-256" } as const;

/** A directory of two officers, signed by a root of its own; `stranger` has keys and stands in none. */
export async function officersOf() {
  const [root, strangerRoot] = await Promise.all([newRoot(), newRoot()]);
  const [first, second, stranger] = [await newOfficerKeys(), await newOfficerKeys(), await newOfficerKeys()];
  const escrow = await newCasePair();
  const entries = await Promise.all([entryOf(first, "Nông Thị Hoa"), entryOf(second, "Lý Văn Sơn")]);
  const directory: Directory = {
    v: 1,
    version: 1,
    madeOn: "2026-11-25",
    entries,
    escrow: toBase64url(escrow.publicKey),
  };
  const signed = await signDirectory(root.privateKey, directory);
  const forged = await signDirectory(strangerRoot.privateKey, directory);
  const raw = new Uint8Array(await crypto.subtle.exportKey("raw", root.publicKey));
  return {
    root: toBase64url(raw),
    directory: { body: signed.body, signature: toBase64url(signed.signature) },
    strangersSignature: toBase64url(forged.signature),
    keys: entries.map(({ key }) => key),
    first,
    stranger,
  };
}

export type Officers = Awaited<ReturnType<typeof officersOf>>;

const newRoot = (): Promise<CryptoKeyPair> => crypto.subtle.generateKey(signing, true, ["sign", "verify"]);

async function entryOf({ enc, sig }: OfficerKeys, name: string) {
  const key = await officerKeyId(enc.publicKey, sig.publicKey);
  const [encText, sigText] = [enc.publicKey, sig.publicKey].map(toBase64url);
  return { key, staff: crypto.randomUUID(), name, enc: encText ?? "", sig: sigText ?? "", state: "active" } as const;
}

type Sealed = {
  readonly id: string;
  readonly pub: string;
  readonly grants: readonly { readonly officerKey: string; readonly sealed: string }[];
  readonly messages: readonly { readonly seq: number; readonly toCase: string }[];
};

/** Everything that the first officer reads of a case, in its order. */
export async function readAll(
  { first, keys }: Officers,
  { id, grants, messages }: Sealed,
): Promise<readonly Content[]> {
  const recipient = keys[0] ?? "";
  const grant = grants.find(({ officerKey }) => officerKey === recipient);
  const place = { case: id, version: 1, recipient };
  const casePrivate = await openGrant(first.enc.privateKey, place, fromBase64url(grant?.sealed ?? ""));
  return Promise.all(
    messages.map(async ({ seq, toCase }) => {
      const at = { case: id, version: 1, direction: "reporter", seq, recipient: "case" } as const;
      return JSON.parse((await openMessage(casePrivate ?? new Uint8Array(), at, fromBase64url(toCase))) ?? "null");
    }),
  );
}

type Content = { readonly kind: string; readonly text?: string; readonly reporterPub?: string };

type Answer = { readonly officers: Officers; readonly sealed: Sealed; readonly text: string; readonly seq: number };

/** A reply in the first officer's name, signed by whoever `by` is. */
export async function replyTo({ officers, sealed, text, seq }: Answer, by: OfficerKeys) {
  const [sheet] = await readAll(officers, sealed);
  const content = JSON.stringify({ v: 1, kind: "reply", text });
  const at = { case: sealed.id, version: 1, direction: "officer", seq } as const;
  const toCase = await sealMessage(fromBase64url(sealed.pub), { ...at, recipient: "case" }, content);
  const reporterPub = fromBase64url(sheet?.reporterPub ?? "");
  const toReporter = await sealMessage(reporterPub, { ...at, recipient: "reporter" }, content);
  const signature = await signReply(by.sig.privateKey, { case: sealed.id, seq, toCase, toReporter });
  return {
    seq,
    version: 1,
    toReporter: toBase64url(toReporter),
    toCase: Buffer.from(toCase),
    toCaseHash: toBase64url(await sha256(toCase)),
    officerKey: officers.keys[0] ?? "",
    signature: toBase64url(signature),
  };
}
