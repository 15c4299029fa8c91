import type { HarmCode, Level } from "./report.ts";

/** What the danger comes from (the four Cs); null: outside the network, or not said. */
type RiskClass = "contact" | "conduct" | "content" | "contract" | null;

export type Harm = {
  readonly code: HarmCode;
  readonly risk: RiskClass;
  /** Urgency where nothing else is known. */
  readonly level: Level;
  /** One level up where a child of 7–10 tells it. */
  readonly isRaisedForYoung: boolean;
};

/**
 * The categories of harm (domain 5.2). What makes one red beyond its usual level (a meeting, something that is happening
 * at this moment, somebody who wants to hurt themselves) is the business of `triage`. Wording: `harm-CODE-child`,
 * `harm-CODE-staff`.
 */
export const harms: readonly Harm[] = [
  { code: "H01", risk: "contact", level: 3, isRaisedForYoung: true },
  { code: "H02", risk: "contact", level: 3, isRaisedForYoung: true },
  { code: "H03", risk: "contact", level: 3, isRaisedForYoung: true },
  { code: "H04", risk: "conduct", level: 2, isRaisedForYoung: true },
  { code: "H05", risk: "conduct", level: 3, isRaisedForYoung: true },
  { code: "H06", risk: "conduct", level: 2, isRaisedForYoung: false },
  { code: "H07", risk: "contract", level: 2, isRaisedForYoung: false },
  { code: "H08", risk: "contact", level: 4, isRaisedForYoung: false },
  { code: "H09", risk: "conduct", level: 3, isRaisedForYoung: false },
  { code: "H10", risk: "content", level: 1, isRaisedForYoung: false },
  { code: "H11", risk: "contact", level: 3, isRaisedForYoung: false },
  { code: "H12", risk: "contact", level: 3, isRaisedForYoung: false },
  { code: "H13", risk: null, level: 3, isRaisedForYoung: false },
  { code: "H14", risk: "conduct", level: 1, isRaisedForYoung: false },
  { code: "H99", risk: null, level: 2, isRaisedForYoung: false },
];

const byCode: ReadonlyMap<HarmCode, Harm> = new Map(harms.map((harm) => [harm.code, harm]));
const unsorted: Harm = { code: "H99", risk: null, level: 2, isRaisedForYoung: false };

/** The category of that code; every code of the type is in the list. */
export const harmOf = (code: HarmCode): Harm => byCode.get(code) ?? unsorted;

export type YoungChoice = {
  /** Wording `harm-young-NAME`. */
  readonly name: string;
  /** The categories that it may stand for; the first is kept until staff code it again. */
  readonly codes: readonly HarmCode[];
  /** Name of a packaged picture. */
  readonly picture: string;
  readonly emoji: string;
};

/** What a child of 7–10 chooses from: six pictures (domain 5.2). */
export const youngMenu: readonly YoungChoice[] = [
  { name: "scared", codes: ["H01", "H05", "H13"], picture: "fearful-face", emoji: "😨" },
  { name: "pictures", codes: ["H02", "H03"], picture: "camera", emoji: "📷" },
  { name: "teased", codes: ["H04"], picture: "crying-face", emoji: "😢" },
  { name: "tricked", codes: ["H07"], picture: "money-with-wings", emoji: "💸" },
  { name: "seen", codes: ["H10"], picture: "eyes", emoji: "👀" },
  { name: "other", codes: ["H99"], picture: "red-question-mark", emoji: "❓" },
];
