import type { ComponentChildren } from "preact";
import type { Frame } from "../frame.ts";
import type { ScreenQuestion } from "./screen.ts";

type Props = {
  readonly frame: Frame;
  readonly question: ScreenQuestion;
  readonly className?: string;
  readonly children: ComponentChildren;
};

/** One way to answer the question on the screen. Each has a form of its own, so that Enter never presses another's button. */
export function TurnForm({ frame, question, className, children }: Props) {
  return (
    <form method="post" action={frame.turnTo ?? "/em"} autocomplete="off" class={className} data-turn>
      <input type="hidden" name="question" value={question.token} />
      <input type="hidden" name="locale" value={frame.locale} />
      {children}
    </form>
  );
}
