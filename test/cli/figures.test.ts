import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { wordingOf } from "../../bot/wording/wording.ts";
import type { AdminContext, Command } from "../../server/cli/command.ts";
import { commands as activity } from "../../server/cli/commands/activity.ts";
import { commands as indicators } from "../../server/cli/commands/indicators.ts";
import { commands as population } from "../../server/cli/commands/population.ts";
import { commands as units } from "../../server/cli/commands/units.ts";
import { failureOf } from "../../server/cli/faults.ts";
import { readConfig } from "../../server/config.ts";
import { keyFiles } from "../../server/privacy/key-files.ts";
import { loadFirstUnits } from "../../server/store/first-units.ts";
import { readUnits } from "../../server/store/units.ts";
import { freshDatabase, type TestDatabase } from "../support/database.ts";

const commands: readonly Command[] = [...units, ...population, ...activity, ...indicators];
const folder = mkdtempSync(join(tmpdir(), "emnoi-figures-"));
let database: TestDatabase;
let context: AdminContext;

beforeAll(async () => {
  database = await freshDatabase();
  await loadFirstUnits(database.store);
  const reading = readConfig({ DATA_DIR: folder });
  if (reading.is === "bad") throw new Error(reading.problems.join());
  const keys = keyFiles(database.store, join(folder, "keys"));
  context = { store: database.store, keys, config: reading.config, say: wordingOf("vi"), locale: "vi" };
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});
beforeEach(() => database.store.pool.query("TRUNCATE population, activity, official_count"));

type Options = Readonly<Record<string, string | true>>;
const run = async (words: string, options: Options = {}, ...positionals: readonly string[]) => {
  const command = commands.find((one) => one.words.join(" ") === words);
  if (command === undefined) throw new Error(`no command ${words}`);
  const unknown = Object.keys(options).filter((name) => command.options[name] === undefined);
  if (unknown.length > 0) throw new Error(`no option ${unknown.join()}`);
  return await command.run(context, { options, positionals });
};
/** What the person is told, with the code of the fault and the exit code. */
const refusal = async (words: string, options: Options = {}, ...positionals: readonly string[]) => {
  try {
    await run(words, options, ...positionals);
  } catch (error) {
    return failureOf(error, context.say);
  }
  throw new Error("it was not refused");
};
const file = (lines: readonly string[]) => {
  const path = join(folder, "file.csv");
  writeFileSync(path, `${lines.join("\r\n")}\r\n`);
  return path;
};

const populationHead = "unit_code,year,age_0_6,age_7_10,age_11_15,source,source_date";
const activityHead =
  "date,unit_code,activity_code,girls_0_6,boys_0_6,girls_7_10,boys_7_10,girls_11_15,boys_11_15,source";
const forum = "2026-03-26,01273,M01,,,10,12,15,13,Tỉnh đoàn";

test("every command says in each language what it does", () => {
  expect(commands).toHaveLength(7);
  for (const { words } of commands) {
    for (const locale of ["vi", "en"])
      expect(wordingOf(locale)(`command-${words.join("-")}`).length).toBeGreaterThan(10);
  }
});

test("units are listed as they stood on a day", async () => {
  const today = await run("units list", { on: "2026-03-01" });
  expect(today.lines[0]).toBe("57 đơn vị hành chính có hiệu lực ngày 01/03/2026, trong đó 56 xã, phường, thị trấn");
  expect(today.lines.find((line) => line.startsWith("01273"))).toMatch(
    /phường Thục Phán +tỉnh Cao Bằng +01\/07\/2025 +–$/,
  );
  const before = await run("units list", { on: "2025-06-30" });
  expect(before.lines[0]).toContain("172 đơn vị");
  expect(before.lines.find((line) => line.startsWith("01273"))).toContain("phường Hợp Giang");
  expect(await refusal("units list", { on: "30/06/2025" })).toMatchObject({ code: "usage-wrong", exitCode: 2 });
});

