import { expect, test } from "vitest";
import { ballotTag, childTag } from "../../server/privacy/tags.ts";

// Reckoned with Python's hmac and struct, from the formula of the protocol alone.
const key = Buffer.from("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f", "hex");
const child = { platform: "telegram", uid: "123456789", slot: "cat" };

test("the tag of a ballot is the published one", () => {
  expect(ballotTag(key, "2027-dot-1", child).toString("hex")).toBe("a66c43946130edae7bdf5a952e7587f6");
});

test("the tag of a code's ballot is the published one", () => {
  const code = { platform: "code", uid: "ABCDEFGH", slot: "0" };
  expect(ballotTag(key, "2027-dot-1", code).toString("hex")).toBe("fcc009a920a8bcfe0796705b4f60d14b");
});

test("the tag of a counted child is the published one", () => {
  expect(childTag(key, "23a", child).toString("hex")).toBe("9010fe0ffc2ac8bbb79042fe6ce6f0c3");
});

test("names with accents count by their UTF-8 bytes", () => {
  expect(childTag(key, "22", { ...child, slot: "mèo" }).toString("hex")).toBe("423f478618744e46cabfb8b649e458e0");
});

test("one child has another tag in each campaign, for each indicator, each animal, each platform and each key", () => {
  const tags = [
    ballotTag(key, "a", child),
    ballotTag(key, "b", child),
    ballotTag(key, "a", { ...child, slot: "dog" }),
    ballotTag(key, "a", { ...child, platform: "zalo-oa" }),
    ballotTag(Buffer.alloc(32), "a", child),
    childTag(key, "22", child),
    childTag(key, "23a", child),
    childTag(key, "a", child),
  ].map((tag) => tag.toString("hex"));
  expect(new Set(tags).size).toBe(tags.length);
  expect(tags.every((tag) => tag.length === 32)).toBe(true);
});

test("moving a letter from one field to the next is another child", () => {
  const one = ballotTag(key, "c", { platform: "telegram", uid: "12", slot: "3" });
  const other = ballotTag(key, "c", { platform: "telegram", uid: "1", slot: "23" });
  expect(one.equals(other)).toBe(false);
});
