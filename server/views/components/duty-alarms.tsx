import type { Frame } from "../frame.ts";

/** An alarm about cases that nobody has answered. `raised`: as the page writes an instant. */
export type WaitingAlarm = {
  readonly id: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly cases: number;
  readonly raised: string;
  readonly isDelivered: boolean;
};

/** Alarms that wait for somebody to say "I have it". */
export function WaitingAlarms({ frame, alarms }: { readonly frame: Frame; readonly alarms: readonly WaitingAlarm[] }) {
  const { say } = frame;
  if (alarms.length === 0) return <p class="office-empty">{say("duty-page-no-alarm")}</p>;
  return (
    <ul class="office-alarms">
      {alarms.map((alarm) => (
        <li key={alarm.id} data-level={alarm.level}>
          <p>
            <strong>{say(`duty-page-level-${alarm.level}`)}</strong>{" "}
            {say("duty-page-waiting", { cases: alarm.cases, at: alarm.raised })}
            {!alarm.isDelivered && <span class="office-undelivered"> {say("duty-page-undelivered")}</span>}
          </p>
          <form data-office="answer">
            <input type="hidden" name="id" value={alarm.id} />
            <button class="office-button" type="submit">
              {say("duty-page-answer")}
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}

/** `sent`: the last trial, as the page writes its instant; null: there was none. */
export type TrialState = {
  readonly sent: string | null;
  readonly state: "none" | "owed" | "delivered" | "confirmed";
  readonly ways: readonly { readonly way: "email" | "webhook" | "push"; readonly isOn: boolean }[];
};

/** The trial of the ways: really sent, and good only when somebody used its link. */
export function Trial({ frame, trial }: { readonly frame: Frame; readonly trial: TrialState }) {
  const { say } = frame;
  return (
    <>
      <ul class="office-ways">
        {trial.ways.map(({ way, isOn }) => (
          <li key={way} data-on={isOn ? "" : undefined}>
            {say(`alarm-way-${way}`, { state: isOn ? "on" : "off" })}
          </li>
        ))}
      </ul>
      <p>{say("duty-page-trial-state", { state: trial.state, at: trial.sent ?? "" })}</p>
      <form data-office="test">
        <button class="office-button" type="submit">
          {say("alarm-line-to-test")}
        </button>
      </form>
    </>
  );
}

/** Whether this browser is told; the island finds out and shows one of the sentences. `publicKey`: null where Web Push is off. */
export function ThisBrowser({ frame, publicKey }: { readonly frame: Frame; readonly publicKey: string | null }) {
  const { say } = frame;
  if (publicKey === null) return <p>{say("alarm-way-push", { state: "off" })}</p>;
  return (
    <div data-push={publicKey} data-worker="/can-bo/bao.js">
      <p data-push-says="off">{say("duty-page-push-off")}</p>
      <p data-push-says="on" hidden>
        {say("duty-page-push-on")}
      </p>
      <p data-push-says="denied" hidden>
        {say("duty-page-push-denied")}
      </p>
      <p data-push-says="none" hidden>
        {say("duty-page-push-none")}
      </p>
      <form data-office="push">
        <button class="office-button" type="submit" name="push" value="on">
          {say("duty-page-push-turn-on")}
        </button>
        <button class="office-button office-quiet" type="submit" name="push" value="off" hidden>
          {say("duty-page-push-turn-off")}
        </button>
      </form>
    </div>
  );
}
