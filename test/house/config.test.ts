import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Config, readConfig, settings } from "../../server/config.ts";

type Environment = Readonly<Record<string, string>>;

function good(environment: Environment, dotEnv = ""): Config {
  const reading = readConfig(environment, dotEnv);
  if (reading.is === "bad") throw new Error(reading.problems.join("\n"));
  return reading.config;
}

function problems(environment: Environment, dotEnv = ""): readonly string[] {
  const reading = readConfig(environment, dotEnv);
  return reading.is === "bad" ? reading.problems : [];
}

test("without any setting the program runs on this machine alone, with the database that comes along", () => {
  expect(good({})).toMatchObject({
    HOST: "127.0.0.1",
    PORT: 3000,
    PUBLIC_URL: "http://127.0.0.1:3000",
    DATA_DIR: "./data",
    KEY_DIR: "./data/keys",
    REPORT_YEAR_STARTS: "12-15",
    PROCESSES: 1,
    MODE: "development",
  });
  expect(good({}).DATABASE_URL).toBeUndefined();
});

test("what follows from another setting follows from it", () => {
  expect(good({ PORT: "8080" }).PUBLIC_URL).toBe("http://127.0.0.1:8080");
  expect(good({ DATA_DIR: "/srv/em" }).KEY_DIR).toBe("/srv/em/keys");
  expect(good({ PUBLIC_URL: "https://em.example.vn/" }).PUBLIC_URL).toBe("https://em.example.vn");
  const apart = good({ PUBLIC_URL: "https://em.example.vn", STAFF_URL: "https://can-bo.example.vn/" });
  expect(apart).toMatchObject({ STAFF_URL: "https://can-bo.example.vn", REPORT_URL: "https://em.example.vn" });
});

test("an address in production is https, and no address has anything below its host", () => {
  const PUBLIC_URL = "https://em.example.vn";
  expect(problems({ PUBLIC_URL, REPORT_URL: "http://tin.example.vn" })).toEqual([
    expect.stringMatching(/^REPORT_URL: in production it must start with https:/),
  ]);
  // One line, not one for each that follows from it.
  expect(problems({ PUBLIC_URL: "http://em.example.vn" })).toEqual([expect.stringMatching(/^PUBLIC_URL: /)]);
  expect(problems({ PUBLIC_URL, STAFF_URL: "https://em.example.vn/can-bo" })).toEqual([
    expect.stringMatching(/^STAFF_URL: it must name a host and nothing below it/),
  ]);
  expect(good({ REPORT_URL: "http://localhost:3000" }).REPORT_URL).toBe("http://localhost:3000");
});

test("a value that is not allowed is one line that names the setting and what is allowed, and does not repeat it", () => {
  const wrong: Environment = {
    PORT: "70000",
    PUBLIC_URL: "em.example.vn",
    DATABASE_URL: "mysql://root:bimat@localhost/x",
    REPORT_YEAR_STARTS: "02-30",
    PROCESSES: "0",
    LOG_LEVEL: "everything",
    MODE: "test",
    TRUST_PROXY: "10.0.0.0/64",
    TELEGRAM_MODE: "sometimes",
  };
  for (const [name, value] of Object.entries(wrong)) {
    const [line = "", ...more] = problems({ [name]: value });
    expect(more, name).toEqual([]);
    expect(line.startsWith(`${name}: `)).toBe(true);
    expect(line).toContain(settings[name as keyof typeof settings].allowed);
    expect(line).not.toContain(value);
    expect(line).not.toContain("\n");
  }
  expect(problems(wrong)).toHaveLength(Object.keys(wrong).length);
});

test("what does not go together for Telegram is one line each, without the token", () => {
  const token = { TELEGRAM_BOT_TOKEN: "7123456789:AAabcdefgh" };
  const secret = { ...token, TELEGRAM_WEBHOOK_SECRET: "a-secret" };
  for (const [wrong, named] of [
    [token, "TELEGRAM_WEBHOOK_SECRET"],
    [{ ...secret, TELEGRAM_BOT_ID: "712345678" }, "TELEGRAM_BOT_ID"],
    [{ ...token, TELEGRAM_MODE: "polling", PROCESSES: "2" }, "TELEGRAM_MODE"],
    [{ ...secret, TELEGRAM_WEBHOOK_SECRET: "bí mật" }, "TELEGRAM_WEBHOOK_SECRET"],
    [{ TELEGRAM_BOT_TOKEN: "AAabcdefgh" }, "TELEGRAM_BOT_TOKEN"],
  ] as const) {
    const [line = "", ...more] = problems(wrong);
    expect([line.split(":")[0], more]).toEqual([named, []]);
    expect(line).not.toContain("AAabcdefgh");
  }
  expect(problems({ ...secret, TELEGRAM_BOT_ID: "7123456789", PROCESSES: "2" })).toEqual([]);
  expect(problems({ ...secret, TELEGRAM_WEBHOOK_SECRET: "new-one, old-one" })).toEqual([]);
  expect(problems({ ...token, TELEGRAM_MODE: "polling" })).toEqual([]);
});

