import type { ChartColours } from "./chart-colours.ts";
import type { Text } from "./chart-layouts.ts";
import type { ChartRow } from "./chart-rows.ts";

export const chartFont = "'Be Vietnam Pro', system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
const barHeight = 14;
const markHeight = 28;

/** Where a share in percent lies across the chart, in pixels. */
type Across = (percent: number) => number;

export function barShapes(row: ChartRow, across: Across, y: number, colours: ChartColours) {
  const track = pill(across(0), across(100), y, colours.chamTint);
  const range = row.range === null ? [] : [rangeShape(row.range, across, y, colours)];
  const target = row.targetPercent === null ? [] : [markShape(across(row.targetPercent), y, colours)];
  return [track, ...range, ...target];
}

// Bounds that meet are a dot, which stays inside the track at both ends.
function rangeShape(range: NonNullable<ChartRow["range"]>, across: Across, y: number, colours: ChartColours) {
  const spare = Math.max(0, barHeight - (across(range.highPercent) - across(range.lowPercent)));
  const from = Math.min(Math.max(across(range.lowPercent) - spare / 2, across(0)), across(100) - barHeight);
  return pill(from, Math.max(across(range.highPercent), from + barHeight), y, colours.cham);
}

export const pill = (from: number, to: number, y: number, fill: string) => ({
  type: "rect" as const,
  shape: { x: from, y: y - barHeight / 2, width: to - from, height: barHeight, r: barHeight / 2 },
  style: { fill },
});

// A rim in the colour of the surface parts the mark from the bar it crosses.
export const markShape = (x: number, y: number, colours: ChartColours) => ({
  type: "rect" as const,
  shape: { x: x - 2, y: y - markHeight / 2, width: 4, height: markHeight, r: 2 },
  style: { fill: colours.hoa, stroke: colours.card, lineWidth: 1.5 },
});

export const textShape = ({ text, x, size, isBold, align, colour }: Text, y: number) => ({
  type: "text" as const,
  style: {
    text,
    x,
    y,
    fill: colour,
    align,
    verticalAlign: "middle" as const,
    fontSize: size,
    fontWeight: isBold ? (600 as const) : (400 as const),
    fontFamily: chartFont,
  },
});
