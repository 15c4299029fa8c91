import type { CaseEvent } from "../../bot/dialogue/events.ts";
import { windowCount } from "../privacy/window-count.ts";
import type { Arrival } from "./arrival.ts";

const hourMs = 3_600_000;
/** New reports of one sender within a day, and own words in one report within an hour (privacy-security 7.4). */
const reportsADay = 3;
const textsAnHour = 20;

/** How much one sender may tell; whoever is in danger now is never held up by it. */
export type ReportLimits = {
  mayBegin(from: Pick<Arrival, "channel" | "address">): boolean;
  mayWrite(caseId: string): boolean;
  /** What became of a report in a turn that was kept. */
  count(events: readonly CaseEvent[], from: Pick<Arrival, "channel" | "address">): void;
};

export type LimitPorts = {
  readonly nowMs: () => number;
  /** A report was sent, by whomever. */
  onSent(): void;
};

/**
 * In memory only. On the web nobody has an account and every visit is another sender: there the network address is counted,
 * by those who take reports in from browsers.
 */
export function reportLimits({ nowMs, onSent }: LimitPorts): ReportLimits {
  const reports = windowCount({ most: reportsADay, spanMs: 24 * hourMs, nowMs });
  const texts = windowCount({ most: textsAnHour, spanMs: hourMs, nowMs });
  const sender = ({ channel, address }: Pick<Arrival, "channel" | "address">) => `${channel}\0${address}`;
  return {
    mayBegin: (from) => from.channel === "web" || !reports.isFull(sender(from)),
    mayWrite: (caseId) => !texts.isFull(caseId),
    count: (events, from) => {
      for (const event of events) {
        if (event.type === "case_sent") {
          reports.count(sender(from));
          onSent();
        }
        // Details are taps that go after what was sent.
        if (event.type === "case_text_written" && event.kind !== "details") texts.count(event.case);
      }
    },
  };
}
