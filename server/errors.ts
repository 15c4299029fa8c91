/** Who must act on a fault and how it leaves the program: as an HTTP status, as an exit code. */
type Entry = { readonly status: number; readonly exitCode: number };

const refused = 1;
const wrongUsage = 2;

/**
 * Every fault that a person must act on. Codes are stable: wording has `error-CODE` in each language, and a retired code
 * is never given to something else. What a fault carries are names, counts and lines of files, never a text, an answer, a
 * code, an id or a token of a person.
 */
export const catalogue = {
  "activity-refused": { status: 422, exitCode: refused },
  "address-refused": { status: 503, exitCode: refused },
  "alarm-off": { status: 409, exitCode: refused },
  "already-running": { status: 503, exitCode: refused },
  "campaign-cannot-close": { status: 409, exitCode: refused },
  "campaign-cannot-open": { status: 409, exitCode: refused },
  "campaign-refused": { status: 422, exitCode: refused },
  "campaign-unknown": { status: 404, exitCode: refused },
  "case-unknown": { status: 404, exitCode: refused },
  "codes-refused": { status: 422, exitCode: refused },
  "conversation-busy": { status: 503, exitCode: refused },
  "conversation-key-missing": { status: 503, exitCode: refused },
  "database-away": { status: 503, exitCode: refused },
  "database-closed": { status: 503, exitCode: refused },
  "database-old": { status: 503, exitCode: refused },
  "directory-refused": { status: 422, exitCode: refused },
  "disk-full": { status: 503, exitCode: refused },
  "duty-refused": { status: 422, exitCode: refused },
  "escrow-refused": { status: 422, exitCode: refused },
  "feedback-refused": { status: 422, exitCode: refused },
  "file-refused": { status: 422, exitCode: refused },
  "file-unreadable": { status: 422, exitCode: refused },
  "form-refused": { status: 400, exitCode: refused },
  "invitation-over": { status: 404, exitCode: refused },
  "key-absent": { status: 503, exitCode: refused },
  "key-broken": { status: 503, exitCode: refused },
  "key-foreign": { status: 503, exitCode: refused },
  "key-not-lost": { status: 409, exitCode: refused },
  "not-allowed": { status: 403, exitCode: refused },
  "not-from-here": { status: 403, exitCode: refused },
  "not-signed-in": { status: 401, exitCode: refused },
  "office-refused": { status: 422, exitCode: refused },
  "page-unknown": { status: 404, exitCode: refused },
  "population-refused": { status: 422, exitCode: refused },
  "port-taken": { status: 503, exitCode: refused },
  "program-failed": { status: 500, exitCode: refused },
  "root-refused": { status: 422, exitCode: refused },
  "second-factor-old": { status: 403, exitCode: refused },
  "sign-in-paused": { status: 429, exitCode: refused },
  "sign-in-wrong": { status: 401, exitCode: refused },
  "staff-refused": { status: 422, exitCode: refused },
  "survey-refused": { status: 422, exitCode: refused },
  "telegram-address": { status: 409, exitCode: refused },
  "telegram-away": { status: 503, exitCode: refused },
  "telegram-off": { status: 409, exitCode: refused },
  "telegram-refused": { status: 409, exitCode: refused },
  "too-many": { status: 429, exitCode: refused },
  "unit-unknown": { status: 404, exitCode: refused },
  "units-refused": { status: 422, exitCode: refused },
  "usage-wrong": { status: 400, exitCode: wrongUsage },
  "year-cannot-close": { status: 409, exitCode: refused },
} as const satisfies Readonly<Record<string, Entry>>;

export type FaultCode = keyof typeof catalogue;
export type FaultDetails = Readonly<Record<string, string | number>>;

/** A fault of the catalogue. Its message is its code: the sentence for people comes from the wording. */
export class Fault extends Error {
  override readonly name = "Fault";
  readonly code: FaultCode;
  readonly details: FaultDetails;

  constructor(code: FaultCode, details: FaultDetails) {
    super(code);
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return catalogue[this.code].status;
  }

  get exitCode(): number {
    return catalogue[this.code].exitCode;
  }
}

export function fault(code: FaultCode, details: FaultDetails = {}): Fault {
  return new Fault(code, details);
}

// PostgreSQL's classes 08 (connection), 53 (no resources), 57 (operator's intervention), and what the socket says.
const awayCode = /^(08|57P|53[03])|^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT|P1001|P1002|P1017|P2024)$/;
const awayWords =
  /Connection terminated|is not queryable|timeout exceeded when trying to connect|server closed the connection/;

/** Whether the database could not be reached or is going down: the person is asked to try again. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return awayCode.test(code) || awayWords.test(error.message) || isDatabaseAway(error.cause);
}

/** Whether a disk is full, as PostgreSQL (53100) or the file system says it. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "53100" || error.code === "ENOSPC");
}

// PostgreSQL's class 40 (deadlock, serialization), a lock that was not had in time, a statement that took too long.
const undoneCode = /^(40|55P03$|57014$)/;

/** Whether PostgreSQL undid a statement for what others were doing: the same statement may well succeed when it comes again. */
export function isUndone(error: unknown): boolean {
  return error instanceof Error && "code" in error && undoneCode.test(String(error.code));
}
