import type { Frame } from "../frame.ts";
import { Calls } from "./calls.tsx";
import { Choices } from "./choices.tsx";
import { Picture } from "./picture.tsx";
import { Receipt } from "./receipt.tsx";
import type { ScreenQuestion } from "./screen.ts";
import { TurnForm } from "./turn-form.tsx";
import { Words } from "./words.tsx";

type Props = { readonly frame: Frame; readonly question: ScreenQuestion };

/** One question: the bubble, then the ways to answer, then the small navigation. */
export function Question({ frame, question }: Props) {
  return (
    <section data-question={question.id}>
      {question.calls !== undefined && question.calls.length > 0 && <Calls frame={frame} only={question.calls} />}
      <Bubble frame={frame} question={question} />
      {question.receipt !== undefined && <Receipt frame={frame} digits={question.receipt} />}
      <Choices frame={frame} question={question} />
      <Below frame={frame} question={question} />
    </section>
  );
}

function Bubble({ frame, question }: Props) {
  const { heading, before, after } = partsOf(question.text);
  const hasMore = before.length + after.length > 0;
  return (
    <div class="bubble">
      {question.picture && <Picture name={question.picture} className="picture-large" />}
      {before.length > 0 && <More frame={frame} lines={before} />}
      <h1 id="question" tabIndex={-1} class="ask" aria-describedby={hasMore ? "more" : undefined} data-read>
        {heading}
      </h1>
      {after.length > 0 && <More frame={frame} lines={after} />}
      {question.hint && (
        <p class="hint" data-read>
          {question.hint}
        </p>
      )}
      <Listen frame={frame} />
    </div>
  );
}

const More = ({ frame, lines }: { readonly frame: Frame; readonly lines: readonly string[] }) => (
  <div id="more" class="more">
    <Words frame={frame} lines={lines} />
  </div>
);

/** Of several lines the one that asks is the heading: the last where it is a question, else the first. */
function partsOf(text: string) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const last = lines.at(-1) ?? "";
  if (lines.length > 1 && last.endsWith("?")) return { heading: last, before: lines.slice(0, -1), after: [] };
  return { heading: lines[0] ?? "", before: [], after: lines.slice(1) };
}

function Listen({ frame }: { readonly frame: Frame }) {
  return (
    <button type="button" class="listen" data-listen hidden>
      <Picture name="speaker-high-volume" />
      {frame.say("page-chat-listen")}
    </button>
  );
}

/** Help and the way out have places of their own on every page of ours; done is the button below the boxes. */
const elsewhere: ReadonlySet<string> = new Set(["help", "leave", "done"]);

function Below({ frame, question }: Props) {
  const shown = question.navigation.filter(({ action }) => !elsewhere.has(action));
  if (shown.length === 0) return null;
  return (
    <TurnForm frame={frame} question={question} className="below">
      {shown.map(({ action, label }) => (
        <button key={action} type="submit" class="quiet" name="action" value={action}>
          {label}
        </button>
      ))}
    </TurnForm>
  );
}
