import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  type Argon2,
  drawReceipt,
  openReporterWrap,
  pairPictures,
  readReceipt,
  receiptKeys,
  shownReceipt,
  wrapForReporter,
} from "../../server/privacy/receipt.ts";
import { serverArgon2 } from "../../server/privacy/server-argon2.ts";
import { argon2 as browserArgon2 } from "../../server/views/islands/report/argon2.ts";
import { seededDraw } from "../support/campaign-box.ts";
import { pairs } from "./flipped.ts";

describe("a hundred thousand receipts", () => {
  const draw = seededDraw(20261125);
  const drawn = Array.from({ length: 100_000 }, () => drawReceipt(draw));

  test("have 16 digits with a right check digit, and none comes twice", () => {
    expect(drawn.every((digits) => /^\d{16}$/.test(digits))).toBe(true);
    expect(drawn.every((digits) => readReceipt(digits).is === "receipt")).toBe(true);
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  test("show every digit as often as any other at every place (chi-squared, 9 degrees of freedom)", () => {
    const expected = drawn.length / 10;
    for (let place = 0; place < 16; place++) {
      const counts = new Array<number>(10).fill(0);
      for (const digits of drawn) counts[Number(digits[place])] = (counts[Number(digits[place])] ?? 0) + 1;
      const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
      // Passed by an honest draw in 9,999 of 10,000 runs; the seed makes this one the same every time.
      expect(chi, `place ${place}`).toBeLessThan(33.7);
    }
  });
});

describe("the check digit", () => {
  const digits = drawReceipt(seededDraw(7));

  test("finds every single wrong digit", () => {
    let tried = 0;
    for (let place = 0; place < 16; place++)
      for (let digit = 0; digit < 10; digit++) {
        if (digits[place] === String(digit)) continue;
        tried++;
        expect(readReceipt(digits.slice(0, place) + digit + digits.slice(place + 1)).is).toBe("wrong");
      }
    expect(tried).toBe(144);
  });

  test("finds two neighbours in the wrong order", () => {
    let tried = 0;
    for (let place = 0; place < 15; place++) {
      const [a = "", b = ""] = digits.slice(place, place + 2);
      if (a === b) continue;
      tried++;
      expect(readReceipt(digits.slice(0, place) + b + a + digits.slice(place + 2)).is).toBe("wrong");
    }
    expect(tried).toBeGreaterThan(8);
  });
});

describe("what was typed", () => {
  const digits = drawReceipt(seededDraw(8));

  test("may have spaces, hyphens and dots between the digits", () => {
    for (const between of [" ", "-", ".", "  ", "–", "\u00a0"])
      expect(readReceipt(shownReceipt(digits).replaceAll(" ", between))).toEqual({ is: "receipt", digits });
    expect(shownReceipt(digits)).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
  });

  test("of another length, or with a letter in it, is no receipt", () => {
    for (const typed of ["", "1234", digits.slice(1), `${digits}0`, `a${digits.slice(1)}`, "0912345678"])
      expect(readReceipt(typed)).toEqual({ is: "not-a-receipt" });
  });
});

test("each of the hundred pairs has a packaged picture of its own", () => {
  const packaged = JSON.parse(
    readFileSync(join(import.meta.dirname, "../../node_modules/@iconify-json/fluent-emoji-flat/icons.json"), "utf8"),
  );
  expect(pairPictures).toHaveLength(100);
  expect(new Set(pairPictures).size).toBe(100);
  expect(pairPictures.filter((name) => packaged.icons[name] === undefined)).toEqual([]);
  const frightening = /gun|pistol|knife|sword|bomb|skull|ghost|coffin|blood|spider|devil|ogre|volcano|syringe|^fire$/;
  expect(pairPictures.filter((name) => frightening.test(name))).toEqual([]);
});

const salt = new Uint8Array(16).fill(9);

describe("what a receipt opens", () => {
  const digits = drawReceipt(seededDraw(9));
  const content = { reporterPrivate: new Uint8Array(32).fill(3), casePub: new Uint8Array(65).fill(4) };
  const share = new Uint8Array(32).fill(5);

  test("is the same in the browser and on the server, at the cost that both must bear", async () => {
    const costs: unknown[] = [];
    const noted: Argon2 = (secret, given, cost) => {
      costs.push(cost);
      return serverArgon2(secret, given, cost);
    };
    const [server, browser] = [await receiptKeys(digits, salt, noted), await receiptKeys(digits, salt, browserArgon2)];
    expect(server).toEqual(browser);
    expect(costs).toEqual([{ memoryKiB: 19 * 1024, passes: 2, bytes: 32 }]);
    expect(Buffer.from(server.rid).equals(Buffer.from(server.rk))).toBe(false);
  });

  test("is wrapped for the receipt, the server's share and the case together; each alone opens nothing", async () => {
    const keys = { rk: new Uint8Array(32).fill(1), share };
    const wrap = await wrapForReporter(keys, "case-1", content);
    expect(wrap.length).toBe(12 + 32 + 65 + 16);
    expect(await openReporterWrap(keys, "case-1", wrap)).toEqual(content);
    expect(await openReporterWrap(keys, "case-2", wrap)).toBeNull();
    expect(await openReporterWrap({ ...keys, share: new Uint8Array(32) }, "case-1", wrap)).toBeNull();
    expect(await openReporterWrap({ ...keys, rk: new Uint8Array(32) }, "case-1", wrap)).toBeNull();
    for (const [what, changed] of pairs(wrap)) expect(await openReporterWrap(keys, "case-1", changed), what).toBeNull();
  });
});
