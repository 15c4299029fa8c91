import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import { z } from "zod";

type Setting = {
  readonly schema: z.ZodType<unknown, string | undefined>;
  /** As `.env.example` shows it. */
  readonly shownDefault: string;
  /** What is allowed, in the words of the message that refuses something else. */
  readonly allowed: string;
};

const text = (allowed: string, shownDefault = "") => ({ schema: z.string().min(1).optional(), shownDefault, allowed });
const shaped = (shape: RegExp, allowed: string) => ({
  schema: z.string().regex(shape).optional(),
  shownDefault: "",
  allowed,
});
const address = (schemes: readonly string[], allowed: string, shownDefault = "") => ({
  schema: z
    .string()
    .refine((value) => URL.canParse(value) && schemes.includes(new URL(value).protocol))
    .optional(),
  shownDefault,
  allowed,
});
const oneOf = <const T extends readonly [string, ...string[]]>(values: T, shownDefault = "") => ({
  schema: z.enum(values).optional(),
  shownDefault,
  allowed: `one of ${values.join(", ")}`,
});
const whole = (lowest: number, highest: number, usual: number) => ({
  schema: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(lowest).max(highest)).default(usual),
  shownDefault: String(usual),
  allowed: `a whole number from ${lowest} to ${highest}`,
});
const web = ["http:", "https:"];
const database = ["postgresql:", "postgres:"];

/** Every setting there is; `.env.example` is held against this list by a test. */
export const settings = {
  HOST: {
    schema: z.string().min(1).default("127.0.0.1"),
    shownDefault: "127.0.0.1",
    allowed: "an address to listen on",
  },
  PORT: whole(0, 65_535, 3000),
  PUBLIC_URL: address(web, "an address that starts with http:// or https://"),
  DATABASE_URL: address(database, "an address that starts with postgresql://"),
  DATABASE_DIRECT_URL: address(database, "an address that starts with postgresql://"),
  DATA_DIR: { schema: z.string().min(1).default("./data"), shownDefault: "./data", allowed: "a folder" },
  KEY_DIR: text("a folder"),
  REPORT_YEAR_STARTS: {
    schema: z
      .string()
      .refine((value) => /^\d{2}-\d{2}$/.test(value) && isDay(`2027-${value}`))
      .default("12-15"),
    shownDefault: "12-15",
    allowed: "a month and a day, such as 12-15",
  },
  PROCESSES: whole(1, 64, 1),
  LOG_LEVEL: {
    schema: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
    shownDefault: "info",
    allowed: "one of fatal, error, warn, info, debug, silent",
  },
  TELEGRAM_BOT_TOKEN: shaped(/^\d{1,20}:[A-Za-z0-9_-]{8,128}$/, "the token of the bot, as @BotFather gave it"),
  TELEGRAM_WEBHOOK_SECRET: shaped(
    /^[A-Za-z0-9_-]{1,256}(?:[ ,]+[A-Za-z0-9_-]{1,256})?$/,
    "a secret of your own, of letters, digits, _ and -; while it is changed the new one, a comma and the old one",
  ),
  TELEGRAM_API_ROOT: address(web, "an address that starts with http:// or https://"),
  TELEGRAM_BOT_ID: shaped(/^\d{1,20}$/, "the bot's number"),
  TELEGRAM_BOT_USERNAME: shaped(/^[A-Za-z0-9_]{3,64}$/, "the bot's name without @"),
  TELEGRAM_MODE: oneOf(["webhook", "polling"], "webhook"),
  ZALO_OA_APP_ID: text("the application's number"),
  ZALO_OA_SECRET: text("the secret that signs events"),
  ZALO_OA_ACCESS_TOKEN: text("a token"),
  ZALO_OA_REFRESH_TOKEN: text("a token"),
  ZALO_OA_APP_SECRET: text("the application's secret"),
  ZALO_OA_API_BASE: address(web, "an address that starts with http:// or https://"),
  ZALO_OA_OAUTH_BASE: address(web, "an address that starts with http:// or https://"),
  ZALO_BOT_TOKEN: text("the token of the bot"),
  ZALO_BOT_SECRET: text("a secret of your own"),
  ZALO_BOT_API_BASE: address(web, "an address that starts with http:// or https://"),
  ZALO_BOT_MODE: oneOf(["webhook", "polling"], "webhook"),
  ZALO_PERSONAL_SESSION: text("the path of a cookie file"),
  ZALO_PERSONAL_ACCEPT_RISK: oneOf(["yes"]),
  DUTY_PHONE: text("a phone number"),
  DUTY_HOURS: text("the hours, in words"),
  ALERT_SMTP_URL: address(["smtp:", "smtps:"], "an address that starts with smtp:// or smtps://"),
  ALERT_FROM: text("an e-mail address"),
  ALERT_EMAILS: text("e-mail addresses with commas between them"),
  ALERT_WEBHOOK_URL: address(web, "an address that starts with http:// or https://"),
  DIRECTORY_ROOT: {
    // An uncompressed point, 65 bytes in base64url: what is cut off by accident closes the box without a word.
    schema: z
      .string()
      .regex(/^B[A-Za-z0-9_-]{86}$/)
      .optional(),
    shownDefault: "",
    allowed: "a public root key",
  },
  AUDIT_ANCHOR_EMAILS: text("e-mail addresses with commas between them"),
  TLS_CERT: text("the path of a certificate"),
  TLS_KEY: text("the path of its key"),
  TRUST_PROXY: {
    schema: z.string().refine(isProxyTrust).optional(),
    shownDefault: "",
    allowed: "the number of the proxies in front, or their addresses with commas between them",
  },
  STAFF_URL: address(web, "an address that starts with http:// or https://"),
  REPORT_URL: address(web, "an address that starts with http:// or https://"),
  METRICS_TOKEN: text("a secret of at least one letter"),
  MODE: oneOf(["production", "development"]),
} satisfies Readonly<Record<string, Setting>>;

