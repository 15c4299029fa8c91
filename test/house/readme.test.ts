import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { runAdmin } from "../../server/cli/admin.ts";
import { commands } from "../../server/cli/commands/index.ts";
import { readConfig } from "../../server/config.ts";
import { type TestBox, testBox } from "../support/campaign-box.ts";

const root = resolve(import.meta.dirname, "../..");
const read = (name: string) => readFileSync(join(root, name), "utf8");
const readme = read("README.md");
const forOperators = read("README.vi.md");
const { scripts, dependencies } = z
  .object({ scripts: z.record(z.string(), z.string()), dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read("package.json")));

const shell = (text: string) =>
  [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) => block?.split("\n") ?? []);

describe("README.md", () => {
  test("names every command that npm knows, and none other", () => {
    const named = [...readme.matchAll(/npm (?:run )?(start|test|(?<=run )[a-z0-9]+)/g)].map(([, name]) => name ?? "");
    expect(named.length).toBeGreaterThan(5);
    expect([...new Set(named)].sort()).toEqual(Object.keys(scripts).sort());
  });

  test("has a line for every package it stands on", () => {
    const lines = readme.split("\n").filter((line) => line.startsWith("| `"));
    const named = lines.flatMap((line) =>
      [...(line.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    expect(Object.keys(dependencies).length).toBeGreaterThan(10);
    expect(Object.keys(dependencies).filter((name) => !named.includes(name))).toEqual([]);
  });

  test("the map and the links lead to what is there", () => {
    const rooms = [...readme.matchAll(/^\| `((?:bot|server|prisma|locales|test)[^`]*)` +\|/gm)].map(
      ([, path]) => path ?? "",
    );
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path ?? "");
    expect(rooms.length).toBeGreaterThan(10);
    expect([...rooms, ...links].filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const folders = ["bot", "server"].flatMap((top) =>
      readdirSync(join(root, top), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => `${top}/${entry.name}`),
    );
    expect(folders.filter((folder) => !rooms.includes(folder))).toEqual([]);
  });
});

describe("README.vi.md", () => {
  let box: TestBox;
  let folder: string;
  beforeAll(async () => {
    box = await testBox();
    await box.goTo("2027-01-11");
    folder = mkdtempSync(join(tmpdir(), "emnoi-readme-"));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await box.drop();
  });

  // The columns are those that the page names, so that the two cannot part.
  const columns = [...forOperators.matchAll(/cột `([a-z0-9_,]+)`/g)].map(([, names]) => names ?? "");
  const files = {
    "dan-so.csv": `${columns[0]}\n01273,2027,900,700,800,Công an tỉnh,2026-12-31\n`,
    "hoat-dong.csv": `${columns[1]}\n2027-01-09,01273,M01,0,0,4,5,12,11,Biên bản diễn đàn\n`,
    "tra-loi.csv": `${columns[2]}\nSân chơi,Sở Y tế,will,2027-06-30,Sáu xã có sân chơi mới.,Six communes get a playground.\n`,
  };

  const wordsOf = (line: string) =>
    [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");

  async function admin(words: readonly string[]): Promise<string> {
    const out: string[] = [];
    const err: string[] = [];
    const code = await runAdmin(words, {
      loadConfig: () => readConfig({ DATABASE_URL: box.url, KEY_DIR: box.folder, DATA_DIR: folder }),
      commands,
      print: (text) => out.push(text),
      complain: (text) => err.push(text),
      connect: async () => ({ store: box.store, keys: box.keys, release: async () => {} }),
    });
    expect({ words, code, err: err.join("\n") }).toEqual({ words, code: 0, err: "" });
    return out.join("\n");
  }

  test("a campaign can be led from its first file to its figures by the commands on the page", async () => {
    const lines = shell(forOperators).filter((line) => line.startsWith("npm run admin -- "));
    expect(lines.length).toBeGreaterThan(8);
    let id = "";
    for (const line of lines) {
      const words = wordsOf(line.slice("npm run admin -- ".length)).map((word) =>
        word === "ID" ? id : word in files ? join(folder, word) : word,
      );
      const printed = await admin([...words, "--json"]);
      if (words[1] === "create") id = z.object({ id: z.string() }).parse(JSON.parse(printed)).id;
    }
  });

  test("every other command that the page names is one", () => {
    const inline = [
      ...forOperators.matchAll(/`((?:campaign|codes|keys|year|doctor|staff|directory|duty|alarm|audit|purge)[^`]*)`/g),
    ].map(([, words]) => words ?? "");
    expect(inline.length).toBeGreaterThan(3);
    const known = commands.map((command) => command.words.join(" "));
    expect(inline.filter((words) => !known.some((name) => words.startsWith(name)))).toEqual([]);
  });
});
