import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

/** What the browser derived has 256 bits already: OWASP's least is more than enough against a stolen table. */
const cost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1, outputLen: 32 } as const;

/** Argon2id of what the browser derived from the password, as a PHC string. */
export const verifierOf = (auth: Buffer): Promise<string> => hash(textOf(auth), cost);

/** The library takes bytes for text of UTF-8 when it compares. */
const textOf = (auth: Buffer): string => auth.toString("base64url");

let nobody: Promise<string> | null = null;

/** Whether it is that account's. For no account the same work is done, and the answer is no. */
export async function isRight(verifier: string | null, auth: Buffer): Promise<boolean> {
  nobody ??= verifierOf(randomBytes(32));
  const isSame = await verify(verifier ?? (await nobody), textOf(auth));
  return verifier !== null && isSame;
}
