import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { wordingOf } from "../../bot/wording/wording.ts";
import type { ProvinceFigure } from "../../server/statistics/province-figures.ts";
import { chartColours } from "../../server/views/chart-colours.ts";
import { drawIndicators } from "../../server/views/indicator-chart.ts";
import { shownRange } from "../../server/views/shown-range.ts";

const shown: ProvinceFigure = {
  indicator: "22",
  year: 2026,
  targetPercent: 31,
  assumptions: [],
  state: "shown",
  low: 20_415,
  high: 31_020,
  lowPercent: 29,
  highPercent: 44.1,
  denominator: 70_320,
  denominatorSources: ["Sở Y tế"],
  denominatorDate: "2025-12-31",
  verdict: "may-be-met",
  shortOfTarget: 1_385,
};
const few: ProvinceFigure = { indicator: "24", year: 2026, targetPercent: 31, assumptions: [], state: "too-few" };
const draw = (given: Partial<Parameters<typeof drawIndicators>[0]>) =>
  drawIndicators({
    figures: [shown, few],
    year: 2026,
    say: wordingOf("vi"),
    locale: "vi",
    palette: "light",
    size: "phone",
    ...given,
  });

test("a chart is one SVG of its width, without inline styles, scripts or anything from elsewhere", () => {
  for (const [size, width] of [
    ["phone", 360],
    ["wide", 1100],
  ] as const) {
    const svg = draw({ size });
    expect(svg).toMatch(new RegExp(`^<svg role="img" aria-label="[^"]+2026[^"]*" width="${width}"`));
    expect(svg).not.toMatch(/ style=|<script|<image|href="http/);
    expect(svg).toContain("'Be Vietnam Pro', system-ui");
  }
});

test("bounds, target and verdict are written in words beside the bar; few children show no bar", () => {
  const svg = draw({});
  for (const word of [
    "22 · Được hỏi ý kiến",
    "29–44,1\u00A0%",
    "≈ có thể đạt",
    "mục tiêu",
    "chưa đủ trẻ em để công bố",
  ]) {
    expect(svg).toContain(word);
  }
  const bars = [...svg.matchAll(/fill="#2a4a8b"/g)].length;
  expect(bars).toBe(2);
});

test("the dark palette is another picture with the same words", () => {
  const dark = draw({ palette: "dark" });
  expect(dark).toContain(chartColours.dark.cham);
  expect(dark).not.toContain(chartColours.light.cham);
});

test("the title of a chart cannot break out of it", () => {
  const say = (id: string) => (id === "figures-chart-title" ? '"><script>&' : wordingOf("vi")(id));
  expect(draw({ say })).toContain('aria-label="&quot;>&lt;script>&amp;"'.replace("&lt;script", "&lt;script"));
});

test("a range whose ends meet is one number", () => {
  expect(shownRange(30, 30, "vi")).toBe("30\u00A0%");
  expect(shownRange(29.5, 44, "vi")).toBe("29,5–44\u00A0%");
  expect(shownRange(29.5, 44, "en")).toBe("29.5–44%");
});

test("the colours of charts are those of the pages", () => {
  const css = readFileSync(join(import.meta.dirname, "../../server/views/styles/tokens.css"), "utf8");
  const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  for (const [palette, sheet] of [
    ["light", light],
    ["dark", dark],
  ] as const) {
    const names = Object.entries(chartColours[palette]);
    expect(names.length).toBeGreaterThan(8);
    for (const [name, colour] of names) expect(sheet).toContain(`--${kebab(name)}: ${colour};`);
  }
});
