import { createHash } from "node:crypto";
import type { CaseEvent, CaseSent } from "../../bot/dialogue/events.ts";
import type { Level } from "../../bot/reports/report.ts";
import { fromBase64url, toBase64url } from "../privacy/bytes.ts";
import { newCasePair, sealMessage } from "../privacy/case-seal.ts";
import { type Directory, peopleOf, readersWithout } from "../privacy/directory.ts";
import { sealLink, startOfReport } from "../privacy/one-time-link.ts";
import { type WrapContent, wrapForReporter } from "../privacy/receipt.ts";
import { raiseAlarm } from "../store/alarms.ts";
import { restartClocks, startClocks } from "../store/cases/clocks.ts";
import {
  addReporterMessage,
  beginDraft,
  discardDraft,
  lockCase,
  type OpenCase,
  raiseLevel,
} from "../store/cases/drafts.ts";
import { excludeStaff, keepGrants, sendDraft } from "../store/cases/send.ts";
import { keepLink } from "../store/cases/tokens.ts";
import type { Queryable } from "../store/transaction.ts";
import type { Prepared, ReceiptSeal } from "./case-preparing.ts";

type LinkMade = Extract<CaseEvent, { readonly type: "link_made" }>;

/** Undoes the turn: it is run again on what stands now, with another receipt where the first one was taken. */
export class TurnRefused extends Error {}

/** Undoes the turn: nobody is left who would read the report, and its reporter must hear that. */
export class NobodyReads extends Error {}

/**
 * What became of a report in one turn, in the turn's own transaction: each text is sealed to the case here, in memory, and
 * nothing of it is kept in the clear (protocol 5.1). Throws `TurnRefused` where the turn must be run again, and `NobodyReads`.
 */
export async function applyCaseEvents(
  client: Queryable,
  events: readonly CaseEvent[],
  prepared: Prepared,
): Promise<void> {
  for (const event of events) await applyCaseEvent(client, event, prepared);
}

async function applyCaseEvent(client: Queryable, event: CaseEvent, prepared: Prepared): Promise<void> {
  switch (event.type) {
    case "case_begun":
      return begin(client, event.level, prepared);
    case "case_text_written":
      return write(client, event.case, JSON.stringify({ v: 1, kind: event.kind, text: event.text }));
    case "case_level_raised":
      return raise(client, event.case, event.level);
    case "case_sent":
      return send(client, event, prepared);
    case "case_discarded":
      return discardDraft(client, event.case);
    case "link_made":
      return keepOneTimeLink(client, event);
  }
}

/** The token itself is kept nowhere: only its hash, and what it opens sealed under it. */
async function keepOneTimeLink(client: Queryable, { token, opens }: LinkMade): Promise<void> {
  const bytes = fromBase64url(token);
  await keepLink(client, createHash("sha256").update(bytes).digest(), await sealLink(bytes, opens ?? startOfReport));
}

async function begin(client: Queryable, level: Level, { keys }: Prepared): Promise<void> {
  if (keys === null) throw new NobodyReads();
  await beginDraft(client, { ...keys, level });
}

/** A draft that was too long without an answer is gone with its six hours: what is written then begins nothing. */
async function locked(client: Queryable, id: string): Promise<OpenCase> {
  const found = await lockCase(client, id);
  if (found === null) throw new TurnRefused();
  return found;
}

async function write(client: Queryable, id: string, content: string): Promise<void> {
  const { state, level, version, pub, highestSeq } = await locked(client, id);
  const seq = highestSeq + 1;
  const place = { case: id, version, direction: "reporter", seq, recipient: "case" } as const;
  await addReporterMessage(client, id, { seq, version, toCase: await sealMessage(pub, place, content) });
  if (state === "closed") await restartClocks(client, id, level);
  if (state !== "draft") await raiseAlarm(client, state === "closed" ? level : 1);
}

async function raise(client: Queryable, id: string, level: Level): Promise<void> {
  const { state } = await locked(client, id);
  const hasRisen = await raiseLevel(client, id, level);
  if (state === "draft") return;
  if (hasRisen) await startClocks(client, id, level);
  // Danger that is told in a case of that level already is danger now: it is heard again (protocol 5.6).
  await raiseAlarm(client, level);
}

async function send(client: Queryable, event: CaseSent, { directory, receipt, notify }: Prepared): Promise<void> {
  const { case: id, sheet } = event;
  const { state, version, pub } = await locked(client, id);
  if (state !== "draft") return;
  if (directory.is !== "good") throw new NobodyReads();
  await limitReaders(client, event, directory.directory);
  const reporter = await newCasePair();
  const place = { case: id, version, direction: "reporter", seq: 0, recipient: "case" } as const;
  const content = JSON.stringify({ v: 1, kind: "sheet", ...sheet, reporterPub: toBase64url(reporter.publicKey) });
  await addReporterMessage(client, id, { seq: 0, version, toCase: await sealMessage(pub, place, content) });
  const kept = await wrapped(receipt, id, { reporterPrivate: reporter.privateKey, casePub: pub });
  const sent = await sendDraft(client, { id, level: sheet.level, ...kept, notify });
  if (sent === "receipt-taken") throw new TurnRefused();
}

/** Only officers of the directory of now, without those whom the reporter named. */
async function limitReaders(client: Queryable, { case: id, without }: CaseSent, directory: Directory): Promise<void> {
  const allowed = readersWithout(directory, without).map(({ key }) => key);
  await excludeStaff(client, id, peopleOf(directory, without));
  if ((await keepGrants(client, id, allowed)) === 0) throw new NobodyReads();
}

async function wrapped(receipt: ReceiptSeal | null, id: string, content: WrapContent) {
  if (receipt === null) return { lookup: null, wrap: null };
  return { lookup: receipt.lookup, wrap: await wrapForReporter(receipt, id, content) };
}
