import type { Frame } from "../frame.ts";

export type RosterPerson = { readonly accountId: string; readonly name: string };

/** Typed, not picked: a browser in another language would show a clock of twelve hours. */
const clock = { type: "text", inputMode: "numeric", pattern: "([01]?[0-9]|2[0-4]):[0-5][0-9]", size: 6 } as const;

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** The week of one person: it replaces what the roster said of them. Sent by the island, as JSON. */
export function DutyForm({ frame, people }: { readonly frame: Frame; readonly people: readonly RosterPerson[] }) {
  const { say } = frame;
  if (people.length === 0) return <p class="office-empty">{say("duty-page-nobody-to-set")}</p>;
  return (
    <form class="office-form" data-office="duty">
      <label class="office-field">
        {say("duty-column-name")}
        <select name="accountId" required>
          {people.map(({ accountId, name }) => (
            <option value={accountId} key={accountId}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="office-days">
        <legend>{say("duty-page-days")}</legend>
        {weekdays.map((day) => (
          <label key={day}>
            <input type="checkbox" name="days" value={day} checked={day <= 5} />
            {say(`duty-weekday-${day}`)}
          </label>
        ))}
      </fieldset>
      <div class="office-row">
        <label class="office-field">
          {say("duty-page-from")}
          <input name="from" value="07:30" required {...clock} />
        </label>
        <label class="office-field">
          {say("duty-page-to")}
          <input name="to" value="17:00" required {...clock} />
        </label>
        <label class="office-field">
          {say("duty-column-order")}
          <input type="number" name="order" value="1" min="1" max="99" required />
        </label>
      </div>
      <p class="office-hint">{say("duty-page-over-midnight")}</p>
      <div class="office-row">
        <button class="office-button" type="submit" name="set" value="set">
          {say("duty-page-set")}
        </button>
        <button class="office-button office-quiet" type="submit" name="set" value="clear">
          {say("duty-page-clear")}
        </button>
      </div>
    </form>
  );
}
