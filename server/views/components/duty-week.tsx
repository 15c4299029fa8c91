import type { Frame } from "../frame.ts";

/** One span of somebody's week, as the page shows it; minutes of the day in Viet Nam. */
type ShownShift = { readonly weekday: number; readonly from: number; readonly to: number };

export type RosterRow = {
  readonly accountId: string;
  readonly name: string;
  readonly order: number;
  readonly isOnDuty: boolean;
  readonly shifts: readonly ShownShift[];
};

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Who is on duty when: a table on a wide screen, a card for each person on a phone. */
export function DutyWeek({ frame, rows }: { readonly frame: Frame; readonly rows: readonly RosterRow[] }) {
  const { say } = frame;
  if (rows.length === 0) return <p class="office-empty">{say("duty-page-empty")}</p>;
  return (
    <table class="office-week">
      <caption class="unseen">{say("duty-page-week")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("duty-column-order")}</th>
          <th scope="col">{say("duty-column-name")}</th>
          {weekdays.map((day) => (
            <th scope="col" key={day}>
              {say(`duty-weekday-${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.accountId} data-on={row.isOnDuty ? "" : undefined}>
            <td class="office-order">{row.order}</td>
            <th scope="row">
              {row.name}
              {row.isOnDuty && <span class="office-chip">{say("duty-page-on")}</span>}
            </th>
            {weekdays.map((day) => {
              const hours = hoursOn(row, day);
              return (
                <td key={day} data-day={say(`duty-weekday-${day}`)} data-empty={hours === "" ? "" : undefined}>
                  {hours || "–"}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function hoursOn({ shifts }: RosterRow, day: number): string {
  const spans = shifts.filter(({ weekday }) => weekday === day);
  return spans.map(({ from, to }) => `${shownMinute(from)}–${shownMinute(to)}`).join(", ");
}

/** A minute of the day as a clock shows it: 450 is `07:30`. */
const shownMinute = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
