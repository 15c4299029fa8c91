import { combine, split } from "shamir-secret-sharing";
import { areSame, concat, sha256 } from "./bytes.ts";
import { newCasePair, openGrant, sealGrant } from "./case-seal.ts";
import { printedGroups, readGroups, type TypedReading } from "./printed-bytes.ts";

/** Any two of three custodians open; one alone learns nothing (Shamir's sharing over GF(256)). */
const shares = 3;
export const sharesNeeded = 2;

const setBytes = 3;
const shareBytes = 33;
const sumBytes = 3;
/** Number of the share, mark of its set, share, checksum: 40 bytes, 16 groups. */
const printedBytes = 1 + setBytes + shareBytes + sumBytes;

/** `publicKey`: 65 bytes. `shares`: what is printed for each custodian, in groups of five signs. */
export type Escrow = { readonly publicKey: Uint8Array; readonly shares: readonly (readonly string[])[] };

/** A new escrow key, whose private half is nowhere but in its three shares when this returns. */
export async function newEscrow(): Promise<Escrow> {
  const pair = await newCasePair();
  const escrow = { publicKey: pair.publicKey, shares: await splitEscrow(pair.privateKey, pair.publicKey) };
  pair.privateKey.fill(0);
  return escrow;
}

/** The three shares of a private key of 32 bytes as they are printed. */
export async function splitEscrow(
  privateKey: Uint8Array,
  publicKey: Uint8Array,
): Promise<readonly (readonly string[])[]> {
  const parts = await split(privateKey, shares, sharesNeeded);
  const set = await setOf(publicKey);
  return Promise.all(
    parts.map(async (part, index) => {
      const body = concat(Uint8Array.of(index + 1), set, part);
      return printedGroups(concat(body, await sumOf(body)));
    }),
  );
}

export type EscrowReading =
  | { readonly is: "joined"; readonly privateKey: Uint8Array }
  /** `share` counts the shares as they were given, from 1; `group` the groups of that share, from 1. */
  | { readonly is: "mistyped"; readonly share: number; readonly group: number; readonly given: string }
  | { readonly is: "wrong-length"; readonly share: number; readonly given: number; readonly needed: number }
  /** Every group is right and the whole is not: more than one letter of a group is wrong. */
  | { readonly is: "unsound"; readonly share: number }
  | { readonly is: "other-escrow"; readonly share: number }
  | { readonly is: "same-share" | "too-few" | "not-joined" };

/** The private key of an escrow from two of its shares as they were typed, or what is wrong with which of them. */
export async function joinEscrow(publicKey: Uint8Array, typed: readonly string[]): Promise<EscrowReading> {
  if (typed.length < sharesNeeded) return { is: "too-few" };
  const set = await setOf(publicKey);
  const read: Uint8Array[] = [];
  for (const [index, text] of typed.entries()) {
    const reading = await readShare(text, set);
    if (reading.is !== "bytes") return { ...reading, share: index + 1 };
    read.push(reading.bytes);
  }
  if (new Set(read.map(([number]) => number)).size < read.length) return { is: "same-share" };
  const privateKey = await combine(read.map((bytes) => bytes.slice(1)));
  return (await isPair(publicKey, privateKey)) ? { is: "joined", privateKey } : { is: "not-joined" };
}

/** The same with whichever of several escrow keys the shares belong to; what is wrong is told of the first of them. */
export async function joinAnyEscrow(
  publicKeys: readonly Uint8Array[],
  typed: readonly string[],
): Promise<EscrowReading> {
  let told: EscrowReading = { is: "too-few" };
  for (const [index, publicKey] of publicKeys.entries()) {
    const reading = await joinEscrow(publicKey, typed);
    if (reading.is !== "other-escrow") return reading;
    if (index === 0) told = reading;
  }
  return told;
}

type ShareReading = TypedReading | { readonly is: "unsound" | "other-escrow" };

/** Number and share, without set and checksum. */
async function readShare(typed: string, set: Uint8Array): Promise<ShareReading> {
  const reading = readGroups(typed, printedBytes);
  if (reading.is !== "bytes") return reading;
  const body = reading.bytes.slice(0, -sumBytes);
  if (!areSame(await sumOf(body), reading.bytes.slice(-sumBytes))) return { is: "unsound" };
  if (!areSame(body.slice(1, 1 + setBytes), set)) return { is: "other-escrow" };
  return { is: "bytes", bytes: concat(body.slice(0, 1), body.slice(1 + setBytes)) };
}

/** Whether what is sealed to the one is opened by the other. */
async function isPair(publicKey: Uint8Array, privateKey: Uint8Array): Promise<boolean> {
  const place = { case: "", version: 0, recipient: "escrow" };
  const probe = crypto.getRandomValues(new Uint8Array(32));
  const opened = await openGrant(privateKey, place, await sealGrant(publicKey, place, probe));
  return opened !== null && areSame(opened, probe);
}

const setOf = async (publicKey: Uint8Array): Promise<Uint8Array> => (await sha256(publicKey)).slice(0, setBytes);
const sumOf = async (body: Uint8Array): Promise<Uint8Array> => (await sha256(body)).slice(0, sumBytes);
