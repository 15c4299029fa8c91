import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import type { Dialogue } from "../../bot/dialogue/dialogue.ts";
import { isOverReport } from "../../bot/dialogue/report/report-state.ts";
import { show } from "../../bot/dialogue/step.ts";
import type { Level } from "../../bot/reports/report.ts";
import { questionIn, walks } from "./walks.ts";

const turns = walks.flat();

test("no sequence of deeds throws, and every screen asks one thing and offers help", () => {
  expect(turns.length).toBeGreaterThan(5000);
  for (const { after } of turns) {
    expect(after.outgoing.filter(({ kind }) => kind === "question")).toHaveLength(1);
    expect(questionIn(after.outgoing)?.navigation.some(({ action }) => action === "help")).toBe(true);
  }
});

test("no screen shows a gap in its wording", () => {
  for (const { after } of turns)
    expect(JSON.stringify(after.outgoing)).not.toMatch(/\{\s*\$|\{\}|undefined|NaN|\[object/);
});

test("a report is plain data and draws the same screen when it is read back", () => {
  for (const { after, env } of turns) {
    if (after.dialogue === null) continue;
    const kept: Dialogue = JSON.parse(JSON.stringify(after.dialogue));
    expect(JSON.stringify(show(kept, env))).toBe(JSON.stringify(after.outgoing));
  }
});

test("a report stays small: under 1.5 kB beside the answers of an officer", () => {
  let largest = 0;
  for (const { after } of turns) {
    if (after.dialogue?.report === undefined) continue;
    const size = Buffer.byteLength(JSON.stringify({ ...after.dialogue, notes: [], child: undefined }));
    largest = Math.max(largest, size);
    expect(size).toBeLessThan(1536);
  }
  expect(largest).toBeGreaterThan(400);
});

test("the events of a case come in their order: begun, texts, sent at most once, and nothing after it was thrown away", () => {
  let cases = 0;
  for (const walk of walks) {
    let state: "none" | "draft" | "sent" = "none";
    for (const { before, after } of walk) {
      if (before?.report?.step === undefined && before?.report?.case === undefined) state = "none";
      if (before?.report?.step !== undefined) state = "sent";
      for (const event of after.events) {
        if (event.type === "case_begun") {
          expect(state).toBe("none");
          state = "draft";
          cases += 1;
        } else if (event.type === "case_sent") {
          expect(state).toBe("draft");
          state = "sent";
        } else if (event.type === "case_discarded") {
          expect(state).toBe("draft");
          state = "none";
        } else if (event.type === "case_text_written" || event.type === "case_level_raised") {
          expect(state).not.toBe("none");
        }
      }
    }
  }
  expect(cases).toBeGreaterThan(100);
});

test("the level of a report never falls, whatever is said after", () => {
  let raised = 0;
  for (const { before, after } of turns) {
    const [was, is] = [before?.report, after.dialogue?.report];
    // Another report: the one before was over, or somebody came back to a case by its receipt.
    if (before === null || was === undefined || is === undefined || isOverReport(before)) continue;
    if (is.step !== undefined && was.case !== is.case) continue;
    raised += is.level > was.level ? 1 : 0;
    expect(is.level).toBeGreaterThanOrEqual(was.level);
  }
  expect(raised).toBeGreaterThan(100);
});

test("a case that was begun hears of every rise, and is sent with the highest", () => {
  let sent = 0;
  for (const turns of walks) {
    const told = new Map<string, Level>();
    for (const { after } of turns)
      for (const event of after.events) {
        if (event.type === "case_begun" || event.type === "case_level_raised") told.set(event.case, event.level);
        if (event.type === "case_discarded") told.delete(event.case);
        if (event.type !== "case_sent") continue;
        sent += 1;
        expect(event.sheet.level).toBeGreaterThanOrEqual(told.get(event.case) ?? 4);
      }
  }
  expect(sent).toBeGreaterThan(50);
});

test("what a sheet says holds no word that somebody wrote, only codes", () => {
  const codes = /^(?:[A-Za-z0-9-]{0,36})$/u;
  let sheets = 0;
  const textsIn = (value: unknown): readonly string[] => {
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
  };
  for (const { after } of turns)
    for (const event of after.events) {
      if (event.type !== "case_sent") continue;
      sheets += 1;
      expect(textsIn(event.sheet).filter((text) => !codes.test(text))).toEqual([]);
    }
  expect(sheets).toBeGreaterThan(50);
});

test("the whole conversation runs in a browser: nothing that it needs is of Node", () => {
  const root = join(import.meta.dirname, "../..");
  const seen = new Set<string>();
  const foreign: string[] = [];
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, "utf8");
    for (const [, isType, path = ""] of text.matchAll(/^(?:import|export) (type )?[^;]*?from "([^"]+)";/gmsu)) {
      if (isType !== undefined) continue;
      if (path.startsWith(".")) visit(join(dirname(file), path));
      else foreign.push(`${relative(root, file)}: ${path}`);
    }
  };
  visit(join(root, "bot/dialogue/step.ts"));
  expect(seen.size).toBeGreaterThan(80);
  expect(foreign).toEqual([]);
});
