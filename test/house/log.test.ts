import { expect, test } from "vitest";
import { fault } from "../../server/errors.ts";
import { type Level, openLog, shownError } from "../../server/log.ts";

const secret = "Lò Thị Canary 0987654321";

function logAt(level: Level) {
  const lines: string[] = [];
  const log = openLog({ level, nowMs: () => Date.UTC(2026, 10, 25, 7, 31, 59), write: (line) => lines.push(line) });
  return { log, lines, parsed: () => lines.map((line) => JSON.parse(line)) };
}

test("requests are counted by route and written every five minutes, so that no line is one person's or tells when", () => {
  const { log, lines, parsed } = logAt("info");
  const tap = { method: "POST", route: "/em", status: 303, milliseconds: 12 };
  for (let n = 0; n < 7; n += 1) log.answered(tap);
  log.answered({ ...tap, method: "GET", route: "/", status: 200, milliseconds: 9000 });
  expect(lines).toEqual([]);
  log.flush();
  expect(parsed()).toEqual([
    {
      time: "2026-11-25T07:30",
      level: "info",
      event: "answered",
      method: "GET",
      route: "/",
      status: 200,
      took: "more",
      count: 1,
    },
    {
      time: "2026-11-25T07:30",
      level: "info",
      event: "answered",
      method: "POST",
      route: "/em",
      status: 303,
      took: 50,
      count: 7,
    },
  ]);
  log.flush();
  expect(lines).toHaveLength(2);
});

test("an error is a class, a code and a place of ours; what it says is never written", () => {
  const { log, lines, parsed } = logAt("info");
  const cause = Object.assign(new TypeError(`bad ${secret}`), { code: "23505" });
  log.failed("request-failed", new Error(`could not save ${secret}`, { cause }));
  expect(lines.join()).not.toContain("Canary");
  expect(parsed()).toEqual([
    {
      time: "2026-11-25T07:31",
      level: "error",
      event: "request-failed",
      error: "Error",
      at: expect.stringMatching(/^test\/house\/log\.test\.ts:\d+$/),
      cause: { error: "TypeError", code: "23505", at: expect.any(String) },
    },
  ]);
});

test("words of a person are not taken for a code, a class or a place", () => {
  const here = import.meta.dirname.replace(/house$/, "");
  const named = Object.assign(new Error("x"), { code: secret });
  Object.defineProperty(named, "constructor", { value: { name: secret } });
  expect(JSON.stringify(shownError(named))).not.toContain("Canary");
  const framed = new Error(`x\n    at canary (${here}canary-0987654321.ts:1:1)`);
  expect(JSON.stringify(shownError(framed))).not.toContain("0987654321");
  expect(shownError(secret)).toEqual({ error: "string" });
  expect(shownError(fault("disk-full", { given: secret }))).toMatchObject({ error: "Fault", code: "disk-full" });
});

test("a chain of causes ends", () => {
  const error = new Error("a");
  error.cause = error;
  expect(JSON.stringify(shownError(error)).match(/"error"/g)).toHaveLength(3);
});

test("each level says what is at least as grave, and silence is silent", () => {
  const written = (level: Level) => {
    const { log, lines } = logAt(level);
    log.note("debug", "started");
    log.note("info", "started");
    log.failed("job-failed", new Error());
    return lines.length;
  };
  expect((["debug", "info", "error", "fatal", "silent"] as const).map(written)).toEqual([3, 2, 1, 0, 0]);
});
