import { randomBytes, randomInt } from "node:crypto";
import type { ReportEnv } from "../../bot/dialogue/env.ts";
import { type DirectoryReading, namedOnce } from "../privacy/directory.ts";
import type { ReadyCases } from "../privacy/ready-cases.ts";
import { drawReceipt } from "../privacy/receipt.ts";
import type { Store } from "../store/client.ts";
import { isAnyoneOnDuty } from "../store/duty.ts";
import type { Arrival } from "./arrival.ts";
import type { ReportLimits } from "./report-limits.ts";

export type OfficePorts = {
  readonly store: Store;
  readonly directory: () => Promise<DirectoryReading>;
  readonly ready: ReadyCases;
  /** Whether new reports are taken (protocol 5.5). */
  readBox(): Promise<{ readonly isOpen: boolean }>;
  readonly dutyHours: string | null;
  /** Address of the page that needs no account. */
  readonly page: string;
  readonly limits: Pick<ReportLimits, "mayBegin" | "mayWrite">;
};

/** Of a link that opens once. */
const tokenBytes = 32;
/** A roster changes slowly, and no tap of a survey waits for what only a report asks. */
const heldMs = 5000;

/** What a conversation may know of those who read reports; asked of the database at most every five seconds. */
export function reportOffice(ports: OfficePorts): (arrival: Arrival) => Promise<ReportEnv> {
  const read = held(async () => {
    const [box, isOnDuty, reading] = await Promise.all([
      ports.readBox(),
      isAnyoneOnDuty(ports.store.pool),
      ports.directory(),
    ]);
    const officers = reading.is === "good" ? namedOnce(reading.directory) : [];
    return {
      isOpen: box.isOpen,
      isOnDuty,
      officers: officers.map(({ key, name }) => ({ key, name })),
    };
  });
  return async ({ channel, address, origin }) => ({
    ...(await read()),
    dutyHours: ports.dutyHours,
    // On the web this already is the private page.
    page: channel === "web" ? "" : ports.page,
    canErase: false,
    mayBegin: () => ports.limits.mayBegin({ channel, address, ...(origin !== undefined && { origin }) }),
    mayWrite: ports.limits.mayWrite,
    drawId: ports.ready.drawId,
    drawToken: () => randomBytes(tokenBytes).toString("base64url"),
    drawReceipt: () => drawReceipt((below) => randomInt(below)),
  });
}

function held<T>(make: () => Promise<T>): () => Promise<T> {
  let kept: { readonly untilMs: number; readonly made: Promise<T> } | null = null;
  return () => {
    if (kept !== null && kept.untilMs > performance.now()) return kept.made;
    const fresh = { untilMs: performance.now() + heldMs, made: make() };
    kept = fresh;
    fresh.made.catch(() => {
      if (kept === fresh) kept = null;
    });
    return fresh.made;
  };
}
