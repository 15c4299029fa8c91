import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import type { AuditAnchor } from "../store/audit-anchors.ts";
import type { KeyFiles } from "./key-files.ts";
import { lengthPrefixed } from "./length-prefix.ts";

/** Key file whose 32 bytes are the seed of the signing key. */
const anchorKey = "audit-anchor";
/** PKCS #8 of an Ed25519 key up to its seed (RFC 8410 7). */
const pkcs8Head = Buffer.from("302e020100300506032b657004220420", "hex");
const spkiHeadBytes = 12;

export type AnchorKey = {
  /** 32 bytes: whoever keeps the mails can check them with this alone. */
  readonly publicKey: Buffer;
  sign(anchor: Omit<AuditAnchor, "signature">): Buffer;
  isSigned(anchor: AuditAnchor): boolean;
};

/**
 * The key that signs the log's daily head (Ed25519, RFC 8032) over `LP("emnoi/audit-anchor/v1") LP(day) LP(seq) LP(head)`,
 * made when first needed. Throws the key's fault where its file is absent, broken or another machine's.
 */
export async function auditAnchorKey(keys: KeyFiles): Promise<AnchorKey> {
  const seed = await keys.ensure(anchorKey);
  const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: "der", type: "pkcs8" });
  const publicKey = createPublicKey(privateKey);
  return {
    publicKey: rawPublic(publicKey),
    sign: (anchor) => sign(null, signedText(anchor), privateKey),
    isSigned: (anchor) => verify(null, signedText(anchor), publicKey, anchor.signature),
  };
}

const rawPublic = (key: KeyObject): Buffer => key.export({ format: "der", type: "spki" }).subarray(spkiHeadBytes);

const signedText = ({ day, seq, head }: Omit<AuditAnchor, "signature">): Buffer =>
  lengthPrefixed("emnoi/audit-anchor/v1", day, String(seq), head);
