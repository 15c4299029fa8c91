/** One line of the chart: the bounds of a share in percent, and the target as a mark. */
export type ChartRow = {
  readonly label: string;
  /** Null where there is no share to show; `value` then says why. */
  readonly range: { readonly lowPercent: number; readonly highPercent: number } | null;
  readonly targetPercent: number | null;
  /** "29–44 %", or why there is nothing to show. */
  readonly value: string;
  /** The verdict with its sign; empty: none. */
  readonly verdict: string;
  readonly tone: ChartTone;
};

export type ChartTone = "met" | "may-be-met" | "not-met" | "none";

export type Chart = {
  /** Read aloud in place of the picture. */
  readonly title: string;
  readonly rows: readonly ChartRow[];
  readonly words: { readonly range: string; readonly target: string };
  /** A share as the language writes it. */
  readonly percent: (n: number) => string;
  readonly palette: "light" | "dark";
  /** 360 px wide, texts above the bars; or 1,100 px, names at the left and verdicts at the right. */
  readonly size: "phone" | "wide";
};