type Name = keyof typeof settings;
type Values = { readonly [N in Name]: z.output<(typeof settings)[N]["schema"]> };

export type Config = Values & {
  readonly PUBLIC_URL: string;
  readonly STAFF_URL: string;
  readonly REPORT_URL: string;
  readonly MODE: "production" | "development";
  readonly KEY_DIR: string;
};

export type ConfigReading =
  | { readonly is: "good"; readonly config: Config }
  | { readonly is: "bad"; readonly problems: readonly string[] };

/**
 * Reads the settings from the environment, and below it from the text of `.env`. One readable line for each problem:
 * which setting, what is allowed. A value is not repeated: it may be a secret.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, dotEnv = ""): ConfigReading {
  const file = readDotEnv(dotEnv);
  const given = { ...file.values, ...withoutEmpty(environment) };
  const problems = [...file.problems];
  const values: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries(settings)) {
    const parsed = setting.schema.safeParse(given[name] === "" ? undefined : given[name]);
    if (parsed.success) values[name] = parsed.data;
    else problems.push(`${name}: this value is not allowed; it must be ${setting.allowed}.`);
  }
  if (problems.length > 0) return { is: "bad", problems };
  // Every name of the list was parsed just above.
  const config = withDefaults(values as Values);
  const wrong = problemsTogether(config);
  return wrong.length > 0 ? { is: "bad", problems: wrong } : { is: "good", config };
}

/** The settings of this process: its environment, and `.env` in the folder it was started in. */
export function loadConfig(): ConfigReading {
  return readConfig(process.env, readIfThere(".env"));
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function withDefaults(values: Values): Config {
  const trimmed = (url: string): string => url.replace(/\/+$/, "");
  const PUBLIC_URL = trimmed(values.PUBLIC_URL ?? `http://127.0.0.1:${values.PORT}`);
  const STAFF_URL = trimmed(values.STAFF_URL ?? PUBLIC_URL);
  const REPORT_URL = trimmed(values.REPORT_URL ?? PUBLIC_URL);
  const MODE = values.MODE ?? (isLoopback(new URL(PUBLIC_URL).hostname) ? "development" : "production");
  return { ...values, PUBLIC_URL, STAFF_URL, REPORT_URL, MODE, KEY_DIR: values.KEY_DIR ?? `${values.DATA_DIR}/keys` };
}

/** What no setting shows by itself. */
function problemsTogether(config: Config): readonly string[] {
  const problems: string[] = [];
  for (const name of ["PUBLIC_URL", "STAFF_URL", "REPORT_URL"] as const) {
    const isPublics = name !== "PUBLIC_URL" && config[name] === config.PUBLIC_URL;
    if (config.MODE === "production" && !config[name].startsWith("https:") && !isPublics)
      problems.push(
        `${name}: in production it must start with https://. For a trial on your own network set MODE=development.`,
      );
    if (new URL(config[name]).pathname !== "/")
      problems.push(`${name}: it must name a host and nothing below it, such as https://em-noi.example.`);
  }
  if ((config.TLS_CERT === undefined) !== (config.TLS_KEY === undefined))
    problems.push("TLS_CERT, TLS_KEY: one is set without the other; they must be set together.");
  if (config.DATABASE_DIRECT_URL !== undefined && config.DATABASE_URL === undefined)
    problems.push("DATABASE_DIRECT_URL: it is set without DATABASE_URL; set that one too, or neither.");
  return [...problems, ...problemsOfTelegram(config)];
}

function problemsOfTelegram(config: Config): readonly string[] {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_BOT_ID: id, TELEGRAM_MODE: mode = "webhook", PROCESSES } = config;
  if (token === undefined) return [];
  const problems: string[] = [];
  if (mode === "webhook" && config.TELEGRAM_WEBHOOK_SECRET === undefined)
    problems.push("TELEGRAM_WEBHOOK_SECRET: it must be set with TELEGRAM_BOT_TOKEN, unless TELEGRAM_MODE is polling.");
  if (mode === "polling" && PROCESSES > 1)
    problems.push("TELEGRAM_MODE: polling is for one process; set PROCESSES=1, or TELEGRAM_MODE=webhook.");
  // The number stands at the beginning of the token.
  if (id !== undefined && !token.startsWith(`${id}:`))
    problems.push("TELEGRAM_BOT_ID: it is not the number that TELEGRAM_BOT_TOKEN begins with.");
  return problems;
}

