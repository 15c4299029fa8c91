import { describe, expect, test } from "vitest";
import { locales, wordingOf } from "../../bot/wording/wording.ts";
import type { Command } from "../../server/cli/command.ts";
import { nameOf, readCommandLine } from "../../server/cli/command-line.ts";
import { commands } from "../../server/cli/commands/index.ts";
import { usageReasons, wrongUsage } from "../../server/cli/given.ts";
import { descriptionId, helpLines } from "../../server/cli/help.ts";
import { aligned } from "../../server/cli/table.ts";
import { Fault } from "../../server/errors.ts";

const command = (words: Command["words"], options: Command["options"], positionals: number): Command => ({
  words,
  usage: "…",
  options,
  positionals,
  run: async () => ({ lines: [], json: null }),
});
const known = [
  command(["campaign", "create"], { name: "text", surveys: "text", trial: "flag" }, 0),
  command(["campaign", "feedback"], {}, 2),
  command(["codes", "issue"], { csv: "text" }, 0),
  command(["doctor"], {}, 0),
];
const read = (line: string) => readCommandLine(line === "" ? [] : line.split(" "), known);

function givenIn(line: string) {
  const { asked } = read(line);
  return asked.is === "command" ? { name: nameOf(asked.command), ...asked.given } : null;
}

function refusalOf(line: string) {
  try {
    read(line);
    return null;
  } catch (error) {
    return error instanceof Fault ? { code: error.code, exitCode: error.exitCode, ...error.details } : error;
  }
}

describe("a command line", () => {
  test("takes a value after a space or after an equals sign, and flags alone", () => {
    const options = { name: "Đợt", surveys: "a,b", trial: true };
    expect(givenIn("campaign create --name Đợt --surveys a,b --trial")).toMatchObject({ options });
    expect(givenIn("campaign create --trial --name=Đợt --surveys=a,b")).toMatchObject({ options });
    expect(givenIn("campaign create --name=a=b")).toMatchObject({ options: { name: "a=b" } });
    expect(givenIn("codes issue --csv -")).toMatchObject({ options: { csv: "-" } });
  });

  test("hands over what a command is asked about, in order", () => {
    expect(givenIn("campaign feedback 2027-dot-1-abcd answer.csv --json")).toMatchObject({
      positionals: ["2027-dot-1-abcd", "answer.csv"],
    });
  });

  test("takes --json and --locale with every command", () => {
    expect(read("doctor --json --locale en")).toMatchObject({ isJson: true, locale: "en" });
    expect(read("doctor")).toMatchObject({ isJson: false, locale: null });
  });

  test("without a command, with a noun alone or with --help it shows how commands are used", () => {
    const shown = (line: string) => {
      const { asked } = read(line);
      return asked.is === "help" ? asked.commands.map(nameOf) : null;
    };
    expect(shown("")).toEqual(known.map(nameOf));
    expect(shown("help")).toEqual(known.map(nameOf));
    expect(shown("campaign")).toEqual(["campaign create", "campaign feedback"]);
    expect(shown("codes issue --help")).toEqual(["codes issue"]);
  });

  test.each([
    ["an unknown command", "campagne create", { reason: "command-unknown", allowed: "campaign create" }],
    ["an unknown verb", "campaign crate", { reason: "command-unknown", allowed: "campaign create" }],
    ["an unknown verb with options", "codes isue --csv x", { reason: "command-unknown", allowed: "codes issue" }],
    ["an unknown option", "campaign create --nmae x", { reason: "option-unknown", allowed: "--name" }],
    ["a name that every object has", "campaign create --constructor x", { reason: "option-unknown" }],
    ["an option without its value", "campaign create --name", { reason: "option-without-value", given: "--name" }],
    ["an option for a value", "campaign create --name --trial", { reason: "option-without-value", given: "--name" }],
    ["a value for a flag", "campaign create --trial=yes", { reason: "flag-with-value" }],
    ["an option twice", "campaign create --name a --name b", { reason: "option-twice" }],
    ["a word too many", "doctor now", { reason: "positionals", given: "now" }],
    ["a word too few", "campaign feedback 2027-dot-1-abcd", { reason: "positionals" }],
  ] as const)("refuses %s with exit code 2 and names the nearest", (_, line, expected) => {
    expect(refusalOf(line)).toMatchObject({ code: "usage-wrong", exitCode: 2, ...expected });
  });
});

describe("the wording of the commands", () => {
  test.each(locales)("every command says in one line what it does (%s)", (locale) => {
    expect(commands.length).toBeGreaterThan(15);
    const say = wordingOf(locale);
    for (const one of commands) expect(say(descriptionId(one)).length, nameOf(one)).toBeGreaterThan(10);
    const help = helpLines(commands, say).join("\n");
    for (const one of commands) expect(help).toContain(`  ${nameOf(one)}`);
  });

  test("no two commands have one name, and every option that a usage line shows is read", () => {
    const names = commands.map(nameOf);
    expect(new Set(names).size).toBe(names.length);
    for (const one of commands) {
      const shown = [...one.usage.matchAll(/--([a-z0-9-]+)/g)].map(([, option = ""]) => option);
      expect(
        shown.filter((option) => !(option in one.options)),
        nameOf(one),
      ).toEqual([]);
    }
  });

  test.each(locales)("every refusal of a usage names what was given (%s)", (locale) => {
    for (const reason of usageReasons) {
      const { details } = wrongUsage({ reason, given: "GIVEN", allowed: "ALLOWED" });
      expect(wordingOf(locale)("error-usage-wrong", details)).toContain("GIVEN");
    }
  });
});

test("a table stands in line though letters carry marks, and numbers stand to the right", () => {
  const rows = [
    ["Xã, phường", "Phiếu"],
    ["phường Thục Phán", "5"],
    ["xã Bảo Lâm".normalize("NFD"), "120"],
  ];
  expect(aligned(rows)).toEqual([
    "Xã, phường        Phiếu",
    "phường Thục Phán      5",
    `${"xã Bảo Lâm".normalize("NFD")}          120`,
  ]);
});
