import { expect, test } from "vitest";
import { throttle } from "../../server/access/throttle.ts";

const minute = 60_000;

/** A clock that stands where the test puts it. */
function clocked() {
  let nowMs = 1_000_000;
  const counted = throttle(() => nowMs);
  const wait = (ms: number) => {
    nowMs += ms;
  };
  return { counted, wait };
}

test("five wrong attempts are free, then the waits double up to a quarter of an hour", () => {
  const { counted, wait } = clocked();
  for (let attempt = 1; attempt <= 4; attempt += 1) counted.failed("lan");
  expect(counted.waitSeconds("lan")).toBe(0);
  const waits: number[] = [];
  for (let attempt = 5; attempt <= 11; attempt += 1) {
    counted.failed("lan");
    waits.push(counted.waitSeconds("lan"));
    wait(counted.waitSeconds("lan") * 1000);
    expect(counted.waitSeconds("lan")).toBe(0);
  }
  expect(waits).toEqual([60, 120, 240, 480, 900, 900, 900]);
});

test("whoever is let in begins anew, and a quarter of an hour of quiet forgets failures", () => {
  const { counted, wait } = clocked();
  for (let attempt = 1; attempt <= 5; attempt += 1) counted.failed("lan");
  counted.succeeded("lan");
  expect(counted.waitSeconds("lan")).toBe(0);
  for (let attempt = 1; attempt <= 4; attempt += 1) counted.failed("minh");
  wait(16 * minute);
  counted.failed("minh");
  expect(counted.waitSeconds("minh")).toBe(0);
});

test("a name that waits keeps nobody else waiting", () => {
  const { counted } = clocked();
  for (let attempt = 1; attempt <= 9; attempt += 1) counted.failed("lan");
  expect(counted.waitSeconds("lan")).toBeGreaterThan(0);
  expect(counted.waitSeconds("minh")).toBe(0);
});

test("one address tries twenty times a minute, another is not kept out by it", () => {
  const { counted, wait } = clocked();
  const admitted = Array.from({ length: 25 }, () => counted.admits("203.0.113.7"));
  expect(admitted.filter(Boolean)).toHaveLength(20);
  expect(counted.admits("203.0.113.8")).toBe(true);
  wait(minute);
  expect(counted.admits("203.0.113.7")).toBe(true);
});

test("two hundred failures within an hour, over any number of names, are told once", () => {
  const { counted, wait } = clocked();
  const told = Array.from({ length: 300 }, (_, index) => counted.failed(`name-${index}`));
  expect(told.filter((one) => one === "alarm")).toHaveLength(1);
  expect(told[199]).toBe("alarm");
  wait(61 * minute);
  expect(counted.failed("somebody")).toBe("noted");
});
