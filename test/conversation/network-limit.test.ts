import { expect, test } from "vitest";
import type { CaseEvent, CaseSent } from "../../bot/dialogue/events.ts";
import { reportLimits } from "../../server/conversation/report-limits.ts";
import { sheet } from "../support/sheet.ts";

const dayMs = 24 * 3_600_000;
const sent: CaseSent = {
  type: "case_sent",
  case: "00000000-0000-4000-8000-000000000000",
  receipt: null,
  without: [],
  isToldOfAnswers: false,
  sheet,
};
const events: readonly CaseEvent[] = [sent];

/** Each visit on the web is another sender. */
const visit = (index: number, origin: string) => ({ channel: "web", address: `visit ${index}`, origin }) as const;

function counted() {
  let nowMs = 0;
  const limits = reportLimits({ nowMs: () => nowMs, onSent: () => {} });
  return {
    ...limits,
    pass: (milliseconds: number) => {
      nowMs += milliseconds;
    },
    send: (times: number, origin: (index: number) => string) => {
      for (let index = 0; index < times; index += 1) limits.count(events, visit(index, origin(index)));
    },
  };
}

test("three classes behind one school's address may all tell without script on one day, and no more until the next", () => {
  const { send, mayBegin, pass } = counted();
  send(119, () => "192.0.2.1");
  expect(mayBegin(visit(119, "192.0.2.1"))).toBe(true);
  send(1, () => "::ffff:192.0.2.1");
  expect(mayBegin(visit(120, "192.0.2.1"))).toBe(false);
  expect(mayBegin(visit(120, "192.0.2.2"))).toBe(true);
  pass(dayMs);
  expect(mayBegin(visit(120, "192.0.2.1"))).toBe(true);
});

test("whoever has a network of IPv6 addresses is one sender", () => {
  const { send, mayBegin } = counted();
  send(120, (index) => `2001:db8:1:2::${index.toString(16)}`);
  expect(mayBegin(visit(0, "2001:db8:1:2:ffff::1"))).toBe(false);
  expect(mayBegin(visit(0, "2001:db8:1:3::1"))).toBe(true);
});

test("a proxy that nobody was told to believe stands for any number of people", () => {
  const { send, mayBegin } = counted();
  send(500, () => "127.0.0.1");
  expect(mayBegin(visit(0, "127.0.0.1"))).toBe(true);
});
