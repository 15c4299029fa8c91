import type { ChartColours } from "./chart-colours.ts";
import type { Chart, ChartRow, ChartTone } from "./chart-rows.ts";

/** Where things stand in one of the two sizes, in pixels. */
export type Layout = {
  readonly width: number;
  readonly rowHeight: number;
  readonly left: number;
  readonly right: number;
  /** Lines down the chart; not where they would cross texts. */
  readonly hasLines: boolean;
  /** Where the bar lies within its row, from the row's middle. */
  readonly barDown: number;
  readonly texts: (row: ChartRow, colours: ChartColours) => readonly Text[];
};

export type Text = {
  readonly text: string;
  readonly x: number;
  readonly down: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly align: "left" | "right";
  readonly colour: string;
};

const toneColour = (tone: ChartTone, colours: ChartColours): string =>
  ({ met: colours.ruong, "may-be-met": colours.nghe, "not-met": colours.do, none: colours.muted })[tone];

const valueColour = (row: ChartRow, colours: ChartColours): string =>
  row.range === null ? colours.muted : colours.ink;

export const layouts: Readonly<Record<Chart["size"], Layout>> = {
  phone: {
    width: 360,
    rowHeight: 88,
    left: 12,
    right: 12,
    hasLines: false,
    barDown: 22,
    texts: (row, colours) => [
      { text: row.label, x: 12, down: -28, size: 14, isBold: true, align: "left", colour: colours.ink },
      { text: row.value, x: 12, down: -7, size: 14, isBold: false, align: "left", colour: valueColour(row, colours) },
      {
        text: row.verdict,
        x: 348,
        down: -7,
        size: 13,
        isBold: true,
        align: "right",
        colour: toneColour(row.tone, colours),
      },
    ],
  },
  wide: {
    width: 1100,
    rowHeight: 56,
    left: 372,
    right: 332,
    hasLines: true,
    barDown: 0,
    texts: (row, colours) => [
      { text: row.label, x: 8, down: 0, size: 15, isBold: false, align: "left", colour: colours.ink },
      {
        text: row.value,
        x: 932,
        down: 0,
        size: 15,
        isBold: row.range !== null,
        align: "right",
        colour: valueColour(row, colours),
      },
      {
        text: row.verdict,
        x: 956,
        down: 0,
        size: 14,
        isBold: true,
        align: "left",
        colour: toneColour(row.tone, colours),
      },
    ],
  },
};
