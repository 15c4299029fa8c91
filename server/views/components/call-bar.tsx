import type { Frame } from "../frame.ts";
import type { ScreenQuestion } from "./screen.ts";
import { HelpButton } from "./top-bar.tsx";

type Props = { readonly frame: Frame; readonly question: ScreenQuestion | null };

const numbers = ["111", "113", "115"] as const;

/** Above everything on every screen of a report: whom to call, and help; large and with names where the screen asks to call. */
export function CallBar({ frame, question }: Props) {
  const isUrgent = question === null || (question.calls?.length ?? 0) >= numbers.length;
  return (
    <header class="call-bar">
      <div class="top">
        {isUrgent ? <Standing frame={frame} question={question} /> : <Pills frame={frame} />}
        <HelpButton frame={frame} question={question} />
      </div>
      {isUrgent && <Tiles frame={frame} order={question?.calls ?? numbers} />}
      {!isUrgent && <Standing frame={frame} question={question} />}
    </header>
  );
}

function Pills({ frame }: { readonly frame: Frame }) {
  return (
    <span class="call-bar-numbers">
      {numbers.map((number) => (
        <a key={number} class="pill pill-call" href={`tel:${number}`} aria-label={called(frame, number)}>
          {number}
        </a>
      ))}
    </span>
  );
}

function Tiles({ frame, order }: { readonly frame: Frame; readonly order: readonly string[] }) {
  return (
    <ul class="tiles">
      {order.map((number) => (
        <li key={number}>
          <a class="tile" href={`tel:${number}`}>
            <b>{number}</b>
            <small>{frame.say(`page-call-${number}`)}</small>
          </a>
        </li>
      ))}
    </ul>
  );
}

const called = (frame: Frame, number: string): string => frame.say("page-chat-call", { number });

/** Whether anything has left yet. */
function Standing({ frame, question }: Props) {
  if (question?.sending === undefined) return <span />;
  return <span class={`standing standing-${question.sending}`}>{frame.say(`page-report-${question.sending}`)}</span>;
}
