import { readMonthTable, type ShownCount, shownMonthTable } from "../../cases/month-table.ts";
import { readMonths } from "../../store/cases/desk-months.ts";
import type { AdminContext, Command, Printed } from "../command.ts";
import { aligned } from "../table.ts";

export const commands: readonly Command[] = [
  { words: ["cases", "stats"], usage: "", options: {}, positionals: 0, run: stats },
];

/** The month tables as both departments see them: nothing below the threshold, and nothing of a single case. */
async function stats({ store, say }: AdminContext): Promise<Printed> {
  const months = (await readMonths(store.pool)).flatMap(({ body }) => {
    const table = readMonthTable(body);
    return table === null ? [] : [shownMonthTable(table)];
  });
  const shown = (n: number | null) => (n === null ? say("month-table-hidden") : say("desk-number", { n }));
  const counted = (counts: readonly ShownCount[], words: (code: string) => string) =>
    counts.filter(({ n }) => n !== 0).map(({ code, n }) => [`  ${words(code)}`, shown(n)]);
  const rows = months.flatMap(({ month, total, categories, levels, handOvers }) => [
    [month, shown(total)],
    ...counted(categories, (code) => say(`harm-${code}-staff`)),
    ...counted(levels, (code) => say(`level-${code}`)),
    ...counted(handOvers, (code) => say(`hand-over-${code}`)),
  ]);
  const head = [say("desk-month"), say("desk-month-total")];
  const lines =
    months.length === 0 ? [say("desk-months-none")] : [...aligned([head, ...rows]), say("month-table-note")];
  return { lines, json: months };
}
