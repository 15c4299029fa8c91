import type { Say } from "../env.ts";
import type { Offered } from "../match.ts";

/** The way to what all children said and what the adults answered. */
export const resultsChoice = (say: Say): Offered => ({
  code: "results",
  label: say("results-choice"),
  picture: "bar-chart",
  emoji: "📊",
  href: "/ket-qua",
});
