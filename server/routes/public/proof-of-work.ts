import { randomBytes, timingSafeEqual } from "node:crypto";
import { fromBase64url, utf8 } from "../../privacy/bytes.ts";
import type { Argon2 } from "../../privacy/receipt.ts";
import type { ReceiptPepper } from "../../privacy/receipt-pepper.ts";

/** One try is a megabyte of memory, once: a second or so for an old phone, much for a flood (privacy-security 7.4). */
const cost = { memoryKiB: 1024, passes: 1, bytes: 32 } as const;
const workBits = 6;
const goodForMs = 10 * 60_000;
const spentAtMost = 50_000;
const randomLength = 16;
const timeLength = 8;

export type Work = { readonly nonce: string; readonly answer: string };

/**
 * Work that many reports from one address do before they begin. A nonce carries its time and a mark, so that any process
 * of the program takes it back; each is taken once by a process.
 */
export function proofOfWork({ pepper, argon2 }: { readonly pepper: ReceiptPepper; readonly argon2: Argon2 }) {
  const spent = new Set<string>();
  const marked = async (head: Buffer) => Buffer.concat([head, await pepper.mark(`work ${head.toString("hex")}`)]);

  const isFresh = async (nonce: string): Promise<boolean> => {
    const given = Buffer.from(nonce, "base64url");
    const head = given.subarray(0, timeLength + randomLength);
    // One nonce has one spelling: under another one it would be taken again.
    if (given.toString("base64url") !== nonce || head.length < timeLength + randomLength) return false;
    const whole = await marked(head);
    const isOurs = whole.length === given.length && timingSafeEqual(whole, given);
    return isOurs && Date.now() - Number(head.readBigUInt64BE()) < goodForMs;
  };
  return {
    ask: async () => {
      const head = Buffer.concat([Buffer.alloc(timeLength), randomBytes(randomLength)]);
      head.writeBigUInt64BE(BigInt(Date.now()));
      return { work: { nonce: (await marked(head)).toString("base64url"), bits: workBits } };
    },
    isDone: async ({ nonce, answer }: Work): Promise<boolean> => {
      if (spent.has(nonce) || !(await isFresh(nonce))) return false;
      if (zeroBits(await argon2(utf8(answer), fromBase64url(nonce), cost)) < workBits) return false;
      // Twice at once: the other one was quicker.
      if (spent.has(nonce)) return false;
      if (spent.size >= spentAtMost) spent.clear();
      spent.add(nonce);
      return true;
    },
  };
}

function zeroBits(hash: Uint8Array): number {
  const first = hash.findIndex((byte) => byte !== 0);
  return first === -1 ? hash.length * 8 : first * 8 + Math.clz32(hash[first] ?? 0) - 24;
}
