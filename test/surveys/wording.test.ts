import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";
import { locales } from "../../bot/wording/wording.ts";

const room = join(import.meta.dirname, "../../bot/surveys");
const sources = readdirSync(room, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ name, text: readFileSync(join(room, name), "utf8") }));

/** Ids that a call of `errorAt` or `warningAt` names after its path. */
const used = new Set(
  sources
    .flatMap(({ text }) => [
      ...text.matchAll(/(?:errorAt|warningAt)\(\s*(?:\[[^\]]*\]|\w+(?:\.slice\([^)]*\))?),\s*"([a-z-]+)"/g),
    ])
    .map(([, id]) => id ?? ""),
);

const idsOf = (locale: string) =>
  new FluentResource(readFileSync(join(room, `../../locales/${locale}/surveys.ftl`), "utf8")).body.map(({ id }) => id);

describe("the wording of a document's problems", () => {
  test("is complete in every language", () => {
    const [first, ...others] = locales.map((locale) => idsOf(locale).sort());
    expect(first?.length).toBeGreaterThan(40);
    for (const other of others) expect(other).toEqual(first);
  });

  test("has a sentence for every problem that the code names", () => {
    const named = [...used];
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((id) => !idsOf("vi").includes(`survey-problem-${id}`))).toEqual([]);
  });

  test("has no sentence that nothing says", () => {
    const all = sources.map(({ text }) => text).join();
    const built = ["feed-without-lesson", "feed-before-lesson", "feed-after-lesson"];
    const silent = idsOf("vi")
      .filter((id) => id.startsWith("survey-problem-"))
      .map((id) => id.replace("survey-problem-", ""))
      .filter((id) => !all.includes(`"${id}"`) && !built.includes(id));
    expect(silent).toEqual([]);
  });
});

test("only what reads files or hashes needs Node: the rest of the room runs in a browser too", () => {
  const needing = sources.filter(({ text }) => /from "node:/.test(text)).map(({ name }) => name);
  expect(needing.sort()).toEqual(["hash.ts", "load.ts", "pictures.ts"]);
});
