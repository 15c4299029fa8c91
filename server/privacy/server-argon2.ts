import { availableParallelism } from "node:os";
import { hashRaw } from "@node-rs/argon2";
import type { Argon2 } from "./receipt.ts";

/** A hash takes 19 MiB and more: a flood waits in line, and does not take the memory of everybody else. */
const atOnce = 2 * availableParallelism();
let running = 0;
const waiting: (() => void)[] = [];

/** Argon2id, the library’s own choice, with one lane (RFC 9106), as the browsers make it, at most two a core at once. */
export const serverArgon2: Argon2 = async (secret, salt, { memoryKiB, passes, bytes }) => {
  if (running >= atOnce) await new Promise<void>((go) => waiting.push(go));
  running += 1;
  try {
    const cost = { memoryCost: memoryKiB, timeCost: passes, parallelism: 1, outputLen: bytes };
    return new Uint8Array(await hashRaw(secret, { ...cost, salt }));
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
};
