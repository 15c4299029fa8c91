import { beforeAll, describe, expect, test } from "vitest";
import { utf8 } from "../../server/privacy/bytes.ts";
import {
  type GrantPlace,
  type MessagePlace,
  newCasePair,
  openGrant,
  openMessage,
  type Pair,
  paddedSizes,
  sealGrant,
  sealMessage,
} from "../../server/privacy/case-seal.ts";
import { pairs } from "./flipped.ts";

const place: MessagePlace = {
  case: "0b5c9a1e-1c53-4a7e-9a55-5f2f4f6f2a10",
  version: 1,
  direction: "reporter",
  seq: 3,
  recipient: "case",
};
let own: Pair;
let other: Pair;
beforeAll(async () => {
  [own, other] = [await newCasePair(), await newCasePair()];
});

/** Encapsulated key and tag of the seal. */
const overhead = 65 + 16;

describe("a message", () => {
  test("opens to what was sealed, Vietnamese and emoji included", async () => {
    const text = "Bạn ấy doạ gửi ảnh của em cho cả lớp 😢";
    const sealed = await sealMessage(own.publicKey, place, text);
    expect(await openMessage(own.privateKey, place, sealed)).toBe(text);
  });

  test("of any length from 1 to 4,000 has one of the sizes and no other", async () => {
    const lengths = [1, 2, 100, 253, 254, 255, 256, 1000, 1022, 1023, 2500, 4000];
    const sizes = new Set<number>();
    for (const length of lengths) {
      const sealed = await sealMessage(own.publicKey, place, "a".repeat(length));
      expect(sealed.length - overhead).toBe(paddedSizes.find((size) => size >= length + 2));
      sizes.add(sealed.length - overhead);
    }
    expect([...sizes].sort((a, b) => a - b)).toEqual([256, 1024, 4096]);
  });

  test("is counted in bytes, and past the largest size it is refused", async () => {
    const full = "ệ".repeat(5460);
    expect(utf8(full).length).toBe(16_380);
    expect((await sealMessage(own.publicKey, place, full)).length).toBe(16_384 + overhead);
    await expect(sealMessage(own.publicKey, place, `${full}abc`)).rejects.toThrow(RangeError);
  });

  test("opens at no other case, version, direction, position or recipient, and with no other key", async () => {
    const sealed = await sealMessage(own.publicKey, place, "chỉ ở đây");
    const elsewhere: readonly Partial<MessagePlace>[] = [
      { case: "1b5c9a1e-1c53-4a7e-9a55-5f2f4f6f2a10" },
      { version: 2 },
      { direction: "officer" },
      { direction: "note" },
      { seq: 4 },
      { seq: 30 },
      { recipient: "reporter" },
    ];
    for (const change of elsewhere)
      expect(await openMessage(own.privateKey, { ...place, ...change }, sealed), JSON.stringify(change)).toBeNull();
    expect(await openMessage(other.privateKey, place, sealed)).toBeNull();
  });

  test("that was cut, lengthened, changed anywhere or put together of two is refused", async () => {
    const sealed = await sealMessage(own.publicKey, place, "một");
    const second = await sealMessage(own.publicKey, place, "hai");
    for (const [what, changed] of pairs(sealed))
      expect(await openMessage(own.privateKey, place, changed), what).toBeNull();
    const mixed = Uint8Array.from([...sealed.subarray(0, 65), ...second.subarray(65)]);
    expect(await openMessage(own.privateKey, place, mixed)).toBeNull();
  });

  test("sealed twice looks like two different messages", async () => {
    const [a, b] = [await sealMessage(own.publicKey, place, "x"), await sealMessage(own.publicKey, place, "x")];
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(false);
  });
});

describe("a grant", () => {
  const grantPlace: GrantPlace = { case: place.case, version: 1, recipient: "0123456789abcdef" };

  test("gives the case's private key to its recipient alone, for its case and version alone", async () => {
    const casePair = await newCasePair();
    const sealed = await sealGrant(own.publicKey, grantPlace, casePair.privateKey);
    expect(sealed.length).toBe(65 + 32 + 16);
    expect(await openGrant(own.privateKey, grantPlace, sealed)).toEqual(casePair.privateKey);
    expect(await openGrant(other.privateKey, grantPlace, sealed)).toBeNull();
    for (const change of [{ case: "2" }, { version: 2 }, { recipient: "escrow" }])
      expect(await openGrant(own.privateKey, { ...grantPlace, ...change }, sealed), JSON.stringify(change)).toBeNull();
    for (const [what, changed] of pairs(sealed))
      expect(await openGrant(own.privateKey, grantPlace, changed), what).toBeNull();
  });

  test("is never taken for a message, nor a message for a grant", async () => {
    const asMessage = await sealMessage(own.publicKey, place, "x");
    expect(await openGrant(own.privateKey, grantPlace, asMessage)).toBeNull();
    const asGrant = await sealGrant(own.publicKey, grantPlace, other.privateKey);
    expect(await openMessage(own.privateKey, place, asGrant)).toBeNull();
  });
});
