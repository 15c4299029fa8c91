import type { Sheet } from "./report.ts";

/** What is chosen after the sheet has left: danger now goes out at once, and the reporter may go on. */
export type SheetDetails = Partial<
  Pick<
    Sheet,
    "teller" | "about" | "category" | "where" | "offender" | "safety" | "unit" | "contact" | "danger" | "isUnableToCall"
  >
>;

/** What each detail may be: a text of one of these codes, or what else a person cannot have written. */
const codes = {
  teller: ["7-10", "11-15", "16-plus", "adult"],
  about: ["me", "friend", "other-child", "content"],
  where: ["zalo", "facebook", "tiktok", "youtube", "game", "other-app", "offline"],
  offender: ["stranger", "online", "peer", "family", "adult", "unsaid"],
  contact: ["phone", "receipt", "trusted-adult", "none"],
} as const;

const answers = ["yes", "no", "unsure"];
const dangers = ["self-harm", "sexual", "violence", "blackmail", "meeting", "trafficking", "locked-in", "imminent"];

/** Details as the text of a message of the kind `details`. */
export const detailsText = (details: SheetDetails): string => JSON.stringify(details);

/** The details of such a text, or null where it is none: whoever sealed it may have written anything. */
export function detailsIn(text: string): SheetDetails | null {
  const given = parsed(text);
  if (typeof given !== "object" || given === null || Array.isArray(given)) return null;
  return Object.entries(given).every(([name, value]) => isDetail(name, value)) ? given : null;
}

/** The sheet with what was chosen later, in the order of the messages; what is no detail changes nothing. */
export function sheetWith(sheet: Sheet, texts: readonly string[]): Sheet {
  let whole = sheet;
  for (const text of texts) whole = completed(whole, detailsIn(text) ?? {});
  return whole;
}

function completed(sheet: Sheet, { safety, danger = [], ...details }: SheetDetails): Sheet {
  const dangers = [...new Set([...sheet.danger, ...danger])];
  return { ...sheet, ...details, safety: { ...sheet.safety, ...safety }, danger: dangers };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isDetail(name: string, value: unknown): boolean {
  switch (name) {
    case "teller":
    case "about":
    case "where":
    case "offender":
    case "contact":
      return codes[name].some((code) => code === value);
    case "category":
      return typeof value === "string" && /^H\d{2}$/.test(value);
    case "unit":
      return typeof value === "string" && /^\d{1,6}$/.test(value);
    case "safety":
      return isSafety(value);
    case "danger":
      return Array.isArray(value) && value.every((kind) => dangers.includes(kind));
    case "isUnableToCall":
      return value === true;
    default:
      return false;
  }
}

function isSafety(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).every(
    ([name, answer]) => ["now", "safe", "hurt"].includes(name) && answers.includes(answer),
  );
}
