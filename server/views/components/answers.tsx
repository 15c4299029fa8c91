import { shownDay } from "../../../bot/wording/numbers.ts";
import type { Answered, AnswerLine } from "../results.ts";
import type { Frame } from "../say.ts";
import { Chip, type ChipLook } from "./chip.tsx";

const looks: Readonly<Record<AnswerLine["outcome"], ChipLook>> = { done: "done", will: "may", cannot: "not" };

/** "Em đã nói — tỉnh đã làm": what adults answered, who does it and by when. */
export function Answers({ frame, answered }: { readonly frame: Frame; readonly answered: readonly Answered[] }) {
  const { say, locale } = frame;
  return (
    <section class="panel" aria-labelledby="answers">
      <h2 id="answers">{say("page-results-answers")}</h2>
      {answered.length === 0 && <p class="small">{say("page-results-answers-none")}</p>}
      {answered.map(({ name, answeredOn, lines }) => (
        <div key={`${name}${answeredOn}`} class="answer-group">
          <h3 class="over">{say("page-results-answers-on", { name, day: shownDay(locale, answeredOn) })}</h3>
          <ul class="rows">
            {lines.map((line) => (
              <Line key={`${line.theme}${line.department}`} frame={frame} line={line} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Line({ frame, line }: { readonly frame: Frame; readonly line: AnswerLine }) {
  const { say, locale } = frame;
  const due = line.dueOn === null ? [] : [say("page-results-answer-due", { day: shownDay(locale, line.dueOn) })];
  const text = locale === "en" && line.text.en !== "" ? line.text.en : line.text.vi;
  return (
    <li class="answer">
      <div>
        <strong>{line.theme}</strong>
        <p>{text}</p>
        <small>{[line.department, ...due].join(" · ")}</small>
      </div>
      <Chip look={looks[line.outcome]} words={say(`page-results-outcome-${line.outcome}`)} />
    </li>
  );
}
