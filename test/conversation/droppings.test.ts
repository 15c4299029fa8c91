import { expect, test } from "vitest";
import { droppings } from "../../server/conversation/droppings.ts";
import { handClock } from "../support/hand-clock.ts";

function opened() {
  const clock = handClock();
  const alone: (readonly string[])[] = [];
  const dropped = droppings({
    clock,
    drop: async (ids) => {
      alone.push(ids);
    },
  });
  return { clock, alone, dropped };
}

test("what was delivered goes with the next statement, and by itself where none comes", async () => {
  const { clock, alone, dropped } = opened();
  dropped.add("a");
  expect(await dropped.along(async (ids) => ids)).toEqual(["a"]);
  dropped.add("b");
  clock.pass(100);
  clock.pass(100);
  await dropped.flush();
  expect(alone).toEqual([["b"]]);
  expect(["a", "b", "c"].map(dropped.has)).toEqual([true, true, false]);
});

test("what a failed statement took along is deleted later, without anybody's asking", async () => {
  const { clock, alone, dropped } = opened();
  dropped.add("a");
  clock.pass(5);
  await expect(dropped.along(() => Promise.reject(new Error("away")))).rejects.toThrow("away");
  expect(dropped.has("a")).toBe(true);
  clock.pass(2000);
  await expect.poll(() => alone).toEqual([["a"]]);
});

test("who waits until everything is deleted waits for what a statement took along", async () => {
  const { alone, dropped } = opened();
  const { promise, resolve } = Promise.withResolvers<void>();
  dropped.add("a");
  const along = dropped.along(() => promise);
  let isDone = false;
  const done = dropped.flush().then(() => {
    isDone = true;
  });
  await new Promise((next) => setImmediate(next));
  expect(isDone).toBe(false);
  resolve();
  await Promise.all([along, done]);
  expect(alone).toEqual([]);
});
