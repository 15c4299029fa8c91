import { expect, test } from "vitest";
import { dailyNames } from "../../server/privacy/daily-names.ts";
import { hourlyCount } from "../../server/privacy/hourly-count.ts";
import { remembered } from "../../server/privacy/remembered.ts";

const hourMs = 3_600_000;

test("a name is a keyed hash that says nothing, stays the same for a day, and is another one the day after", () => {
  let nowMs = 0;
  const nameOf = dailyNames(() => nowMs);
  const name = nameOf("0915000111");
  expect(name).toMatch(/^[\w-]{43}$/);
  nowMs = 24 * hourMs - 1;
  expect(nameOf("0915000111")).toBe(name);
  expect(dailyNames(() => nowMs)("0915000111")).not.toBe(name);
  nowMs += 1;
  expect(nameOf("0915000111")).not.toBe(name);
});

test("no more than so many names are remembered: what nobody touched for longest goes first", () => {
  const names = remembered<number>(2);
  names.set("a", 1);
  names.set("b", 2);
  names.set("a", 3);
  names.set("c", 4);
  expect([names.get("a"), names.get("b"), names.get("c"), names.size()]).toEqual([3, undefined, 4, 2]);
});

test("what happened is counted for an hour, to the minute", () => {
  let nowMs = 5 * hourMs;
  const count = hourlyCount(() => nowMs);
  expect([count.count(), count.count()]).toEqual([1, 2]);
  nowMs += 30 * 60_000;
  expect(count.count()).toBe(3);
  nowMs += 30 * 60_000;
  expect(count.inLastHour()).toBe(1);
  nowMs += 10 * hourMs;
  expect(count.inLastHour()).toBe(0);
});
