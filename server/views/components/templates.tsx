import { type Template, templates } from "../../cases/templates.ts";
import type { Frame } from "../frame.ts";

/** Texts that an office fills in by hand: they are printed, and nothing that is written into them comes back here. */
export function Templates({ frame }: { readonly frame: Frame }) {
  const { say } = frame;
  return (
    <>
      <h1 tabIndex={-1}>{say("desk-templates-title")}</h1>
      <p class="lead no-print">{say("desk-templates-lead")}</p>
      {templates.map((template) => (
        <article key={template.id} class="panel template">
          {linesOf(frame, template).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </article>
      ))}
    </>
  );
}

const blankLine = "……………………………………………";

function linesOf({ say }: Frame, { id, blanks }: Template): readonly string[] {
  return say(id, Object.fromEntries(blanks.map((blank) => [blank, blankLine]))).split("\n");
}
