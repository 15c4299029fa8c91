import { armor, Decrypter, Encrypter } from "age-encryption";
import { z } from "zod";
import { fromBase64url, own, toBase64url } from "./bytes.ts";
import { printedGroups, readGroups } from "./printed-bytes.ts";

/**
 * The root signs with ECDSA P-256, not with Ed25519: reporters' browsers verify it, and WebCrypto of the older phones that
 * children carry knows no Ed25519.
 */
const signing = { name: "ECDSA", namedCurve: "P-256" } as const;

/** Drawn, not chosen, so that nobody can guess it whatever the work factor: 15 bytes, six groups. */
const passphraseBytes = 15;
const scryptLogN = 12;

export type Root = {
  /** `DIRECTORY_ROOT`: 65 bytes, base64url. */
  readonly publicKey: string;
  readonly privateKey: CryptoKey;
  /** Public key of the escrow that was made together with it, base64url. */
  readonly escrow: string;
};

/** What a ceremony makes of the root: a file for the memory stick and the passphrase for the paper; neither opens alone. */
export type SealedRoot = {
  readonly publicKey: string;
  readonly file: string;
  readonly passphrase: readonly string[];
};

/** A new root key, in an age file (age-encryption.org/v1, scrypt) under a passphrase that was drawn for it. */
export async function newRoot(escrow: Uint8Array): Promise<SealedRoot> {
  const pair = await crypto.subtle.generateKey(signing, true, ["sign", "verify"]);
  const publicKey = toBase64url(new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey)));
  const privateKey = toBase64url(new Uint8Array(await crypto.subtle.exportKey("pkcs8", pair.privateKey)));
  return sealedRoot({ publicKey, privateKey, escrow: toBase64url(escrow) });
}

type RootKeys = Pick<RootContent, "publicKey" | "privateKey" | "escrow">;

async function sealedRoot(keys: RootKeys): Promise<SealedRoot> {
  const passphrase = printedGroups(crypto.getRandomValues(new Uint8Array(passphraseBytes)));
  const content = { kind: "emnoi-root", v: 1, ...keys };
  return { publicKey: keys.publicKey, passphrase, file: await sealed(passphrase.join("-"), JSON.stringify(content)) };
}

/**
 * The same root key with another escrow, in a new file under a new passphrase: what is signed with it from now on names that
 * escrow, and `DIRECTORY_ROOT` stays as it is.
 */
export async function withOtherEscrow(
  file: string,
  typed: string,
  escrow: Uint8Array,
): Promise<{ readonly is: "sealed"; readonly sealed: SealedRoot } | Exclude<RootReading, { readonly is: "root" }>> {
  const reading = await openContent(file, typed);
  if (reading.is !== "content") return reading;
  const { publicKey, privateKey } = reading.content;
  return { is: "sealed", sealed: await sealedRoot({ publicKey, privateKey, escrow: toBase64url(escrow) }) };
}

async function sealed(passphrase: string, content: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(scryptLogN);
  return armor.encode(await encrypter.encrypt(content));
}

const rootContent = z.object({
  kind: z.literal("emnoi-root"),
  v: z.literal(1),
  publicKey: z.string(),
  privateKey: z.string(),
  escrow: z.string(),
});

type RootContent = z.output<typeof rootContent>;

export type RootReading =
  | { readonly is: "root"; readonly root: Root }
  | { readonly is: "mistyped"; readonly group: number; readonly given: string }
  | { readonly is: "wrong-passphrase" | "not-a-root" };

/** The root of a file and the passphrase as it was typed from the paper. */
export async function openRoot(file: string, typed: string): Promise<RootReading> {
  const reading = await openContent(file, typed);
  if (reading.is !== "content") return reading;
  const { publicKey, privateKey, escrow } = reading.content;
  try {
    const key = await crypto.subtle.importKey("pkcs8", own(fromBase64url(privateKey)), signing, false, ["sign"]);
    return { is: "root", root: { publicKey, privateKey: key, escrow } };
  } catch {
    return { is: "not-a-root" };
  }
}

type ContentReading =
  | { readonly is: "content"; readonly content: RootContent }
  | Exclude<RootReading, { readonly is: "root" }>;

async function openContent(file: string, typed: string): Promise<ContentReading> {
  const reading = readGroups(typed, passphraseBytes);
  if (reading.is === "mistyped") return reading;
  if (reading.is === "wrong-length") return { is: "wrong-passphrase" };
  const binary = unarmored(file);
  if (binary === null) return { is: "not-a-root" };
  const text = await opened(binary, printedGroups(reading.bytes).join("-"));
  return text === null ? { is: "wrong-passphrase" } : parsed(text);
}

function unarmored(file: string): Uint8Array | null {
  try {
    return armor.decode(file);
  } catch {
    return null;
  }
}

async function opened(file: Uint8Array, passphrase: string): Promise<string | null> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decrypt(file, "text");
  } catch {
    return null;
  }
}

function parsed(text: string): ContentReading {
  try {
    return { is: "content", content: rootContent.parse(JSON.parse(text)) };
  } catch {
    return { is: "not-a-root" };
  }
}
