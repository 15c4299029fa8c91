import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { played, readScript } from "./play.ts";

const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".txt"));
const isRewriting = process.env.UPDATE_TRANSCRIPTS === "1";

describe("conversations that people have read and approved", () => {
  test("there are some, of both surveys, of reports and both languages", () => {
    const texts = names.map((name) => readFileSync(join(import.meta.dirname, name), "utf8"));
    expect(names.length).toBeGreaterThan(12);
    for (const part of [
      "7-10",
      "11-15",
      "locale: vi",
      "locale: en",
      "! survey_completed",
      "! dialogue_ended: stopped",
      "! case_sent",
    ])
      expect(
        texts.some((text) => text.includes(part)),
        part,
      ).toBe(true);
  });

  test.each(names)("%s is still said word for word", (name) => {
    const file = join(import.meta.dirname, name);
    const written = readFileSync(file, "utf8");
    const now = played(readScript(written));
    if (isRewriting) writeFileSync(file, now);
    expect(isRewriting ? now : written).toBe(now);
  });
});
