import { afterAll, beforeAll, expect, test } from "vitest";
import type { Outgoing } from "../../bot/dialogue/outgoing.ts";
import { wordingOf } from "../../bot/wording/wording.ts";
import { issueCodes, revokeCodes } from "../../server/ballot-box/class-codes.ts";
import { seededDraw } from "../support/campaign-box.ts";
import { answerFor } from "../support/child.ts";
import { campaign, type Desk, openDesk, questionIn, web } from "./desk.ts";

const say = wordingOf("vi");
const wish = { band: "7-10" } as const;
let desk: Desk;
let codes: readonly string[] = [];
let batch = "";

beforeAll(async () => {
  desk = await openDesk();
  const asked = { campaign, unit: "01273", band: "7-10", count: 3 };
  const issued = await issueCodes({ store: desk.store, keys: desk.keys, draw: seededDraw(11) }, asked);
  if (issued.is !== "issued") throw new Error(issued.refusal.reason);
  ({ codes, batch } = issued);
});
afterAll(() => desk.drop());

const link = (address: string, typed: string) =>
  desk.talk.receive({ ...web(address), incoming: { kind: "class-code", typed } });
const type = (address: string, text: string) =>
  desk.talk.receive({ ...web(address), incoming: { kind: "text", text } });
const wordsOf = (said: readonly Outgoing[]) => said.map(({ text }) => text).join("\n");

async function finish(address: string, said: readonly Outgoing[]) {
  let question = questionIn(said);
  while (!question.id.startsWith("ended"))
    question = questionIn((await desk.talk.receive({ ...web(address), incoming: answerFor(question, wish) })).outgoing);
}

test("a code from a link gives the band at once and is used by one ballot", async () => {
  const [code = ""] = codes;
  const { outgoing } = await link("first", code.toLowerCase());
  expect(questionIn(outgoing).id).toBe("assent");
  await finish("first", outgoing);
  expect(await desk.ballots()).toBe(1);
  for (const [address, again] of [
    ["second", link],
    ["third", type],
  ] as const)
    expect(wordsOf((await again(address, code)).outgoing)).toContain(say("note-code-used"));
  expect(await desk.ballots()).toBe(1);
});

test("two children with one code at the same time are one ballot, and both are thanked alike", async () => {
  const code = codes[1] ?? "";
  const before = await desk.ballots();
  const both = await Promise.all(
    ["twin1", "twin2"].map(async (name) => [name, (await link(name, code)).outgoing] as const),
  );
  await Promise.all(both.map(([name, said]) => finish(name, said)));
  expect(await desk.ballots()).toBe(before + 1);
});

test("a code that was taken back, and one that never was, open nothing", async () => {
  await revokeCodes(desk, batch);
  expect(wordsOf((await link("late", codes[2] ?? "")).outgoing)).toContain(say("note-code-revoked"));
  expect(wordsOf((await link("guess", "AAAAAAAA")).outgoing)).toContain(say("note-code-wrong"));
});
