import { fault } from "../errors.ts";
import { openChain } from "../privacy/audit-chain.ts";
import { audit } from "../store/audit.ts";
import { beginEnding, findKey } from "../store/key-files.ts";
import {
  askForYearClose,
  campaignsOfYear,
  dropCountedChildren,
  findReportYear,
  keysOfYear,
  lockYear,
  markYearClosed,
  type ReportYearRow,
} from "../store/report-years.ts";
import { dropSlips } from "../store/slips.ts";
import { inTransaction, type Queryable } from "../store/transaction.ts";
import { slipKey } from "./key-names.ts";
import { isSamePerson } from "./people.ts";
import type { BoxPorts } from "./ports.ts";

export type YearClosing =
  /** One person has asked; a second, with another name, must ask too. */
  | { readonly is: "asked"; readonly year: number; readonly by: string }
  | {
      readonly is: "closed";
      readonly year: number;
      readonly askedBy: string;
      readonly by: string;
      /** Of the year's key, which is destroyed. */
      readonly fingerprint: string;
      /** Slips whose campaign never got its answer: those children never count. */
      readonly droppedSlips: number;
    };

/**
 * Closes a report year for good, when two different people ask and every campaign of it is closed (protocol 2): in one
 * transaction the children's tags and the slips that never got an answer go, the counts stay, the audit log says so; then the year's key and the
 * slip keys are destroyed. May be repeated after a kill; a closed year answers the same again. Throws `year-cannot-close`
 * with a reason: `no-name`, `unknown` (no campaign ever opened in it), `campaigns-open` (with their ids).
 */
export async function closeYear(ports: BoxPorts, year: number, name: string): Promise<YearClosing> {
  const by = name.trim();
  if (by === "") throw refused(year, "no-name");
  const chain = await openChain(ports.keys);
  const closing = await inTransaction(ports.store.pool, async (db): Promise<YearClosing> => {
    await lockYear(db, year);
    const row = await findReportYear(db, year);
    if (row === null) throw refused(year, "unknown");
    if (row.state === "closed") return closedOf(row);
    await refuseWhileOpen(db, year);
    const first = await askForYearClose(db, year, by);
    const isFirst = isSamePerson(first, by);
    const outcome = isFirst ? ({ is: "asked", year, by: first } as const) : await endYear(db, row, { first, by });
    const action = isFirst ? "year-close-asked" : "year-closed";
    await audit(db, chain, { staff: "command-line", action, result: String(year) });
    return outcome;
  });
  if (closing.is === "closed") await destroyKeys(ports, year);
  return closing;
}

/** Every version: one that was declared lost may have been found again since, and must not outlive the year. */
async function destroyKeys({ store, keys }: BoxPorts, year: number): Promise<void> {
  await keys.finishEndings();
  for (const name of await keysOfYear(store.pool, year)) await keys.destroy(name);
}

async function refuseWhileOpen(db: Queryable, year: number): Promise<void> {
  // A draft was never open: it cannot open any more once the year is closed.
  const open = (await campaignsOfYear(db, year)).filter(({ state }) => state !== "closed" && state !== "draft");
  if (open.length === 0) return;
  throw refused(year, "campaigns-open", open.map(({ id }) => id).join(", "));
}

type Two = { readonly first: string; readonly by: string };

async function endYear(db: Queryable, row: ReportYearRow, { first, by }: Two): Promise<YearClosing> {
  const campaigns = (await campaignsOfYear(db, row.year)).map(({ id }) => id);
  await dropCountedChildren(db, row.year);
  const droppedSlips = await dropSlips(db, campaigns);
  const fingerprint = (await findKey(db, row.keyName))?.fingerprint ?? "";
  await beginEnding(db, [row.keyName, ...campaigns.map(slipKey)]);
  await markYearClosed(db, row.year, { by, fingerprint });
  return { is: "closed", year: row.year, askedBy: first, by, fingerprint, droppedSlips };
}

function closedOf({ year, closeAskedBy, closedBy, fingerprint }: ReportYearRow): YearClosing {
  const known = { askedBy: closeAskedBy ?? "", by: closedBy ?? "", fingerprint: fingerprint ?? "" };
  return { is: "closed", year, ...known, droppedSlips: 0 };
}

function refused(year: number, reason: string, campaigns = "") {
  return fault("year-cannot-close", { year: String(year), reason, campaigns });
}
