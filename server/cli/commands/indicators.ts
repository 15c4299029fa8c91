import { shownDay } from "../../../bot/wording/numbers.ts";
import { fault } from "../../errors.ts";
import { type IndicatorFigures, type IndicatorTable, indicatorTable } from "../../statistics/indicator-table.ts";
import { readFigures } from "../../store/figures.ts";
import type { AdminContext, Command, Given, Printed } from "../command.ts";
import { textOf } from "../given.ts";
import { needYear } from "../given-year.ts";
import { indicatorLines } from "../indicator-lines.ts";

/** For staff: below the province nothing is public yet. */
export const commands: readonly Command[] = [
  {
    words: ["indicators"],
    usage: "--year YYYY [--unit U]",
    options: { year: "text", unit: "text" },
    positionals: 0,
    run: show,
  },
];

async function show({ store, config, say, locale }: AdminContext, given: Given): Promise<Printed> {
  const input = await readFigures(store, needYear(given), config.REPORT_YEAR_STARTS);
  const whole = indicatorTable(input);
  const unit = textOf(given, "unit");
  if (unit !== null && !isPlace(whole, unit)) {
    throw fault("unit-unknown", { unit, day: shownDay(locale, whole.days.last) });
  }
  const table = unit === null ? whole : { ...whole, indicators: whole.indicators.map((one) => only(one, unit)) };
  const places =
    unit === null ? "province-and-units" : unit === whole.indicators[0]?.province.unit ? "province" : "unit";
  return { lines: indicatorLines(table, { say, locale, places }), json: table };
}

const isPlace = ({ indicators: [first] }: IndicatorTable, code: string): boolean =>
  first !== undefined && [first.province, ...first.units].some(({ unit }) => unit === code);

/** An indicator with one of its units; the province is kept beside it. */
const only = (figures: IndicatorFigures, code: string): IndicatorFigures => ({
  ...figures,
  units: figures.units.filter(({ unit }) => unit === code),
});