test("a list of units with one bad line is refused whole, and nothing of it is kept", async () => {
  const before = await readUnits(database.store);
  const path = file([
    "code,name,type,parent_code,valid_from,valid_to,successor_codes",
    "01900,Mới,xã,04,2026-07-01,,",
    "01901,Mới hai,xã,04,2026-02-30,,",
  ]);
  const { code, exitCode, message } = await refusal("units import", {}, path);
  expect([code, exitCode]).toEqual(["units-refused", 1]);
  expect(message).toMatch(/Chưa nạp gì từ tệp .*file\.csv: có 1 chỗ cần sửa\.\nDòng 3: cột valid_from: “2026-02-30”/);
  expect(await readUnits(database.store)).toEqual(before);
});

test("populations are imported, counted anew when they come again, and listed with what is missing", async () => {
  const path = file([
    populationHead,
    "01273,2026,900,700,600,Sở Y tế,2025-12-31",
    "04,2026,53000,31000,38900,Sở Y tế,2025-12-31",
  ]);
  expect((await run("population import", {}, path)).lines).toEqual(["Đã nạp số trẻ em: 2 dòng mới, 0 dòng được thay."]);
  expect((await run("population import", {}, path)).json).toEqual({ added: 0, replaced: 2 });
  const { lines, json } = await run("population list", { year: "2026" });
  expect(lines.join("\n")).toMatch(/phường Thục Phán \(01273\) +900 +700 +600/);
  expect(lines.join("\n")).toContain("Còn thiếu 55 xã, phường");
  expect(json).toMatchObject({ year: 2026, rows: [{ unit: "01273" }, { unit: "04" }] });
  expect(await refusal("population list", { year: "26" })).toMatchObject({ code: "usage-wrong", exitCode: 2 });
});

test("of many problems the first twenty are named by line, and how many more there are; nothing is imported", async () => {
  const bad = Array.from({ length: 25 }, (_, index) => `0${1273 + index},2026,1,-1,1,Sở Y tế,2025-12-31`);
  const path = file([populationHead, "01273,2026,900,700,600,Sở Y tế,2025-12-31", ...bad]);
  const { code, message, details } = await refusal("population import", {}, path);
  expect([code, Number(details.count) >= 25]).toEqual(["population-refused", true]);
  const lines = message.split("\n");
  expect(lines).toHaveLength(22);
  expect(lines[1]).toMatch(/^Dòng 3: /);
  expect(lines[21]).toBe(`… và ${Number(details.count) - 20} chỗ khác.`);
  expect((await run("population list", { year: "2026" })).json).toMatchObject({ rows: [] });
});

