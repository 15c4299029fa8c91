import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Question } from "../../bot/dialogue/outgoing.ts";
import { conversation } from "../../server/conversation/conversation.ts";
import { Fault } from "../../server/errors.ts";
import { openStore } from "../../server/store/client.ts";
import { answerFor } from "../support/child.ts";
import { campaign, type Desk, openDesk, questionIn, web } from "./desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.drop());

describe("trouble", () => {
  test("a database that is away is a fault for the page to word, for each of many at once, and nothing is half written", async () => {
    const away = openStore("postgresql://app:x@127.0.0.1:1/none");
    const cut = conversation({ store: away, keys: desk.keys, messengers: [] });
    const names = Array.from({ length: 20 }, (_, index) => `away${index}`);
    const ends = await Promise.allSettled(
      names.map((name) => cut.receive({ ...web(name), incoming: { kind: "open" } })),
    );
    const codes = ends.map((end) =>
      end.status === "rejected" && end.reason instanceof Fault ? end.reason.code : end.status,
    );
    expect(new Set(codes)).toEqual(new Set(["database-away"]));
    await away.close();
  });

  test("connections that break in the middle of the taps lose no child and count none twice", async () => {
    const before = await desk.ballots();
    const names = Array.from({ length: 12 }, (_, index) => `broken${index}`);
    const breaking = (async () => {
      for (let round = 0; round < 6; round += 1) {
        await Promise.all(names.slice(0, 3).map(() => desk.store.pool.query("SELECT 1").catch(() => null)));
        await desk.store.pool
          .query(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
          )
          .catch(() => null);
      }
    })();
    await Promise.all(names.map((name) => untilFinished(name)));
    await breaking;
    expect(await desk.ballots()).toBe(before + names.length);
  });

  test("a campaign that closes in the middle is told kindly, and nothing is kept", async () => {
    const question = await desk.childAt("closing", /^survey\/N6$/);
    const before = await desk.ballots();
    await desk.store.pool.query("UPDATE campaign SET state = 'closing' WHERE id = $1", [campaign]);
    const turn = await desk.talk.receive({ ...web("closing"), incoming: answerFor(question, { band: "7-10" }) });
    expect(questionIn(turn.outgoing).id).toBe("ended/closed");
    expect(await desk.ballots()).toBe(before);
    await desk.store.pool.query("UPDATE campaign SET state = 'open' WHERE id = $1", [campaign]);
  });
});

/** Taps like a child: what was answered "try again" is tapped again. */
async function untilFinished(name: string): Promise<void> {
  let question: Question | null = null;
  for (let taps = 0; taps < 200; taps += 1) {
    const incoming = question === null ? ({ kind: "open" } as const) : answerFor(question, { band: "7-10" });
    const turn = await desk.talk.receive({ ...web(name), incoming }).catch(() => null);
    if (turn !== null) question = questionIn(turn.outgoing);
    if (question?.id === "ended/finished") return;
  }
  throw new Error(`${name} never came to the end; last ${question?.id}`);
}
