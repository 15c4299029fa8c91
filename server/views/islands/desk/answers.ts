import type { Level } from "../../../../bot/reports/report.ts";
import type { Receiver } from "../../../cases/referral.ts";
import { fromBase64url } from "../../../privacy/bytes.ts";
import { flag, type Given, given, list, number, text, textOrNull } from "../report/reading.ts";

export type Clock = {
  readonly clock: string;
  readonly dueMs: number | null;
  readonly metOn: string | null;
  readonly wasLate: boolean;
  readonly isTold: boolean;
};

export type Line = {
  readonly id: string;
  readonly state: "sent" | "closed";
  readonly level: Level;
  readonly lowerTo: Level | null;
  readonly lowerAskedBy: string | null;
  readonly unreadableAskedBy: string | null;
  readonly isHeld: boolean;
  readonly createdOn: string;
  readonly lastMessageOn: string;
  readonly closedOn: string | null;
  readonly readSeq: number;
  readonly seqs: { readonly reporter: number; readonly officer: number; readonly note: number };
  readonly clocks: readonly Clock[];
  readonly assigned: readonly string[];
  readonly holders: readonly string[];
  readonly excluded: readonly string[];
  /** Version of the directory under which the newest key was made, and the oldest of the grants to escrow. */
  readonly keyUnder: number;
  readonly escrowUnder: number;
};

export type Grant = { readonly version: number; readonly officerKey: string; readonly sealed: Uint8Array };

export type SealedSheet = {
  readonly id: string;
  readonly version: number;
  readonly toCase: Uint8Array;
  readonly grants: readonly Grant[];
};

export type CaseKey = {
  readonly version: number;
  readonly pub: Uint8Array;
  readonly officerKey: string | null;
  readonly signature: Uint8Array | null;
};

export type Direction = "reporter" | "officer" | "note";

export type SealedMessage = {
  readonly direction: Direction;
  readonly seq: number;
  readonly version: number;
  readonly toCase: Uint8Array;
  readonly toReporter: Uint8Array | null;
  readonly officerKey: string | null;
  readonly signature: Uint8Array | null;
};

export type SealedCase = {
  readonly nowMs: number;
  readonly line: Line;
  readonly keys: readonly CaseKey[];
  readonly grants: readonly Grant[];
  readonly messages: readonly SealedMessage[];
  readonly hasReceipt: boolean;
  readonly isTold: boolean;
};

/** The keys of a case, without anything that was said in it. */
export type KeyedCase = {
  readonly id: string;
  /** Officer keys that hold any version. */
  readonly holders: readonly string[];
  readonly excluded: readonly string[];
  readonly keys: readonly CaseKey[];
  readonly grants: readonly Grant[];
};

/** What was made under an older version of the directory than this must be made anew; 0: nothing. */
export type Renewal = { readonly key: number; readonly escrow: number };

type Colleague = { readonly id: string; readonly name: string; readonly role: string };

/** What the desk is told once. */
export type Facts = {
  readonly nowMs: number;
  readonly today: string;
  readonly me: Colleague;
  readonly colleagues: readonly Colleague[];
  readonly receivers: readonly Receiver[];
  readonly units: ReadonlyMap<string, string>;
  readonly directory: { readonly body: string; readonly signature: Uint8Array } | null;
  readonly renewal: Renewal;
};

const bytes = (from: Given, name: string): Uint8Array => fromBase64url(text(from, name));

function bytesOrNull(from: Given, name: string): Uint8Array | null {
  const encoded = textOrNull(from, name);
  return encoded === null ? null : fromBase64url(encoded);
}

const numberOrNull = (from: Given, name: string): number | null => (from[name] == null ? null : number(from, name));

