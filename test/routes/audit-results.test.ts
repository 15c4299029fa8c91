import { expect, test } from "vitest";
import { wordingOf } from "../../bot/wording/wording.ts";
import { auditResults, resultWords } from "../../server/routes/officer/audit-results.ts";

const day = "2026-11-25";

test("every result that the log may hold has words in both languages", () => {
  expect(auditResults.length).toBeGreaterThan(30);
  for (const locale of ["vi", "en"])
    for (const code of auditResults) expect(wordingOf(locale)(`audit-result-${code}`)).not.toBe("");
});

test("codes become words, numbers stay, clocks are called by their name, and what nobody knows stays as it stands", () => {
  const say = wordingOf("vi");
  expect(resultWords("done", day, say)).toBe("xong");
  expect(resultWords("sheets 12", day, say)).toBe("mở phiếu: 12");
  expect(resultWords("red-handed-over met", day, say)).toBe("Chuyển tin đã làm");
  expect(resultWords("something-else", day, say)).toBe("something-else");
});
