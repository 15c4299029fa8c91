import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { wordingOf } from "../../bot/wording/wording.ts";
import type { AdminContext, Command } from "../../server/cli/command.ts";
import { commands as alarm } from "../../server/cli/commands/alarm.ts";
import { commands as duty } from "../../server/cli/commands/duty.ts";
import { commands as organisation } from "../../server/cli/commands/organisation.ts";
import { commands as receiver } from "../../server/cli/commands/receiver.ts";
import { failureOf } from "../../server/cli/faults.ts";
import { readConfig } from "../../server/config.ts";
import { loadFirstOffices } from "../../server/store/first-offices.ts";
import { organisationsOn } from "../../server/store/organisations.ts";
import { readReceivers } from "../../server/store/receivers.ts";
import { type Office, openOffice } from "../alarms/office.ts";
import { httpReceiver, mailServer } from "../alarms/outside.ts";

const commands: readonly Command[] = [...organisation, ...receiver, ...duty, ...alarm];
const folder = mkdtempSync(join(tmpdir(), "emnoi-offices-"));
let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await office.goTo("2026-12-02");
});
afterAll(async () => {
  await office.drop();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  await office.store.pool.query("TRUNCATE organisation, receiver");
  await loadFirstOffices(office.store);
});

type Options = Readonly<Record<string, string | true>>;
const run = async (words: string, options: Options = {}, positionals: readonly string[] = [], settings = {}) => {
  const command = commands.find((one) => one.words.join(" ") === words);
  const reading = readConfig({ DATA_DIR: folder, ...settings });
  if (command === undefined || reading.is === "bad") throw new Error(`no command ${words}`);
  const unknown = Object.keys(options).filter((name) => command.options[name] === undefined);
  if (unknown.length > 0) throw new Error(`no option ${unknown.join()}`);
  const context: AdminContext = { ...office, config: reading.config, say: wordingOf("vi"), locale: "vi" };
  return await command.run(context, { options, positionals });
};
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => "not refused",
    (error: unknown) => failureOf(error, wordingOf("vi")).message,
  );
const actions = async () =>
  (await office.store.pool.query("SELECT action FROM audit_entry ORDER BY seq")).rows.map(({ action }) => action);

test("every command says in each language what it does", () => {
  expect(commands).toHaveLength(9);
  for (const { words } of commands)
    for (const locale of ["vi", "en"])
      expect(wordingOf(locale)(`command-${words.join("-")}`)).not.toContain("command-");
});

test("the first departments are those of today, with the names that the plan gives them", async () => {
  const shown = (await run("organisation list")).lines.join("\n");
  expect(shown).toMatch(/child-affairs +Sở Y tế.*Sở Lao động – Thương binh và Xã hội/);
  expect(shown).toMatch(/information +Sở Khoa học và Công nghệ.*Sở Thông tin và Truyền thông/);
  const old = (await run("organisation list", { on: "2024-06-01" })).lines.join("\n");
  expect(old).toContain("Sở Thông tin và Truyền thông");
  expect(old).not.toContain("Sở Khoa học và Công nghệ");
});

test("what was loaded once is never loaded again, also where everything was ended since", async () => {
  const before = await organisationsOn(office.store.pool, "2026-12-02");
  expect(await loadFirstOffices(office.store)).toEqual({ organisations: 0, receivers: 0 });
  expect(await organisationsOn(office.store.pool, "2026-12-02")).toEqual(before);
  expect(before.length).toBeGreaterThan(3);
});

test("a department that is renamed keeps its code and its old name", async () => {
  await run("organisation add", { code: "information", name: "Sở Số hóa", kind: "cases", from: "2027-03-01" });
  const [after] = (await organisationsOn(office.store.pool, "2027-03-01")).filter(({ code }) => code === "information");
  expect(after).toMatchObject({
    name: "Sở Số hóa",
    formerNames: ["Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ"],
  });
  const [before] = (await organisationsOn(office.store.pool, "2027-02-28")).filter(
    ({ code }) => code === "information",
  );
  expect(before?.name).toBe("Sở Khoa học và Công nghệ");
  await run("organisation end", { on: "2027-12-31" }, ["information"]);
  expect((await organisationsOn(office.store.pool, "2028-01-01")).map(({ code }) => code)).not.toContain("information");
  expect(await actions()).toEqual(expect.arrayContaining(["organisation-added", "organisation-ended"]));
});

