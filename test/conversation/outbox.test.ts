import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Question } from "../../bot/dialogue/outgoing.ts";
import { type Conversation, conversation } from "../../server/conversation/conversation.ts";
import { openText } from "../../server/conversation/dialogue-state.ts";
import { rotatingKeys } from "../../server/privacy/rotating-keys.ts";
import { answerFor } from "../support/child.ts";
import { testMessenger } from "../support/messenger.ts";
import { type Desk, day, hour, minute, openDesk } from "./desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.drop());

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
    expect((await desk.store.pool.query("SELECT count(*) FROM outbox_message")).rows[0].count).toBe("0");
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

  test("an owed message that is put off comes later, and those after it wait for it", async () => {
    const account = messenger.account(chat, "1003");
    messenger.answerNext({ is: "later", seconds: 20 });
    await account.start();
    expect(account.said).toEqual([]);
    expect(await chat.deliver()).toBe(0);
    desk.pass(21);
    expect(await chat.deliver()).toBe(1);
    expect(account.said.map(({ kind }) => kind)).toEqual(["note", "question"]);
  });

  test("a kill between the commit and the delivery loses nothing", async () => {
    const account = messenger.account({ receive: chat.receive, deliver: async () => 0 }, "1004");
    await account.start();
    expect(account.said).toEqual([]);
    const after = conversation({ ...desk, messengers: [messenger] });
    await after.deliver();
    expect(account.question().id).toBe("age");
  });

  test("to an account that is gone nothing more is owed; a message that is refused does not keep the next one", async () => {
    const gone = messenger.account(chat, "1005");
    messenger.answerNext({ is: "gone" });
    await gone.start();
    expect(gone.said).toEqual([]);
    expect((await desk.store.pool.query("SELECT count(*) FROM outbox_message")).rows[0].count).toBe("0");
    const odd = messenger.account(chat, "1006");
    messenger.answerNext({ is: "refused" });
    await odd.start();
    await odd.type("8 tuổi");
    expect(odd.said.at(-1)?.kind).toBe("question");
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
    const later = fresh();
    await later.receive({ ...account.last(), update: "after" });
    const { rows } = await desk.store.pool.query("SELECT id, sealed FROM outbox_message");
    const [current, older] = await rotatingKeys(desk.store, desk.keys).conversation();
    if (current === undefined || older === undefined) throw new Error("there are not two keys");
    expect(rows.length).toBeGreaterThan(0);
    for (const { id, sealed } of rows) {
      expect(openText(current, Buffer.from(id), sealed)).not.toBeNull();
      expect(openText(older, Buffer.from(id), sealed)).toBeNull();
    }
    await later.deliver();
  });

  test("nothing that is owed can be read in the database", async () => {
    const account = messenger.account({ receive: chat.receive, deliver: async () => 0 }, "address-1007");
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
