import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { runAdmin } from "../../server/cli/admin.ts";
import { commands } from "../../server/cli/commands/index.ts";
import { unconnected } from "../../server/cli/connect.ts";
import { examine } from "../../server/cli/doctor.ts";
import { type Config, readConfig } from "../../server/config.ts";
import { type BotApi, botToken, startBotApi } from "../support/bot-api.ts";
import { type TestBox, testBox } from "../support/campaign-box.ts";

let api: BotApi;
let box: TestBox;
let folder: string;
beforeAll(async () => {
  api = await startBotApi();
  box = await testBox();
  folder = mkdtempSync(join(tmpdir(), "emnoi-telegram-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await api?.close();
  await box?.drop();
});
afterEach(() => expect(api.problems.splice(0)).toEqual([]));

type Environment = Readonly<Record<string, string>>;
const settings = (): Environment => ({
  PUBLIC_URL: "https://em.example.vn",
  TELEGRAM_BOT_TOKEN: botToken,
  TELEGRAM_WEBHOOK_SECRET: "new-secret old-secret",
  TELEGRAM_API_ROOT: api.root,
});

async function admin(words: readonly string[], environment: Environment = settings()) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runAdmin([...words], {
    loadConfig: () => readConfig({ DATA_DIR: folder, ...environment }),
    commands,
    print: (text) => out.push(text),
    complain: (text) => err.push(text),
    connect: async (config) => unconnected(config),
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

test("set-webhook registers the address with the newer secret and only what we hear, and says who we are in Vietnamese", async () => {
  const { code, out, err } = await admin(["telegram", "set-webhook"]);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain("https://em.example.vn/webhooks/telegram");
  expect(api.hook()).toEqual({
    url: "https://em.example.vn/webhooks/telegram",
    secret_token: "new-secret",
    max_connections: 100,
    allowed_updates: ["message", "callback_query", "my_chat_member"],
    drop_pending_updates: false,
  });
  expect(api.set.get("setMyCommands")).toMatchObject({
    commands: [
      { command: "start" },
      { command: "dung", description: "Dừng lại và xoá hết" },
      { command: "giupdo", description: "Em cần giúp" },
      { command: "baotin" },
      { command: "xoa" },
    ],
  });
  expect(api.set.get("setMyCommands en")).toMatchObject({ language_code: "en" });
  expect(api.set.get("setMyDescription")).toMatchObject({
    description: expect.stringContaining("máy trả lời tự động"),
  });
  expect(api.set.get("setMyShortDescription")).toBeDefined();
  expect(api.set.get("setChatMenuButton")).toEqual({ menu_button: { type: "commands" } });
});

test("info shows the bot, where messages go, how many wait and the last error; another address or bot is a problem", async () => {
  const well = await admin(["telegram", "info"]);
  expect([well.code, well.err]).toEqual([0, ""]);
  expect(well.out).toMatch(/@em_noi_thu_bot \(số 7123456789\)[\s\S]*Đang chờ: 0 tin/);
  const moved = await admin(["telegram", "info"], { ...settings(), PUBLIC_URL: "https://new.example.vn" });
  expect(moved.code).toBe(1);
  expect(moved.out).toContain("không phải https://new.example.vn/webhooks/telegram");
  const other = await admin(["telegram", "info"], { ...settings(), TELEGRAM_BOT_USERNAME: "another_bot" });
  expect([other.code, other.out.includes("không khớp")]).toEqual([1, true]);
});

test("doctor says whether Telegram sends here", async () => {
  const found = async (environment: Environment) => {
    const findings = await examine({
      ...box,
      dataDir: folder,
      keyDir: folder,
      nowMs: Date.now,
      telegram: read(environment),
    });
    return findings.map(({ id }) => id).filter((id) => id.startsWith("telegram-"));
  };
  expect(await found({})).toEqual(["telegram-off"]);
  expect(await found(settings())).toEqual(["telegram-well"]);
  expect(await found({ ...settings(), PUBLIC_URL: "https://new.example.vn" })).toEqual(["telegram-elsewhere"]);
  expect(await found({ ...settings(), TELEGRAM_MODE: "polling" })).toEqual(["telegram-polling"]);
  expect(await found({ ...settings(), TELEGRAM_BOT_TOKEN: "1:another-token-of-nobody" })).toEqual(["telegram-away"]);
});

function read(environment: Environment): Config {
  const reading = readConfig(environment);
  if (reading.is === "bad") throw new Error(reading.problems.join("\n"));
  return reading.config;
}

test("delete takes the address back, and keeps what waits", async () => {
  expect((await admin(["telegram", "delete"])).code).toBe(0);
  expect(api.hook().url).toBe("");
  expect(api.calls.at(-1)?.payload).toEqual({ drop_pending_updates: false });
  expect((await admin(["telegram", "info"])).out).toContain("telegram set-webhook");
});

test("what is missing or refused is said, without the token", async () => {
  const { TELEGRAM_BOT_TOKEN: _, ...untold } = settings();
  const cases: readonly (readonly [Environment, string])[] = [
    [untold, "TELEGRAM_BOT_TOKEN"],
    [{ ...settings(), TELEGRAM_BOT_TOKEN: "1:another-token-of-nobody" }, "@BotFather"],
    [{ ...settings(), TELEGRAM_API_ROOT: "http://127.0.0.1:9" }, "Không liên lạc được với Telegram"],
    [{ ...settings(), TELEGRAM_BOT_ID: "5" }, "TELEGRAM_BOT_ID"],
    [{ ...settings(), TELEGRAM_WEBHOOK_SECRET: "" }, "TELEGRAM_WEBHOOK_SECRET"],
    [{ ...settings(), TELEGRAM_API_ROOT: "", PUBLIC_URL: "https://em.example.vn:3000" }, "https công khai"],
  ];
  for (const [environment, said] of cases) {
    const { code, err } = await admin(["telegram", "set-webhook"], environment);
    expect(code, said).toBe(1);
    expect(err).toContain(said);
    expect(err).not.toMatch(/AAtest|another-token/);
  }
});
