import { useEffect, useState } from "preact/hooks";
import type { AtCase } from "./desk.ts";

const shownForMs = 120_000;
const charactersALine = 60;

type Props = {
  readonly at: AtCase;
  readonly direction: "reporter" | "officer" | "note";
  readonly seq: number;
  readonly text: string;
  /** What lies behind: said instead of the words. */
  readonly label: string;
};

/**
 * Words that are not on the page until somebody asks for them: behind the veil stands no text, for no eye and no reader. They
 * are asked for one by one, the asking is in the log before they show, and they hide again by themselves.
 */
export function Veil({ at, direction, seq, text, label }: Props) {
  const { desk, opened } = at;
  const { say } = desk;
  const [state, setState] = useState<"veiled" | "asked" | "shown" | "failed">("veiled");
  useEffect(() => (state === "shown" ? hideLater(() => setState("veiled")) : undefined), [state]);
  if (state === "shown")
    return (
      <div class="shown">
        <p class="said" dir="auto">
          {text}
        </p>
        <button class="quiet" type="button" onClick={() => setState("veiled")}>
          {say("desk-hide")}
        </button>
      </div>
    );
  const show = async () => {
    setState("asked");
    const became = await desk.office.reveal(opened.sealed.line.id, direction, seq);
    setState(became.is === "done" ? "shown" : "failed");
  };
  const lines = Math.min(4, Math.max(1, Math.ceil(text.length / charactersALine)));
  return (
    <div class="veil">
      <div class="bars" aria-hidden="true">
        {Array.from({ length: lines }, (_, index) => (
          <span key={index} class="bar" />
        ))}
      </div>
      <button class="quiet" type="button" data-veil onClick={show} disabled={state === "asked"}>
        {say("desk-show", { what: label })}
      </button>
      {state === "failed" && <small class="refused">{say("desk-refused-away")}</small>}
    </div>
  );
}

/** After a while, with Escape, and when the officer looks at something else. */
function hideLater(hide: () => void): () => void {
  const timer = setTimeout(hide, shownForMs);
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === "Escape") hide();
  };
  const onTurn = () => {
    if (document.visibilityState === "hidden") hide();
  };
  document.addEventListener("keydown", onKey);
  document.addEventListener("visibilitychange", onTurn);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("keydown", onKey);
    document.removeEventListener("visibilitychange", onTurn);
  };
}
