import { expect, test } from "vitest";
import type { ReceiptOutcome } from "../../bot/dialogue/incoming.ts";
import { fairLine } from "../../server/conversation/fair-line.ts";
import { wrongReceipts } from "../../server/conversation/wrong-receipts.ts";
import { hourlyCount } from "../../server/privacy/hourly-count.ts";

const minuteMs = 60_000;
const wrong = async (): Promise<ReceiptOutcome> => ({ is: "wrong" });
const right = async (): Promise<ReceiptOutcome> => ({ is: "opened", case: "c", step: 1, replies: [], unchecked: 0 });

/** Guesses with a clock that the test moves; what waits is let go by the test. */
function place() {
  let nowMs = 1_000_000;
  const late: (() => void)[] = [];
  const waits: number[] = [];
  const everybody = hourlyCount(() => nowMs);
  const guesses = wrongReceipts({
    nowMs: () => nowMs,
    everybody,
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return new Promise((go) => void late.push(go));
    },
  });
  return {
    everybody,
    ...guesses,
    waits,
    goOn: () => late.splice(0).map((go) => go()),
    pass: (milliseconds: number) => {
      nowMs += milliseconds;
    },
  };
}

const settled = async () => {
  for (let turns = 0; turns < 50; turns += 1) await Promise.resolve();
};

test("a sender is paused for longer each time: 1, 5, 15, then 60 minutes, and forgotten after a day", async () => {
  const { tried, pass } = place();
  const from = { sender: "sender" };
  const five = async () => {
    for (let tries = 0; tries < 5; tries += 1) expect((await tried(from, wrong)).is).toBe("wrong");
  };
  for (const minutes of [1, 5, 15, 60, 60]) {
    await five();
    pass(minutes * minuteMs - 1);
    expect((await tried(from, right)).is).toBe("paused");
    pass(1);
    expect((await tried(from, right)).is).toBe("opened");
  }
  pass(24 * 60 * minuteMs);
  await five();
  pass(minuteMs);
  expect((await tried(from, right)).is).toBe("opened");
});

test("many guesses of twenty senders look up five each; a holder is hashed next, whoever waits", async () => {
  const { tried } = place();
  const hashing: (() => void)[] = [];
  const looks = { wrong: 0 };
  const look = (outcome: ReceiptOutcome) => () =>
    new Promise<ReceiptOutcome>((done) => {
      if (outcome.is === "wrong") looks.wrong += 1;
      hashing.push(() => done(outcome));
    });
  /** One after the other of a sender, as every conversation is. */
  const sender = async (name: string) => {
    for (let guess = 0; guess < 15; guess += 1) await tried({ sender: name }, look({ is: "wrong" }));
  };
  const everyone = Promise.all(Array.from({ length: 20 }, (_, index) => sender(`guesser ${index}`)));
  await settled();
  const underWay = hashing.length;
  let isOpen = false;
  const holder = tried({ sender: "holder" }, look(await right())).then((outcome) => {
    isOpen = outcome.is === "opened";
  });
  for (let step = 0; step <= underWay; step += 1) {
    hashing.shift()?.();
    await settled();
  }
  expect(isOpen).toBe(true);
  while (hashing.length > 0) {
    hashing.shift()?.();
    await settled();
  }
  await Promise.all([everyone, holder]);
  expect(looks.wrong).toBe(20 * 5);
});

test("past a thousand wrong ones of everybody an hour each wrong one is answered after three seconds, a right one at once", async () => {
  const { tried, pass, waits, everybody, goOn } = place();
  for (let before = 0; before < 1000; before += 1) everybody.count();
  const guess = tried({ sender: "guesser" }, wrong);
  await settled();
  expect(waits).toEqual([3000]);
  expect((await tried({ sender: "holder" }, right)).is).toBe("opened");
  expect(waits).toEqual([3000]);
  goOn();
  expect((await guess).is).toBe("wrong");
  pass(60 * minuteMs);
  expect((await tried({ sender: "guesser" }, wrong)).is).toBe("wrong");
  expect(waits).toHaveLength(1);
});

test("past thirty of one network address its wrong ones come late, and beyond twenty at once nothing is looked up for it", async () => {
  const { tried, waits, goOn } = place();
  const from = (sender: number) => ({ sender: `new ${sender}`, origin: "192.0.2.1" });
  for (let guess = 0; guess < 30; guess += 1) await tried(from(guess), wrong);
  expect(waits).toEqual([]);
  const one = tried(from(30), wrong);
  await settled();
  const more = Array.from({ length: 19 }, (_, index) => tried(from(31 + index), wrong));
  await settled();
  expect(waits).toHaveLength(20);
  expect((await tried(from(99), right)).is).toBe("paused");
  expect((await tried({ sender: "elsewhere", origin: "198.51.100.1" }, right)).is).toBe("opened");
  goOn();
  expect((await Promise.all([one, ...more])).map(({ is }) => is)).toEqual(new Array(20).fill("wrong"));
  expect((await tried(from(99), right)).is).toBe("opened");
});

test("while receipts wait to be hashed, whoever was never wrong comes before those who were, and a flood is turned away", async () => {
  const inLine = fairLine(1, 3);
  const done: string[] = [];
  const go: (() => void)[] = [];
  const work = (name: string) => () =>
    new Promise<string>((finish) => {
      go.push(() => {
        done.push(name);
        finish(name);
      });
    });
  const tries = [
    inLine(9, work("first")),
    inLine(5, work("guesser")),
    inLine(7, work("worse")),
    inLine(5, work("later")),
  ];
  const turnedAway = tries[2];
  tries.push(inLine(0, work("holder")));
  expect(await turnedAway).toBe("full");
  for (let steps = 0; steps < 4; steps += 1) {
    go.shift()?.();
    await settled();
  }
  await Promise.all(tries);
  expect(done).toEqual(["first", "holder", "later", "guesser"]);
});
