import { afterEach, expect, test } from "vitest";
import { type TestTelegram, testTelegram } from "../support/telegram.ts";

let telegram: TestTelegram | undefined;
afterEach(async () => {
  await telegram?.close();
});

test("for development updates are asked for: the same conversation, each update once, and again where it could not be kept", async () => {
  telegram = await testTelegram({}, async () => ({ TELEGRAM_MODE: "polling", TELEGRAM_WEBHOOK_SECRET: "" }));
  const { api, until } = telegram;
  const child = telegram.person();
  expect((await telegram.program.app.inject({ method: "POST", url: "/webhooks/telegram" })).statusCode).toBe(404);
  await until(() => api.hook().url === "");
  await child.start();
  await until(() => child.ofBot().length > 0);
  await child.press("7 đến 10 tuổi");
  await until(() => child.screen().text.includes("Em có muốn làm không?"));
  await until(() => [...api.chats.presses.values()].every(({ answer }) => answer !== null));
  await until(() => api.updates.pending() === 0);

  const { conversation } = telegram.program;
  const receive = conversation.receive;
  let refused = 0;
  Object.assign(conversation, {
    receive: (arrival: Parameters<typeof receive>[0]) => {
      if (refused > 0) return receive(arrival);
      refused += 1;
      return Promise.reject(Object.assign(new Error("gone"), { code: "ECONNREFUSED" }));
    },
  });
  await child.press("Có, em làm");
  await until(() => child.screen().text.includes("Ai đang trả lời?"));
  expect(refused).toBe(1);
  expect(api.problems).toEqual([]);
});
