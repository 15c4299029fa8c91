import { expect, test } from "vitest";
import { matchOne, matchSeveral, type Offered } from "../../bot/dialogue/match.ts";
import { hasDiacritics, plain, toned, visible } from "../../bot/dialogue/plain.ts";

const offered: readonly Offered[] = [
  { code: "many", label: "Có, nhiều lần", emoji: "🙋" },
  { code: "few", label: "Có, một hai lần", emoji: "👌" },
  { code: "never", label: "Chưa có", emoji: "🙅", words: ["chưa bao giờ"] },
  { code: "forgot", label: "Em không nhớ", emoji: "🤔" },
];

test.each([
  ["Có, nhiều lần", "many"],
  ["co nhieu lan", "many"],
  ["CÓ NHIỀU LẦN!!!", "many"],
  ["cónhiềulần", "many"],
  ["🙋 Có, nhiều lần", "many"],
  ["🙋🏽", "many"],
  ["🙋", "many"],
  ["2", "few"],
  ["câu 2", "few"],
  ["số 2.", "few"],
  ["②", "few"],
  ["chọn 3", "never"],
  ["chưa bao giờ", "never"],
  ["chưa", "never"],
  ["không nhớ", "forgot"],
  ["em không", "forgot"],
])("“%s” means %s", (typed, code) => {
  expect(matchOne(typed, offered)).toBe(code);
});

test.each(["có", "lần", "0", "5", "99", "nhớ", "", "🙂", "🙋🤔", "n".repeat(5000)])(
  "“%s” means none of them",
  (typed) => {
    expect(matchOne(typed, offered)).toBeNull();
  },
);

test("a list is understood whole or not at all, and each choice once", () => {
  expect(matchSeveral("1,2", offered)).toEqual(["many", "few"]);
  expect(matchSeveral("1, 1, 1", offered)).toEqual(["many"]);
  expect(matchSeveral("1 4", offered)).toEqual(["many", "forgot"]);
  expect(matchSeveral("1, và gì nữa", offered)).toBeNull();
});

test("where the tone is placed, composed or not, makes no difference", () => {
  expect(toned("Hòa")).toBe(toned("Hoà"));
  expect(toned("thủy")).toBe(toned("thuỷ"));
  expect(toned("Hòa".normalize("NFD"))).toBe(toned("Hòa"));
  expect(toned("đúng")).not.toBe(toned("dừng"));
  expect(plain("đúng")).toBe(plain("dừng"));
  expect(plain("Quý")).toBe(plain("Quí"));
  expect([hasDiacritics("dung"), hasDiacritics("đung"), hasDiacritics("dúng")]).toEqual([false, true, true]);
});

test("what nobody can see is not part of a text", () => {
  expect(visible("\u202Ea\u200Bb\u0000c\u2069 \n d")).toBe("abc d");
});
