import { existsSync } from "node:fs";
import { fault } from "../../errors.ts";
import { anchorsFile } from "../../jobs/anchor-audit.ts";
import { readAnchorLines } from "../../privacy/anchor-lines.ts";
import { auditAnchorKey } from "../../privacy/audit-anchor.ts";
import { auditChain } from "../../privacy/audit-chain.ts";
import { type ChainReading, verifyChain } from "../../privacy/audit-verify.ts";
import type { AuditRow } from "../../store/audit.ts";
import { type AuditAnchor, readAnchors } from "../../store/audit-anchors.ts";
import { auditRowsAfter, isAuditGuarded } from "../../store/audit-reading.ts";
import type { Store } from "../../store/client.ts";
import type { AdminContext, Command, Given, Printed } from "../command.ts";
import { textOf } from "../given.ts";
import { readTextFile } from "../read-file.ts";

export const commands: readonly Command[] = [
  {
    words: ["audit", "verify"],
    usage: "[--anchors FILE]",
    options: { anchors: "text" },
    positionals: 0,
    run: verify,
  },
];

const rowsAtATime = 2000;

/** Against the anchors of the database, of the file in `DATA_DIR`, and of a file made of the mails where one is given. */
async function verify({ store, keys, config, say }: AdminContext, given: Given): Promise<Printed> {
  const kept = anchorsFile(config.DATA_DIR);
  const named = textOf(given, "anchors");
  const anchors = [
    ...(await readAnchors(store.pool)),
    ...(existsSync(kept) ? await anchorsIn(kept, say) : []),
    ...(named === null ? [] : await anchorsIn(named, say)),
  ];
  const { isSigned } = await auditAnchorKey(keys);
  const reading = await verifyChain({
    chain: auditChain(keys),
    rows: rowsOf(store),
    anchors: distinct(anchors),
    isSigned,
  });
  const isGuarded = await isAuditGuarded(store.pool);
  const lines = [...linesOf(reading, say), ...(isGuarded ? [] : [say("audit-unguarded")])];
  const isSound = reading.problem === null && isGuarded;
  return { lines, json: { ...reading, isGuarded }, ...(isSound ? {} : { hasProblems: true }) };
}

async function* rowsOf({ pool }: Store): AsyncGenerator<readonly AuditRow[]> {
  // A row before the first one is found too.
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const rows = await auditRowsAfter(pool, after, rowsAtATime);
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)?.seq ?? after;
  }
}

async function anchorsIn(file: string, say: AdminContext["say"]): Promise<readonly AuditAnchor[]> {
  const reading = readAnchorLines(await readTextFile(file));
  if (reading.is === "good") return reading.anchors;
  throw fault("file-refused", { file, problems: say("audit-anchors-line", { line: reading.line }) });
}

const distinct = (anchors: readonly AuditAnchor[]): readonly AuditAnchor[] => [
  ...new Map(anchors.map((anchor) => [`${anchor.day} ${anchor.seq} ${anchor.head.toString("hex")}`, anchor])).values(),
];

function linesOf({ rows, anchors, problem }: ChainReading, say: AdminContext["say"]): readonly string[] {
  if (problem === null) return [say(anchors === 0 ? "audit-sound-unanchored" : "audit-sound", { rows, anchors })];
  const seq = "seq" in problem ? problem.seq : 0;
  const day = "day" in problem ? problem.day : "";
  return [say(`audit-problem-${problem.is}`, { seq: String(seq), day })];
}
