import { expect, test } from "vitest";
import { wordingOf } from "../../bot/wording/wording.ts";
import { catalogue, fault, isDatabaseAway, isDiskFull, isUndone } from "../../server/errors.ts";
import { ownIds } from "../support/wording.ts";

test("the catalogue is sorted, and every fault leaves as a status and an exit code", () => {
  const codes = Object.keys(catalogue);
  expect(codes.length).toBeGreaterThan(10);
  expect(codes).toEqual([...codes].sort());
  for (const { status, exitCode } of Object.values(catalogue)) {
    expect(status).toBeGreaterThanOrEqual(400);
    expect([1, 2]).toContain(exitCode);
  }
});

test.each(["vi", "en"])(
  "every fault has a sentence of its own in %s, and no sentence is left of a fault that is gone",
  (locale) => {
    const sentences = ownIds(locale).filter((id) => id.startsWith("error-"));
    expect(sentences.length).toBeGreaterThan(10);
    expect(sentences.sort()).toEqual(
      Object.keys(catalogue)
        .map((code) => `error-${code}`)
        .sort(),
    );
    for (const id of sentences) expect(wordingOf(locale)(id).length, id).toBeGreaterThan(10);
  },
);

test("a fault's message is its code, so that no detail reaches a log by accident", () => {
  const refused = fault("population-refused", { line: 3, given: "-1" });
  expect(refused.message).toBe("population-refused");
  expect(String(refused)).not.toContain("-1");
});

test("a database that is away, a full disk and a statement that was undone are told apart", () => {
  const coded = (code: string) => Object.assign(new Error("x"), { code });
  for (const code of ["ECONNREFUSED", "57P01", "08006", "53300"]) expect(isDatabaseAway(coded(code))).toBe(true);
  expect(isDatabaseAway(coded("23505"))).toBe(false);
  expect(isDatabaseAway(new Error("outer", { cause: coded("ECONNRESET") }))).toBe(true);
  expect(isDiskFull(coded("53100"))).toBe(true);
  expect(isDiskFull(coded("57P01"))).toBe(false);
  for (const code of ["40P01", "40001", "55P03", "57014"]) expect(isUndone(coded(code))).toBe(true);
  for (const code of ["23505", "57P01", "42501"]) expect(isUndone(coded(code))).toBe(false);
});
