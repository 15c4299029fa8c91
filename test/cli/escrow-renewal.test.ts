import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { locales, wordingOf } from "../../bot/wording/wording.ts";
import { newCasePair, openGrant, type Pair, sealGrant } from "../../server/privacy/case-seal.ts";
import type { Directory } from "../../server/privacy/directory.ts";
import { type CeremonyRoom, openCeremonyRoom, sharePages } from "../support/ceremony.ts";
import { type HiredOfficer, hireOfficer } from "../support/hired-officer.ts";

let room: CeremonyRoom;
let hoa: HiredOfficer;
let son: HiredOfficer;
let pair: Pair;
const caseId = "3d6f2d3e-5a5c-4e3e-8a55-0c1d2e3f4a5b";
const at = (name: string) => room.at(name);

beforeAll(async () => {
  room = await openCeremonyRoom();
  const { store } = room.box;
  [hoa, son] = [await hireOfficer(store, "Nông Thị Hoa"), await hireOfficer(store, "Lý Văn Sơn")];
  await room.admin("keys", "ceremony", "--into", at("first"));
  const setting = readFileSync(join(at("first"), "DIRECTORY_ROOT.txt"), "utf8").trim();
  room.environment.DIRECTORY_ROOT = setting.replace("DIRECTORY_ROOT=", "");
  await room.signed(at("first"), "v1");
  await room.admin("directory", "take", at("v1.json"));
  pair = await newCasePair();
  await keepCase(directoryOf("v1.json"));
});
afterAll(() => room.drop());

const directoryOf = (name: string): Directory => JSON.parse(JSON.parse(room.text(name)).body);

/** A case that was sealed to the officers and the escrow of that directory. */
async function keepCase({ escrow, version }: Directory): Promise<void> {
  const { pool } = room.box.store;
  await pool.query(
    `INSERT INTO cases.case (id, state, level, team, day_created, last_message_on)
     VALUES ($1, 'sent', 2, 'information', program_today(), program_today())`,
    [caseId],
  );
  await pool.query("INSERT INTO cases.case_key (case_id, version, pub, made_under) VALUES ($1, 1, $2, $3)", [
    caseId,
    Buffer.from(pair.publicKey),
    version,
  ]);
  const recipients = [
    ["escrow", Buffer.from(escrow ?? "", "base64url")],
    [hoa.key, hoa.keys.enc.publicKey],
  ] as const;
  for (const [recipient, key] of recipients) {
    const sealed = await sealGrant(key, { case: caseId, version: 1, recipient }, pair.privateKey);
    await pool.query(
      "INSERT INTO cases.case_grant (case_id, version, officer_key, sealed, made_under) VALUES ($1, 1, $2, $3, $4)",
      [caseId, recipient, Buffer.from(sealed), version],
    );
  }
}

const sharesOf = (ceremony: string): string =>
  [sharePages[0], sharePages[2]]
    .map((page, index) => room.file(`share-${ceremony}-${index}`, room.groupsOn(at(ceremony), page)))
    .join(",");

test("a ceremony for escrow alone keeps the root, and prints a new passphrase and three new shares", async () => {
  const made = await room.admin("keys", "ceremony", "--into", at("second"), ...room.rootOptions(at("first")));
  expect(made).toMatchObject({ code: 0, err: "" });
  expect(made.out).toContain("DIRECTORY_ROOT không đổi");
  expect(readdirSync(at("second")).sort()).toEqual(["emnoi-ceremony.html", "emnoi-root.age"]);
  for (const page of [2, ...sharePages]) {
    const [before, now] = [room.groupsOn(at("first"), page), room.groupsOn(at("second"), page)];
    expect(now.length).toBe(before.length);
    expect(now).not.toBe(before);
  }
  const html = readFileSync(join(at("second"), "emnoi-ceremony.html"), "utf8");
  expect(html).toContain("Thay khoá ký gửi: danh mục việc và biên bản");
  expect(html).toContain(room.environment.DIRECTORY_ROOT);
  for (const locale of locales)
    for (let step = 1; step <= 11; step++)
      expect(wordingOf(locale)(`ceremony-escrow-step-${step}`, { file: "x" }).length).toBeGreaterThan(25);
});

test("with a passphrase that was mistyped nothing is left behind", async () => {
  const root = join(at("first"), "emnoi-root.age");
  const wrong = room.file("wrong", room.groupsOn(at("second"), 2));
  const made = await room.admin("keys", "ceremony", "--into", at("third"), "--root", root, "--passphrase", wrong);
  expect(made.code).toBe(1);
  expect(() => readdirSync(at("third"))).toThrow();
});

test("the directory that the new file signs names the new escrow, under the same root; open cases are counted", async () => {
  expect((await room.signed(at("second"), "v2")).err).toBe("");
  const taken = await room.admin("directory", "take", at("v2.json"));
  expect(taken).toMatchObject({ code: 0, err: "" });
  expect(taken.out).toContain("1 tin còn niêm phong cho khoá ký gửi cũ");
  const [before, now] = [directoryOf("v1.json"), directoryOf("v2.json")];
  expect(now.entries).toEqual(before.entries);
  expect(now.escrow).not.toBe(before.escrow);
  expect((await room.admin("keys", "status")).out).toContain("1 tin còn niêm phong cho khoá ký gửi cũ");
  const status = JSON.parse((await room.admin("keys", "status", "--json")).out);
  expect(status.directory.toRenew).toEqual({ keys: 0, escrow: 1 });
});

test("what was never sealed anew still opens with two former shares, and with no mixture of old and new", async () => {
  await room.admin("keys", "export", at("cases.json"));
  const options = ["--case-file", at("cases.json"), "--to", son.key];
  const news = await room.admin("keys", "recover", ...options, "--out", at("new.json"), "--shares", sharesOf("second"));
  expect(news.out).toContain("1 vụ việc không mở được");
  const mixed = [sharesOf("first").split(",")[0], sharesOf("second").split(",")[1]].join(",");
  const none = await room.admin("keys", "recover", ...options, "--out", at("mixed.json"), "--shares", mixed);
  expect(none.code).toBe(1);
  const old = await room.admin("keys", "recover", ...options, "--out", at("old.json"), "--shares", sharesOf("first"));
  expect(old).toMatchObject({ code: 0, err: "" });
  await room.admin("keys", "import", at("old.json"));
  const { rows } = await room.box.store.pool.query("SELECT sealed FROM cases.case_grant WHERE officer_key = $1", [
    son.key,
  ]);
  const place = { case: caseId, version: 1, recipient: son.key };
  expect(await openGrant(son.keys.enc.privateKey, place, rows[0].sealed)).toEqual(pair.privateKey);
});