/** A number of proxies, or addresses and networks such as 10.0.0.0/8. */
function isProxyTrust(value: string): boolean {
  if (/^\d{1,2}$/.test(value)) return true;
  return value.split(",").every((part) => {
    const [address = "", bits] = part.trim().split("/");
    const version = isIP(address);
    return version !== 0 && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)));
  });
}

/** In development on a network anybody may answer: nothing that counts is asked there, only trials. */
export function hasTrialsOnly({ MODE, PUBLIC_URL }: Pick<Config, "MODE" | "PUBLIC_URL">): boolean {
  return MODE === "development" && !isLoopback(new URL(PUBLIC_URL).hostname);
}

export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || host === "::1" || host.startsWith("127.");
}

function isDay(day: string): boolean {
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}

function withoutEmpty(environment: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(Object.entries(environment).filter(([name, value]) => name in settings && value !== ""));
}

function readDotEnv(content: string) {
  const values: Record<string, string> = {};
  const problems: string[] = [];
  // Some editors begin a file with a byte order mark.
  const lines = content.replace(/^\uFEFF/, "").split(/\r?\n/);
  lines.forEach((raw, index) => {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) return;
    const parts = /^(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*)$/.exec(line);
    const name = parts?.[1];
    if (name === undefined) problems.push(`.env line ${index + 1}: expected NAME=value.`);
    else if (name in settings) values[name] = unquoted(parts?.[2] ?? "");
    else problems.push(`.env line ${index + 1}: there is no setting ${name}; the nearest is ${nearestName(name)}.`);
  });
  return { values, problems };
}

function unquoted(value: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(value);
  return quoted?.[2] ?? value.replace(/\s+#.*$/, "");
}

function nearestName(name: string): string {
  const byDistance = Object.keys(settings).map((known) => ({
    known,
    distance: editDistance(name.toUpperCase(), known),
  }));
  return byDistance.reduce((best, one) => (one.distance < best.distance ? one : best)).known;
}

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
