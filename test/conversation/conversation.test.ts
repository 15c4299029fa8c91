import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { conversation } from "../../server/conversation/conversation.ts";
import { answerFor } from "../support/child.ts";
import { counted, type Desk, minute, openDesk, questionIn, web } from "./desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.drop());

describe("a tap", () => {
  test("costs one reading and one writing, at the survey's beginning, at its end, and whatever its length", async () => {
    for (const [address, wish] of [
      ["q1", { band: "7-10" }],
      ["q2", { band: "11-15" }],
    ] as const) {
      let question = await desk.childAt(address, /^assent$/, wish);
      const counts: number[] = [];
      while (!question.id.startsWith("ended")) {
        const queries = counted(desk.turn.store);
        question = questionIn(
          (await desk.talk.receive({ ...web(address), incoming: answerFor(question, wish) })).outgoing,
        );
        counts.push(queries.stop());
      }
      expect(counts.length).toBeGreaterThan(10);
      // The last tap seals a ballot; who has sealed for the campaign a moment ago asks nothing more.
      expect(Math.max(...counts.slice(0, -1))).toBe(2);
      expect(Math.min(...counts)).toBe(2);
    }
  });

  test("of many children at once shares its round trips", async () => {
    const names = Array.from({ length: 200 }, (_, index) => `many${index}`);
    const queries = counted(desk.turn.store);
    const turns = await Promise.all(
      names.map((name) => desk.talk.receive({ ...web(name), incoming: { kind: "open" } })),
    );
    expect(turns.every(({ outgoing }) => questionIn(outgoing).id === "age")).toBe(true);
    expect(queries.stop()).toBeLessThan(20);
  });

  test("on a question of before shows the current one and changes nothing", async () => {
    const first = await desk.childAt("late", /^survey\/N1$/);
    const next = await desk.talk.receive({ ...web("late"), incoming: answerFor(first, { band: "7-10" }) });
    const again = await desk.talk.receive({ ...web("late"), incoming: answerFor(first, { band: "7-10" }) });
    expect(questionIn(again.outgoing).id).toBe(questionIn(next.outgoing).id);
    expect(questionIn(again.outgoing).id).toBe("survey/N2");
  });

  test("twice at once counts once, and both see the same question", async () => {
    const question = await desk.childAt("double", /^survey\/N1$/);
    const incoming = answerFor(question, { band: "7-10" });
    const both = await Promise.all([1, 2].map(() => desk.talk.receive({ ...web("double"), incoming })));
    expect(both.map(({ outgoing }) => questionIn(outgoing).id)).toEqual(["survey/N2", "survey/N2"]);
  });

  test("on two processes at once counts once: the one that lost the race is run again", async () => {
    const other = conversation({ ...desk, messengers: [] });
    const question = await desk.childAt("race", /^survey\/N6$/);
    const before = await desk.ballots();
    const incoming = answerFor(question, { band: "7-10" });
    const ends = await Promise.all(
      [desk.talk, other, desk.talk, other].map((one) => one.receive({ ...web("race"), incoming })),
    );
    expect(ends.map(({ outgoing }) => questionIn(outgoing).id)).toEqual(Array(4).fill("ended/finished"));
    expect(await desk.ballots()).toBe(before + 1);
  });
});

describe("a conversation", () => {
  test("shows its screen again without a write, and nothing where there is none", async () => {
    const question = await desk.childAt("back", /^survey\/N2$/);
    const queries = counted(desk.turn.store);
    const drawn = await desk.talk.redraw({ ...web("back"), incoming: { kind: "open" } });
    expect(queries.stop()).toBe(1);
    expect(questionIn(drawn ?? [])).toEqual(question);
    expect(await desk.talk.redraw({ ...web("nobody"), incoming: { kind: "open" } })).toBeNull();
  });

  test("is forgotten at once by quick exit", async () => {
    await desk.childAt("exit", /^survey\/N2$/);
    await desk.talk.forget("web", "exit");
    expect(await desk.talk.redraw({ ...web("exit"), incoming: { kind: "open" } })).toBeNull();
  });

  test("stopped is forgotten, and the turn says so", async () => {
    const { token } = await desk.childAt("stop", /^survey\/N2$/);
    const turn = await desk.talk.receive({
      ...web("stop"),
      incoming: { kind: "choose", question: token, choices: ["stop"] },
    });
    expect(turn.isForgotten).toBe(true);
    expect(await desk.talk.redraw({ ...web("stop"), incoming: { kind: "open" } })).toBeNull();
  });

  test("that was silent for an hour begins anew", async () => {
    const question = await desk.childAt("silent", /^survey\/N2$/);
    desk.pass(61 * minute);
    const turn = await desk.talk.receive({ ...web("silent"), incoming: answerFor(question, { band: "7-10" }) });
    expect(questionIn(turn.outgoing).id).toBe("age");
  });

  test("whose row was tampered with begins anew", async () => {
    const question = await desk.childAt("torn", /^survey\/N2$/);
    await desk.store.pool.query("UPDATE dialogue SET body = body || '\\x00'::bytea");
    const turn = await desk.talk.receive({ ...web("torn"), incoming: answerFor(question, { band: "7-10" }) });
    expect(questionIn(turn.outgoing).id).toBe("age");
  });

  test("leaves nothing readable in the database: no address, no answer, no campaign", async () => {
    await desk.store.pool.query("DELETE FROM dialogue");
    await desk.childAt("a-very-plain-address", /^survey\/N5$/);
    const { rows } = await desk.store.pool.query("SELECT key, body FROM dialogue");
    expect(rows.length).toBeGreaterThan(0);
    const kept = rows.map(({ key, body }) => `${key.toString("latin1")}${body.toString("latin1")}`).join("");
    for (const word of ["a-very-plain-address", "playground", "thu-1", "survey", "7-10"])
      expect(kept).not.toContain(word);
    expect(new Set(rows.map(({ body }) => (body.length - 28) % 1024))).toEqual(new Set([0]));
  });
});
