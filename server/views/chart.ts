import { CustomChart, type CustomSeriesOption } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { type ChartColours, chartColours } from "./chart-colours.ts";
import { type Layout, layouts } from "./chart-layouts.ts";
import type { Chart } from "./chart-rows.ts";
import { barShapes, chartFont, markShape, pill, textShape } from "./chart-shapes.ts";

use([CustomChart, GridComponent, SVGRenderer]);

const legendHeight = 36;
const axisHeight = 30;

/** Draws the bounds of indicators against their targets as an SVG document of the layout's width. */
export function drawChart(chart: Chart): string {
  const layout = layouts[chart.size];
  const colours = chartColours[chart.palette];
  const height = legendHeight + layout.rowHeight * chart.rows.length + axisHeight;
  const drawing = init(null, null, { renderer: "svg", ssr: true, width: layout.width, height });
  try {
    drawing.setOption(optionOf(chart, layout, colours));
    return document(drawing.renderToSVGString(), chart.title);
  } finally {
    drawing.dispose();
  }
}

// Inline styles would be refused by the policy of our pages wherever the drawing is not an image of its own.
function document(svg: string, title: string): string {
  const plain = svg.replace(/ style="([^"]*)"/g, (_, style: string) => attributesOf(style));
  const named = title.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  return plain.replace(/^<svg /, `<svg role="img" aria-label="${named}" `);
}

const attributesOf = (style: string): string =>
  style
    .split(";")
    .flatMap((one) => {
      const [name = "", ...value] = one.split(":");
      return value.length === 0 || name === "white-space" ? [] : [` ${name.trim()}="${value.join(":").trim()}"`];
    })
    .join("");

function optionOf(chart: Chart, layout: Layout, colours: ChartColours) {
  const muted = { color: colours.muted, fontFamily: chartFont, fontSize: 12 };
  return {
    animation: false,
    backgroundColor: "transparent",
    textStyle: { fontFamily: chartFont },
    grid: { left: layout.left, right: layout.right, top: legendHeight, bottom: axisHeight },
    xAxis: {
      type: "value" as const,
      min: 0,
      max: 100,
      interval: 25,
      splitLine: { show: layout.hasLines, lineStyle: { color: colours.line, width: 1 } },
      axisLabel: {
        ...muted,
        formatter: (n: number) => chart.percent(n),
        alignMinLabel: "left" as const,
        alignMaxLabel: "right" as const,
      },
    },
    yAxis: { type: "category" as const, show: false, inverse: true, data: chart.rows.map((row) => row.label) },
    series: [rowSeries(chart, layout, colours), legendSeries(chart, layout, colours)],
  };
}

function rowSeries(chart: Chart, layout: Layout, colours: ChartColours): CustomSeriesOption {
  return {
    type: "custom",
    silent: true,
    clip: false,
    data: chart.rows.map((_, index) => [0, index]),
    renderItem: (params, api) => {
      const row = chart.rows[params.dataIndex];
      if (row === undefined) return null;
      const at = (percent: number) => api.coord([percent, params.dataIndex]);
      const [, middle = 0] = at(0);
      return {
        type: "group" as const,
        children: [
          ...barShapes(row, (percent) => at(percent)[0] ?? 0, middle + layout.barDown, colours),
          ...layout.texts(row, colours).map((text) => textShape(text, middle + text.down)),
        ],
      };
    },
  };
}

function legendSeries({ words }: Chart, layout: Layout, colours: ChartColours): CustomSeriesOption {
  const y = 14;
  const label = (text: string, x: number) =>
    textShape({ text, x, down: 0, size: 13, isBold: false, align: "left", colour: colours.muted }, y);
  const start = layout.left;
  const second = start + 44 + words.range.length * 7.2 + 24;
  return {
    type: "custom",
    silent: true,
    clip: false,
    data: [[0, 0]],
    renderItem: () => ({
      type: "group" as const,
      children: [
        pill(start, start + 32, y, colours.cham),
        label(words.range, start + 40),
        markShape(second, y, colours),
        label(words.target, second + 10),
      ],
    }),
  };
}
