import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dialogue } from "../../bot/dialogue/dialogue.ts";
import type { Env } from "../../bot/dialogue/env.ts";
import type { DialogueEvent } from "../../bot/dialogue/events.ts";
import type { CodeOutcome, Incoming } from "../../bot/dialogue/incoming.ts";
import type { Question } from "../../bot/dialogue/outgoing.ts";
import { type Stepped, show, step } from "../../bot/dialogue/step.ts";
import { stillWorld } from "../../server/cli/still-world.ts";
import { autumn, town, trial } from "./child.ts";

/** What a person may do next, drawn without knowing the screen; `aimed` presses a choice and `turned` a navigation that is there. */
type Deed = { readonly aimed: readonly number[] } | { readonly turned: number } | Incoming;

const codes: readonly CodeOutcome[] = [
  { is: "ready", code: "ABCDEFG2", campaign: "autumn", unit: "01654", band: "7-10" },
  { is: "ready", code: "HJKMNPQ3", campaign: "town", unit: "01273", band: "11-15" },
  { is: "ready", code: "HJKMNPQ4", campaign: "gone", unit: "01273", band: "11-15" },
  { is: "wrong" },
  { is: "used" },
  { is: "revoked" },
  { is: "not-open" },
  { is: "paused" },
];

const words = fc.oneof(
  fc.constantFrom(
    "1",
    "2",
    "1, 2",
    "dừng",
    "giúp",
    "có",
    "không",
    "hòa an",
    "hưng đạo",
    "english",
    "xong",
    "bỏ qua",
    "9 tuổi",
    "/start",
    "làm lại",
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 30, arbitrary: fc.record({ aimed: fc.array(fc.nat(40), { minLength: 1, maxLength: 3 }) }) },
  { weight: 4, arbitrary: fc.record({ turned: fc.nat(40) }) },
  { weight: 3, arbitrary: words.map((text): Deed => ({ kind: "text", text })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Deed>({ kind: "open" }, { kind: "open", campaign: "town" }, { kind: "attachment" }),
  },
  { weight: 1, arbitrary: fc.constantFrom(...codes).map((outcome): Deed => ({ kind: "code", outcome })) },
  {
    weight: 1,
    arbitrary: fc
      .record({
        question: fc.string({ maxLength: 8 }),
        choices: fc.array(fc.string({ maxLength: 8 }), { maxLength: 3 }),
      })
      .map((press): Deed => ({ kind: "choose", ...press })),
  },
);

const setting = fc.record({
  channel: fc.constantFrom<Env["channel"]>("web", "messenger", "terminal"),
  locale: fc.constantFrom("vi", "en", "xx"),
  campaigns: fc.constantFrom([autumn], [autumn], [autumn, town], [trial], [town], []),
});

const questionIn = (outgoing: Stepped["outgoing"]): Question | undefined =>
  outgoing.findLast((one): one is Question => one.kind === "question");

function incomingOf(given: Deed, screen: Question | undefined): Incoming {
  if ("kind" in given) return given;
  const [offered, places] =
    "turned" in given
      ? [(screen?.navigation ?? []).map(({ action }) => action), [given.turned]]
      : [(screen?.choices ?? []).map(({ code }) => code), given.aimed];
  const choices = places.map((at) => offered[at % Math.max(1, offered.length)] ?? "");
  const isSeveral = screen?.answer.form === "several";
  return { kind: "choose", question: screen?.token ?? "", choices: isSeveral ? choices : choices.slice(0, 1) };
}

type Turn = { readonly before: Dialogue | null; readonly after: Stepped; readonly env: Env };

function play(deeds: readonly Deed[], world: (line: number) => Env): readonly Turn[] {
  const turns: Turn[] = [];
  let last: Stepped | null = null;
  for (const [line, given] of deeds.entries()) {
    const env = world(line);
    const before: Dialogue | null = last?.dialogue ?? null;
    last = step(before, incomingOf(given, questionIn(last?.outgoing ?? [])), env);
    turns.push({ before, after: last, env });
  }
  return turns;
}

const conversation = fc.record({ deeds: fc.array(deed, { minLength: 1, maxLength: 70, size: "max" }), setting });
const conversations = fc.sample(conversation, { numRuns: 150, seed: 20_261_125 });

/** Every turn of many conversations, the same ones in every run. */
const turnsOfAll = conversations.flatMap(({ deeds, setting: given }) => play(deeds, stillWorld(given)));

function everyTurn(check: (turn: Turn) => void): void {
  for (const turn of turnsOfAll) check(turn);
}

test("no sequence of deeds throws, and every screen asks one thing and offers help", () => {
  let screens = 0;
  const isWhole = ({ after }: Turn): boolean => {
    screens += 1;
    const isOne = after.outgoing.filter(({ kind }) => kind === "question").length === 1;
    return isOne && questionIn(after.outgoing)?.navigation.some(({ action }) => action === "help") === true;
  };
  fc.assert(
    fc.property(conversation, ({ deeds, setting: given }) => play(deeds, stillWorld(given)).every(isWhole)),
    { numRuns: 100, seed: 20_261_126 },
  );
  expect(screens).toBeGreaterThan(2000);
});

test("no screen shows a gap in its wording", () => {
  everyTurn(({ after }) =>
    expect(JSON.stringify(after.outgoing.map(({ text }) => text))).not.toMatch(/\{\s*\$|\{\}|undefined|NaN/),
  );
});

test("the dialogue is plain data and draws the same screen when it is read back", () => {
  everyTurn(({ after, env }) => {
    if (after.dialogue === null) return;
    const kept: Dialogue = JSON.parse(JSON.stringify(after.dialogue));
    expect(kept).toEqual(after.dialogue);
    expect(show(kept, env)).toEqual(after.outgoing);
  });
});

test("before the assent nothing is kept but language, age band, campaign and code, and what a report chose", () => {
  const allowed = new Set([
    "locale",
    "localeAsked",
    "asking",
    "at",
    "isHelpOpen",
    "notes",
    "named",
    "band",
    "campaign",
    "survey",
    "code",
    "ending",
    "report",
  ]);
  let seen = 0;
  everyTurn(({ after }) => {
    if (after.dialogue === null || after.dialogue.child !== undefined) return;
    seen += 1;
    for (const [key, value] of Object.entries(after.dialogue)) if (value !== undefined) expect(allowed).toContain(key);
  });
  expect(seen).toBeGreaterThan(1000);
});

test("a survey is completed only after the assent, once, with its end", () => {
  let completed = 0;
  everyTurn(({ before, after }) => {
    const types = after.events.map(({ type }) => type);
    if (!types.includes("survey_completed")) return;
    completed += 1;
    expect(before?.child).toBeDefined();
    expect(types).toEqual(["survey_completed", "dialogue_ended"]);
    expect(after.dialogue).toMatchObject({ at: "ended", ending: "finished" });
  });
  expect(completed).toBeGreaterThan(3);
});

test("whatever went before, stop forgets everything and says nothing but that the dialogue ended, and a draft with it", () => {
  everyTurn(({ after: { dialogue, outgoing }, env }) => {
    const stops: readonly Incoming[] = [
      { kind: "choose", question: questionIn(outgoing)?.token ?? "", choices: ["stop"] },
      { kind: "text", text: "dừng" },
      { kind: "text", text: "stop" },
    ];
    for (const incoming of stops) {
      const stopped = step(dialogue, incoming, env);
      expect(stopped.dialogue).toBeNull();
      const ends: readonly DialogueEvent["type"][] = ["dialogue_ended", "case_discarded"];
      const others = stopped.events.filter((event) => !ends.includes(event.type));
      expect(others).toEqual([]);
    }
  });
});

test("a conversation stays small: under 1 kB for 7–10, under 2 kB for 11–15", () => {
  let largest = 0;
  everyTurn(({ after: { dialogue } }) => {
    const size = Buffer.byteLength(JSON.stringify(dialogue));
    largest = Math.max(largest, size);
    expect(size).toBeLessThan(dialogue?.band === "11-15" ? 2048 : 1024);
  });
  expect(largest).toBeGreaterThan(300);
});
