import type { Table, Words } from "../table.ts";
import { goal } from "../table.ts";
import type { Survived } from "./fault-run.ts";
import { isFaultless } from "./reckoning.ts";

/** Whatever the machine does, a child is neither lost nor counted twice. */
export function faultTable({ say, figure }: Words, survived: readonly Survived[]): Table {
  const row = ({ ordeal, result, reckoning }: Survived) => [
    say(`bench-ordeal-${ordeal.name}`),
    figure(result.children),
    figure(reckoning.neverFinished),
    figure(reckoning.countedTwice),
    figure(reckoning.wrong),
    figure(reckoning.lost),
    figure(result.astray),
    figure(result.startedAgain),
    ordeal.name === "by-hand" ? "" : goal(isFaultless(reckoning), say("bench-goal-faultless")),
  ];
  const heads = ["ordeal", "children", "never-finished", "counted-twice", "wrong", "lost", "astray", "started-again"];
  return {
    title: say("bench-telegram-faults"),
    rows: [[...heads, "goal"].map((head) => say(`bench-head-${head}`)), ...survived.map(row)],
    notes: [say("bench-telegram-faults-note")],
  };
}

const met = [
  "redelivered",
  "doubled",
  "late",
  "impatient",
  "refused",
  "error",
  "broken-before",
  "broken-after",
  "failures",
  "expired",
] as const;

/** What went wrong on the way, so that the table above is worth something. */
export function metTable({ say, figure }: Words, survived: readonly Survived[]): Table {
  return {
    title: say("bench-telegram-met"),
    rows: [
      [say("bench-head-met"), ...survived.map(({ ordeal }) => say(`bench-ordeal-${ordeal.name}`))],
      [say("bench-row-taps"), ...survived.map(({ result }) => figure(result.taps))],
      [say("bench-row-calls-all"), ...survived.map(({ result }) => figure(result.met.calls ?? 0))],
      ...met.map((name) => [say(`bench-met-${name}`), ...survived.map(({ result }) => figure(result.met[name] ?? 0))]),
    ],
    notes: [say("bench-telegram-met-note")],
  };
}

/** Everything that must not have happened to children of the program itself. */
export function survivalFaults({ say }: Words, { ordeal, result, reckoning }: Survived): readonly string[] {
  if (ordeal.name === "by-hand") return [];
  const args = { ordeal: say(`bench-ordeal-${ordeal.name}`), children: result.children };
  const mayStartAgain = ordeal.blows.includes("database");
  return [
    ...(isFaultless(reckoning) ? [] : [say("bench-wrong-faults", { ...args, ...reckoning })]),
    ...(result.astray === 0
      ? []
      : [say("bench-wrong-astray", { ...args, n: result.astray, at: result.astrayAt ?? "" })]),
    ...(result.startedAgain === 0 || mayStartAgain
      ? []
      : [say("bench-wrong-started-again", { ...args, n: result.startedAgain })]),
    ...(result.badCalls === 0 ? [] : [say("bench-wrong-calls", { n: result.badCalls, call: result.badCall ?? "" })]),
  ];
}
