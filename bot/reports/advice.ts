import type { HarmCode } from "./report.ts";

/** What the browser on the child's own device can stop from being shared, without the picture ever leaving it. */
const takeItDown = "advice-take-it-down";

/** Wording ids of the card of each category, in the order of the lines; each takes `$voice` (young, older, adult). */
const cards: Readonly<Record<HarmCode, readonly string[]>> = {
  H01: ["advice-H01"],
  H02: ["advice-H02", takeItDown],
  H03: ["advice-H03", takeItDown],
  H04: ["advice-H04"],
  H05: ["advice-H05"],
  H06: ["advice-H06"],
  H07: ["advice-H07"],
  H08: ["advice-H08"],
  H09: ["advice-H09"],
  H10: ["advice-H10"],
  H11: ["advice-H11"],
  H12: ["advice-H12"],
  H13: ["advice-H13"],
  H14: ["advice-H14"],
  H99: ["advice-H99"],
};

/** What helps while somebody reads the report, as wording ids said with `voice`; never empty. */
export const adviceFor = (category: HarmCode): readonly string[] => cards[category];
