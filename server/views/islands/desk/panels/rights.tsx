import { useState } from "preact/hooks";
import { shownDay } from "../../../../../bot/wording/numbers.ts";
import { dataRequestKinds, requestDays, requestDues } from "../../../../cases/data-requests.ts";
import type { RightsAsk, RightsState } from "../../../../cases/notes.ts";
import { vietNamCalendar } from "../../../../cases/working-days.ts";
import type { AtCase } from "../desk.ts";
import { Choose, Panel, useDraft, Words } from "../parts.tsx";
import { newestById, notesOf } from "../timeline.ts";

const states: readonly RightsState[] = ["received", "answered", "done", "refused"];

/** What a data subject asked for, and the days by which it must be answered and done. */
export function RightsPanel({ at }: { readonly at: AtCase }) {
  const { desk, opened, act, close } = at;
  const { say, facts, locale } = desk;
  const running = newestById(notesOf(opened.entries, "rights"));
  const [id, setId] = useState("new");
  const before = running.find((one) => one.id === id);
  const [asks, setAsks] = useState<RightsAsk>("see");
  const [state, setState] = useState<RightsState>("received");
  const [text, write] = useDraft(desk, `${opened.sealed.line.id}/rights`);
  const days = requestDays(before?.asks ?? asks, facts.today, vietNamCalendar);
  const work = async () => {
    const request = before ?? { id: crypto.randomUUID(), asks, dueOn: days.doneBy };
    const words = {
      kind: "rights",
      id: request.id,
      asks: request.asks,
      state,
      dueOn: request.dueOn,
      text: text.trim(),
    } as const;
    const all = [...running.filter((one) => one.id !== words.id), words];
    const became = await act({ act: "data-request", dues: requestDues(all, vietNamCalendar), words });
    if (became.is === "done") write("");
    return became;
  };
  return (
    <Panel desk={desk} title={say("desk-do-rights")} send={say("desk-save")} work={work} close={close}>
      {running.length > 0 && (
        <Choose
          label={say("desk-which-request")}
          value={id}
          choices={[
            ["new", say("desk-new-request")],
            ...running.map(
              (one) => [one.id, `${say(`desk-rights-${one.asks}`)} · ${shownDay(locale, one.dueOn)}`] as const,
            ),
          ]}
          choose={setId}
        />
      )}
      {before === undefined && (
        <Choose
          label={say("desk-rights-asks")}
          value={asks}
          choices={dataRequestKinds.map((kind) => [kind.asks, say(`desk-rights-${kind.asks}`)])}
          choose={(value) => setAsks(dataRequestKinds.find((kind) => kind.asks === value)?.asks ?? asks)}
        />
      )}
      <p class="notice">
        {before === undefined
          ? say("desk-rights-days", {
              acknowledged: shownDay(locale, days.acknowledgedBy),
              done: shownDay(locale, days.doneBy),
            })
          : say("desk-rights-due", { day: shownDay(locale, before.dueOn) })}
      </p>
      <Choose
        label={say("desk-rights-state")}
        value={state}
        choices={states.map((one) => [one, say(`desk-rights-state-${one}`)])}
        choose={(value) => setState(states.find((one) => one === value) ?? "received")}
      />
      <Words desk={desk} label={say("desk-note-words")} text={text} write={write} rows={2} />
    </Panel>
  );
}
