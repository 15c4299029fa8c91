import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Said } from "../../bot/dialogue/dialogue.ts";
import type { Env } from "../../bot/dialogue/env.ts";
import type { Outgoing } from "../../bot/dialogue/outgoing.ts";
import { reportScenes } from "../../bot/dialogue/scenes/report/index.ts";
import { step } from "../../bot/dialogue/step.ts";
import { stillWorld } from "../../server/cli/still-world.ts";
import { bans, breaks, telling } from "./bans.ts";
import { aChild, aReporter, atWords, office, toReady } from "./child.ts";
import { everyScreen } from "./screens.ts";
import { canary, questionIn, walks } from "./walks.ts";

const root = join(import.meta.dirname, "../..");

/** Every text of a wording file, a line each: what no screen happens to show is read too. */
function linesOf(file: string): readonly string[] {
  const text = readFileSync(join(root, "locales", file), "utf8");
  const lines = text
    .split("\n")
    .filter((line) => !line.startsWith("#") && !/^(?:typed-|report-unsure-words|harm-)/.test(line));
  return lines.map((line) =>
    line
      .replace(/^[a-zA-Z0-9-]+ = ?/u, "")
      .replace(/^\s*\*?\[[^\]]*\]/u, "")
      .trim(),
  );
}

const written = ["vi/report.ftl", "en/report.ftl"].flatMap(linesOf);

/** What is said to a reporter, without the labels of the buttons: notes, questions, hints. */
const saidIn = (outgoing: readonly Outgoing[]): readonly string[] =>
  outgoing.flatMap((one) => (one.kind === "note" ? [one.text] : [one.text, one.hint ?? ""]));

const shown = [...new Set(everyScreen.flatMap(({ outgoing }) => saidIn(outgoing)))];
const inReports = walks.flat().filter(({ after }) => after.dialogue === null || after.dialogue.report !== undefined);
const walked = [...new Set(inReports.flatMap(({ after }) => saidIn(after.outgoing)))];
const everything = [...new Set([...written, ...shown, ...walked])];

const sentencesOf = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => text.split(/(?<=[.!?…:;])\s+|\n/u)).map((sentence) => sentence.trim())),
];

const sentences = sentencesOf(everything).filter((sentence) => sentence !== "");
test("there are many sentences and every scene to look at", () => {
  expect(sentences.length).toBeGreaterThan(300);
  expect(new Set(everyScreen.map(({ at }) => at))).toEqual(new Set(Object.keys(reportScenes)));
  const walkedTo = new Set(walks.flat().map(({ after }) => after.dialogue?.at));
  expect(Object.keys(reportScenes).filter((at) => !walkedTo.has(at as never))).toEqual([]);
});

test.each(bans)("$promise ($article)", (ban) => {
  for (const sentence of ban.bad) expect(breaks(sentence, ban), sentence).toBe(true);
  expect(sentences.filter((sentence) => breaks(sentence, ban))).toEqual([]);
});

test("an attachment in a report becomes nothing but the fact that it was offered (5.6.1)", () => {
  for (const child of [aReporter(), atWords(), toReady(atWords())]) {
    const { at } = child;
    child.does({ kind: "attachment" });
    expect(child.events).toEqual([]);
    expect(child.at).toBe(at);
    expect(child.notes.join()).toContain("không nhận và không lưu");
    expect(child.dialogue?.report?.wantedToAttach).toBe(true);
  }
  expect(toReady(atWords().does({ kind: "attachment" })).presses("send").sent.sheet.wantedToAttach).toBe(true);
});

test("a report goes to the officers alone: no event names a parent, a school or a platform (5.6.7)", () => {
  const types = new Set(walks.flat().flatMap(({ after }) => after.events.map(({ type }) => type)));
  const known = [
    "case_begun",
    "case_text_written",
    "case_level_raised",
    "case_sent",
    "case_discarded",
    "link_made",
    "dialogue_ended",
    "survey_completed",
  ];
  expect(types.size).toBeGreaterThan(5);
  expect([...types].filter((type) => !known.includes(type))).toEqual([]);
});

describe("no waiting in a menu while in danger (5.6.8)", () => {
  test("the numbers to call stand in the very first reply, before any age, code or survey", () => {
    for (const child of [
      aReporter(),
      aChild().types("báo tin"),
      aChild().types("/baotin"),
      aChild({ campaigns: [] }).types("báo tin"),
    ]) {
      expect(child.at).toBe("report/danger");
      expect(child.question.calls).toEqual(["113", "111", "115"]);
      expect(child.question.text).toMatch(/113.*111/su);
    }
  });

  test("one press later it is said where to go, and one more press sends what there is", () => {
    const child = aReporter().presses("yes");
    expect(child.at).toBe("report/calls");
    expect(child.presses("cannot-call").sent.sheet.level).toBe(4);
    expect(child.sent.sheet.isUnableToCall).toBe(true);
  });

  test("somebody to call is on every screen of a report", () => {
    for (const { question, at } of everyScreen) expect(question.calls?.length, at).toBeGreaterThanOrEqual(2);
  });
});

test("whoever can call is told to, and what is known is handed over all the same (5.6.9)", () => {
  const child = aReporter().goes("yes", "can-call");
  expect(child.notes.join()).toMatch(/113.*111/su);
  expect(child.sent.sheet).toMatchObject({ level: 4, isUnableToCall: false });
});

