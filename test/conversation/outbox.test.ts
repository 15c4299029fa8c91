import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Messenger } from "../../bot/channels/channel.ts";
import type { Delivery } from "../../bot/channels/errors.ts";
import type { Outgoing, Question } from "../../bot/dialogue/outgoing.ts";
import { type Conversation, conversation } from "../../server/conversation/conversation.ts";
import { openText } from "../../server/conversation/dialogue-state.ts";
import { rotatingKeys } from "../../server/privacy/rotating-keys.ts";
import { answerFor } from "../support/child.ts";
import { handClock } from "../support/hand-clock.ts";
import { interrupted } from "../support/interrupted.ts";
import { testMessenger } from "../support/messenger.ts";
import { counted, type Desk, day, hour, minute, openDesk } from "./desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.drop());

const rowsOwed = async (): Promise<number> =>
  Number((await desk.store.pool.query("SELECT count(*) FROM outbox_message")).rows[0].count);

const idsOf = (said: readonly Outgoing[]) => said.flatMap((one) => (one.kind === "question" ? [one.id] : []));

/** A platform that never answers, as for a process that is killed before it hears anything. */
const silent = (name: string): Messenger => ({ name, canErase: false, deliver: () => new Promise(() => {}) });

/** A platform that answers one delivery when the test says so. */
function heldMessenger(name: string) {
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
  const { promise: answered, resolve: answer } = Promise.withResolvers<Delivery>();
  const deliver = () => {
    ask();
    return answered;
  };
  return { name, canErase: false, deliver, asked: () => asked, answer };
}

