import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runAdmin } from "../../server/cli/admin.ts";
import { commands } from "../../server/cli/commands/index.ts";
import { connect } from "../../server/cli/connect.ts";
import { readConfig } from "../../server/config.ts";
import { emptyDatabase } from "../support/database.ts";
import { type Console, openConsole } from "./admin-console.ts";

let desk: Console;
beforeAll(async () => {
  desk = await openConsole();
});
afterAll(() => desk.close());

describe("administration", () => {
  test("alone it says in Vietnamese how it is used, with a noun what belongs to it", async () => {
    expect(await desk.admin([])).toMatchObject({ code: 0, out: expect.stringContaining("Cách dùng") });
    const campaign = await desk.admin(["campaign"]);
    expect(campaign.out).toContain("campaign create --name N");
    expect(campaign.out).not.toContain("codes issue");
    expect((await desk.admin(["campaign", "--locale", "en"])).out).toContain("Usage");
  });

  test("a wrong usage leaves with 2, on the side of complaints, in the language asked for", async () => {
    expect(await desk.admin(["campaign", "crate"])).toMatchObject({ code: 2, out: "" });
    expect((await desk.admin(["campaign", "crate"])).err).toContain('"campaign create"');
    expect((await desk.admin(["campaign", "crate", "--locale=en"])).err).toContain("There is no command");
    expect(await desk.admin(["doctor", "--locale", "fr"])).toMatchObject({ code: 2 });
    const asJson = await desk.admin(["campaign", "open", "--json"]);
    expect(JSON.parse(asJson.err)).toMatchObject({
      error: { code: "usage-wrong", details: { reason: "positionals" } },
    });
  });

  test("a setting that is not allowed is one readable line", async () => {
    const refused = await desk.admin(["campaign", "list"], { PORT: "many" });
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.err).toContain("PORT");
  });

  test("an error that nobody foresaw shows its class and place, never its words", async () => {
    const broken = commands.map((command) => ({
      ...command,
      run: async () => {
        throw new TypeError("Nguyễn Văn A, 0912345678");
      },
    }));
    const complaints: string[] = [];
    const code = await runAdmin(["campaign", "list"], {
      loadConfig: () => readConfig({}),
      commands: broken,
      print: () => {},
      complain: (text) => complaints.push(text),
      connect: async () => ({ store: desk.box.store, keys: desk.box.keys, release: async () => {} }),
    });
    expect(code).toBe(1);
    expect(complaints.join()).toContain("TypeError");
    expect(complaints.join()).not.toContain("0912345678");
  });

  test("a database that is away is said so, and leaves with 1", async () => {
    const away = "postgresql://127.0.0.1:1/none";
    const complaints: string[] = [];
    const code = await runAdmin(["campaign", "list"], {
      loadConfig: () => readConfig({ DATABASE_URL: away, KEY_DIR: desk.box.folder, DATA_DIR: desk.folder }),
      commands,
      print: () => {},
      complain: (text) => complaints.push(text),
      connect,
    });
    expect(code).toBe(1);
    expect(complaints.join()).toContain("cơ sở dữ liệu");
  });

  test("on an empty database it finds the units and the trial campaign that the first start makes, and gives it back", async () => {
    const database = await emptyDatabase();
    const keys = join(desk.folder, "first-keys");
    const printed: string[] = [];
    const code = await runAdmin(["campaign", "list", "--json"], {
      loadConfig: () => readConfig({ DATABASE_URL: database.url, KEY_DIR: keys, DATA_DIR: desk.folder }),
      commands,
      print: (text) => printed.push(text),
      complain: (text) => printed.push(text),
      connect,
    });
    const list = JSON.parse(printed.join());
    expect({ code, list }).toMatchObject({ code: 0, list: [{ id: "thu-1", name: "Đợt dùng thử", state: "open" }] });
    await database.drop();
  });
});

test("the name of a migration is a word of letters, digits and underscores", async () => {
  expect((await desk.admin(["migration", "../../etc"])).code).toBe(2);
  expect((await desk.admin(["migration"])).code).toBe(2);
});

describe("survey lint", () => {
  test("a sound document is called so, one that skips to nowhere is refused with its place", async () => {
    const text = readFileSync("bot/surveys/documents/tieng-noi-cua-em.json", "utf8");
    const good = await desk.admin(["survey", "lint", desk.file("good.json", text)]);
    expect(good).toMatchObject({ code: 0, out: expect.stringContaining("tieng-noi-cua-em") });
    const document = JSON.parse(text);
    document.items[1].skipIf = { question: "nowhere", isUnanswered: true };
    const bad = await desk.admin(["survey", "lint", desk.file("bad.json", JSON.stringify(document))]);
    expect(bad).toMatchObject({ code: 1, out: "", err: expect.stringContaining("nowhere") });
    expect(await desk.admin(["survey", "lint", desk.file("broken.json", "{")])).toMatchObject({ code: 1 });
  });
});