test("a name that .env misspells is one line that names its line and the nearest setting", () => {
  expect(problems({}, "# ours\nPORTS=3000\nKEYDIR=/keys\n")).toEqual([
    ".env line 2: there is no setting PORTS; the nearest is PORT.",
    ".env line 3: there is no setting KEYDIR; the nearest is KEY_DIR.",
  ]);
  expect(problems({}, "PORT 3000")).toEqual([".env line 1: expected NAME=value."]);
});

test("the environment wins over .env, other programs' variables are let be, and an empty value is an unset one", () => {
  expect(good({ PORT: "4000", PATH: "/bin" }, "PORT=5000").PORT).toBe(4000);
  expect(good({ PORT: "" }, "PORT=5000").PORT).toBe(5000);
  expect(good({}, "DATABASE_URL=").DATABASE_URL).toBeUndefined();
});

test(".env may be written as people write it", () => {
  const text =
    "\uFEFF# Cài đặt\r\nexport PORT = 5000 # cổng\r\nDUTY_HOURS=\"7 giờ # đến 22 giờ\"\r\n\r\nHOST='::1'\r\n";
  expect(good({}, text)).toMatchObject({ PORT: 5000, DUTY_HOURS: "7 giờ # đến 22 giờ", HOST: "::1" });
});

test("an address that others reach asks for https, unless it is said to be a trial", () => {
  expect(good({ PUBLIC_URL: "https://em.example.vn" }).MODE).toBe("production");
  expect(good({ PUBLIC_URL: "http://localhost:3000" }).MODE).toBe("development");
  expect(problems({ PUBLIC_URL: "http://192.168.1.5:3000" })).toEqual([expect.stringContaining("https://")]);
  expect(good({ PUBLIC_URL: "http://192.168.1.5:3000", MODE: "development" }).MODE).toBe("development");
});

test("settings that need one another are missed", () => {
  expect(problems({ TLS_CERT: "/cert.pem" })).toEqual([expect.stringContaining("TLS_KEY")]);
  expect(problems({ DATABASE_DIRECT_URL: "postgresql://db/em" })).toEqual([expect.stringContaining("DATABASE_URL")]);
});

test("proxies are believed by number, by address or by network", () => {
  for (const trust of ["1", "10.0.0.1", "10.0.0.1, 10.0.0.2", "10.0.0.0/8", "fd00::/8"])
    expect(good({ TRUST_PROXY: trust }).TRUST_PROXY).toBe(trust);
  for (const trust of ["yes", "10.0.0", "10.0.0.0/33", "-1", "everyone"])
    expect(problems({ TRUST_PROXY: trust })).toHaveLength(1);
});

test(".env.example has every setting once, with what is allowed and its default, and no other", () => {
  const text = readFileSync(join(import.meta.dirname, "../../.env.example"), "utf8");
  const shown = [...text.matchAll(/^((?:# .*\n)+)# ([A-Z_]+)=(.*)$/gm)].map(
    ([, above = "", name = "", value = ""]) => ({
      name,
      value,
      above,
    }),
  );
  expect(shown.length).toBeGreaterThan(30);
  expect(shown.map(({ name }) => name).sort()).toEqual(Object.keys(settings).sort());
  for (const { name, value, above } of shown) {
    const setting = settings[name as keyof typeof settings];
    expect(value, name).toBe(setting.shownDefault);
    expect(above, name).toContain(`# Allowed: ${setting.allowed}.`);
    expect(above.trim().split("\n").length, `${name} says what it is for`).toBeGreaterThan(1);
  }
});

test("every default that .env.example shows is allowed, and is the default", () => {
  const lines = Object.entries(settings).map(([name, { shownDefault }]) => `${name}=${shownDefault}`);
  expect(good({}, lines.join("\n"))).toEqual({ ...good({}), TELEGRAM_MODE: "webhook", ZALO_BOT_MODE: "webhook" });
});
