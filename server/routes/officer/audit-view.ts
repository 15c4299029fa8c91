import { dayAt } from "../../cases/viet-nam-time.ts";
import { auditActions } from "../../store/audit-actions.ts";
import { type ReadableEntry, readAuditPage } from "../../store/audit-reading.ts";
import type { Queryable } from "../../store/transaction.ts";
import type { AuditView, ShownEntry } from "../../views/components/audit-log.tsx";
import { shownInstant } from "../../views/shown-instant.ts";
import { resultWords } from "./audit-results.ts";

type Say = (id: string, args?: Readonly<Record<string, string | number>>) => string;

/** Who reads: an auditor everything, a lead what the own department did. */
export type AuditReader = { readonly role: string; readonly organisation: string };

const entriesOnPage = 50;
/** As many as a spreadsheet opens without complaint. */
const entriesInFile = 50_000;

const scopeOf = ({ role, organisation }: AuditReader): string | null => (role === "auditor" ? null : organisation);

/** One page of the log, the newest first, or what comes before that number. */
export async function readAuditView(
  db: Queryable,
  reader: AuditReader,
  { before, say }: { readonly before: number | null; readonly say: Say },
): Promise<AuditView> {
  const organisation = scopeOf(reader);
  const found = await readAuditPage(db, { organisation, before, most: entriesOnPage + 1 });
  const entries = found.slice(0, entriesOnPage);
  return {
    entries: entries.map((entry) => shown(entry, say)),
    before: found.length > entriesOnPage ? (entries.at(-1)?.seq ?? null) : null,
    isFirst: before === null,
    scope: organisation === null ? "all" : "team",
  };
}

/** The whole log of that reader for a file, the newest first. */
export async function readAuditFile(db: Queryable, reader: AuditReader, say: Say): Promise<readonly ShownEntry[]> {
  const found = await readAuditPage(db, { organisation: scopeOf(reader), before: null, most: entriesInFile });
  return found.map((entry) => shown(entry, say));
}

const known: ReadonlySet<string> = new Set(auditActions);
const others = ["program", "command-line", "alarm-link"];

function shown({ seq, atMs, staff, name, action, object, result }: ReadableEntry, say: Say): ShownEntry {
  const who = name ?? (others.includes(staff) ? say(`audit-who-${staff}`) : staff);
  return {
    seq,
    at: shownInstant(atMs),
    who,
    action: sayAction(action, say),
    object,
    result: resultWords(result, dayAt(atMs), say),
  };
}

/** An action that this program does not know was put in by somebody: it is shown as it stands. */
const sayAction = (action: string, say: Say): string => (known.has(action) ? say(`audit-action-${action}`) : action);
