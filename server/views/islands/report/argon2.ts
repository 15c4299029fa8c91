import { argon2id } from "hash-wasm";
import type { Argon2 } from "../../../privacy/receipt.ts";

/** Argon2id in the browser, as WebAssembly; one lane, as everywhere. */
export const argon2: Argon2 = (secret, salt, { memoryKiB, passes, bytes }) =>
  argon2id({
    password: secret,
    salt,
    parallelism: 1,
    iterations: passes,
    memorySize: memoryKiB,
    hashLength: bytes,
    outputType: "binary",
  });
