import type { RightsAsk, RightsState } from "./notes.ts";
import { type Day, daysLater } from "./viet-nam-time.ts";
import { type Calendar, workingDaysLater } from "./working-days.ts";

export type DataRequestKind = {
  /** Wording `data-request-CODE`. */
  readonly asks: RightsAsk;
  /** Days until it is done, the first being the day after it came. */
  readonly days: number;
  readonly validFrom: Day;
  readonly source: string;
};

const acknowledgedWithinWorkingDays = 2;
const source = "Luật 91/2025/QH15 Điều 4; NĐ 356/2025/NĐ-CP Điều 5";

/** What a data subject may ask for, and how soon it is done; acknowledged in two working days. */
export const dataRequestKinds: readonly DataRequestKind[] = [
  { asks: "see", days: 10, validFrom: "2026-01-01", source },
  { asks: "correct", days: 10, validFrom: "2026-01-01", source },
  { asks: "object", days: 15, validFrom: "2026-01-01", source },
  { asks: "delete", days: 20, validFrom: "2026-01-01", source },
];

export type RequestDays = { readonly acknowledgedBy: Day; readonly doneBy: Day };

/** The last days for acknowledging and for doing what was asked on a day. */
export function requestDays(asks: RightsAsk, receivedOn: Day, calendar: Calendar): RequestDays {
  const kind = dataRequestKinds.find((one) => one.asks === asks);
  if (kind === undefined) throw new Error(`no data request is called ${asks}`);
  return {
    acknowledgedBy: workingDaysLater(receivedOn, acknowledgedWithinWorkingDays, calendar),
    doneBy: daysLater(receivedOn, kind.days),
  };
}

/** Clocks of a case while a data subject waits; wording `clock-CODE`, what it means `clock-CODE-meaning`. */
export const requestClocks = ["data-request-acknowledged", "data-request-done"] as const;
export type RequestClock = (typeof requestClocks)[number];

/** A request as its newest note tells it. */
export type DataRequest = { readonly asks: RightsAsk; readonly state: RightsState; readonly dueOn: Day };

/** The last day of each clock; null: nobody waits for it. */
export type RequestDues = Readonly<Record<RequestClock, Day | null>>;

/**
 * What the clocks of a case stand at with these requests: of several, whichever is due first. A request that was acknowledged
 * has only to be done; one that was done, or refused with reasons, waits for nothing.
 */
export function requestDues(requests: readonly DataRequest[], calendar: Calendar): RequestDues {
  const waiting = requests.filter(({ state }) => state === "received" || state === "answered");
  const unanswered = waiting.filter(({ state }) => state === "received");
  return {
    "data-request-acknowledged": earliest(unanswered.map((request) => acknowledgedBy(request, calendar))),
    "data-request-done": earliest(waiting.map(({ dueOn }) => dueOn)),
  };
}

function acknowledgedBy({ asks, dueOn }: DataRequest, calendar: Calendar): Day {
  const days = dataRequestKinds.find((kind) => kind.asks === asks)?.days ?? 0;
  return requestDays(asks, daysLater(dueOn, -days), calendar).acknowledgedBy;
}

const earliest = (days: readonly Day[]): Day | null => days.toSorted()[0] ?? null;