test("what cannot be is refused in words, and nothing is changed", async () => {
  const add = { code: "information", name: "Sở Số hóa", kind: "cases", from: "2024-03-01" };
  expect(await refusal(run("organisation add", add))).toContain("đã có một dòng còn hiệu lực");
  expect(await refusal(run("organisation add", { ...add, kind: "police" }))).toContain("participation, cases, other");
  expect(await refusal(run("organisation add", { ...add, from: "2027-02-30" }))).toContain("YYYY-MM-DD");
  expect(await refusal(run("organisation add", { ...add, code: "Sở X" }))).toContain("a-z");
  expect(await refusal(run("organisation end", { on: "2027-01-01" }, ["nothing"]))).toContain("nothing");
  expect(await refusal(run("organisation end", { on: "2020-01-01" }, ["labour"]))).toContain("sớm hơn");
});

test("receivers stand by the day, and a new row takes the place of the old", async () => {
  const first = await readReceivers(office.store.pool, "2026-12-02");
  expect(first.map(({ code }) => code)).toEqual(expect.arrayContaining(["111", "113", "commune"]));
  expect(await readReceivers(office.store.pool, "2020-01-01")).toEqual([]);
  const added = {
    code: "pa05",
    name: "PA05",
    contact: "số trực ban",
    told: "reference,category",
    from: "2027-01-01",
    harms: "H01,H03",
    level: "3",
  };
  await run("receiver add", added);
  const on = async (day: string) => (await readReceivers(office.store.pool, day)).filter(({ code }) => code === "pa05");
  expect(await on("2026-12-31")).toMatchObject([{ contact: "" }]);
  expect(await on("2027-01-01")).toMatchObject([
    {
      contact: "số trực ban",
      mayBeTold: ["reference", "category"],
      harms: ["H01", "H03"],
      fromLevel: 3,
      needsUnit: false,
    },
  ]);
  await run("receiver end", { on: "2027-06-30" }, ["pa05"]);
  expect(await on("2027-07-01")).toEqual([]);
  expect(await refusal(run("receiver add", { ...added, code: "x1", told: "everything" }))).toContain("reference");
  expect(await refusal(run("receiver add", { ...added, code: "x1", level: "5" }))).toContain("1, 2, 3, 4");
  expect((await run("receiver list")).lines.join("\n")).toMatch(/111 +Tổng đài/);
});

test("the roster is set and shown; whoever may not be on duty is refused by name", async () => {
  await office.person("lan");
  await run("duty set", { login: "lan", days: "T2-T6", hours: "07:30-17:00,22:00-06:00" });
  const shown = (await run("duty show")).lines.join("\n");
  expect(shown).toContain("Đang trực: Cán bộ lan");
  expect(shown).toMatch(/Thứ Bảy +00:00–06:00 +1 +Cán bộ lan/);
  expect(await refusal(run("duty set", { login: "la", none: true }))).toContain("Có thể ghi: lan");
  expect(await refusal(run("duty set", { login: "lan", days: "T9", hours: "07:30-17:00" }))).toContain("T2-T6,CN");
  expect(await refusal(run("duty set", { login: "lan", days: "T2", hours: "7-8" }))).toContain("07:30-17:00");
  await run("duty set", { login: "lan", none: true });
  expect((await run("duty show")).lines).toEqual(["Lịch trực còn trống."]);
});

test("the trial of the ways really sends, says where, and says what is off", async () => {
  const [mail, hook] = [await mailServer(), await httpReceiver()];
  expect(await refusal(run("alarm test"))).toContain("ALERT_SMTP_URL");
  const settings = {
    ALERT_SMTP_URL: mail.url,
    ALERT_FROM: "tin@so.example",
    ALERT_EMAILS: "truc@so.example",
    ALERT_WEBHOOK_URL: hook.url,
  };
  const printed = await run("alarm test", {}, [], settings);
  expect(printed.lines.join("\n")).toContain("Thư điện tử: đã gửi");
  expect(printed.lines.join("\n")).toContain("Webhook: đã gửi");
  expect([mail.mails.length, hook.taken.length]).toEqual([1, 1]);
  expect(mail.mails[0]?.subject).toBe("Tin thử");
  await Promise.all([mail.close(), hook.close()]);
  const away = await run("alarm test", {}, [], { ...settings, ALERT_WEBHOOK_URL: "" });
  expect(away).toMatchObject({ hasProblems: true });
  expect(away.lines.join("\n")).toContain("không tới được");
});
