import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { locales, wordingOf } from "../../bot/wording/wording.ts";
import type { AdminContext } from "../../server/cli/command.ts";
import { commands } from "../../server/cli/commands/index.ts";
import { recover } from "../../server/cli/commands/recovery.ts";
import { readConfig } from "../../server/config.ts";
import { withdrawLeft } from "../../server/jobs/withdraw-grants.ts";
import { newCasePair, openGrant, type Pair, sealGrant } from "../../server/privacy/case-seal.ts";
import type { Directory } from "../../server/privacy/directory.ts";
import { type CeremonyRoom, openCeremonyRoom, rootPage, sharePages } from "../support/ceremony.ts";
import { type HiredOfficer, hireOfficer } from "../support/hired-officer.ts";

let room: CeremonyRoom;
let box: CeremonyRoom["box"];
let environment: CeremonyRoom["environment"];
let ceremony: string;
let hoa: HiredOfficer;
let son: HiredOfficer;

beforeAll(async () => {
  room = await openCeremonyRoom();
  ({ box, environment } = room);
  ceremony = room.at("ceremony");
  [hoa, son] = [await hireOfficer(box.store, "Nông Thị Hoa"), await hireOfficer(box.store, "Lý Văn Sơn")];
});
afterAll(() => room.drop());

const admin = (...args: readonly string[]) => room.admin(...args);
const at = (name: string) => room.at(name);
const text = (name: string) => room.text(name);
const file = (name: string, content: string) => room.file(name, content);
const groupsOn = (page: number) => room.groupsOn(ceremony, page);
const rootOptions = () => room.rootOptions(ceremony);
const signed = (name: string, ...changes: readonly string[]) => room.signed(ceremony, name, ...changes);
const [firstShare, secondShare, thirdShare] = sharePages;

