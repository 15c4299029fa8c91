import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sealer } from "../../server/ballot-box/seal.ts";
import { runAdmin } from "../../server/cli/admin.ts";
import { commands } from "../../server/cli/commands/index.ts";
import { connect } from "../../server/cli/connect.ts";
import { readConfig } from "../../server/config.ts";
import { writeTurns } from "../../server/store/turns.ts";
import { completedByCode, type TestBox, testBox } from "../support/campaign-box.ts";
import { emptyDatabase } from "../support/database.ts";

let box: TestBox;
let folder: string;
beforeAll(async () => {
  box = await testBox();
  await box.goTo("2027-01-11");
  folder = mkdtempSync(join(tmpdir(), "emnoi-admin-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await box.drop();
});

type Outcome = { readonly code: number; readonly out: string; readonly err: string };

async function admin(args: readonly string[], environment: Record<string, string> = {}): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runAdmin(args, {
    loadConfig: () => readConfig({ DATABASE_URL: box.url, KEY_DIR: box.folder, DATA_DIR: folder, ...environment }),
    commands,
    print: (text) => out.push(text),
    complain: (text) => err.push(text),
    connect: async () => ({ store: box.store, keys: box.keys, release: async () => {} }),
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const asked = [
  "--surveys",
  "em-noi-nguoi-lon-nghe,tieng-noi-cua-em",
  "--opens",
  "2027-01-11",
  "--closes",
  "2027-01-31",
];

async function newCampaign(units: string): Promise<string> {
  const made = await admin(["campaign", "create", "--name", "Đợt 1", ...asked, "--units", units, "--json"]);
  expect(made.err).toBe("");
  return JSON.parse(made.out).id;
}

describe("administration", () => {
  test("alone it says in Vietnamese how it is used, with a noun what belongs to it", async () => {
    expect(await admin([])).toMatchObject({ code: 0, out: expect.stringContaining("Cách dùng") });
    const campaign = await admin(["campaign"]);
    expect(campaign.out).toContain("campaign create --name N");
    expect(campaign.out).not.toContain("codes issue");
    expect((await admin(["campaign", "--locale", "en"])).out).toContain("Usage");
  });

  test("a wrong usage leaves with 2, on the side of complaints, in the language asked for", async () => {
    expect(await admin(["campaign", "crate"])).toMatchObject({ code: 2, out: "" });
    expect((await admin(["campaign", "crate"])).err).toContain('"campaign create"');
    expect((await admin(["campaign", "crate", "--locale=en"])).err).toContain("There is no command");
    expect(await admin(["doctor", "--locale", "fr"])).toMatchObject({ code: 2 });
    const asJson = await admin(["campaign", "open", "--json"]);
    expect(JSON.parse(asJson.err)).toMatchObject({
      error: { code: "usage-wrong", details: { reason: "positionals" } },
    });
  });

  test("a setting that is not allowed is one readable line", async () => {
    const refused = await admin(["campaign", "list"], { PORT: "many" });
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
      connect: async () => ({ store: box.store, keys: box.keys, release: async () => {} }),
    });
    expect(code).toBe(1);
    expect(complaints.join()).toContain("TypeError");
    expect(complaints.join()).not.toContain("0912345678");
  });

  test("a database that is away is said so, and leaves with 1", async () => {
    const away = "postgresql://127.0.0.1:1/none";
    const complaints: string[] = [];
    const code = await runAdmin(["campaign", "list"], {
      loadConfig: () => readConfig({ DATABASE_URL: away, KEY_DIR: box.folder, DATA_DIR: folder }),
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
    const keys = join(folder, "first-keys");
    const printed: string[] = [];
    const code = await runAdmin(["campaign", "list", "--json"], {
      loadConfig: () => readConfig({ DATABASE_URL: database.url, KEY_DIR: keys, DATA_DIR: folder }),
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

describe("a campaign from the command line", () => {
  test("a request that breaks several rules is refused with each of them, and nothing is made", async () => {
    const refused = await admin([
      "campaign",
      "create",
      "--name",
      "X",
      "--surveys",
      "khong-co",
      "--opens",
      "2027-01-11",
    ]);
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.err).toContain('"khong-co"');
    expect(refused.err).toContain("--closes");
    expect((await admin(["campaign", "list"])).out).toBe("Chưa có đợt nào.");
  });

  test("created, opened, shown, counted, closed, answered", async () => {
    const id = await newCampaign("01273,01279");
    const opened = await admin(["campaign", "open", id]);
    expect(opened.out).toContain(`/em?d=${id}`);
    expect((await admin(["campaign", "open", id])).out).toContain("đã mở từ trước");
    expect((await admin(["campaign", "list"])).out).toMatch(new RegExp(`${id}\\s+Đợt 1\\s+đang mở`));

    const codes = ["codes", "issue", "--campaign", id, "--unit", "01273", "--band", "11-15", "--count", "12", "--json"];
    const issued = JSON.parse((await admin(codes)).out);
    for (const { code } of issued.codes) await answer(id, code.replace("-", ""));
    expect((await admin(["campaign", "show", id])).out).toContain(issued.batch);

    const turnout = await admin(["campaign", "turnout", id]);
    expect(turnout.out).toMatch(/phường Thục Phán\s+10/);
    expect(turnout.out).not.toMatch(/(^|\s)12(\s|$)/);

    const early = await admin(["campaign", "feedback", id, file("good.csv", goodFeedback)]);
    expect(early).toMatchObject({ code: 1, err: expect.stringContaining("còn đang mở") });

    const closed = await admin(["campaign", "close", id]);
    expect(closed.out).toContain("Trẻ em được tính: 12");
    expect((await admin(["campaign", "close", id])).out).toContain("Trẻ em được tính: 12");
    expect((await admin(["campaign", "open", id])).err).toContain("không mở lại được");
    expect((await admin(["campaign", "show", id])).out).toContain("Đang chờ trả lời trẻ em");

    const published = await admin(["campaign", "feedback", id, file("good.csv", goodFeedback)]);
    expect(published.out).toContain("Đã công bố 2 câu trả lời");
    expect((await admin(["campaign", "feedback", id, file("good.csv", goodFeedback)])).out).toContain("từ trước");
    expect(await box.store.prisma.feedback.count({ where: { campaignId: id } })).toBe(2);
  });

  test("one that never opened is taken back, and one that does not exist is named", async () => {
    const id = await newCampaign("01288");
    expect((await admin(["campaign", "close", id])).out).toContain("đã bỏ");
    expect((await admin(["campaign", "show", id])).err).toContain(`"${id}"`);
    expect(await admin(["campaign", "turnout", "khong-co"])).toMatchObject({ code: 1 });
  });

  test("a real campaign does not open in development on a network", async () => {
    const id = await newCampaign("01290");
    const network = { PUBLIC_URL: "http://192.168.1.5:3000", MODE: "development" };
    expect(await admin(["campaign", "open", id], network)).toMatchObject({
      code: 1,
      err: expect.stringContaining("MODE=development"),
    });
    const trial = ["campaign", "create", "--name", "Thử", "--surveys", "tieng-noi-cua-em", "--trial", "--json"];
    const made = JSON.parse((await admin(trial)).out);
    expect(await admin(["campaign", "open", made.id], network)).toMatchObject({ code: 0 });
  });

  test("two campaigns with one survey in one unit: the second is refused and the first named", async () => {
    const [first, second] = [await newCampaign("01294"), await newCampaign("01294")];
    await admin(["campaign", "open", first]);
    const refused = await admin(["campaign", "open", second]);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining(first) });
  });
});

async function answer(campaign: string, code: string): Promise<void> {
  const completed = { ...completedByCode(campaign, code), unit: "01273", answers: {} };
  const ballot = await sealer(box).seal(completed, { channel: "web", address: code });
  const turn = { key: Buffer.from(code.padEnd(32)), revision: 0, body: Buffer.alloc(1100), update: null };
  await writeTurns(box.store.pool, [{ ...turn, channel: "web", owed: [], ballot }]);
}

const heading = "theme,department,outcome,due_on,text_vi,text_en";
const goodFeedback = `\uFEFF${heading}
Sân chơi,UBND xã,done,,Đã sửa sân chơi,The playground is mended
Nhà vệ sinh,Sở Giáo dục và Đào tạo,will,2027-09-01,"Sẽ sửa, trước năm học mới",
`;

describe("the answer to children, as a file", () => {
  test.each([
    ["another outcome", "Sân chơi,UBND,maybe,,Có,Yes", "dòng 2", '"maybe"'],
    ["a day that is none", "Sân chơi,UBND,will,2027-02-30,Có,Yes", "dòng 2", '"2027-02-30"'],
    ["a promise without a day", "Sân chơi,UBND,will,,Có,Yes", "dòng 2", "will"],
    ["no text", "Sân chơi,UBND,done,,,Yes", "dòng 2", "text_vi"],
    ["a text that turns its direction", "Sân chơi,UBND,done,,\u202eCó,Yes", "dòng 2", "text_vi"],
    ["a text as long as a book", `Sân chơi,UBND,done,,${"a".repeat(5000)},Yes`, "dòng 2", "5"],
    ["a cell too few", "Sân chơi,UBND,done", "dòng 2", "3"],
  ])("%s is named by its line, and nothing is published", async (_, line, where, what) => {
    const id = await newCampaign("01304");
    const refused = await admin(["campaign", "feedback", id, file("bad.csv", `${heading}\n${line}\n`)]);
    expect(refused.code).toBe(1);
    expect(refused.err.toLowerCase()).toContain(where);
    expect(refused.err).toContain(what);
    expect(await box.store.prisma.feedback.count({ where: { campaignId: id } })).toBe(0);
    await admin(["campaign", "close", id]);
  });

  test("wrong columns, another encoding and a file that is not there are refused", async () => {
    const id = await newCampaign("01297");
    const columns = await admin(["campaign", "feedback", id, file("columns.csv", "theme,text\na,b\n")]);
    expect(columns).toMatchObject({ code: 1, err: expect.stringContaining("department") });
    writeFileSync(join(folder, "latin.csv"), Buffer.from([0x74, 0xe9, 0x0a]));
    expect(await admin(["campaign", "feedback", id, join(folder, "latin.csv")])).toMatchObject({ code: 1 });
    const missing = await admin(["campaign", "feedback", id, join(folder, "none.csv")]);
    expect(missing).toMatchObject({ code: 1, err: expect.stringContaining("none.csv") });
    expect(await admin(["campaign", "feedback", id, folder])).toMatchObject({ code: 1 });
  });
});

describe("class codes from the command line", () => {
  let id: string;
  const issue = (...more: readonly string[]) =>
    admin(["codes", "issue", "--campaign", id, "--unit", "01318", "--band", "7-10", "--count", "6", ...more]);
  beforeAll(async () => {
    id = await newCampaign("01318");
  });

  test("they are printed in rows, in groups of four", async () => {
    const printed = await issue();
    expect(printed.code).toBe(0);
    expect(printed.out.match(/\b[2-9A-Z]{4}-[2-9A-Z]{4}\b/g)).toHaveLength(6);
  });

  test("as CSV on the terminal there is nothing but the file", async () => {
    const { out } = await issue("--csv", "-");
    const [head, ...lines] = out.split("\n");
    expect(head).toBe("code,link");
    expect(lines).toHaveLength(6);
    for (const line of lines)
      expect(line).toMatch(/^([2-9A-Z]{4})-([2-9A-Z]{4}),http:\/\/127\.0\.0\.1:3000\/em\?m=\1\2$/);
  });

  test("in a file they are readable by its owner alone, and a file that is there is never written over", async () => {
    const path = join(folder, "codes.csv");
    const printed = await issue("--csv", path);
    expect(printed.out).not.toMatch(/[2-9A-Z]{4}-[2-9A-Z]{4}/);
    const written = readFileSync(path, "utf8");
    expect(written.trim().split("\r\n")).toHaveLength(7);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const batches = await box.store.prisma.codeBatch.count();
    expect(await issue("--csv", path)).toMatchObject({ code: 1, err: expect.stringContaining(path) });
    expect(readFileSync(path, "utf8")).toBe(written);
    expect(await box.store.prisma.codeBatch.count()).toBe(batches);
  });

  test("where they are refused, no empty file stays behind", async () => {
    const path = join(folder, "refused.csv");
    const refused = await admin([
      "codes",
      "issue",
      "--campaign",
      id,
      "--unit",
      "01273",
      "--band",
      "7-10",
      "--count",
      "6",
      "--csv",
      path,
    ]);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('"01273"') });
    expect(existsSync(path)).toBe(false);
  });

  test("a number that is none is wrong usage", async () => {
    for (const count of ["many", "-5", "1e3", ""]) {
      const line = ["codes", "issue", "--campaign", id, "--unit", "01318", "--band", "7-10", `--count=${count}`];
      expect((await admin(line)).code).toBe(2);
    }
  });

  test("a batch is revoked by its name", async () => {
    const { batch } = JSON.parse((await issue("--json")).out);
    expect((await admin(["codes", "revoke", "--batch", batch])).out).toContain("6");
    expect(await admin(["codes", "revoke", "--batch", "lo-xxxxxx"])).toMatchObject({ code: 1 });
    expect((await admin(["campaign", "show", id])).out).toContain("đã thu hồi");
  });
});

test("the name of a migration is a word of letters, digits and underscores", async () => {
  expect((await admin(["migration", "../../etc"])).code).toBe(2);
  expect((await admin(["migration"])).code).toBe(2);
});

describe("survey lint", () => {
  test("a sound document is called so, one that skips to nowhere is refused with its place", async () => {
    const text = readFileSync("bot/surveys/documents/tieng-noi-cua-em.json", "utf8");
    const good = await admin(["survey", "lint", file("good.json", text)]);
    expect(good).toMatchObject({ code: 0, out: expect.stringContaining("tieng-noi-cua-em") });
    const document = JSON.parse(text);
    document.items[1].skipIf = { question: "nowhere", isUnanswered: true };
    const bad = await admin(["survey", "lint", file("bad.json", JSON.stringify(document))]);
    expect(bad).toMatchObject({ code: 1, out: "", err: expect.stringContaining("nowhere") });
    expect(await admin(["survey", "lint", file("broken.json", "{")])).toMatchObject({ code: 1 });
  });
});
