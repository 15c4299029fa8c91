import { expect, test } from "vitest";
import { shownDay, shownNumber, shownPercent } from "../../bot/wording/numbers.ts";

test("thousands are parted by a space that does not break in Vietnamese, by a comma in English", () => {
  expect(shownNumber("vi", 1384)).toBe("1\u00A0384");
  expect(shownNumber("vi", 1234567.5)).toBe("1\u00A0234\u00A0567,5");
  expect(shownNumber("en", 1384)).toBe("1,384");
  expect(shownNumber("vi", 0)).toBe("0");
});

test("a share is written as a percentage with a comma and a space in Vietnamese", () => {
  expect(shownPercent("vi", 0.295)).toBe("29,5\u00A0%");
  expect(shownPercent("vi", 1, 0)).toBe("100\u00A0%");
  expect(shownPercent("en", 0.295)).toBe("29.5%");
});

test("a day is written as people of the language write it, whatever the machine's own zone", () => {
  expect(shownDay("vi", "2026-12-31")).toBe("31/12/2026");
  expect(shownDay("en", "2026-12-31")).toBe("31 December 2026");
  expect(shownDay("vi", "2027-01-05")).toBe("05/01/2027");
});
