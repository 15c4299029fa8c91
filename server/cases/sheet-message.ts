import type { Level, Sheet, Tristate } from "../../bot/reports/report.ts";
import type { SheetMessage } from "./notes.ts";

const tellers = ["7-10", "11-15", "16-plus", "adult"] as const;
const abouts = ["me", "friend", "other-child", "content"] as const;
const wheres = ["zalo", "facebook", "tiktok", "youtube", "game", "other-app", "offline"] as const;
const offenders = ["stranger", "online", "peer", "family", "adult", "unsaid"] as const;
const contacts = ["phone", "receipt", "trusted-adult", "none"] as const;
const answers = ["yes", "no", "unsure"] as const;
const harms = [
  "H01",
  "H02",
  "H03",
  "H04",
  "H05",
  "H06",
  "H07",
  "H08",
  "H09",
  "H10",
  "H11",
  "H12",
  "H13",
  "H14",
  "H99",
] as const;
const dangers = [
  "self-harm",
  "sexual",
  "violence",
  "blackmail",
  "meeting",
  "trafficking",
  "locked-in",
  "imminent",
] as const;

type Fields = Readonly<Record<string, unknown>>;

/**
 * The sheet of an opened message 0, or null where it is none. Whoever sent it may have written anything: what is not a
 * known code becomes what was not said, so that one odd field never hides a report from the desk. Without a category or a
 * level it is no sheet.
 */
export function readSheet(opened: string): SheetMessage | null {
  const given = fieldsOf(opened);
  const category = one(harms, given?.category);
  const level = levelOf(given?.level);
  if (given?.kind !== "sheet" || category === null || level === null) return null;
  return {
    v: 1,
    kind: "sheet",
    teller: one(tellers, given.teller),
    about: one(abouts, given.about),
    category,
    where: one(wheres, given.where),
    offender: one(offenders, given.offender),
    safety: safetyOf(given.safety),
    unit: typeof given.unit === "string" && /^\d{1,6}$/.test(given.unit) ? given.unit : null,
    contact: one(contacts, given.contact) ?? "none",
    danger: texts(given.danger).flatMap((kind) => one(dangers, kind) ?? []),
    level,
    reasons: texts(given.reasons).filter((code) => /^[a-z0-9-]{1,60}$/.test(code)),
    texts: Number.isSafeInteger(given.texts) ? Number(given.texts) : 0,
    wantedToAttach: given.wantedToAttach === true,
    isUnableToCall: given.isUnableToCall === true,
    isTest: given.isTest === true,
    isSharedDevice: one(answers, given.isSharedDevice) ?? "unsure",
    channel: typeof given.channel === "string" ? given.channel.slice(0, 20) : "",
    locale: typeof given.locale === "string" ? given.locale.slice(0, 8) : "vi",
    reporterPub: typeof given.reporterPub === "string" ? given.reporterPub : null,
  };
}

function fieldsOf(opened: string): Fields | null {
  try {
    const given: unknown = JSON.parse(opened);
    return typeof given === "object" && given !== null ? { ...given } : null;
  } catch {
    return null;
  }
}

const one = <Code extends string>(known: readonly Code[], given: unknown): Code | null =>
  known.find((code) => code === given) ?? null;

const texts = (given: unknown): readonly string[] =>
  Array.isArray(given) ? given.filter((text) => typeof text === "string") : [];

const levelOf = (given: unknown): Level | null => ([1, 2, 3, 4] as const).find((level) => level === given) ?? null;

function safetyOf(given: unknown): Sheet["safety"] {
  if (typeof given !== "object" || given === null) return {};
  const told: Fields = { ...given };
  const answered = (["now", "safe", "hurt"] as const).flatMap((name): [string, Tristate][] => {
    const answer = one(answers, told[name]);
    return answer === null ? [] : [[name, answer]];
  });
  return Object.fromEntries(answered);
}
