import type { Say } from "../../../bot/wording/wording.ts";
import { closeYear, type YearClosing } from "../../ballot-box/year-close.ts";
import type { Command } from "../command.ts";
import { needText, wrongUsage } from "../given.ts";

export const commands: readonly Command[] = [
  {
    words: ["year", "close"],
    usage: "Y --as NAME",
    options: { as: "text" },
    positionals: 1,
    run: async ({ store, keys, say }, given) => {
      const closing = await closeYear({ store, keys }, yearOf(given.positionals[0] ?? ""), needText(given, "as"));
      return { lines: linesOf(say, closing), json: closing };
    },
  },
];

function yearOf(given: string): number {
  if (!/^2\d{3}$/.test(given)) throw wrongUsage({ reason: "value", given, allowed: "2026, 2027 …" });
  return Number(given);
}

function linesOf(say: Say, closing: YearClosing): readonly string[] {
  const year = String(closing.year);
  if (closing.is === "asked") return [say("year-close-asked", { year, by: closing.by })];
  const { askedBy, by, fingerprint, droppedSlips } = closing;
  return [
    say("year-closed", { year, askedBy, by }),
    say("year-key-destroyed", { fingerprint }),
    ...(droppedSlips > 0 ? [say("year-slips-dropped", { count: droppedSlips })] : []),
  ];
}
