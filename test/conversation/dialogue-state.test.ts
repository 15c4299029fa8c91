import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { openText, rowKey, sealText } from "../../server/conversation/dialogue-state.ts";

const key = { name: "conv/1", secret: randomBytes(32) };
const row = rowKey(key, "web", "a1b2");

test("what was sealed opens again, whatever its letters and length", () => {
  for (const text of ["", "Em muốn có chỗ chơi 🛝", "x".repeat(5000)])
    expect(openText(key, row, sealText(key, row, text))).toBe(text);
});

test("a sealed text shows its length only in steps of 1,024 bytes", () => {
  const sizes = [1, 10, 900].map((length) => sealText(key, row, "y".repeat(length)).length);
  expect(new Set(sizes).size).toBe(1);
});

test("another row, another key and a flipped bit do not open", () => {
  const sealed = sealText(key, row, "bí mật");
  const flipped = Buffer.from(sealed);
  flipped[40] = (flipped[40] ?? 0) ^ 1;
  expect(openText(key, rowKey(key, "web", "a1b3"), sealed)).toBeNull();
  expect(openText({ name: "conv/2", secret: randomBytes(32) }, row, sealed)).toBeNull();
  expect(openText(key, row, flipped)).toBeNull();
});

test("channel and address cannot be shifted into each other", () => {
  expect(rowKey(key, "web", "ab").equals(rowKey(key, "weba", "b"))).toBe(false);
});
