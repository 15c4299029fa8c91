import type { AnswerForm } from "../../../bot/dialogue/outgoing.ts";
import type { Frame } from "../frame.ts";
import type { ScreenQuestion } from "./screen.ts";
import { TurnForm } from "./turn-form.tsx";

/** Answers up to this many characters are one line. */
const oneLine = 100;

type Typed = Extract<AnswerForm, { form: "text" | "number" }>;
type Props = { readonly frame: Frame; readonly question: ScreenQuestion; readonly answer: Typed };

/** A field with its button. */
export function Typed({ frame, question, answer }: Props) {
  const isSearch = question.id.endsWith("commune");
  return (
    <TurnForm frame={frame} question={question} className="typed">
      <Field answer={answer} isSearch={isSearch} />
      <button type="submit" class="button" name="action" value="send">
        {frame.say(buttonOf(question, isSearch))}
      </button>
    </TurnForm>
  );
}

/** What is written in a report is put aside: it leaves with the whole report, and by another button. */
function buttonOf({ id, isReport }: ScreenQuestion, isSearch: boolean): string {
  if (id === "report/code") return "page-report-return-open";
  if (isSearch) return "page-chat-search";
  return isReport ? "page-report-keep" : "page-chat-send";
}

function Field({ answer, isSearch }: { readonly answer: Typed; readonly isSearch: boolean }) {
  // What is typed is nobody's to remember, to correct from afar or to guess from.
  const shared = {
    class: "field",
    name: "text",
    "aria-labelledby": "question",
    autocomplete: "off",
    spellcheck: false,
  };
  if (answer.form === "number")
    return <input {...shared} type="text" inputMode="numeric" maxLength={String(answer.highest).length + 2} />;
  // A little more than is taken: too long is told, not cut off in the middle of a word.
  const maxLength = answer.longest + 50;
  if (answer.longest > oneLine) return <textarea {...shared} maxLength={maxLength} rows={3} />;
  return <input {...shared} type="text" maxLength={maxLength} enterkeyhint={isSearch ? "search" : "send"} />;
}
