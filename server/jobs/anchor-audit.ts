import { appendFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { anchorLine } from "../privacy/anchor-lines.ts";
import { auditAnchorKey } from "../privacy/audit-anchor.ts";
import { type AuditAnchor, addAnchor, markAnchorSent, readAnchors, unsentAnchors } from "../store/audit-anchors.ts";
import { auditHead } from "../store/audit-reading.ts";
import { programToday } from "../store/today.ts";
import type { Job, JobPorts } from "./job.ts";

/** What leaves with an anchor, besides the database. */
export type AnchorPorts = JobPorts & {
  /** File that only grows, one anchor a line; to be copied to another machine. */
  readonly file: string;
  /** Whether every mailbox of the settings took it; true where there is none. */
  mail(anchor: AuditAnchor, publicKey: Buffer): Promise<boolean>;
};

/** Name of the file of anchors in `DATA_DIR`. */
export const anchorsFile = (dataDir: string): string => join(dataDir, "audit-anchors.txt");

/**
 * Signs the head of the audit log once a day, keeps it, writes it into the file and sends it away. What could not be sent
 * stays owed and is tried again with the next run. An empty log has no anchor.
 */
export async function anchorAudit({ store, keys, file, mail }: AnchorPorts): Promise<void> {
  const key = await auditAnchorKey(keys);
  const head = await auditHead(store.pool);
  if (head !== null) {
    const unsigned = { day: await programToday(store), seq: head.seq, head: head.mac };
    await addAnchor(store.pool, { ...unsigned, signature: key.sign(unsigned) });
  }
  await writeMissing(file, await readAnchors(store.pool));
  for (const anchor of await unsentAnchors(store.pool))
    if (await mail(anchor, key.publicKey)) await markAnchorSent(store.pool, anchor.day);
}

/** After a kill between the database and the file, the next run writes the line. */
async function writeMissing(file: string, anchors: readonly AuditAnchor[]): Promise<void> {
  const there = new Set((await readFile(file, "utf8").catch(() => "")).split("\n"));
  const missing = anchors.map(anchorLine).filter((line) => !there.has(line));
  if (missing.length > 0) await appendFile(file, `${missing.join("\n")}\n`, { mode: 0o600 });
}

/** Every hour: a mail server that was away in the evening has the anchor in the morning. */
export const anchorJob = (outside: Omit<AnchorPorts, keyof JobPorts>): Job => ({
  name: "anchor-audit",
  room: "staff",
  cron: "50 * * * *",
  isDoneAtStart: true,
  run: (ports) => anchorAudit({ ...ports, ...outside }),
});
