import type { HarmCode, Level, Sheet, TextKind } from "../../bot/reports/report.ts";

/** What stands in every entry of staff, sealed like its words: when it was written, and what the writer had seen. */
type Written = {
  readonly v: 1;
  /** Instant, milliseconds since 1970: of the writer's own clock. */
  readonly atMs: number;
  /** The highest reporter's message that stood when this was written; orders the timeline. */
  readonly seen: number;
  /** Name of the officer at that time. */
  readonly by: string;
};

/** How a hand-over left the desk. */
export type HandOverWay = "phone" | "print" | "file" | "person";

/** Where a request to take a page down stands. */
export type TakeDownState = "asked" | "removed" | "refused" | "silent";

/** What a data subject may ask for (Law 91/2025 Art. 4), and how far it is. */
export type RightsAsk = "see" | "correct" | "delete" | "object";
export type RightsState = "received" | "answered" | "done" | "refused";

/**
 * A note of staff: direction `note`, sealed to the case and to nobody else. Everything that an officer decides stands here
 * and not in the clear; the newest note of a kind (and of an `id`, where it has one) counts.
 */
export type Note = Written &
  (
    | { readonly kind: "note"; readonly text: string }
    /** Mẫu số 01 was opened to be printed. */
    | { readonly kind: "form"; readonly text: string }
    /** The category as staff read it; the reporter's own choice stays in the sheet. */
    | { readonly kind: "category"; readonly category: HarmCode; readonly text: string }
    | { readonly kind: "level"; readonly from: Level; readonly to: Level; readonly text: string }
    /** A hand-over to a receiver (NĐ 56/2017 Art. 25–26): what was told, and how it left. */
    | {
        readonly kind: "referral";
        readonly receiver: string;
        readonly name: string;
        readonly told: readonly string[];
        readonly way: HandOverWay;
        readonly text: string;
      }
    /** The receiver confirmed it: who took it, and under which reference. */
    | { readonly kind: "receipt"; readonly receiver: string; readonly name: string; readonly text: string }
    | {
        readonly kind: "take-down";
        readonly id: string;
        readonly link: string;
        readonly platform: string;
        readonly state: TakeDownState;
        readonly text: string;
      }
    /** This case is not about the same page as the others, although the link is the same. */
    | { readonly kind: "apart"; readonly link: string; readonly isApart: boolean; readonly text: string }
    | {
        readonly kind: "rights";
        readonly id: string;
        readonly asks: RightsAsk;
        readonly state: RightsState;
        /** Last day of the answer, ISO. */
        readonly dueOn: string;
        readonly text: string;
      }
    /** Why an officer does not handle it, or to whom it went. */
    | { readonly kind: "conflict"; readonly text: string }
    | { readonly kind: "hand-over"; readonly to: string; readonly text: string }
    | { readonly kind: "closure"; readonly outcome: string; readonly text: string }
  );

export type NoteKind = Note["kind"];

/** A note without what every note has. */
export type NoteWords = Note extends infer One ? (One extends Note ? Omit<One, keyof Written> : never) : never;

/** An answer to the reporter, as it is sealed to the case and to the reporter. */
export type Reply = Written & { readonly kind: "reply"; readonly text: string };

/** Message 0 of a reporter. */
export type SheetMessage = Sheet & { readonly v: 1; readonly kind: "sheet"; readonly reporterPub: string | null };

/** Message 1 and up of a reporter. */
export type TextMessage = { readonly v: 1; readonly kind: TextKind; readonly text: string };

export const noteKinds: readonly NoteKind[] = [
  "note",
  "form",
  "category",
  "level",
  "referral",
  "receipt",
  "take-down",
  "apart",
  "rights",
  "conflict",
  "hand-over",
  "closure",
];

const takeDownStates: readonly TakeDownState[] = ["asked", "removed", "refused", "silent"];
const rightsAsks: readonly RightsAsk[] = ["see", "correct", "delete", "object"];
const rightsStates: readonly RightsState[] = ["received", "answered", "done", "refused"];
const ways: readonly HandOverWay[] = ["phone", "print", "file", "person"];

type Fields = Readonly<Record<string, unknown>>;

/**
 * The note of an opened text, or null where it is none: anybody who knows the case's public key can seal anything to it,
 * so that every field is looked at.
 */
export function readNote(opened: string): Note | null {
  const given = fieldsOf(opened);
  const written = given && writtenIn(given);
  if (!given || !written) return null;
  const words = wordsIn(given);
  return words && { ...written, ...words };
}

