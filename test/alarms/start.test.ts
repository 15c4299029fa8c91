import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { AlarmPorts } from "../../server/alarms/deliver.ts";
import { startAlarms } from "../../server/alarms/start.ts";
import { type Office, openOffice } from "./office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await office.goTo("2026-12-02");
});
afterAll(() => office.drop());
beforeEach(() => vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] }));
afterEach(async () => {
  vi.useRealTimers();
  await office.store.pool.query("DELETE FROM alarm");
});

/** Ways that tell whoever waits that something was sent, and answer when the test says so. */
function outside() {
  const sent: { readonly title: string; answer(): void }[] = [];
  const waiting: (() => void)[] = [];
  const ports: AlarmPorts = {
    ...office.ports({}),
    ways: {
      isOn: { email: false, webhook: true, push: false },
      fixed: [{ by: "webhook", url: "http://127.0.0.1:1/" }],
      send: (_place, { title }) =>
        new Promise((taken) => {
          sent.push({ title, answer: () => taken("taken") });
          for (const seen of waiting.splice(0)) seen();
        }),
    },
  };
  return { sent, ports, next: () => new Promise<void>((seen) => waiting.push(seen)) };
}

const halfSecond = 500;
const silent = { failed: () => {} };

test("what is raised while the program runs is sent at the next look, and stopping waits for it", async () => {
  const { sent, ports, next } = outside();
  const alarms = startAlarms(ports, silent);
  await office.raise(4);
  const seen = next();
  vi.advanceTimersByTime(halfSecond);
  await seen;
  let isStopped = false;
  const stopping = alarms.stop().then(() => {
    isStopped = true;
  });
  expect(isStopped).toBe(false);
  sent[0]?.answer();
  await stopping;
  const { rows } = await office.store.pool.query("SELECT delivered_at IS NOT NULL AS is FROM alarm");
  expect(rows).toEqual([{ is: true }]);
});

test("a place that does not answer holds its own alarm only: an urgent one goes out beside it", async () => {
  const { sent, ports, next } = outside();
  await office.raise(1);
  const first = next();
  const alarms = startAlarms(ports, silent);
  await first;
  await office.raise(4);
  const second = next();
  vi.advanceTimersByTime(halfSecond);
  await second;
  expect(sent).toHaveLength(2);
  for (const one of sent) one.answer();
  await alarms.stop();
});

test("a database that is away for a while is written down, and the next look goes on", async () => {
  const { sent, ports, next } = outside();
  const failures: string[] = [];
  let isAway = true;
  const pool = new Proxy(office.store.pool, {
    get: (real, name) => {
      if (name === "query" && isAway) return () => Promise.reject(new Error("away"));
      const value = Reflect.get(real, name);
      return typeof value === "function" ? value.bind(real) : value;
    },
  });
  await office.raise(4);
  let seenFailure = () => {};
  const reported = new Promise<void>((seen) => {
    seenFailure = seen;
  });
  const failed = (word: string) => {
    failures.push(word);
    seenFailure();
  };
  const alarms = startAlarms({ ...ports, store: { ...office.store, pool } }, { failed });
  await reported;
  isAway = false;
  const seen = next();
  vi.advanceTimersByTime(halfSecond);
  await seen;
  for (const one of sent) one.answer();
  await alarms.stop();
  expect(failures).toEqual(["alarm-failed"]);
  expect(sent).toHaveLength(1);
});
