import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { locales } from "../../bot/wording/wording.ts";

const files = ["conversation.ftl", "report.ftl"] as const;
const path = /(?<![\p{L}/])\/(?:ket-qua|bao-tin|rieng-tu|em|can-bo)(?![\p{L}-])/u;

test("nothing that is said in a chat names a page by a path, which opens nothing on a messenger", () => {
  const lines = locales.flatMap((locale) =>
    files.flatMap((file) =>
      readFileSync(new URL(`../../locales/${locale}/${file}`, import.meta.url), "utf8").split("\n"),
    ),
  );
  expect(lines.length).toBeGreaterThan(500);
  // Words that a person may type are heard, not said.
  expect(lines.filter((line) => path.test(line) && !line.startsWith("typed-"))).toEqual([]);
  expect("ở trang /ket-qua của").toMatch(path);
});
