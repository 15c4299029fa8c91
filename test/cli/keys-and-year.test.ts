import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { wordingOf } from "../../bot/wording/wording.ts";
import { closeBox } from "../../server/ballot-box/close-box.ts";
import { openBox } from "../../server/ballot-box/make-box.ts";
import type { AdminContext, Command } from "../../server/cli/command.ts";
import { commands as keysCommands } from "../../server/cli/commands/keys.ts";
import { commands as yearCommands } from "../../server/cli/commands/year.ts";
import { readConfig } from "../../server/config.ts";
import { Fault } from "../../server/errors.ts";
import { answerAtOnce, completed, freshBox, onTelegram, planned, type TestBox } from "../support/box.ts";

let box: TestBox;
beforeAll(async () => {
  box = await freshBox();
  await planned(box.store.pool, "spring", 2026);
  await openBox(box, "spring");
  await answerAtOnce(box, [{ completed: completed({ campaign: "spring" }), from: onTelegram(1) }]);
});
afterAll(() => box.drop());

async function run(words: string, positionals: readonly string[], options: Readonly<Record<string, string>> = {}) {
  const command = [...keysCommands, ...yearCommands].find((one: Command) => one.words.join(" ") === words);
  const reading = readConfig({});
  if (command === undefined || reading.is === "bad") throw new Error("no such command");
  const context: AdminContext = { ...box, config: reading.config, say: wordingOf("vi"), locale: "vi" };
  return command.run(context, { positionals, options });
}

/** The sentence that a person reads when a command is refused. */
const refusal = (work: Promise<unknown>, locale = "vi") =>
  work.then(
    () => "not refused",
    (error: unknown) =>
      error instanceof Fault ? wordingOf(locale)(`error-${error.code}`, error.details) : String(error),
  );

test("the state of every key is shown, and a missing one stands out", async () => {
  const well = await run("keys status", []);
  expect(well.lines.join("\n")).toMatch(/campaign\/spring +[0-9a-f]{16} +còn nguyên/);
  expect(well).toMatchObject({ hasProblems: false });
  const file = readdirSync(box.keyDir).find((name) => name.startsWith("slip~spring")) ?? "-";
  rmSync(join(box.keyDir, file));
  const worse = await run("keys status", []);
  expect(worse.lines.join("\n")).toMatch(/slip\/spring +[0-9a-f]{16} +MẤT TỆP/);
  expect(worse).toMatchObject({ hasProblems: true });
});

test("two people declare a key lost; one alone, or a sound key, is refused in words", async () => {
  expect(await refusal(run("keys lost", ["part/2026/1"], { as: "Lan" }))).toBe(
    "Khoá part/2026/1 vẫn còn nguyên, không khai báo mất được.",
  );
  const asked = await run("keys lost", ["slip/spring"], { as: "Lan" });
  expect(asked.lines.join(" ")).toContain("Cần thêm một người khác");
  const lost = await run("keys lost", ["slip/spring"], { as: "Minh" });
  expect(lost.lines).toEqual(["Khoá slip/spring từ nay coi là đã mất."]);
});

test("a year with an open campaign is refused with its name and what to do, the year written as a year", async () => {
  expect(await refusal(run("year close", ["2026"], { as: "Lan" }))).toBe(
    "Chưa đóng được năm báo cáo 2026: còn đợt chưa đóng: spring. Hãy đóng các đợt đó trước: npm run admin -- campaign close ĐỢT",
  );
  expect(await refusal(run("year close", ["2026"], { as: "Lan" }), "en")).toContain(
    "The report year 2026 cannot close",
  );
  expect(await refusal(run("year close", ["26"], { as: "Lan" }))).not.toBe("not refused");
});

test("two people close the year, and the fingerprint of its key is printed for the minutes", async () => {
  await closeBox(box, "spring");
  expect((await run("year close", ["2026"], { as: "Lan" })).lines.join(" ")).toContain(
    "Lan đề nghị đóng năm báo cáo 2026",
  );
  const closed = await run("year close", ["2026"], { as: "Minh" });
  expect(closed.lines[0]).toContain("Đã đóng năm báo cáo 2026 (Lan, Minh)");
  expect(closed.lines[1]).toMatch(/dấu nhận [0-9a-f]{16}/);
  expect(closed.json).toMatchObject({ is: "closed", year: 2026 });
});
