import fc from "fast-check";
import { expect, test } from "vitest";
import { envelopeOpener, envelopeOverhead, envelopeSealer } from "../../server/privacy/envelope.ts";
import { newPair, openWith, publicHalf, sealTo } from "../../server/privacy/hpke.ts";

const info = Buffer.from("emnoi/test/v1");
const aad = Buffer.from("campaign tag participation");
const paddedTo = 512;
const pair = await newPair();
const content = Buffer.from('{"band":"7-10"}');

test("what is sealed to a campaign opens with its private key, whatever it is, and always has one size", async () => {
  const { seal } = envelopeSealer(pair.publicKey, info);
  const { open } = envelopeOpener(pair.privateKey, info);
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: paddedTo - 2 }), async (bytes) => {
      const envelope = await seal({ aad, content: Buffer.from(bytes), paddedTo });
      expect(envelope.length).toBe(paddedTo + envelopeOverhead);
      expect(await open({ aad, envelope, paddedTo })).toEqual(Buffer.from(bytes));
    }),
  );
});

test("content that does not fit its padding is refused, not cut", async () => {
  const { seal } = envelopeSealer(pair.publicKey, info);
  await expect(seal({ aad, content: Buffer.alloc(paddedTo - 1), paddedTo })).rejects.toThrow(RangeError);
});

test("an envelope opens only for its campaign, its ballot, its part, its size and unchanged in every byte", async () => {
  const envelope = await envelopeSealer(pair.publicKey, info).seal({ aad, content, paddedTo });
  const { open } = envelopeOpener(pair.privateKey, info);
  expect(await open({ aad, envelope, paddedTo })).toEqual(content);
  expect(await open({ aad: Buffer.from("campaign tag answers"), envelope, paddedTo })).toBeNull();
  expect(await open({ aad, envelope, paddedTo: 2048 })).toBeNull();
  expect(await open({ aad, envelope: envelope.subarray(0, -1), paddedTo })).toBeNull();
  expect(await open({ aad, envelope: Buffer.alloc(0), paddedTo })).toBeNull();
  expect(await envelopeOpener(pair.privateKey, Buffer.from("other")).open({ aad, envelope, paddedTo })).toBeNull();
  expect(await envelopeOpener((await newPair()).privateKey, info).open({ aad, envelope, paddedTo })).toBeNull();
  for (let at = 0; at < envelope.length; at += 7) {
    const changed = Buffer.from(envelope);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(await open({ aad, envelope: changed, paddedTo })).toBeNull();
  }
});

const dataKeyOf = (envelope: Buffer) => envelope.subarray(1, 114).toString("hex");

test("a data key serves a thousand envelopes and no more, also when they are sealed at once", async () => {
  const { seal } = envelopeSealer(pair.publicKey, info);
  const envelopes = await Promise.all(Array.from({ length: 2001 }, () => seal({ aad, content, paddedTo })));
  const uses = Map.groupBy(envelopes, dataKeyOf);
  expect([...uses.values()].map((some) => some.length)).toEqual([1000, 1000, 1]);
});

test("a data key is given up after ten minutes", async () => {
  let nowMs = 0;
  const { seal } = envelopeSealer(pair.publicKey, info, () => nowMs);
  const first = await seal({ aad, content, paddedTo });
  nowMs = 10 * 60_000 - 1;
  const same = await seal({ aad, content, paddedTo });
  nowMs = 10 * 60_000;
  const later = await seal({ aad, content, paddedTo });
  expect(dataKeyOf(same)).toBe(dataKeyOf(first));
  expect(dataKeyOf(later)).not.toBe(dataKeyOf(first));
});

test("equal contents never look equal", async () => {
  const { seal } = envelopeSealer(pair.publicKey, info);
  const [one, other] = [await seal({ aad, content, paddedTo }), await seal({ aad, content, paddedTo })];
  expect(one.subarray(114).equals(other.subarray(114))).toBe(false);
});

test("the public half of a private key is the one that it was made with", () => {
  expect(publicHalf(pair.privateKey)).toEqual(pair.publicKey);
});

// RFC 9180, appendix A.3 has AES-128-GCM; the key schedule of our suite is tried by sealing and opening across contexts.
test("a sealed data key opens only with the right private key and purpose", async () => {
  const sealed = await sealTo(pair.publicKey, info, Buffer.alloc(32, 9));
  expect(sealed.length).toBe(113);
  expect(await openWith(pair.privateKey, info, sealed)).toEqual(Buffer.alloc(32, 9));
  expect(await openWith(pair.privateKey, Buffer.from("else"), sealed)).toBeNull();
  expect(await openWith((await newPair()).privateKey, info, sealed)).toBeNull();
  expect(await openWith(pair.privateKey, info, Buffer.alloc(113))).toBeNull();
});
