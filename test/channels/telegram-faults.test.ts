import { afterAll, beforeAll, expect, test } from "vitest";
import type { FaultOf } from "../support/bot-api.ts";
import type { Person } from "../support/bot-api-person.ts";
import { seededDraw } from "../support/campaign-box.ts";
import { type TestTelegram, testTelegram } from "../support/telegram.ts";

const children = 6;

/** A whole survey, thing by thing. */
const deeds = [
  "7 đến 10 tuổi",
  "Có, em làm",
  "Trâu",
  "Em không biết",
  "Con gái",
  "Chưa có",
  "Không nghe",
  "Có chỗ chơi",
  "Dạy bơi, tránh đuối nước",
  "Xong",
  "Em chưa biết",
  "Tiếp tục",
  "Tiếp tục",
  "Tiếp tục",
  "Em chưa biết",
  "Em chưa biết",
] as const;

const faults: readonly FaultOf[] = [
  { code: 429, description: "Too Many Requests: retry after 1", retryAfterSeconds: 1 },
  { code: 502, description: "Bad Gateway" },
  "reset",
  "html",
  "answer-lost",
];

let telegram: TestTelegram;
beforeAll(async () => {
  telegram = await testTelegram();
  await telegram.beginAnother();
});
afterAll(() => telegram?.close());

test(`${children} children on two processes, with repeats, double presses, lost answers and refused calls: none lost, none counted twice`, async () => {
  await Promise.all(Array.from({ length: children }, (_, index) => answersAll(seededDraw(20261125 + index))));
  const { rows } = await telegram.web.box.store.pool.query(
    "SELECT (SELECT count(*) FROM ballot_box.ballot)::int AS ballots, (SELECT count(*) FROM outbox_message)::int AS owed",
  );
  expect(rows).toEqual([{ ballots: children, owed: 0 }]);
  expect(telegram.api.updates.counts.expired).toBe(0);
  expect(telegram.api.problems).toEqual([]);
});

async function answersAll(draw: (below: number) => number): Promise<void> {
  const child = telegram.person();
  await child.start();
  await telegram.until(() => child.ofBot().length > 0);
  for (const deed of deeds) await does(child, deed, draw);
  expect(child.screen().text).toContain("Mình đã gửi ý kiến của em");
  // A message that was said twice for a lost answer is the most that anybody sees.
  expect(child.ofBot().length).toBeLessThanOrEqual(2);
}

async function does(child: Person, deed: string, draw: (below: number) => number): Promise<void> {
  const before = JSON.stringify(child.screen());
  const fault = draw(100) < 8 ? faults[draw(faults.length)] : undefined;
  if (fault !== undefined) telegram.api.failNext(fault, { chat: child.id });
  // A box that is pressed twice is empty again.
  const isBox = before.includes("⬜");
  const isTwice = draw(100) < 10 && !isBox;
  await Promise.all(isTwice ? [child.press(deed), child.pressAgain()] : [child.press(deed)]);
  if (draw(100) < 10) await child.redeliver();
  await telegram.until(async () => {
    if (JSON.stringify(child.screen()) !== before) return true;
    // What was refused comes again when Telegram's time for it has come.
    telegram.api.passSeconds(1);
    await telegram.settle();
    return false;
  });
  if (draw(100) < 10 && !isBox) await child.pressAgain();
}
