import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const anyone = ["server/errors.ts", "server/log.ts", "server/metrics.ts"];
const bot = ["bot/surveys", "bot/reports", "bot/wording", "bot/dialogue", "bot/channels"];
const pages = [
  "server/store",
  "server/releases",
  "server/cases",
  "server/statistics",
  "server/access",
  "server/privacy",
];
const routes = [...pages, "server/alarms", "server/views", "bot/surveys", "bot/reports", "bot/wording"];
const jobs = [...routes, "server/conversation", "server/ballot-box"];

/** Which room may import which, besides itself; the longest name that fits a file is its room. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "bot/surveys": [],
  "bot/reports": [],
  "bot/wording": [],
  "bot/dialogue": ["bot/surveys", "bot/reports"],
  "bot/channels": ["bot/dialogue/incoming.ts", "bot/dialogue/outgoing.ts", "bot/wording"],
  "server/config.ts": [],
  "server/errors.ts": [],
  "server/log.ts": [],
  "server/metrics.ts": [],
  "server/statistics": ["bot/surveys", "bot/reports"],
  "server/cases": ["bot/surveys", "bot/reports"],
  "server/store": ["server/statistics", "server/cases", "bot/surveys"],
  "server/privacy": ["server/store"],
  "server/access": ["server/store", "server/privacy"],
  "server/alarms": ["server/store", "server/privacy"],
  "server/ballot-box": ["bot/surveys", "bot/dialogue/events.ts", "server/store", "server/privacy", "server/statistics"],
  "server/conversation": [
    ...bot,
    "server/store",
    "server/cases",
    "server/privacy",
    "server/ballot-box",
    "server/statistics",
  ],
  "server/releases": ["bot/surveys", "bot/wording", "server/store", "server/statistics"],
  "server/views": [
    "bot/surveys",
    "bot/reports",
    "bot/wording",
    "bot/dialogue",
    // The browser of a report is a channel of its own kind: it draws what the web draws.
    "bot/channels/web",
    "server/statistics",
    "server/cases",
    "server/privacy",
  ],
  "server/routes/public": routes,
  "server/routes/chat": ["server/conversation", "server/views", "bot/channels", "bot/dialogue", "bot/wording"],
  "server/routes/webhooks": ["server/conversation", "server/views", "bot/channels"],
  "server/routes/analyst": routes,
  "server/routes/officer": routes,
  "server/routes/administrator": routes,
  "server/jobs": jobs,
  "server/cli": [...jobs, "server/jobs", "server/config.ts", ...bot],
  "server/app.ts": ["bot", "server"],
  "server/site.ts": ["bot", "server"],
  "server/main.ts": ["bot", "server"],
};

const rooms = Object.keys(mayImport).sort((a, b) => b.length - a.length);
const isIn = (file: string, room: string) => file === room || file.startsWith(`${room}/`);
const roomOf = (file: string) => rooms.find((room) => isIn(file, room));

const files = ["bot", "server"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.split(sep).join("/")}`)
    .filter((name) => /\.tsx?$/.test(name) && !name.includes("/generated/") && !name.includes("/built/")),
);

const importsOf = (file: string) =>
  [...readFileSync(join(root, file), "utf8").matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, path]) =>
    relative(root, resolve(root, dirname(file), path ?? ""))
      .split(sep)
      .join("/"),
  );

test("every file lives in a room that the table knows", () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
});

test("no room imports a room that it may not", () => {
  const breaches = files.flatMap((file) => {
    const room = roomOf(file) ?? "";
    const allowed = [room, ...anyone, ...(mayImport[room] ?? [])];
    return importsOf(file)
      .filter((target) => !target.includes("generated/") && !allowed.some((other) => isIn(target, other)))
      .map((target) => `${file} imports ${target}`);
  });
  expect(files.flatMap(importsOf).length).toBeGreaterThan(20);
  expect(breaches).toEqual([]);
});

test("only the store imports the generated database client", () => {
  const importers = files.filter((file) => importsOf(file).some((target) => target.includes("store/generated")));
  expect(importers.length).toBeGreaterThan(0);
  expect(importers.filter((file) => !file.startsWith("server/store/"))).toEqual([]);
});

test("the pure rooms know no clock, chance, network or database", () => {
  const pure = files.filter((file) => /^(bot\/dialogue|server\/statistics|server\/cases)\//.test(file));
  const impure =
    /Date\.now\(|new Date\(\)|Math\.random|from "(node:(crypto|fs|net|http|https|dns)|pg|fastify)"|fetch\(/;
  expect(pure.length).toBeGreaterThan(0);
  expect(
    pure.filter((file) => existsSync(join(root, file)) && impure.test(readFileSync(join(root, file), "utf8"))),
  ).toEqual([]);
});
