import { fromBase64url } from "../../../privacy/bytes.ts";
import { argon2 } from "./argon2.ts";

/** One try is a megabyte of memory, once: nothing for a person, much for a flood (privacy-security 7.4). */
const cost = { memoryKiB: 1024, passes: 1, bytes: 32 } as const;

/** The first counter, in decimal, whose Argon2id with the nonce as salt begins with that many zero bits. */
export async function solve(nonce: string, bits: number): Promise<string> {
  const salt = fromBase64url(nonce);
  for (let counter = 0; ; counter += 1) {
    const answer = String(counter);
    if (zeroBits(await argon2(new TextEncoder().encode(answer), salt, cost)) >= bits) return answer;
  }
}

function zeroBits(hash: Uint8Array): number {
  const first = hash.findIndex((byte) => byte !== 0);
  return first === -1 ? hash.length * 8 : first * 8 + Math.clz32(hash[first] ?? 0) - 24;
}