test("a file that is not there or not text is said so", async () => {
  expect(await refusal("population import", {}, join(folder, "none.csv"))).toMatchObject({
    code: "file-unreadable",
    exitCode: 1,
  });
  const path = join(folder, "picture.csv");
  writeFileSync(path, Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
  expect((await refusal("activity import", {}, path)).message).toContain("không phải văn bản UTF-8");
});

test("activities come from a file or one at a time, and never twice", async () => {
  const path = file([activityHead, forum, forum.replace("M01", "A02")]);
  expect((await run("activity import", {}, path)).lines).toEqual(["Đã ghi 2 hoạt động."]);
  const again = await refusal("activity import", {}, file([activityHead, forum.replace("M01", "M05"), forum]));
  expect([again.code, again.message]).toEqual([
    "activity-refused",
    expect.stringContaining("Dòng 3: hoạt động này đã được ghi"),
  ]);
  const one = { date: "2026-04-01", unit: "01273", code: "M05", "girls-11-15": "9", source: "Trường A" };
  expect((await run("activity add", one)).json).toEqual({ added: 1 });
  expect((await refusal("activity add", one)).message).toMatch(
    /^Chưa ghi hoạt động này: có 1 chỗ cần sửa\.\n• hoạt động này đã được ghi/,
  );
  expect((await refusal("activity add", { ...one, code: "A01" })).message).toContain("chương trình tự đếm");
  expect((await refusal("activity add", { ...one, "girls-11-15": "-9" })).message).toContain("số âm");
  expect(await refusal("activity add", { date: "2026-04-01" })).toMatchObject({ code: "usage-wrong", exitCode: 2 });
  const { rows } = await database.store.pool.query("SELECT count(*)::int AS n FROM activity");
  expect(rows[0].n).toBe(3);
});

test("the indicators of a year are told as a table: number, denominator, share, target, verdict, assumptions", async () => {
  await run(
    "population import",
    {},
    file([populationHead, "01273,2026,900,40,60,Sở Y tế,2025-12-31", "04,2026,53000,31000,38900,Sở Y tế,2025-12-31"]),
  );
  await run("activity import", {}, file([activityHead, forum, forum.replace("M01", "A02")]));
  await database.store.pool.query(
    "INSERT INTO official_count VALUES (2026, '22', 'zalo-oa', '01273', '7-10', 'female', 5)",
  );
  const { lines, json } = await run("indicators", { year: "2026" });
  const said = lines.join("\n").replaceAll("\u00A0", " ");
  expect(said).toContain("Các chỉ tiêu năm 2026 (từ 15/12/2025 đến 14/12/2026)");
  expect(said).toContain("Mục tiêu năm 2026: 31 %");
  expect(said).toMatch(
    /Tỉnh Cao Bằng +50 +55 +69 900 +0,0 % +0,0 % +✕ chưa đạt, còn thiếu 21 619 em để chắc chắn +Sở Y tế \(31\/12\/2025\)/,
  );
  expect(said).toMatch(/Phường Thục Phán +50 +55 +100 +50,0 % +55,0 % +✓ đạt chắc chắn/);
  expect(said).toMatch(/Xã Hà Quảng +0 +0 +– +– +– +chưa có mẫu số/);
  expect(said).toContain("• M01, Tỉnh đoàn: 50 em");
  expect(said).toContain("A02 Tiết học, sinh hoạt lớp: 1 hoạt động, 50 lượt trẻ em trong độ tuổi");
  expect(said).toContain("• Mỗi em trong một năm chỉ có một nơi ở");
  expect(json).toMatchObject({
    year: 2026,
    indicators: [
      { indicator: "22", targetPercent: 31, province: { numerator: { low: 50, high: 55 } } },
      {},
      {},
      {},
      {},
    ],
  });
  expect(lines.filter((line) => line.startsWith("Phường Thục Phán"))).toHaveLength(5);
});

test("the indicators of one unit are told with girls and boys, the province's alone, an unknown unit refused", async () => {
  await run("activity import", {}, file([activityHead, forum]));
  const one = (await run("indicators", { year: "2026", unit: "01273" })).lines;
  expect(one.filter((line) => line.startsWith("Phường Thục Phán"))).toHaveLength(5);
  expect(one.filter((line) => line.startsWith("Xã "))).toEqual([]);
  expect(one.find((line) => line.startsWith("  trẻ em gái"))).toMatch(/25 +25/);
  const province = (await run("indicators", { year: "2026", unit: "04" })).lines;
  expect(province.filter((line) => line.startsWith("Tỉnh Cao Bằng"))).toHaveLength(5);
  expect(province.filter((line) => line.startsWith("Phường"))).toEqual([]);
  expect(await refusal("indicators", { year: "2026", unit: "01267" })).toMatchObject({
    code: "unit-unknown",
    exitCode: 1,
    message: "Không có xã, phường nào mang mã 01267 vào ngày 14/12/2026.",
  });
});

test("the same table in English", async () => {
  const english = { ...context, say: wordingOf("en"), locale: "en" };
  const command = indicators[0];
  const lines = (await command?.run(english, { options: { year: "2026" }, positionals: [] }))?.lines ?? [];
  expect(lines.join("\n")).toContain("Target of 2026: 31%");
  expect(lines.join("\n")).not.toMatch(/mục tiêu|trẻ em gái/);
});