/** The reply of an opened text, or null where it is none. */
export function readReply(opened: string): Reply | null {
  const given = fieldsOf(opened);
  if (given?.kind !== "reply" || typeof given.text !== "string") return null;
  const written = writtenIn(given) ?? { v: 1, atMs: 0, seen: Number.MAX_SAFE_INTEGER, by: "" };
  return { ...written, kind: "reply", text: given.text };
}

/** A reporter's text, or null where it is none. */
export function readText(opened: string): TextMessage | null {
  const given = fieldsOf(opened);
  const kind = (["words", "contact", "link", "account", "details"] as const).find((one) => one === given?.kind);
  return kind === undefined || typeof given?.text !== "string" ? null : { v: 1, kind, text: given.text };
}

function fieldsOf(opened: string): Fields | null {
  try {
    const given: unknown = JSON.parse(opened);
    return typeof given === "object" && given !== null && !Array.isArray(given) ? { ...given } : null;
  } catch {
    return null;
  }
}

function writtenIn({ v, atMs, seen, by }: Fields): Written | null {
  if (v !== 1 || typeof by !== "string") return null;
  return isWhole(atMs) && isWhole(seen) ? { v, atMs, seen, by } : null;
}

const isWhole = (given: unknown): given is number => typeof given === "number" && Number.isSafeInteger(given);

function wordsIn(given: Fields): NoteWords | null {
  const kind = oneOf(noteKinds, given.kind);
  const text = given.text;
  if (kind === null || typeof text !== "string") return null;
  switch (kind) {
    case "note":
    case "form":
    case "conflict":
      return { kind, text };
    case "category":
      return isHarm(given.category) ? { kind, category: given.category, text } : null;
    case "level":
      return levelIn(given, text);
    case "referral":
      return referralIn(given, text);
    case "receipt":
      return textsOf(given, ["receiver", "name"], ([receiver = "", name = ""]) => ({ kind, receiver, name, text }));
    case "take-down":
      return takeDownIn(given, text);
    case "apart":
      return typeof given.link === "string" && typeof given.isApart === "boolean"
        ? { kind, link: given.link, isApart: given.isApart, text }
        : null;
    case "rights":
      return rightsIn(given, text);
    case "hand-over":
      return typeof given.to === "string" ? { kind, to: given.to, text } : null;
    case "closure":
      return typeof given.outcome === "string" ? { kind, outcome: given.outcome, text } : null;
  }
}

function levelIn({ from, to }: Fields, text: string): NoteWords | null {
  return isLevel(from) && isLevel(to) ? { kind: "level", from, to, text } : null;
}

function referralIn(given: Fields, text: string): NoteWords | null {
  const way = oneOf(ways, given.way);
  const told = Array.isArray(given.told) ? given.told.filter((part) => typeof part === "string") : null;
  if (way === null || told === null) return null;
  return textsOf(given, ["receiver", "name"], ([receiver = "", name = ""]) => ({
    kind: "referral",
    receiver,
    name,
    told,
    way,
    text,
  }));
}

function takeDownIn(given: Fields, text: string): NoteWords | null {
  const state = oneOf(takeDownStates, given.state);
  if (state === null) return null;
  return textsOf(given, ["id", "link", "platform"], ([id = "", link = "", platform = ""]) => ({
    kind: "take-down",
    id,
    link,
    platform,
    state,
    text,
  }));
}

function rightsIn(given: Fields, text: string): NoteWords | null {
  const asks = oneOf(rightsAsks, given.asks);
  const state = oneOf(rightsStates, given.state);
  if (asks === null || state === null) return null;
  return textsOf(given, ["id", "dueOn"], ([id = "", dueOn = ""]) => ({ kind: "rights", id, asks, state, dueOn, text }));
}

function textsOf(
  given: Fields,
  names: readonly string[],
  made: (texts: readonly string[]) => NoteWords,
): NoteWords | null {
  const texts = names.map((name) => given[name]).filter((text) => typeof text === "string");
  return texts.length === names.length ? made(texts) : null;
}

const oneOf = <One extends string>(known: readonly One[], given: unknown): One | null =>
  known.find((one) => one === given) ?? null;

const isLevel = (given: unknown): given is Level => given === 1 || given === 2 || given === 3 || given === 4;

const isHarm = (given: unknown): given is HarmCode => typeof given === "string" && /^H(0\d|1[0-4]|99)$/.test(given);
