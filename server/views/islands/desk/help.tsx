import { useEffect, useRef } from "preact/hooks";
import type { Say } from "../../../../bot/wording/sayer.ts";
import { deskKeys } from "./keys.ts";

type Props = { readonly say: Say; readonly close: () => void };

/** What the keys do. */
export function HelpSheet({ say, close }: Props) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => sheet.current?.showModal(), []);
  return (
    <dialog ref={sheet} class="panel help-sheet" aria-labelledby="help-title" onClose={close}>
      <h2 id="help-title">{say("desk-help")}</h2>
      <dl class="help-keys">
        {deskKeys.map(([key, deed]) => (
          <div key={key}>
            <dt>
              <kbd>{key === "Escape" ? "Esc" : key}</kbd>
            </dt>
            <dd>{say(`desk-key-${deed}`)}</dd>
          </div>
        ))}
      </dl>
      <button class="button" type="button" onClick={() => sheet.current?.close()}>
        {say("desk-help-close")}
      </button>
    </dialog>
  );
}