describe("the ceremony", () => {
  test("leaves a root file, the setting and pages for the printer, readable by their owner alone", async () => {
    const made = await admin("keys", "ceremony", "--into", ceremony);
    expect(made).toMatchObject({ code: 0, err: "" });
    expect(readdirSync(ceremony).sort()).toEqual(["DIRECTORY_ROOT.txt", "emnoi-ceremony.html", "emnoi-root.age"]);
    if (process.platform !== "win32")
      for (const name of readdirSync(ceremony)) expect(statSync(join(ceremony, name)).mode & 0o077, name).toBe(0);
    const setting = readFileSync(join(ceremony, "DIRECTORY_ROOT.txt"), "utf8").trim();
    expect(made.out).toContain(setting);
    environment.DIRECTORY_ROOT = setting.replace("DIRECTORY_ROOT=", "");
    expect(environment.DIRECTORY_ROOT).toMatch(/^[A-Za-z0-9_-]{87}$/);
  });

  test("prints no secret on the screen, and each secret on one page only", async () => {
    const pages = readFileSync(join(ceremony, "emnoi-ceremony.html"), "utf8").split("<section>").slice(1);
    expect(pages).toHaveLength(5);
    for (const page of [rootPage, firstShare, secondShare, thirdShare]) {
      const groups = groupsOn(page);
      expect(groups.length).toBeGreaterThan(30);
      const [group = ""] = groups.split(" ");
      expect(pages.filter((one) => one.includes(`<li>${group}</li>`))).toHaveLength(1);
    }
  });

  test("its pages take nothing from outside, and say in both languages all that they must", async () => {
    const html = readFileSync(join(ceremony, "emnoi-ceremony.html"), "utf8");
    expect(html).not.toMatch(/<(script|img|link|iframe)|https?:|url\(/);
    expect(html).toContain('<html lang="vi">');
    expect(html).toContain("Mảnh 3 của khoá ký gửi");
    for (const locale of locales)
      for (let step = 1; step <= 12; step++)
        expect(wordingOf(locale)(`ceremony-step-${step}`, { file: "x" }).length).toBeGreaterThan(25);
  });

  test("never writes over an earlier one", async () => {
    const again = await admin("keys", "ceremony", "--into", ceremony);
    expect(again.code).toBe(1);
    expect(again.err).toContain("đã có rồi");
  });
});

describe("signing", () => {
  test("shows fingerprints first and signs only when it is told where to", async () => {
    await admin("directory", "request", at("look.json"));
    const shown = await admin("keys", "ceremony", "--sign", at("look.json"), ...rootOptions());
    expect(shown.out).toContain(hoa.key.replace(/(.{4})(?=.)/g, "$1 "));
    expect(shown.out).toContain("Chưa ký gì");
    expect(existsSync(at("first.json"))).toBe(false);
  });

  test("is refused with the group that was mistyped, with another passphrase, and for a file that is no request", async () => {
    const wrong = groupsOn(rootPage).replace(/^(.)/, (sign) => (sign === "Z" ? "Y" : "Z"));
    const root = join(ceremony, "emnoi-root.age");
    const mistyped = await admin(
      "keys",
      "ceremony",
      "--sign",
      at("look.json"),
      "--root",
      root,
      "--passphrase",
      file("wrong", wrong),
    );
    expect(mistyped).toMatchObject({ code: 1 });
    expect(mistyped.err).toMatch(/nhóm số 1 \("[0-9A-Z]{5}"\) gõ sai/);
    const none = await admin("keys", "ceremony", "--sign", file("none.json", "{}"), ...rootOptions());
    expect(none.err).toContain("không phải yêu cầu ký danh bạ");
  });

  test("makes a directory that the server takes once, and writes that down", async () => {
    expect((await signed("first")).err).toBe("");
    const taken = await admin("directory", "take", at("first.json"));
    expect(taken).toMatchObject({ code: 0, err: "" });
    expect(taken.out).toContain("danh bạ số 1: 2 khoá đang dùng");
    const twice = await admin("directory", "take", at("first.json"));
    expect(twice.err).toContain("không mới hơn");
    const { rows } = await box.store.pool.query("SELECT action, result FROM audit_entry ORDER BY seq");
    expect(rows.map(({ action, result }) => `${action} ${result}`)).toEqual([
      "directory-taken taken",
      "directory-refused old",
    ]);
  });

  test("of somebody else is not taken, nor is anything that was changed on its way", async () => {
    const other = at("other");
    await admin("keys", "ceremony", "--into", other);
    const honest = { ...environment };
    environment.DIRECTORY_ROOT = readFileSync(join(other, "DIRECTORY_ROOT.txt"), "utf8")
      .trim()
      .replace("DIRECTORY_ROOT=", "");
    const foreign = await admin("directory", "take", at("first.json"));
    environment.DIRECTORY_ROOT = honest.DIRECTORY_ROOT ?? "";
    expect(foreign.err).toContain("Chữ ký không phải của khoá gốc");
    const changed = text("first.json").replace("Nông Thị Hoa", "Người Lạ Mặt");
    expect(changed).not.toBe(text("first.json"));
    expect((await admin("directory", "take", file("changed.json", changed))).err).toContain("Chữ ký không phải");
    expect((await admin("directory", "take", file("broken.json", "{"))).err).toContain("không đọc được");
    environment.DIRECTORY_ROOT = "";
    expect((await admin("directory", "take", at("first.json"))).err).toContain("DIRECTORY_ROOT chưa được đặt");
    environment.DIRECTORY_ROOT = honest.DIRECTORY_ROOT ?? "";
  });

  test("a key put straight into the database is in no directory until the root signs it", async () => {
    const stranger = await hireOfficer(box.store, "Người Mới");
    const status = JSON.parse((await admin("keys", "status", "--json")).out);
    expect(status.directory).toMatchObject({ is: "good", version: 1, active: 2, waiting: [{ key: stranger.key }] });
    expect((await signed("second", "--leave-out", stranger.key)).err).toBe("");
    expect(text("second.json")).not.toContain(stranger.key);
  });

  test("a directory that somebody put into the table is refused on the offline machine and named by doctor", async () => {
    const forged = JSON.stringify({ v: 1, version: 50, madeOn: "2026-12-02", entries: [], escrow: null });
    await box.store.pool.query("INSERT INTO directory_version VALUES (50, $1, $2, program_today())", [
      forged,
      Buffer.alloc(64),
    ]);
    const status = await admin("keys", "status");
    expect(status.code).toBe(1);
    expect(status.out).toContain("KHÔNG CÓ CHỮ KÝ CỦA KHOÁ GỐC");
    expect((await admin("doctor")).out).toContain("Danh bạ cán bộ không dùng được");
    await admin("directory", "take", at("second.json"));
    expect((await admin("keys", "status")).out).toContain("Danh bạ số 2");
  });
});

describe("cases whose officers are gone", () => {
  let casePair: Pair;
  const caseId = "3d6f2d3e-5a5c-4e3e-8a55-0c1d2e3f4a5b";
  const hidden = "4d6f2d3e-5a5c-4e3e-8a55-0c1d2e3f4a5b";

  beforeAll(async () => {
    casePair = await newCasePair();
    const directory: Directory = JSON.parse(JSON.parse(text("second.json")).body);
    for (const id of [caseId, hidden]) await keepCase(id, casePair, directory);
    await box.store.pool.query("INSERT INTO cases.exclusion VALUES ($1, $2)", [hidden, son.staff]);
  });

  async function keepCase(id: string, pair: Pair, { escrow }: Directory): Promise<void> {
    const { pool } = box.store;
    await pool.query(
      `INSERT INTO cases.case (id, state, level, team, day_created, last_message_on)
       VALUES ($1, 'sent', 2, 'information', program_today(), program_today())`,
      [id],
    );
    await pool.query("INSERT INTO cases.case_key VALUES ($1, 1, $2)", [id, Buffer.from(pair.publicKey)]);
    const recipients = [
      ["escrow", Buffer.from(escrow ?? "", "base64url")],
      [hoa.key, hoa.keys.enc.publicKey],
    ] as const;
    for (const [recipient, key] of recipients) {
      const sealed = await sealGrant(key, { case: id, version: 1, recipient }, pair.privateKey);
      await pool.query("INSERT INTO cases.case_grant VALUES ($1, 1, $2, $3)", [id, recipient, Buffer.from(sealed)]);
    }
  }

  test("two custodians open them again for a named officer, who then reads them; one alone opens none", async () => {
    expect((await admin("keys", "export", at("cases.json"))).out).toContain("2 vụ việc");
    const shares = [firstShare, thirdShare].map((page, index) => file(`share-${index}`, groupsOn(page)));
    const options = ["--case-file", at("cases.json"), "--to", son.key, "--out", at("grants.json")];
    const alone = await admin("keys", "recover", ...options, "--shares", shares[0] ?? "");
    expect(alone).toMatchObject({ code: 1, err: "Cần hai mảnh, của hai người khác nhau." });
    expect(existsSync(at("grants.json"))).toBe(false);
    const done = await admin("keys", "recover", ...options, "--shares", shares.join(","));
    expect(done).toMatchObject({ code: 0, err: "" });
    expect((await admin("keys", "import", at("grants.json"))).out).toContain("mở được thêm 1 vụ việc");
    const { rows } = await box.store.pool.query("SELECT case_id, sealed FROM cases.case_grant WHERE officer_key = $1", [
      son.key,
    ]);
    expect(rows.map(({ case_id }) => case_id)).toEqual([caseId]);
    const place = { case: caseId, version: 1, recipient: son.key };
    expect(await openGrant(son.keys.enc.privateKey, place, rows[0].sealed)).toEqual(casePair.privateKey);
    const audited = await box.store.pool.query("SELECT action FROM audit_entry ORDER BY seq DESC LIMIT 3");
    expect(audited.rows.map(({ action }) => action)).toEqual(["keys-imported", "escrow-used", "keys-exported"]);
  });

  test("a share that was mistyped is named and asked for again; the other stays", async () => {
    const good = groupsOn(secondShare);
    const wrong = good.replace(/^(.{6})(.)/, (_, before, sign) => before + (sign === "Z" ? "Y" : "Z"));
    const answers = [groupsOn(firstShare), wrong, good];
    const questions: string[] = [];
    const context: AdminContext = { ...box, config: goodConfig(), say: wordingOf("vi"), locale: "vi" };
    const given = { options: { "case-file": at("cases.json"), to: son.key, out: at("again.json") }, positionals: [] };
    await recover(context, given, async (question) => {
      questions.push(question);
      return answers.shift() ?? "";
    });
    expect(questions).toHaveLength(3);
    expect(questions[2]).toMatch(/^Mảnh thứ 2: nhóm số 2 \("[0-9A-Z]{5}"\) gõ sai/);
    expect(existsSync(at("again.json"))).toBe(true);
  });

  test("what is no case file, and an officer who is in no directory, are refused in words", async () => {
    const options = ["--to", son.key, "--out", at("never.json")];
    const nothing = await admin("keys", "recover", "--case-file", file("nothing.json", "{}"), ...options);
    expect(nothing.err).toContain("không phải tệp do lệnh keys export ghi ra");
    const nobody = await admin(
      "keys",
      "recover",
      "--case-file",
      at("cases.json"),
      "--to",
      "0123456789abcdef",
      "--out",
      at("never.json"),
    );
    expect(nobody.err).toContain("Không có cán bộ nào đang làm việc");
    expect((await admin("keys", "import", at("cases.json"))).err).toContain(
      "không phải tệp do lệnh keys recover ghi ra",
    );
  });

  test("whoever leaves loses the grants when the directory that says so is taken", async () => {
    expect((await signed("third", "--ended", hoa.key)).out).toMatch(/Nông Thị Hoa +đã thôi/);
    expect((await admin("directory", "take", at("third.json"))).out).toContain("thu hồi 2 quyền");
    const { rows } = await box.store.pool.query("SELECT DISTINCT officer_key FROM cases.case_grant");
    expect(rows.map(({ officer_key }) => officer_key).sort()).toEqual(["escrow", son.key].sort());
  });

  test("a grant that somebody who left still has is taken back by and by, and nobody else's", async () => {
    await box.store.pool.query("INSERT INTO cases.case_grant VALUES ($1, 1, $2, $3)", [caseId, hoa.key, "sealed"]);
    expect(await withdrawLeft(box.rooms.cases, environment.DIRECTORY_ROOT)).toBe(1);
    expect(await withdrawLeft(box.rooms.cases, environment.DIRECTORY_ROOT)).toBe(0);
    const { rows } = await box.store.pool.query("SELECT DISTINCT officer_key FROM cases.case_grant");
    expect(rows.map(({ officer_key }) => officer_key).sort()).toEqual(["escrow", son.key].sort());
  });
});

function goodConfig() {
  const reading = readConfig({});
  if (reading.is === "bad") throw new Error(reading.problems.join());
  return reading.config;
}

test("the offline commands need no database", () => {
  const offline = commands.filter(({ words, isOffline }) => isOffline === true && words[0] === "keys");
  expect(offline.map(({ words }) => words.join(" ")).sort()).toEqual(["keys ceremony", "keys recover"]);
});
