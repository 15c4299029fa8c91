import { useState } from "preact/hooks";
import { shownDay } from "../../../../bot/wording/numbers.ts";
import type { Clock } from "./answers.ts";
import { type AtCase, sayOr } from "./desk.ts";
import { refusalWords } from "./parts.tsx";
import { isSoon, leftWords, shownInstant } from "./words.ts";

/** The clocks of the law: what each asks for, and how much time is left. Nothing counts down, nothing blinks. */
export function Clocks({ at }: { readonly at: AtCase }) {
  const { desk, opened } = at;
  const { clocks, state } = opened.sealed.line;
  const { say } = desk;
  return (
    <section class="panel" aria-labelledby="clocks">
      <h3 id="clocks">{say("desk-clocks")}</h3>
      {clocks.length === 0 && <p class="hint">{say("desk-clocks-none")}</p>}
      <ul class="clocks">
        {clocks.map((clock) => (
          <ClockRow key={clock.clock} at={at} clock={clock} mayMeet={state === "sent"} />
        ))}
      </ul>
    </section>
  );
}

type RowProps = { readonly at: AtCase; readonly clock: Clock; readonly mayMeet: boolean };

function ClockRow({ at, clock, mayMeet }: RowProps) {
  const { desk, opened, run } = at;
  const { say } = desk;
  const [refusal, setRefusal] = useState<string | null>(null);
  const meet = async () => {
    const became = await run(() => desk.office.meetClock(opened.sealed.line.id, clock.clock));
    setRefusal(became.is === "refused" ? refusalWords(desk, became) : null);
  };
  return (
    <li class="clock">
      <div>
        <strong>{sayOr(say, `clock-${clock.clock}`, clock.clock)}</strong>
        <small class="hint">{sayOr(say, `clock-${clock.clock}-meaning`, "")}</small>
      </div>
      <Standing at={at} clock={clock} />
      {clock.metOn === null && mayMeet && (
        <button class="quiet" type="button" onClick={meet}>
          {say("desk-clock-done")}
        </button>
      )}
      {refusal && <small class="refused">{refusal}</small>}
    </li>
  );
}

function Standing({ at: { desk }, clock }: Pick<RowProps, "at" | "clock">) {
  const { say, locale, nowMs } = desk;
  if (clock.metOn !== null)
    return (
      <span class={`when when-${clock.wasLate ? "not" : "done"}`}>
        {say(clock.wasLate ? "desk-met-late" : "desk-met", { day: shownDay(locale, clock.metOn) })}
      </span>
    );
  if (clock.dueMs === null) return null;
  const look = clock.dueMs < nowMs ? "not" : isSoon(clock.dueMs, nowMs) ? "may" : "none";
  return (
    <span class={`when when-${look}`}>
      {leftWords(say, clock.dueMs, nowMs)}
      <small class="hint">{say("desk-due-at", { at: shownInstant(locale, clock.dueMs) })}</small>
    </span>
  );
}
