import { expect, test } from "vitest";
import { batched } from "../../server/conversation/batch.ts";

test("calls made together share one batch and each gets its own answer", async () => {
  const sizes: number[] = [];
  const double = batched<number, number>(async (items) => {
    sizes.push(items.length);
    return items.map((item) => item * 2);
  });
  const answers = await Promise.all([1, 2, 3, 4].map(double));
  expect(answers).toEqual([2, 4, 6, 8]);
  expect(sizes).toEqual([4]);
});

test("one bad item fails alone", async () => {
  const work = batched<number, number>(async (items) => {
    if (items.includes(3)) throw new Error("three");
    return items.map((item) => item + 1);
  });
  const settled = await Promise.allSettled([1, 2, 3].map(work));
  expect(settled.map((one) => one.status)).toEqual(["fulfilled", "fulfilled", "rejected"]);
});

test("while a batch is under way the next one grows", async () => {
  const sizes: number[] = [];
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const work = batched<number, number>(async (items) => {
    sizes.push(items.length);
    await gate;
    return items;
  });
  const first = work(1);
  await new Promise((resolve) => setImmediate(resolve));
  const later = [2, 3, 4].map(work);
  await new Promise((resolve) => setImmediate(resolve));
  expect(sizes).toEqual([1]);
  release();
  await Promise.all([first, ...later]);
  expect(sizes).toEqual([1, 3]);
});
