import { z } from "zod";
import { fault } from "../errors.ts";
import { beginEnding, findKey } from "../store/key-files.ts";
import { type BoxRow, findBox, lockBox } from "../store/openings.ts";
import { findReportYear, lockYear } from "../store/report-years.ts";
import { dropSlips, readSlips, writeFeedback } from "../store/slips.ts";
import { inTransaction, type Queryable } from "../store/transaction.ts";
import { slipKey } from "./key-names.ts";
import { countChildren, type NewChildren } from "./official.ts";
import type { BoxPorts } from "./ports.ts";

const said = z.string().trim().min(1).max(2000);

/** One line of what the adults answer: done, will be done by a day, or cannot be done, and why. */
const lineSchema = z.strictObject({
  theme: said,
  department: said,
  outcome: z.enum(["done", "will", "cannot"]),
  dueOn: z.iso.date().nullable(),
  textVi: said,
  textEn: z.string().trim().max(2000),
});
export type FeedbackLine = z.infer<typeof lineSchema>;

export type FeedbackOutcome = {
  readonly campaign: string;
  /** It had been published before: nothing was changed. */
  readonly wasPublished: boolean;
  /** Children who are counted officially for the first time this year, by indicator; those who came by code included. */
  readonly newChildren: NewChildren;
  /** Slips that did not open: children who took part and cannot be counted. */
  readonly unreadableSlips: number;
};

/**
 * Publishes the answer to the children of a closed campaign, and with it makes their taking part official (protocol 2):
 * in one transaction under the lock of the year, slips become distinct children of the year, new ones raise the official
 * counts, codes count as the source of their campaign, the slips go. Then their key is destroyed. Exactly once, whatever
 * is killed and however often it runs. Trials and visits never count. Throws `campaign-unknown`; `feedback-refused` with a
 * reason: its state, `no-lines`, `line` (with its number), `year-closed`; a key fault where the slips cannot be opened.
 */
export async function publishFeedback(
  ports: BoxPorts,
  campaign: string,
  lines: readonly FeedbackLine[],
): Promise<FeedbackOutcome> {
  const box = await findBox(ports.store.pool, campaign);
  if (box === null) throw fault("campaign-unknown", { id: campaign });
  const checked = checkedLines(box, lines);
  const secret = await slipSecret(ports, box);
  const outcome = await inTransaction(ports.store.pool, (db) => publishOnce(db, box, { lines: checked, secret }));
  if (!box.isTrial) await ports.keys.destroy(slipKey(campaign));
  return outcome;
}

function checkedLines(box: BoxRow, lines: readonly FeedbackLine[]): readonly FeedbackLine[] {
  if (box.state !== "closed") throw refused(box, box.state, "");
  if (lines.length === 0) throw refused(box, "no-lines", 0);
  return lines.map((line, index) => {
    const parsed = lineSchema.safeParse(line);
    if (!parsed.success) throw refused(box, "line", index + 1);
    return parsed.data;
  });
}

/** Null where there is nothing to open: a trial, an answer published before, slips whose key was declared lost. */
async function slipSecret({ store, keys }: BoxPorts, box: BoxRow): Promise<Buffer | null> {
  if (box.isTrial || box.feedbackPublishedOn !== null) return null;
  const slips = await readSlips(store.pool, box.id);
  if (slips.length === 0 || (await findKey(store.pool, slipKey(box.id)))?.state === "lost") return null;
  const reading = await keys.read(slipKey(box.id));
  if (reading.is === "found") return reading.secret;
  // Published by another process in this very moment: the transaction finds it so.
  const now = await findBox(store.pool, box.id);
  return now?.feedbackPublishedOn === null ? keys.need(slipKey(box.id)) : null;
}

type Publishing = { readonly lines: readonly FeedbackLine[]; readonly secret: Buffer | null };

async function publishOnce(db: Queryable, box: BoxRow, { lines, secret }: Publishing): Promise<FeedbackOutcome> {
  if (box.reportYear !== null) await lockYear(db, box.reportYear);
  const now = await lockBox(db, box.id);
  const nothing = { campaign: box.id, newChildren: { "22": 0, "23a": 0, "24w": 0 }, unreadableSlips: 0 };
  if (now === null || now.feedbackPublishedOn !== null) return { ...nothing, wasPublished: true };
  await writeFeedback(db, box.id, lines);
  if (now.isTrial || now.reportYear === null) return { ...nothing, wasPublished: false };
  if ((await findReportYear(db, now.reportYear))?.state === "closed") throw refused(now, "year-closed", now.reportYear);
  const counted = await countChildren(db, { campaign: now.id, year: now.reportYear, secret });
  await dropSlips(db, [now.id]);
  await beginEnding(db, [slipKey(now.id)]);
  return { campaign: now.id, wasPublished: false, ...counted };
}

function refused(box: BoxRow, reason: string, given: string | number) {
  return fault("feedback-refused", { id: box.id, reason, given });
}
