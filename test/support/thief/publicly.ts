import { createHash, createHmac } from "node:crypto";
import type { Needle } from "./needles.ts";

/** As the protocol joins texts: each with its length before it, two bytes. */
const joined = (...parts: readonly string[]): Buffer =>
  Buffer.concat(
    parts.flatMap((part) => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(Buffer.byteLength(part));
      return [length, Buffer.from(part)];
    }),
  );

export type NamedChild = { readonly platform: string; readonly uid: string; readonly slot: string };

/** Every text of a known child that a tag could be made from. */
function textsOf({ platform, uid, slot }: NamedChild, campaign: string): readonly Buffer[] {
  return [
    Buffer.from(uid),
    Buffer.from(`${platform}:${uid}`),
    Buffer.from(`${platform}:${uid}:${slot}`),
    joined("emnoi/ballot/v1", campaign, platform, uid, slot),
    ...["22", "23a", "24w"].map((indicator) => joined("emnoi/child/v1", indicator, platform, uid, slot)),
  ];
}

/** First bytes of every digest of the child that can be made with keys that everybody knows. */
export function digestsOf(child: NamedChild, campaign: string, keys: readonly Buffer[]): readonly Needle[] {
  const plain = ["sha256", "sha1", "md5"].flatMap((kind) =>
    textsOf(child, campaign).map((text) => createHash(kind).update(text).digest()),
  );
  const keyed = keys.flatMap((key) =>
    textsOf(child, campaign).map((text) => createHmac("sha256", key).update(text).digest()),
  );
  return [...plain, ...keyed].flatMap((digest) => {
    const first = digest.subarray(0, 16);
    return [
      { name: `a digest of ${child.platform}`, bytes: first },
      { name: `a digest of ${child.platform} in letters`, bytes: Buffer.from(first.toString("hex")) },
    ];
  });
}

/** What somebody without a key might try as one: nothing, constants, and every word and byte of the database itself. */
export function publicKeys(words: readonly string[], bytes: readonly Buffer[]): readonly Buffer[] {
  const constants = [
    "",
    "0",
    "secret",
    "password",
    "changeme",
    "emnoi",
    "em-noi",
    "emnoi/ballot/v1",
    "emnoi/child/v1",
    "emnoi/key/v1",
  ];
  const told = [...constants, ...words].flatMap((word) => [
    Buffer.from(word),
    createHash("sha256").update(word).digest(),
  ]);
  return [
    ...told,
    ...words.filter((word) => /^[0-9a-f]{16,}$/.test(word)).map((word) => Buffer.from(word, "hex")),
    Buffer.alloc(32),
    Buffer.alloc(32, 0xff),
    ...bytes,
  ];
}
