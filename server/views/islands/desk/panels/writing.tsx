import type { AtCase } from "../desk.ts";
import { Panel, useDraft, Words } from "../parts.tsx";
import { templates } from "../templates.ts";
import { warningsOf } from "../words.ts";

/** An answer to the reporter, with sentences to begin from: no blame, no pictures, no names. */
export function ReplyPanel({ at }: { readonly at: AtCase }) {
  const { desk, opened, run, close } = at;
  const { say } = desk;
  const place = `${opened.sealed.line.id}/reply`;
  const [text, write] = useDraft(desk, place);
  const canReach = opened.sealed.hasReceipt && opened.sheet?.reporterPub != null;
  const work = async () => {
    const became = await run(() => desk.office.reply(opened, desk.facts.me.name, text.trim()));
    if (became.is === "done") desk.drafts.delete(place);
    return became;
  };
  return (
    <Panel
      desk={desk}
      title={say("desk-do-reply")}
      send={say("desk-send-reply")}
      work={canReach && text.trim() !== "" ? work : null}
      close={close}
    >
      {!canReach && <p class="notice">{say("desk-no-way-back")}</p>}
      <fieldset class="templates">
        <legend class="field-label">{say("desk-templates")}</legend>
        {templates.map((name) => (
          <button
            key={name}
            class="quiet"
            type="button"
            onClick={() => write(joined(text, say(`desk-template-${name}`)))}
          >
            {say(`desk-template-${name}-name`)}
          </button>
        ))}
      </fieldset>
      <Words
        desk={desk}
        label={say("desk-reply-words")}
        hint={say("desk-reply-hint")}
        text={text}
        write={write}
        rows={6}
      />
      <div role="status">
        {warningsOf(text).map((warning) => (
          <p key={warning} class="notice notice-may">
            {say(warning)}
          </p>
        ))}
      </div>
    </Panel>
  );
}

const joined = (before: string, more: string): string => (before.trim() === "" ? more : `${before.trimEnd()}\n${more}`);

/** A note for colleagues; nobody else reads it. */
export function NotePanel({ at }: { readonly at: AtCase }) {
  const { desk, opened, act, close } = at;
  const { say } = desk;
  const place = `${opened.sealed.line.id}/note`;
  const [text, write] = useDraft(desk, place);
  const work = async () => {
    const became = await act({ act: "note", is: "note", words: { kind: "note", text: text.trim() } });
    if (became.is === "done") desk.drafts.delete(place);
    return became;
  };
  return (
    <Panel
      desk={desk}
      title={say("desk-do-note")}
      send={say("desk-send-note")}
      work={text.trim() === "" ? null : work}
      close={close}
    >
      <Words desk={desk} label={say("desk-note-words")} hint={say("desk-note-hint")} text={text} write={write} />
    </Panel>
  );
}
