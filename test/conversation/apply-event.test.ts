import { expect, test } from "vitest";
import { applyEvents } from "../../server/conversation/apply-event.ts";
import { completedByCode } from "../support/campaign-box.ts";

const ballot = {
  campaign: "c",
  tag: Buffer.alloc(16),
  sealedParticipation: Buffer.alloc(1),
  sealedAnswers: Buffer.alloc(1),
};
const finished = completedByCode("c", "ABCDEFGH");
const end = { type: "dialogue_ended", how: "finished" } as const;

test("a finished survey becomes one ballot, whatever else happened in the turn", async () => {
  expect(await applyEvents([finished, end], async () => ballot)).toEqual({ is: "applied", ballot, cases: [] });
});

test("how a conversation ended is kept nowhere", async () => {
  const never = async () => Promise.reject(new Error("nothing is sealed"));
  expect(await applyEvents([end], never)).toEqual({ is: "applied", ballot: null, cases: [] });
  expect(await applyEvents([], never)).toEqual({ is: "applied", ballot: null, cases: [] });
});

test("a survey of a campaign that is not open any more refuses the whole turn", async () => {
  expect(await applyEvents([end, finished], async () => null)).toEqual({ is: "refused" });
});

test("what became of a report goes on, in its order, to the transaction of the turn", async () => {
  const begun = { type: "case_begun", case: "k", level: 2 } as const;
  const written = { type: "case_text_written", case: "k", kind: "words", text: "…" } as const;
  expect(await applyEvents([begun, written], async () => null)).toEqual({
    is: "applied",
    ballot: null,
    cases: [begun, written],
  });
});
