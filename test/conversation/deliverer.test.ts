import { beforeEach, describe, expect, test } from "vitest";
import type { Owed } from "../../bot/channels/channel.ts";
import type { Delivery } from "../../bot/channels/errors.ts";
import { Deliverer } from "../../server/conversation/deliverer.ts";
import { type HandClock, handClock } from "../support/hand-clock.ts";

type Call = { readonly address: string; readonly says: string; answer(delivery: Delivery): void };

let clock: HandClock;
let calls: Call[];
let done: string[];
let gone: string[];
let learned: string[];
let deliverer: Deliverer;

beforeEach(() => {
  clock = handClock();
  calls = [];
  done = [];
  gone = [];
  learned = [];
  deliverer = new Deliverer({
    messenger: { name: "test", canErase: true, deliver },
    clock,
    done: ({ id }) => done.push(id),
    gone: ({ owed }) => gone.push(owed.address),
    learned: (_, messages) => learned.push(...messages),
  });
});

/** A platform that answers when the test says so. */
function deliver(owed: Owed): Promise<Delivery> {
  return new Promise((answer) => calls.push({ address: owed.address, says: wordsOf(owed), answer }));
}

const wordsOf = (owed: Owed): string => ("erase" in owed ? `erase ${owed.erase}` : (owed.outgoing[0]?.text ?? ""));

const own = (address: string, owed: Owed, id: string) =>
  deliverer.take({ id, conversation: Buffer.from(address), owed, home: null, heldUntilMs: clock.nowMs() + 3_600_000 });

const say = (address: string, text: string) =>
  own(address, { address, outgoing: [{ kind: "note", text }] }, `${address}/${text}`);

/** Everything that could begin has begun. */
const begun = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

async function answer(index: number, delivery: Delivery = { is: "taken" }): Promise<void> {
  calls[index]?.answer(delivery);
  await begun();
}

const saidTo = (address: string) => calls.filter((call) => call.address === address).map(({ says }) => says);

test("one conversation hears one thing at a time, in order; another one does not wait for it", async () => {
  say("an", "1");
  say("an", "2");
  say("binh", "1");
  await begun();
  expect(calls.map(({ address, says }) => `${address} ${says}`)).toEqual(["an 1", "binh 1"]);
  await answer(0);
  expect(saidTo("an")).toEqual(["1", "2"]);
  expect(done).toEqual(["an/1"]);
});

test("at most 64 deliveries are under way, and the one that waited longest is next", async () => {
  for (let n = 0; n < 70; n += 1) say(`child-${n}`, "1");
  await begun();
  expect(calls).toHaveLength(64);
  await answer(10);
  expect(calls).toHaveLength(65);
  expect(calls.at(-1)?.address).toBe("child-64");
});

test("what cannot be delivered just now comes again, later each time, and keeps its order", async () => {
  say("an", "1");
  say("an", "2");
  await begun();
  const waits = [1000, 1000, 2000, 4000, 8000];
  for (const [attempt, ms] of waits.entries()) {
    await answer(attempt, { is: "later", seconds: 1 });
    clock.pass(ms - 1);
    await begun();
    expect(calls).toHaveLength(attempt + 1);
    clock.pass(1);
    await begun();
    expect(calls).toHaveLength(attempt + 2);
  }
  await answer(waits.length);
  expect(saidTo("an")).toEqual(["1", "1", "1", "1", "1", "1", "2"]);
});

test("too many at once: nothing is sent to anybody before the time, then everything in its order", async () => {
  say("an", "1");
  say("binh", "1");
  await begun();
  await answer(0, { is: "later", seconds: 7, everyone: true });
  await answer(1);
  say("binh", "2");
  say("chi", "1");
  expect(deliverer.hasRoom).toBe(false);
  clock.pass(6999);
  await begun();
  expect(calls).toHaveLength(2);
  clock.pass(1);
  await begun();
  expect(calls.slice(2).map(({ address, says }) => `${address} ${says}`)).toEqual(["an 1", "binh 2", "chi 1"]);
});

test("a platform that is away is not asked by every conversation again and again", async () => {
  for (let n = 0; n < 20; n += 1) say(`child-${n}`, "1");
  await begun();
  for (let n = 0; n < 20; n += 1) await answer(n, { is: "later", seconds: 1 });
  say("an", "1");
  clock.pass(2000);
  await begun();
  expect(saidTo("an")).toEqual([]);
  clock.pass(30_000);
  await begun();
  expect(saidTo("an")).toEqual(["1"]);
});

test("to an account that is gone nothing more is said; a message that is refused does not keep the next one", async () => {
  say("an", "1");
  say("an", "2");
  say("binh", "1");
  say("binh", "2");
  await begun();
  await answer(0, { is: "gone" });
  await answer(1, { is: "refused" });
  expect(saidTo("an")).toEqual(["1"]);
  expect(saidTo("binh")).toEqual(["1", "2"]);
  expect(gone).toEqual(["an"]);
  expect(done).toEqual(["binh/1"]);
  say("an", "3");
  await begun();
  expect(saidTo("an")).toEqual(["1", "3"]);
});

test("an erasure takes the ids along that came while it waited", async () => {
  say("an", "1");
  await begun();
  own("an", { address: "an", erase: ["7", "8"] }, "erasure");
  await answer(0, { is: "taken", messages: ["8", "9"] });
  expect(saidTo("an")).toEqual(["1", "erase 7,8,9"]);
  expect(learned).toEqual(["8", "9"]);
});

describe("what another process may have by now", () => {
  test("is not sent: neither after its time, nor what stands behind it", async () => {
    const owed: Owed = { address: "an", outgoing: [{ kind: "note", text: "old" }] };
    await answer(0);
    for (let n = 0; n < 64; n += 1) say(`child-${n}`, "1");
    deliverer.take({ id: "old", conversation: Buffer.from("an"), owed, home: null, heldUntilMs: clock.nowMs() + 5000 });
    say("an", "2");
    await begun();
    clock.pass(4600);
    await answer(0);
    expect(saidTo("an")).toEqual([]);
    expect(deliverer.has("old")).toBe(false);
    expect(deliverer.has("an/2")).toBe(false);
  });

  test("is forgotten with what stands behind it, and what is under way comes to its end", async () => {
    say("an", "1");
    say("an", "2");
    await begun();
    deliverer.forget(["an/2"]);
    await answer(0);
    expect(done).toEqual(["an/1"]);
    expect(saidTo("an")).toEqual(["1"]);
    say("an", "3");
    await begun();
    expect(saidTo("an")).toEqual(["1", "3"]);
  });
});

test("at the end nothing new begins, and what is under way is waited for", async () => {
  say("an", "1");
  say("an", "2");
  await begun();
  deliverer.close();
  let isQuiet = false;
  const quiet = deliverer.quiet().then(() => {
    isQuiet = true;
  });
  await begun();
  expect(isQuiet).toBe(false);
  await answer(0);
  await quiet;
  expect(saidTo("an")).toEqual(["1"]);
  expect([...deliverer.held()].map(({ id }) => id)).toEqual(["an/2"]);
});
