import { useState } from "preact/hooks";
import { canonicalLink } from "../../../../../bot/reports/link.ts";
import type { TakeDownState } from "../../../../cases/notes.ts";
import type { AtCase } from "../desk.ts";
import { linksOf } from "../links.ts";
import { Choose, Field, Panel, useDraft, Words } from "../parts.tsx";
import { newestById, notesOf } from "../timeline.ts";

const states: readonly TakeDownState[] = ["asked", "removed", "refused", "silent"];
const platforms = ["Facebook", "TikTok", "YouTube", "Zalo", "Instagram", "Telegram", "X", "VN-COP"] as const;

/** A request to take a page down: where, of whom, how it stands, what they answered. */
export function TakeDownPanel({ at }: { readonly at: AtCase }) {
  const { desk, opened, act, close } = at;
  const { say } = desk;
  const running = newestById(notesOf(opened.entries, "take-down"));
  const [id, setId] = useState<string>("new");
  const before = running.find((one) => one.id === id);
  const [link, setLink] = useState(linksOf(opened)[0] ?? "");
  const [platform, setPlatform] = useState<string>(platforms[0]);
  const [state, setState] = useState<TakeDownState>("asked");
  const [text, write] = useDraft(desk, `${opened.sealed.line.id}/take-down`);
  const reading = canonicalLink(link);
  const work = async () => {
    const page = before ?? {
      id: crypto.randomUUID(),
      link: reading.is === "link" ? reading.canonical : link,
      platform,
    };
    const words = {
      kind: "take-down",
      id: page.id,
      link: page.link,
      platform: page.platform,
      state,
      text: text.trim(),
    } as const;
    const became = await act({ act: "note", is: "note", words });
    if (became.is === "done") write("");
    return became;
  };
  const isReady = before !== undefined || reading.is === "link";
  return (
    <Panel
      desk={desk}
      title={say("desk-do-take-down")}
      send={say("desk-save")}
      work={isReady ? work : null}
      close={close}
    >
      {running.length > 0 && (
        <Choose
          label={say("desk-which-request")}
          value={id}
          choices={[
            ["new", say("desk-new-request")],
            ...running.map((one) => [one.id, `${one.platform} · ${say(`desk-take-down-${one.state}`)}`] as const),
          ]}
          choose={setId}
        />
      )}
      {before !== undefined && (
        <p class="notice" dir="ltr">
          {before.link}
        </p>
      )}
      {before === undefined && (
        <>
          <Field label={say("desk-link")} hint={say("desk-link-hint")}>
            <input
              class="field"
              type="text"
              inputMode="url"
              autocomplete="off"
              value={link}
              onInput={(event) => setLink(event.currentTarget.value)}
            />
          </Field>
          <Choose
            label={say("desk-platform")}
            value={platform}
            choices={[
              ...platforms.map((one) => [one, one] as const),
              [say("desk-platform-other"), say("desk-platform-other")],
            ]}
            choose={setPlatform}
          />
        </>
      )}
      <Choose
        label={say("desk-take-down-state")}
        value={state}
        choices={states.map((one) => [one, say(`desk-take-down-${one}`)])}
        choose={(value) => setState(states.find((one) => one === value) ?? "asked")}
      />
      <Words desk={desk} label={say("desk-take-down-answer")} text={text} write={write} rows={2} />
    </Panel>
  );
}

/** Cases that name the same page are one group, until somebody of staff says that this one is about something else. */
export function ApartPanel({ at }: { readonly at: AtCase }) {
  const { desk, opened, act, close } = at;
  const { say } = desk;
  const links = linksOf(opened);
  const [link, setLink] = useState(links[0] ?? "");
  const isApart = notesOf(opened.entries, "apart").findLast((note) => note.link === link)?.isApart ?? false;
  const work = () => act({ act: "note", is: "note", words: { kind: "apart", link, isApart: !isApart, text: "" } });
  return (
    <Panel
      desk={desk}
      title={say("desk-do-apart")}
      send={say(isApart ? "desk-put-together" : "desk-split-off")}
      work={link === "" ? null : work}
      close={close}
    >
      <p>{say("desk-apart-more")}</p>
      {links.length === 0 && <p class="notice">{say("desk-no-link")}</p>}
      {links.length > 1 && (
        <Choose label={say("desk-link")} value={link} choices={links.map((one) => [one, one])} choose={setLink} />
      )}
    </Panel>
  );
}