function strings(from: Given, name: string): readonly string[] {
  const value = from[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

function levelOf(value: unknown): Level {
  return ([1, 2, 3] as const).find((level) => level === value) ?? 4;
}

export const readFacts = (body: unknown): Facts => {
  const from = given(body);
  const directory = from.directory === null ? null : given(from.directory);
  return {
    nowMs: number(from, "nowMs"),
    today: text(from, "today"),
    me: colleague(given(from.me)),
    colleagues: list(from, "colleagues", colleague),
    receivers: list(from, "receivers", receiver),
    units: new Map(list(from, "units", (unit) => [text(unit, "code"), text(unit, "name")] as const)),
    directory: directory && { body: text(directory, "body"), signature: bytes(directory, "signature") },
    renewal: { key: number(given(from.renewal), "key"), escrow: number(given(from.renewal), "escrow") },
  };
};

const colleague = (from: Given): Colleague => ({
  id: text(from, "id"),
  name: text(from, "name"),
  role: text(from, "role"),
});

const receiver = (from: Given): Receiver => ({
  code: text(from, "code"),
  validFrom: text(from, "validFrom"),
  validTo: textOrNull(from, "validTo"),
  name: text(from, "name"),
  contact: text(from, "contact"),
  mayBeTold: strings(from, "mayBeTold"),
  harms: strings(from, "harms"),
  fromLevel: number(from, "fromLevel"),
  needsUnit: flag(from, "needsUnit"),
  recipient: textOrNull(from, "recipient"),
});

const clock = (from: Given): Clock => ({
  clock: text(from, "clock"),
  dueMs: numberOrNull(from, "dueMs"),
  metOn: textOrNull(from, "metOn"),
  wasLate: flag(from, "wasLate"),
  isTold: flag(from, "isTold"),
});

function line(from: Given): Line {
  const seqs = given(from.seqs);
  return {
    id: text(from, "id"),
    state: from.state === "closed" ? "closed" : "sent",
    level: levelOf(from.level),
    lowerTo: from.lowerTo === null ? null : levelOf(from.lowerTo),
    lowerAskedBy: textOrNull(from, "lowerAskedBy"),
    unreadableAskedBy: textOrNull(from, "unreadableAskedBy"),
    isHeld: flag(from, "isHeld"),
    createdOn: text(from, "createdOn"),
    lastMessageOn: text(from, "lastMessageOn"),
    closedOn: textOrNull(from, "closedOn"),
    readSeq: number(from, "readSeq"),
    seqs: { reporter: number(seqs, "reporter"), officer: number(seqs, "officer"), note: number(seqs, "note") },
    clocks: list(from, "clocks", clock),
    assigned: strings(from, "assigned"),
    holders: strings(from, "holders"),
    excluded: strings(from, "excluded"),
    keyUnder: number(from, "keyUnder"),
    escrowUnder: number(from, "escrowUnder"),
  };
}

export function readList(body: unknown): { readonly nowMs: number; readonly lines: readonly Line[] } {
  const from = given(body);
  return { nowMs: number(from, "nowMs"), lines: list(from, "cases", line) };
}

const grant = (from: Given): Grant => ({
  version: number(from, "version"),
  officerKey: text(from, "officerKey"),
  sealed: bytes(from, "sealed"),
});

export const readSheets = (body: unknown): readonly SealedSheet[] =>
  list(given(body), "sheets", (from) => ({
    id: text(from, "id"),
    version: number(from, "version"),
    toCase: bytes(from, "toCase"),
    grants: list(from, "grants", grant),
  }));

export const readKeyedCases = (body: unknown): readonly KeyedCase[] =>
  list(given(body), "cases", (from) => ({
    id: text(from, "id"),
    holders: strings(from, "holders"),
    excluded: strings(from, "excluded"),
    keys: list(from, "keys", caseKey),
    grants: list(from, "grants", grant),
  }));

export function readCase(body: unknown): SealedCase {
  const from = given(body);
  return {
    nowMs: number(from, "nowMs"),
    line: line(given(from.line)),
    keys: list(from, "keys", caseKey),
    grants: list(from, "grants", grant),
    messages: list(from, "messages", message),
    hasReceipt: flag(from, "hasReceipt"),
    isTold: flag(from, "isTold"),
  };
}

const caseKey = (from: Given): CaseKey => ({
  version: number(from, "version"),
  pub: bytes(from, "pub"),
  officerKey: textOrNull(from, "officerKey"),
  signature: bytesOrNull(from, "signature"),
});

const message = (from: Given): SealedMessage => ({
  direction: (["officer", "note"] as const).find((one) => one === from.direction) ?? "reporter",
  seq: number(from, "seq"),
  version: number(from, "version"),
  toCase: bytes(from, "toCase"),
  toReporter: bytesOrNull(from, "toReporter"),
  officerKey: textOrNull(from, "officerKey"),
  signature: bytesOrNull(from, "signature"),
});

/** Why the server did not do it; `seq`: somebody else wrote meanwhile. */
export type Refusal = { readonly code: string; readonly nextSeq: number | null };

export function readRefusal(body: unknown): Refusal {
  if (typeof body !== "object" || body === null) return { code: "away", nextSeq: null };
  const from = given(body);
  const code = typeof from.code === "string" ? from.code : typeof from.error === "string" ? from.error : "away";
  return { code, nextSeq: typeof from.nextSeq === "number" ? from.nextSeq : null };
}

export const readOthers = (body: unknown): readonly string[] => strings(given(body), "others");

export const readIs = (body: unknown): string => text(given(body), "is");
