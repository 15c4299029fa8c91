import type { RightsAsk } from "./notes.ts";
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
