import type { AnswerForm } from "../../../bot/dialogue/outgoing.ts";
import type { Frame } from "../say.ts";
import type { ScreenQuestion } from "./screen.ts";
import { TurnForm } from "./turn-form.tsx";

/** Answers up to this many characters are one line. */
const oneLine = 100;

type Typed = Extract<AnswerForm, { form: "text" | "number" }>;
type Props = { readonly frame: Frame; readonly question: ScreenQuestion; readonly answer: Typed };

/** A field with its button. */
export function Typed({ frame, question, answer }: Props) {
  const isSearch = question.id === "commune";
  return (
    <TurnForm frame={frame} question={question} className="typed">
      <Field answer={answer} isSearch={isSearch} />
      <button type="submit" class="button" name="action" value="send">
        {frame.say(isSearch ? "page-chat-search" : "page-chat-send")}
      </button>
    </TurnForm>
  );
}

function Field({ answer, isSearch }: { readonly answer: Typed; readonly isSearch: boolean }) {
  const shared = { class: "field", name: "text", "aria-labelledby": "question" };
  if (answer.form === "number")
    return <input {...shared} type="text" inputMode="numeric" maxLength={String(answer.highest).length + 2} />;
  // A little more than is taken: too long is told, not cut off in the middle of a word.
  const maxLength = answer.longest + 50;
  if (answer.longest > oneLine) return <textarea {...shared} maxLength={maxLength} rows={3} />;
  return <input {...shared} type="text" maxLength={maxLength} enterkeyhint={isSearch ? "search" : "send"} />;
}
