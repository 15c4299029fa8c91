import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hourlyCount } from "../../server/privacy/hourly-count.ts";
import { addressLimit } from "../../server/routes/public/address-limit.ts";
import { receiptPatience } from "../../server/routes/public/receipt-patience.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const free = 30;
const lateMs = 1500;
const newPatience = (everybody = hourlyCount(() => 0)) =>
  receiptPatience({ limit: addressLimit(free, 3600), everybody, lateMs, lateAtMost: 20 });

/** One look at a receipt; `looks` counts them. */
function receipt(isRight: boolean) {
  const seen = { looks: 0 };
  const look = async () => {
    seen.looks += 1;
    return isRight ? "opened" : null;
  };
  return { seen, look };
}

/** Whether it is answered before any time has passed. */
async function isAtOnce(answer: Promise<unknown>): Promise<boolean> {
  let isThere = false;
  void answer.then(() => {
    isThere = true;
  });
  for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
  return isThere;
}

test("guesses from many addresses hold up nobody who has a receipt, at another address or at one of theirs", async () => {
  const tried = newPatience();
  const wrong = receipt(false);
  const [addresses, each] = [6, free + 25];
  const guesses = Array.from({ length: addresses * each }, (_, index) =>
    tried(`192.0.2.${index % addresses}`, wrong.look),
  );
  for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
  // Within the limit, and nothing more is looked up before the time is over.
  expect(wrong.seen.looks).toBe(addresses * free);

  const right = receipt(true);
  const elsewhere = tried("198.51.100.1", right.look);
  expect(await isAtOnce(elsewhere)).toBe(true);
  expect(await elsewhere).toEqual({ is: "right", found: "opened" });
  await vi.advanceTimersByTimeAsync(lateMs);
  const beside = tried("192.0.2.2", right.look);
  await vi.advanceTimersByTimeAsync(lateMs);
  expect(await beside).toEqual({ is: "right", found: "opened" });

  const answers = await Promise.all(guesses);
  expect(answers.every(({ is }) => is !== "right")).toBe(true);
  expect(wrong.seen.looks).toBe(addresses * (free + 20));
});

test("beyond its queue an address is told to come back, and nothing is looked up for it", async () => {
  const tried = newPatience();
  const wrong = receipt(false);
  for (let tries = 0; tries < free; tries += 1) await tried("192.0.2.1", wrong.look);
  const waiting = Array.from({ length: 20 }, () => tried("192.0.2.1", wrong.look));
  for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
  const right = receipt(true);
  expect(await tried("192.0.2.1", right.look)).toEqual({ is: "paused" });
  expect(right.seen.looks).toBe(0);
  await vi.advanceTimersByTimeAsync(lateMs);
  expect(await Promise.all(waiting)).toHaveLength(20);
});

test("a receipt that is right does not count, however often a school uses it", async () => {
  const tried = newPatience();
  const right = receipt(true);
  for (let tries = 0; tries < 3 * free; tries += 1) {
    const answer = tried("192.0.2.1", right.look);
    expect(await isAtOnce(answer)).toBe(true);
  }
  expect(right.seen.looks).toBe(3 * free);
});

test("up to a thousand wrong ones of everybody an hour nobody waits, who was wrong in a chat is counted too, and an hour later it is over", async () => {
  let nowMs = 0;
  const everybody = hourlyCount(() => nowMs);
  const tried = newPatience(everybody);
  for (let wrong = 0; wrong < 999; wrong += 1) everybody.count();
  await tried("192.0.2.1", receipt(false).look);
  expect(await isAtOnce(tried("198.51.100.1", receipt(true).look))).toBe(true);
  await tried("192.0.2.1", receipt(false).look);
  const late = tried("198.51.100.1", receipt(true).look);
  expect(await isAtOnce(late)).toBe(false);
  await vi.advanceTimersByTimeAsync(lateMs);
  expect((await late).is).toBe("right");
  nowMs += 3_600_000;
  expect(await isAtOnce(tried("198.51.100.1", receipt(true).look))).toBe(true);
});