describe("on a messenger", () => {
  const messenger = testMessenger();
  let chat: Conversation;
  beforeAll(() => {
    chat = conversation({ ...desk, messengers: [messenger] });
  });

  test("a whole survey goes through the outbox, and nothing stays owed", async () => {
    const account = messenger.account(chat, "1001");
    await account.start();
    for (let taps = 0; taps < 60 && !account.question().id.startsWith("ended"); taps += 1)
      await account.send(updateOf(account.question()));
    expect(account.question().id).toBe("ended/finished");
    expect(await rowsOwed()).toBe(0);
  });

  test("a repeated update is a no-op, at once and after midnight", async () => {
    const account = messenger.account(chat, "1002");
    await account.start();
    const said = account.said.length;
    await account.redeliver();
    await Promise.all([account.redeliver(), account.redeliver()]);
    expect(account.said).toHaveLength(said);
    desk.pass(day / 2);
    const next = messenger.account(conversation({ ...desk, messengers: [messenger] }), "1002");
    await next.start();
    const before = next.said.length;
    desk.pass(day / 2);
    const tomorrow = conversation({ ...desk, messengers: [messenger] });
    await tomorrow.receive(next.last());
    await tomorrow.deliver();
    expect(next.said).toHaveLength(before);
    chat = tomorrow;
  });

  test("what is put off comes later, and what is owed after it waits for it", async () => {
    const clock = handClock();
    const own = conversation({ ...desk, messengers: [messenger], clock });
    const account = messenger.account(own, "1003");
    messenger.answerNext({ is: "later", seconds: 3 });
    await account.start();
    await account.type("8 tuổi");
    expect(account.said).toEqual([]);
    clock.pass(3000);
    expect(await own.deliver()).toBe(2);
    expect(idsOf(account.said)).toEqual(["age", "assent"]);
    expect(await rowsOwed()).toBe(0);
  });

  test("what a turn owes is sent after its commit without anybody's asking, and nothing of it is read from the database", async () => {
    const account = messenger.account({ receive: chat.receive, deliver: async () => 0 }, "1009");
    await account.start();
    const asked = counted(desk.store);
    await chat.deliver();
    expect(account.question().id).toBe("age");
    // The row is deleted, and one look finds nothing more.
    expect(asked.stop()).toBe(2);
  });

  test("a kill between the commit and the delivery loses nothing: whoever looks after five seconds delivers it", async () => {
    const killed = conversation({ ...desk, messengers: [silent("test")] });
    const account = messenger.account({ receive: killed.receive, deliver: async () => 0 }, "1004");
    await account.start();
    const after = conversation({ ...desk, messengers: [messenger] });
    expect(await after.deliver()).toBe(0);
    desk.pass(6);
    expect(await after.deliver()).toBe(1);
    expect(account.question().id).toBe("age");
    expect(await rowsOwed()).toBe(0);
  });

  test("an answer that comes to another process is not heard before what an earlier one still owes", async () => {
    const slow = heldMessenger("test");
    const first = conversation({ ...desk, messengers: [slow] });
    const other = conversation({ ...desk, messengers: [messenger] });
    const account = messenger.account({ receive: first.receive, deliver: async () => 0 }, "1010");
    await account.start();
    await slow.asked();
    await other.receive({ ...account.last(), update: "tap", incoming: { kind: "text", text: "8 tuổi" } });
    expect(await other.deliver()).toBe(0);
    slow.answer({ is: "taken" });
    await expect.poll(other.deliver).toBe(1);
    expect(account.question().id).toBe("assent");
    expect(await rowsOwed()).toBe(0);
  });

  test("what waits in memory stays this process's own for as long as it lives, and is left to others at its end", async () => {
    const clock = handClock();
    const paused = testMessenger("test");
    const first = conversation({ ...desk, messengers: [paused], clock });
    const other = conversation({ ...desk, messengers: [messenger] });
    first.start();
    const account = messenger.account({ receive: first.receive, deliver: async () => 0 }, "1011");
    paused.answerNext({ is: "later", seconds: 60, everyone: true });
    await account.start();
    for (let second = 0; second < 8; second += 1) {
      clock.pass(1000);
      desk.pass(1);
      // The look that was due is over before the next second.
      await first.deliver();
    }
    expect(await other.deliver()).toBe(0);
    await first.close();
    expect(await other.deliver()).toBe(1);
    expect(account.question().id).toBe("age");
  });

  test("where the database is away when a delivered row is deleted, it is deleted later and delivered once", async () => {
    const clock = handClock();
    let isAway = true;
    const store = interrupted(desk.store, {
      isHere: (statement) => isAway && statement.includes("synchronous_commit"),
      stop: () => Promise.reject(new Error("away")),
      isForGood: false,
    });
    const own = conversation({ ...desk, store, messengers: [messenger], clock });
    const account = messenger.account(own, "1012");
    await account.start();
    expect(await rowsOwed()).toBe(1);
    isAway = false;
    await own.deliver();
    expect(await rowsOwed()).toBe(0);
    expect(account.said.filter(({ kind }) => kind === "question")).toHaveLength(1);
  });

  test("to an account that is gone nothing more is owed; what is refused does not keep the next thing", async () => {
    const gone = messenger.account(chat, "1005");
    messenger.answerNext({ is: "gone" });
    await gone.start();
    expect(gone.said).toEqual([]);
    await expect.poll(rowsOwed).toBe(0);
    const odd = messenger.account(chat, "1006");
    messenger.answerNext({ is: "refused" });
    await odd.start();
    await odd.type("8 tuổi");
    expect(idsOf(odd.said)).toEqual(["assent"]);
  });

  test("what is owed is sealed under the current key, whatever key its dialogue began with", async () => {
    const rotating = rotatingKeys(desk.store, desk.keys);
    const fresh = () => conversation({ ...desk, messengers: [messenger] });
    desk.pass(13 * hour);
    await rotating.renew();
    desk.pass(5 * hour + 58 * minute);
    const account = messenger.account(fresh(), "1008");
    await account.start();
    desk.pass(3 * minute);
    await rotating.renew();
    desk.pass(6 * minute);
    const later = conversation({ ...desk, messengers: [silent("test")] });
    await later.receive({ ...account.last(), update: "after" });
    const { rows } = await desk.store.pool.query("SELECT id, sealed FROM outbox_message");
    const [current, older] = await rotatingKeys(desk.store, desk.keys).conversation();
    if (current === undefined || older === undefined) throw new Error("there are not two keys");
    expect(rows.length).toBeGreaterThan(0);
    for (const { id, sealed } of rows) {
      expect(openText(current, Buffer.from(id), sealed)).not.toBeNull();
      expect(openText(older, Buffer.from(id), sealed)).toBeNull();
    }
    await desk.store.pool.query("DELETE FROM outbox_message");
  });

  test("nothing that is owed can be read in the database", async () => {
    const killed = conversation({ ...desk, messengers: [silent("test")] });
    const account = messenger.account({ receive: killed.receive, deliver: async () => 0 }, "address-1007");
    await account.start();
    const { rows } = await desk.store.pool.query("SELECT sealed, conversation FROM outbox_message");
    expect(rows.length).toBeGreaterThan(0);
    for (const { sealed, conversation: row } of rows)
      expect(`${sealed.toString("latin1")}${row.toString("latin1")}`).not.toMatch(/address-1007|question|Em/);
  });
});

function updateOf(question: Question) {
  const isMarked = question.answer.form === "several" && question.answer.chosen.length > 0;
  if (isMarked) return { kind: "press", question: question.token, choice: "done" } as const;
  const incoming = answerFor(question, { band: "7-10", animal: "buffalo" });
  if (incoming.kind === "choose")
    return { kind: "press", question: question.token, choice: incoming.choices[0] ?? "" } as const;
  return { kind: "words", text: incoming.kind === "text" ? incoming.text : "" } as const;
}
