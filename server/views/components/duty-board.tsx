import { asset } from "../assets.ts";
import type { Frame } from "../frame.ts";
import { ThisBrowser, Trial, type TrialState, type WaitingAlarm, WaitingAlarms } from "./duty-alarms.tsx";
import { DutyForm, type RosterPerson } from "./duty-form.tsx";
import { DutyWeek, type RosterRow } from "./duty-week.tsx";

export type DutyView = {
  readonly alarms: readonly WaitingAlarm[];
  readonly rows: readonly RosterRow[];
  /** Whom this person may put on the roster; null: they may only look. */
  readonly people: readonly RosterPerson[] | null;
  readonly trial: TrialState;
  readonly publicKey: string | null;
};

/** The page of the roster: who is on duty now, what waits for an answer, the week, this browser, a trial. */
export function DutyBoard({ frame, view }: { readonly frame: Frame; readonly view: DutyView }) {
  const { say } = frame;
  const onDuty = view.rows.filter(({ isOnDuty }) => isOnDuty).map(({ name }) => name);
  return (
    <div class="office" data-part={asset("office.js")}>
      <h1>{say("duty-page-title")}</h1>
      <p class="office-now" data-empty={onDuty.length === 0 ? "" : undefined}>
        {onDuty.length === 0 ? say("duty-nobody-now") : say("duty-now", { names: onDuty.join(", ") })}
      </p>
      <p class="office-failed" role="alert" data-office-says="failed" hidden>
        {say("duty-page-failed")}
      </p>
      <section>
        <h2>{say("duty-page-alarms")}</h2>
        <WaitingAlarms frame={frame} alarms={view.alarms} />
      </section>
      <section>
        <h2>{say("duty-page-week")}</h2>
        <DutyWeek frame={frame} rows={view.rows} />
      </section>
      {view.people !== null && (
        <section>
          <h2>{say("duty-page-change")}</h2>
          <DutyForm frame={frame} people={view.people} />
        </section>
      )}
      <div class="office-two">
        <section>
          <h2>{say("duty-page-browser")}</h2>
          <ThisBrowser frame={frame} publicKey={view.publicKey} />
        </section>
        <section>
          <h2>{say("duty-page-trial")}</h2>
          <Trial frame={frame} trial={view.trial} />
        </section>
      </div>
      <noscript>
        <p class="office-failed">{say("duty-page-no-script")}</p>
      </noscript>
    </div>
  );
}
