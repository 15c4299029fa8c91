import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";
import { locales, wordingOf } from "../../bot/wording/wording.ts";

const folder = join(import.meta.dirname, "../../locales");

const filesOf = (locale: string): readonly string[] =>
  readdirSync(join(folder, locale)).filter((name) => name.endsWith(".ftl"));

/** Ids as they stand in the files, before anything is parsed. */
function idsIn(locale: string): readonly string[] {
  return filesOf(locale).flatMap((file) =>
    [...readFileSync(join(folder, locale, file), "utf8").matchAll(/^([a-zA-Z][\w-]*) *=/gmu)].map(([, id]) => id ?? ""),
  );
}

const parsed = (locale: string) =>
  filesOf(locale).flatMap((file) => new FluentResource(readFileSync(join(folder, locale, file), "utf8")).body);

/** The same thing in another form, for languages that need it: a month to name, a province without its type. */
const otherwise = new Set(["monthNumber", "provinceName"]);

const variablesOf = (value: unknown): readonly string[] =>
  [...JSON.stringify(value).matchAll(/"type":"var","name":"(\w+)"/gu)].map(([, name]) => name ?? "");

test("languages are found by themselves, Vietnamese first", () => {
  expect(locales[0]).toBe("vi");
  expect([...locales].sort()).toEqual([...new Set([...readdirSync(folder)])].sort());
});

test("an unknown language speaks Vietnamese, an unknown id is a fault", () => {
  expect(wordingOf("xx")("age-question")).toBe(wordingOf("vi")("age-question"));
  expect(() => wordingOf("vi")("no-such-id")).toThrow("no wording has the id no-such-id");
});

test("numbers are written the way of the language", () => {
  const args = { lowest: 1384, highest: 2 };
  expect(wordingOf("vi")("number-hint", args)).toContain("1\u00A0384");
  expect(wordingOf("en")("number-hint", args)).toContain("1,384");
});

describe.each(locales)("the wording in %s", (locale) => {
  test("is complete: every id of the others is here", () => {
    const here = new Set(idsIn(locale));
    const everywhere = locales.flatMap(idsIn);
    expect(everywhere.length).toBeGreaterThan(100);
    expect([...new Set(everywhere)].filter((id) => !here.has(id))).toEqual([]);
  });

  test("says each id once, and every line of it is understood", () => {
    const ids = idsIn(locale);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(
      parsed(locale)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
  });

  test("is filled with nothing that the Vietnamese is not filled with", () => {
    const base = new Map(parsed("vi").map((message) => [message.id, new Set(variablesOf(message.value))]));
    const strange = parsed(locale).flatMap(({ id, value }) =>
      variablesOf(value)
        .filter((name) => !(base.get(id)?.has(name) ?? false) && !otherwise.has(name))
        .map((name) => `${id}: $${name}`),
    );
    expect(strange).toEqual([]);
  });
});
