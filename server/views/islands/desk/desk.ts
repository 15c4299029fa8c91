import type { Say } from "../../../../bot/wording/sayer.ts";
import { requestClocks } from "../../../cases/data-requests.ts";
import type { SheetMessage } from "../../../cases/notes.ts";
import type { Directory } from "../../../privacy/directory.ts";
import type { Facts, Line } from "./answers.ts";
import type { Act, Done, Office } from "./office.ts";
import type { OpenCase } from "./opening.ts";
import type { Shell } from "./shell.ts";

/** A sheet of the list: opened, not opened, or not asked for yet (absent). */
export type Sheets = ReadonlyMap<string, SheetMessage | "unopened">;

/** What every part of the desk is drawn with. */
export type Desk = {
  readonly say: Say;
  readonly locale: string;
  readonly shell: Shell;
  readonly office: Office;
  readonly facts: Facts;
  /** Null: no directory that the root signed; nothing can be sealed to colleagues then. */
  readonly directory: Directory | null;
  readonly nowMs: number;
  /** What was typed and not sent, by place; it outlives every change of the page. */
  readonly drafts: Map<string, string>;
  /** Said to those who do not see the page change. */
  readonly announce: (words: string) => void;
};

/** What a case's parts may do with it. */
export type AtCase = {
  readonly desk: Desk;
  readonly opened: OpenCase;
  /** Does something and opens the case again; the answer is what became of it. */
  readonly act: (given: Act) => Promise<Done>;
  readonly run: (work: () => Promise<Done>) => Promise<Done>;
  readonly close: () => void;
};

export const isLead = ({ facts }: Desk): boolean => facts.me.role === "lead";

export const nameOf = ({ facts, say }: Desk, staff: string): string =>
  facts.colleagues.find(({ id }) => id === staff)?.name ?? say("desk-somebody");

/** The text of an id that may come from elsewhere, or the given words where there is none. */
export function sayOr(say: Say, id: string, otherwise: string): string {
  try {
    return say(id);
  } catch {
    return otherwise;
  }
}

/** The clock of a line that runs out first, or null where every one is met. */
export const nextClock = (line: Line) =>
  line.clocks
    .filter(({ metOn, dueMs }) => metOn === null && dueMs !== null)
    .toSorted((a, b) => (a.dueMs ?? 0) - (b.dueMs ?? 0))[0] ?? null;

/** A closed case has no clocks but those of a data subject who waits. */
export const isOverdue = (line: Line, nowMs: number): boolean =>
  line.clocks.some(
    ({ clock, metOn, dueMs }) =>
      (line.state === "sent" || isRequestClock(clock)) && metOn === null && dueMs !== null && dueMs < nowMs,
  );

const isRequestClock = (clock: string): boolean => requestClocks.some((one) => one === clock);

export const unreadOf = (line: Line): number => Math.max(0, line.seqs.reporter - line.readSeq);

/** Enough of an id to name a case aloud. */
export const shortId = (id: string): string => id.slice(0, 8);
