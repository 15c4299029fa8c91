export type ChartColours = {
  readonly card: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly cham: string;
  readonly chamTint: string;
  readonly hoa: string;
  readonly ruong: string;
  readonly nghe: string;
  readonly do: string;
};

/** The tokens of `styles/tokens.css` that a picture needs: an image of its own cannot ask the page for them. */
export const chartColours: Readonly<Record<"light" | "dark", ChartColours>> = {
  light: {
    card: "#ffffff",
    ink: "#1b2740",
    muted: "#56617a",
    line: "#d9d2c4",
    cham: "#2a4a8b",
    chamTint: "#e6ecf8",
    hoa: "#b23a72",
    ruong: "#2a7448",
    nghe: "#8f5a00",
    do: "#b3261e",
  },
  dark: {
    card: "#1a2438",
    ink: "#edf1f8",
    muted: "#aeb8cc",
    line: "#303c58",
    cham: "#a9c1f7",
    chamTint: "#22345c",
    hoa: "#f29abf",
    ruong: "#86d3a3",
    nghe: "#f0be62",
    do: "#ff9e95",
  },
};
