import { describe, expect, test } from "vitest";
import { screenOf } from "../../bot/channels/web/outgoing.ts";
import { fromBase64url, toBase64url } from "../../server/privacy/bytes.ts";
import { openLink, sealLink, startOfReport } from "../../server/privacy/one-time-link.ts";
import { argon2 } from "../../server/views/islands/report/argon2.ts";
import { given, list, text } from "../../server/views/islands/report/reading.ts";
import { solve } from "../../server/views/islands/report/work.ts";
import { oneQuestion } from "../channels/contract.ts";

describe("words on a page", () => {
  test("carry no emoji, which old phones show as blank boxes: a line that begins with one is a point", () => {
    const text = "🔴 Điều quan trọng nhất là em được an toàn. 💚\n👉 Gọi 113 ngay.\n👨‍👩‍👧 Đừng một mình ✈️ nhé.";
    const { notes, question } = screenOf([
      { kind: "note", text },
      { ...oneQuestion, text },
    ]);
    const said = "• Điều quan trọng nhất là em được an toàn.\n• Gọi 113 ngay.\n• Đừng một mình nhé.";
    expect(notes[0]?.text).toBe(said);
    expect(question?.text).toBe(said);
  });
});

describe("work that is asked for where many write at once", () => {
  test("begins with as many zero bits as were asked for, under the nonce", async () => {
    const nonce = toBase64url(new Uint8Array(16).fill(3));
    const answer = await solve(nonce, 3);
    const cost = { memoryKiB: 1024, passes: 1, bytes: 32 };
    const [first = 255] = await argon2(new TextEncoder().encode(answer), fromBase64url(nonce), cost);
    expect(answer).toMatch(/^\d+$/);
    expect(first).toBeLessThan(32);
  });
});

describe("a link that opens once", () => {
  const token = new Uint8Array(32).fill(1);

  test("carries a receipt to whoever has its token", async () => {
    expect(await openLink(token, await sealLink(token, "0022642228028402"))).toBe("0022642228028402");
  });

  test("leads to the first question of a report, and looks from outside as one that carries a receipt", async () => {
    const sealed = await sealLink(token, startOfReport);
    expect(await openLink(token, sealed)).toBe(startOfReport);
    expect(sealed).toHaveLength((await sealLink(token, "0022642228028402")).length);
    expect(await openLink(token, await sealLink(token, "anything"))).toBeNull();
  });

  test("tells nothing to another token, nor where it was changed", async () => {
    const sealed = await sealLink(token, "0022642228028402");
    expect(await openLink(new Uint8Array(32).fill(2), sealed)).toBeNull();
    expect(await openLink(token, sealed.with(20, (sealed[20] ?? 0) ^ 1))).toBeNull();
  });
});

describe("what comes over the network", () => {
  test("is read by shape: anything else is refused, never guessed", () => {
    expect(list(given({ found: [{ name: "Hòa An" }] }), "found", (one) => text(one, "name"))).toEqual(["Hòa An"]);
    for (const wrong of [null, [], "text", 1]) expect(() => given(wrong)).toThrow();
    expect(() => text({ name: 1 }, "name")).toThrow();
    expect(() => list({ found: "x" }, "found", given)).toThrow();
  });
});
