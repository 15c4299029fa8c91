import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, test } from "vitest";
import { conversation } from "../../server/conversation/conversation.ts";
import { testMessenger } from "../support/messenger.ts";
import { type Desk, openDesk } from "./desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  // The keys are there before the first process needs them.
  await desk.childAt("before", /age/);
});
afterAll(() => desk.drop());

/** Runs a turn in a process of its own and kills it with SIGKILL when it has said all of this. */
async function killedAfter(address: string, words: string, said: readonly string[]): Promise<void> {
  const script = join(import.meta.dirname, "../support/turn-process.ts");
  const child = spawn(process.execPath, [script, desk.url, desk.folder, address, words], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const left = new Set(said);
  for await (const line of createInterface({ input: child.stdout })) {
    left.delete(line);
    if (left.size === 0) break;
  }
  expect([...left]).toEqual([]);
  await killed(child);
}

async function killed(child: ChildProcess): Promise<void> {
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  expect((await gone)[1]).toBe("SIGKILL");
}

/** Another process that lives: what it sends to the account after the killed one's hold is over. */
async function afterwards(address: string) {
  const messenger = testMessenger("test");
  const other = conversation({ ...desk, messengers: [messenger] });
  const account = messenger.account(other, address);
  desk.pass(6);
  const taken = await other.deliver();
  return { taken, account, other };
}

const rowsOwed = async () => (await desk.store.pool.query("SELECT FROM outbox_message")).rowCount;

test("a process that is killed between the commit and the sending loses nothing", async () => {
  await killedAfter("2001", "", ["taken"]);
  const { taken, account } = await afterwards("2001");
  expect(taken).toBe(1);
  expect(account.question().id).toBe("age");
  expect(await rowsOwed()).toBe(0);
});

test("one that is killed between the sending and the deleting sends once more, and no third time", async () => {
  await killedAfter("2002", "synchronous_commit", ["taken", "sent", "here"]);
  const { taken, account, other } = await afterwards("2002");
  expect(taken).toBe(1);
  expect(account.said.filter(({ kind }) => kind === "question")).toHaveLength(1);
  expect(await rowsOwed()).toBe(0);
  desk.pass(60);
  expect(await other.deliver()).toBe(0);
});

test("one that is killed before the commit has taken nothing: its update is taken when it comes again", async () => {
  await killedAfter("2003", "INSERT INTO seen_update", ["here"]);
  const { taken, other, account } = await afterwards("2003");
  expect(taken).toBe(0);
  const again = { channel: "test", address: "2003", update: "start 2003", incoming: { kind: "open" } } as const;
  expect((await other.receive(again)).isRepeat).toBe(false);
  expect((await other.receive(again)).isRepeat).toBe(true);
  await other.deliver();
  expect(account.said.filter(({ kind }) => kind === "question")).toHaveLength(1);
});
