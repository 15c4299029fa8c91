import { type Frame, inLanguage } from "../frame.ts";
import { Picture } from "./picture.tsx";
import type { ScreenQuestion } from "./screen.ts";
import { TurnForm } from "./turn-form.tsx";

type Props = { readonly frame: Frame; readonly question: ScreenQuestion | null };

/** Exit, stepping stones, help: on every screen of a child. */
export function TopBar({ frame, question }: Props) {
  return (
    <header class="top">
      <a class="pill" href="/em/thoat" rel="nofollow" data-leave={frame.leaveTo}>
        <span aria-hidden="true">✕</span>
        {frame.say("page-leave")}
      </a>
      {question?.progress && <Stones frame={frame} {...question.progress} />}
      <Help frame={frame} question={question} />
    </header>
  );
}

function Help({ frame, question }: Props) {
  if (question?.navigation.some(({ action }) => action === "help"))
    return <HelpButton frame={frame} question={question} />;
  return (
    <a class="pill pill-help" href={inLanguage(frame, "/bao-tin")}>
      <HelpFace frame={frame} />
    </a>
  );
}

/** Help over whatever is on the screen, where the question offers it. */
export function HelpButton({ frame, question }: Props) {
  if (question === null || !question.navigation.some(({ action }) => action === "help")) return null;
  return (
    <TurnForm frame={frame} question={question}>
      <button type="submit" class="pill pill-help" name="action" value="help">
        <HelpFace frame={frame} />
      </button>
    </TurnForm>
  );
}

const HelpFace = ({ frame }: { readonly frame: Frame }) => (
  <>
    <Picture name="sos-button" />
    {frame.say("page-chat-help")}
  </>
);

/** Beyond these the stones would push the buttons off a narrow phone: they become a row of tiles. */
const roomForStones = 7;

type Steps = { readonly frame: Frame; readonly done: number; readonly total: number };

function Stones({ frame, done, total }: Steps) {
  const said = frame.say("page-chat-progress", { step: Math.min(done + 1, total), total });
  return (
    <div class={total > roomForStones ? "stones stones-many" : "stones"} role="img" aria-label={said}>
      {Array.from({ length: total }, (_, index) => (
        <span key={index} class={stone(index, done)} />
      ))}
    </div>
  );
}

function stone(index: number, done: number): string {
  if (index < done) return "stone stone-done";
  return index === done ? "stone stone-here" : "stone";
}
