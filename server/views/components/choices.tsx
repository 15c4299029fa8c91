import type { Choice } from "../../../bot/dialogue/outgoing.ts";
import { type Frame, inLanguage } from "../frame.ts";
import { Picture } from "./picture.tsx";
import type { ScreenQuestion } from "./screen.ts";
import { TurnForm } from "./turn-form.tsx";
import { Typed } from "./typed.tsx";

type Props = { readonly frame: Frame; readonly question: ScreenQuestion };

/** The ways to answer the question. */
export function Choices({ frame, question }: Props) {
  const { answer, choices } = question;
  switch (answer.form) {
    case "one":
    case "none":
      return <Buttons frame={frame} question={question} />;
    case "several":
      return <Boxes frame={frame} question={question} chosen={answer.chosen} />;
    case "text":
    case "number":
      // What was found stands before the field for another try; "I do not know" alone stands after it.
      return choices.length > 1 ? (
        <>
          <Buttons frame={frame} question={question} />
          <Typed frame={frame} question={question} answer={answer} />
        </>
      ) : (
        <>
          <Typed frame={frame} question={question} answer={answer} />
          <Buttons frame={frame} question={question} />
        </>
      );
  }
}

const list = (layout: ScreenQuestion["layout"]) => (layout === "grid" ? "choices choices-grid" : "choices");

function Face({ choice, layout }: { readonly choice: Choice; readonly layout: ScreenQuestion["layout"] }) {
  return (
    <>
      {layout !== "plain" && choice.picture && <Picture name={choice.picture} />}
      <span data-read>{choice.label}</span>
    </>
  );
}

function Buttons({ frame, question }: Props) {
  const [only, ...others] = question.choices;
  if (only === undefined) return null;
  if (others.length === 0 && question.answer.form === "one") return <OneWay frame={frame} question={question} />;
  return (
    <TurnForm frame={frame} question={question}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, these are buttons. */}
      <div class={list(question.layout)} role="group" aria-labelledby="question">
        {question.choices.map((choice) => (
          <Press key={choice.code} frame={frame} choice={choice} layout={question.layout} />
        ))}
      </div>
    </TurnForm>
  );
}

/** Where there is one way on, it is the one primary action. */
function OneWay({ frame, question }: Props) {
  return (
    <TurnForm frame={frame} question={question}>
      {question.choices.map(({ code, label }) => (
        <button key={code} type="submit" class="button" name="choice" value={code}>
          {label}
        </button>
      ))}
    </TurnForm>
  );
}

type PressProps = {
  readonly frame: Frame;
  readonly choice: Choice;
  readonly layout: ScreenQuestion["layout"];
};

function Press({ frame, choice, layout }: PressProps) {
  const face = <Face choice={choice} layout={layout} />;
  if (choice.href === undefined)
    return (
      <button type="submit" class="choice" name="choice" value={choice.code}>
        {face}
      </button>
    );
  return (
    <a class="choice" href={inLanguage(frame, choice.href)}>
      {face}
    </a>
  );
}

function Boxes({ frame, question, chosen }: Props & { readonly chosen: readonly string[] }) {
  return (
    <TurnForm frame={frame} question={question}>
      <fieldset class={list(question.layout)} aria-labelledby="question">
        {question.choices.map((choice) => (
          <label key={choice.code} class="box">
            <input type="checkbox" name="choice" value={choice.code} checked={chosen.includes(choice.code)} />
            <span class="choice">
              <Face choice={choice} layout={question.layout} />
              <span class="choice-sign" aria-hidden="true" />
            </span>
          </label>
        ))}
      </fieldset>
      <Done frame={frame} />
    </TurnForm>
  );
}

function Done({ frame }: { readonly frame: Frame }) {
  const plain = frame.say("page-chat-done");
  return (
    <div class="done">
      <button
        type="submit"
        class="button"
        name="action"
        value="done"
        data-done={plain}
        data-counted={frame.say("page-chat-done-counted", { n: "#" })}
      >
        {plain}
      </button>
    </div>
  );
}