test("every word comes from the wording, none is made up (5.6.10)", () => {
  const marked = (env: Env): Env => ({ ...env, say: (id) => `«${id}»`, wording: () => (id) => `«${id}»` });
  const own = new Set(office.officers.map(({ name }) => name));
  let seen = 0;
  for (const { after, env } of walks.slice(0, 60).flat()) {
    if (after.dialogue?.report === undefined) continue;
    const { notes = [], ...dialogue } = after.dialogue;
    const kept = notes.filter((note: Said) => "id" in note);
    const again = step(
      { ...dialogue, notes: kept },
      { kind: "choose", question: "late", choices: ["nothing"] },
      marked(env),
    );
    const labels = questionIn(again.outgoing)?.choices.map(({ label }) => label) ?? [];
    for (const text of [...saidIn(again.outgoing), ...labels.filter((label) => !own.has(label))]) {
      seen += 1;
      expect(text.replace(/«[a-zA-Z0-9-]+»|\s/gu, "")).toBe("");
    }
  }
  expect(seen).toBeGreaterThan(1000);
});

describe("what was told is never shown again (5.6.11)", () => {
  test("no screen, no state and no event but the sealed text itself holds a word that was written", () => {
    let texts = 0;
    for (const { after } of walks.flat()) {
      texts += after.events.filter((event) => event.type === "case_text_written" && event.text.includes(canary)).length;
      const others = after.events.filter((event) => event.type !== "case_text_written");
      expect(JSON.stringify([after.dialogue, after.outgoing, others])).not.toContain(canary);
    }
    expect(texts).toBeGreaterThan(40);
  });

  test("what is ready to send says how many texts there are, not which", () => {
    const child = toReady(atWords().types("bí mật của em").types("thêm nữa"));
    expect(child.at).toBe("report/ready");
    expect(child.words).toContain("2 đoạn");
    expect(child.words).not.toContain("bí mật của em");
  });

  test("the first line of a message shows on a locked screen: it says nothing of harm", () => {
    const firsts = everyScreen.flatMap(({ outgoing }) =>
      outgoing.map(({ text }) => text.split("\n")[0]?.slice(0, 40) ?? ""),
    );
    const notes = inReports.flatMap(({ after }) =>
      after.outgoing.map(({ text }) => text.split("\n")[0]?.slice(0, 40) ?? ""),
    );
    expect(firsts.length).toBeGreaterThan(1000);
    const ofHelp = /^Em không có lỗi|^It is not your fault/u;
    expect([...new Set([...firsts, ...notes])].filter((line) => telling.test(line) && !ofHelp.test(line))).toEqual([]);
  });
});

test("a young child never reads of sex (5.2)", () => {
  const young = everyScreen.filter(({ teller }) => teller === "7-10");
  expect(young.length).toBeGreaterThan(100);
  for (const { outgoing } of young) expect(JSON.stringify(outgoing)).not.toMatch(/tình dục|\bsex/iu);
});

test("a young child reads sentences of at most 12 words", () => {
  const words = (sentence: string): number => (sentence.match(/[\p{L}\p{M}\p{N}’']+/gu) ?? []).length;
  const young = everyScreen.filter(({ teller, at }) => teller === "7-10" && !adults.includes(at));
  const read = sentencesOf(young.map(({ question }) => question.text)).flatMap((text) => text.split(/[,;•👉]/u));
  expect(read.length).toBeGreaterThan(80);
  for (const sentence of read) expect.soft(words(sentence), sentence).toBeLessThanOrEqual(12);
});

/** Screens that a young child does not reach, or on which the same is said to everyone. */
const adults: readonly string[] = [
  "report-link",
  "report-account",
  "report-closed",
  "report-nobody",
  "report-conflict",
  "report-follow-up",
  "report-end",
];

test("from red there is no way to the thanks on which 113 and 111 were not shown (domain 7.8)", () => {
  let reached = 0;
  for (const turns of walks) {
    const first = turns.findIndex(({ after }) => after.dialogue?.report?.level === 4);
    const end = turns.findIndex(({ after }, at) => at > first && after.dialogue?.at === "report-end");
    if (first < 0 || end < 0) continue;
    reached += 1;
    const between = turns.slice(first, end + 1).map(({ after }) => JSON.stringify(after.outgoing));
    expect(between.some((text) => text.includes("113") && text.includes("111"))).toBe(true);
    expect(questionIn(turns[end]?.after.outgoing ?? [])?.text).toMatch(/111.*113/su);
  }
  expect(reached).toBeGreaterThan(30);
});

test("nothing is promised of people who are not there", () => {
  const promising =
    /báo ngay cho người trực|đã gửi điều mình biết cho người trực|có cô chú trực|tell the person on duty|to the person on duty|Someone is on duty now/iu;
  const off = everyScreen.filter(({ isOnDuty }) => !isOnDuty);
  const on = everyScreen.filter(({ isOnDuty }) => isOnDuty);
  expect(on.some(({ question }) => promising.test(question.text))).toBe(true);
  expect(off.filter(({ question }) => promising.test(question.text)).map(({ at }) => at)).toEqual([]);
  const env = stillWorld({ locale: "vi", channel: "messenger", report: { ...office, isOnDuty: false } })(0);
  let child = step(null, { kind: "open", to: "report" }, env);
  for (const code of ["yes", "cannot-call"])
    child = step(
      child.dialogue,
      { kind: "choose", question: questionIn(child.outgoing)?.token ?? "", choices: [code] },
      env,
    );
  expect(saidIn(child.outgoing).join("\n")).toContain("không hứa được");
  expect(saidIn(child.outgoing).join("\n")).not.toMatch(promising);
});
