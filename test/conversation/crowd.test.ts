import { expect, test } from "vitest";
import { answerFor } from "../support/child.ts";
import { openDesk, questionIn, web } from "./desk.ts";

const children = 1000;

test("1,000 children at once on the web: none lost, none counted twice, even where each taps the last answer twice", async () => {
  const desk = await openDesk();
  const names = Array.from({ length: children }, (_, index) => `child${index}`);
  const begunMs = performance.now();
  let taps = 0;
  const tap = async (name: string, incoming: Parameters<typeof desk.talk.receive>[0]["incoming"]) => {
    taps += 1;
    return questionIn((await desk.talk.receive({ ...web(name), incoming })).outgoing);
  };
  await Promise.all(
    names.map(async (name) => {
      let question = await tap(name, { kind: "open" });
      while (question.id !== "survey/N6") question = await tap(name, answerFor(question, { band: "7-10" }));
      const last = answerFor(question, { band: "7-10" });
      const ends = await Promise.all([tap(name, last), tap(name, last)]);
      expect(ends.map(({ id }) => id)).toEqual(["ended/finished", "ended/finished"]);
    }),
  );
  const seconds = (performance.now() - begunMs) / 1000;
  console.log(
    `${children} children, ${taps} taps in ${seconds.toFixed(1)} s: ${Math.round(taps / seconds)} taps a second`,
  );
  expect(await desk.ballots()).toBe(children);
  await desk.drop();
});
