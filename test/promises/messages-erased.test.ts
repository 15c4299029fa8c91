import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { conversation } from "../../server/conversation/conversation.ts";
import { type Desk, openDesk } from "../conversation/desk.ts";
import { type HandClock, handClock } from "../support/hand-clock.ts";
import { testMessenger } from "../support/messenger.ts";
import { bytesOf, everyRow } from "../support/thief/rows.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.drop());

const messenger = testMessenger("test", { canErase: true });

const startedBy = (clock: HandClock) => conversation({ ...desk, messengers: [messenger], clock });

/** Every table that holds one of these words anywhere in a row. */
async function tablesWith(words: readonly string[]): Promise<readonly string[]> {
  const tables = await everyRow(desk.store.pool);
  expect(tables.filter(({ rows }) => rows.length > 0).length).toBeGreaterThan(20);
  return tables
    .filter((table) => words.some((word) => bytesOf(table).includes(word) || bytesOf(table).includes(hexOf(word))))
    .map(({ name }) => name);
}

const hexOf = (word: string) => Buffer.from(word).toString("hex");

describe("the messages of a conversation", () => {
  test("are found and deleted when the child wishes so, those of both sides, and the last words stay", async () => {
    const account = messenger.account(startedBy(handClock()), "5550001111");
    await account.start();
    await account.type("8 tuổi");
    await account.press("yes");
    await account.type("con trâu");
    const before = [...account.standing];
    expect(before.length).toBeGreaterThan(6);
    await account.type("xoá hết");
    expect(account.question().id).toBe("erased");
    expect(account.question().text).toContain("tin nhắn của cả hai bên");
    expect(account.standing.size).toBe(1);
    expect(before).not.toContain([...account.standing][0]);
  });

  test("are found by another process too, which did not send them", async () => {
    const clock = handClock();
    const first = startedBy(clock);
    const account = messenger.account(first, "5550001112");
    await account.start();
    await account.type("8 tuổi");
    clock.pass(3000);
    await first.close();
    const elsewhere = messenger.account(startedBy(handClock()), "5550001112");
    await elsewhere.type("xoá hết");
    expect(account.standing.size).toBe(1);
  });

  test("are deleted by a tap after the end as well", async () => {
    const account = messenger.account(startedBy(handClock()), "5550001113");
    await account.start();
    await account.type("8 tuổi");
    await account.press("no");
    expect(account.question().id).toBe("ended/declined");
    await account.press("erase");
    expect(account.question().id).toBe("erased");
    expect(account.standing.size).toBe(1);
  });

  test("stand in no table in the clear: neither the account nor a number of a message, at any time", async () => {
    const clock = handClock();
    const talk = startedBy(clock);
    const account = messenger.account(talk, "5550001114");
    const silent = conversation({
      ...desk,
      messengers: [{ name: "test", canErase: true, deliver: () => new Promise(() => {}) }],
    });
    await account.start();
    await account.type("8 tuổi");
    clock.pass(3000);
    await talk.deliver();
    const numbers = ["5550001114", ...account.standing];
    expect(numbers.length).toBeGreaterThan(3);
    expect(await tablesWith(numbers)).toEqual([]);
    await silent.receive({ ...account.last(), update: "erase", incoming: { kind: "text", text: "xoá hết" } });
    const { rows } = await desk.store.pool.query("SELECT count(*)::int AS n FROM outbox_message");
    expect(rows[0].n).toBe(2);
    expect(await tablesWith(numbers)).toEqual([]);
  });
});
