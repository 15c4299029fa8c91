import type { CaseEvent } from "../../bot/dialogue/events.ts";
import { isThisMachine, networkOf } from "../privacy/network-address.ts";
import { windowCount } from "../privacy/window-count.ts";
import type { Arrival } from "./arrival.ts";

const hourMs = 3_600_000;
/** New reports of one sender within a day, and own words in one report within an hour (privacy-security 7.4). */
const reportsADay = 3;
const textsAnHour = 20;
/**
 * On the web every visit is another sender, so that the network address is counted. A school shares one: three classes of
 * forty may all tell of something on the day when it happened, and nobody fills the officers' day from one place. Where the
 * browser seals by itself an address is never refused: past ten within an hour it is asked for work.
 */
const reportsADayOfNetwork = 120;

type Sender = Pick<Arrival, "channel" | "address" | "origin">;

/** How much one sender may tell; whoever is in danger now is never held up by it. */
export type ReportLimits = {
  mayBegin(from: Sender): boolean;
  mayWrite(caseId: string): boolean;
  /** What became of a report in a turn that was kept. */
  count(events: readonly CaseEvent[], from: Sender): void;
};

export type LimitPorts = {
  readonly nowMs: () => number;
  /** A report was sent, by whomever. */
  onSent(): void;
};

/** In memory only, by keyed hashes of the day: an account on messengers, the network address on the web. */
export function reportLimits({ nowMs, onSent }: LimitPorts): ReportLimits {
  const reports = windowCount({ most: reportsADay, spanMs: 24 * hourMs, nowMs });
  const texts = windowCount({ most: textsAnHour, spanMs: hourMs, nowMs });
  const networks = windowCount({ most: reportsADayOfNetwork, spanMs: 24 * hourMs, nowMs });
  const countSent = (from: Sender): void => {
    const network = networkOfVisit(from);
    if (from.channel !== "web") reports.count(accountOf(from));
    else if (network !== null) networks.count(network);
  };
  return {
    mayBegin: (from) => {
      if (from.channel !== "web") return !reports.isFull(accountOf(from));
      const network = networkOfVisit(from);
      return network === null || !networks.isFull(network);
    },
    mayWrite: (caseId) => !texts.isFull(caseId),
    count: (events, from) => {
      for (const event of events) {
        if (event.type === "case_sent") {
          countSent(from);
          onSent();
        }
        // Details are taps that go after what was sent.
        if (event.type === "case_text_written" && event.kind !== "details") texts.count(event.case);
      }
    },
  };
}

const accountOf = ({ channel, address }: Sender): string => `${channel}\0${address}`;

/** Null: not known, or a proxy that nobody was told to believe, which stands for any number of people. */
const networkOfVisit = ({ origin }: Sender): string | null =>
  origin === undefined || isThisMachine(origin) ? null : networkOf(origin);
