import { useEffect, useRef } from "preact/hooks";
import type { Desk } from "./desk.ts";
import type { PrintPage } from "./hand-over.ts";

type Props = { readonly desk: Desk; readonly page: PrintPage; readonly close: () => void };

/** A page to be printed or read aloud; on paper it stands alone. */
export function PrintSheet({ desk, page, close }: Props) {
  const { say } = desk;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), [page]);
  return (
    <section class="print-sheet panel" aria-labelledby="print-title">
      <h3 id="print-title" ref={head} tabIndex={-1}>
        {page.title}
      </h3>
      <dl class="print-lines">
        {page.lines.map(({ label, words }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{words === "" ? <span class="to-fill" /> : words}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{page.note}</p>
      <p class="deed-foot no-print">
        <button class="button" type="button" onClick={() => window.print()}>
          {say("desk-print")}
        </button>
        <button class="quiet" type="button" onClick={close}>
          {say("desk-hide")}
        </button>
      </p>
    </section>
  );
}
