import { useState } from "preact/hooks";
import { type AtCase, isLead, nameOf } from "../desk.ts";
import { Choose, Panel, useDraft, Words } from "../parts.tsx";

/** The case goes to a colleague who can open it. */
export function HandOverPanel({ at }: { readonly at: AtCase }) {
  const { desk, opened, act, close } = at;
  const { say, facts } = desk;
  const { id, excluded } = opened.sealed.line;
  const may = facts.colleagues.filter((one) => !excluded.includes(one.id));
  const [staff, setStaff] = useState(facts.me.id);
  const [text, write] = useDraft(desk, `${id}/hand-over`);
  const work = async () => {
    const words = { kind: "hand-over", to: nameOf(desk, staff), text: text.trim() } as const;
    const became = await act({ act: "assign", staff, words });
    if (became.is === "done") write("");
    return became;
  };
  return (
    <Panel desk={desk} title={say("desk-do-hand-over")} send={say("desk-hand-over")} work={work} close={close}>
      <Choose
        label={say("desk-colleague")}
        value={staff}
        choices={may.map((one) => [one.id, one.id === facts.me.id ? say("desk-myself", { name: one.name }) : one.name])}
        choose={setStaff}
      />
      <Words desk={desk} label={say("desk-hand-over-words")} text={text} write={write} rows={3} />
    </Panel>
  );
}

/** An officer steps back; the case is not open to them any more. No reason need be given. */
export function ConflictPanel({ at }: { readonly at: AtCase }) {
  const { desk, opened, act, run, close } = at;
  const { say, facts } = desk;
  const { id, excluded } = opened.sealed.line;
  const others = facts.colleagues.filter((one) => !excluded.includes(one.id));
  const [staff, setStaff] = useState(facts.me.id);
  const [text, write] = useDraft(desk, `${id}/conflict`);
  const work = () =>
    staff === facts.me.id
      ? act({ act: "conflict", words: { kind: "conflict", text: text.trim() } })
      : run(() => desk.office.exclude(id, staff));
  return (
    <Panel desk={desk} title={say("desk-do-conflict")} send={say("desk-step-back")} work={work} close={close}>
      <p class="notice notice-may">{say("desk-conflict-more")}</p>
      {isLead(desk) && (
        <Choose
          label={say("desk-who-steps-back")}
          value={staff}
          choices={others.map((one) => [
            one.id,
            one.id === facts.me.id ? say("desk-myself", { name: one.name }) : one.name,
          ])}
          choose={setStaff}
        />
      )}
      {staff === facts.me.id && (
        <Words desk={desk} label={say("desk-reason-optional")} text={text} write={write} rows={2} />
      )}
    </Panel>
  );
}

/** The lead lets one more officer open the case; the key is sealed to the key that the directory names. */
export function GrantPanel({ at }: { readonly at: AtCase }) {
  const { desk, opened, run, close } = at;
  const { say, facts, directory } = desk;
  const { excluded, holders } = opened.sealed.line;
  const active = (directory?.entries ?? []).filter(({ state }) => state === "active");
  const without = active.filter(({ key, staff }) => !holders.includes(key) && !excluded.includes(staff));
  const may = facts.colleagues.filter(({ id }) => without.some(({ staff }) => staff === id));
  const [staff, setStaff] = useState(may[0]?.id ?? "");
  const work = () => run(async () => (directory === null ? missing : desk.office.grant(opened, directory, staff)));
  return (
    <Panel
      desk={desk}
      title={say("desk-do-grant")}
      send={say("desk-grant")}
      work={may.length === 0 ? null : work}
      close={close}
    >
      {directory === null && <p class="notice">{say("desk-no-directory")}</p>}
      {directory !== null && may.length === 0 && <p class="notice">{say("desk-all-have-access")}</p>}
      {may.length > 0 && (
        <Choose
          label={say("desk-colleague")}
          value={staff}
          choices={may.map((one) => [one.id, one.name])}
          choose={setStaff}
        />
      )}
    </Panel>
  );
}

const missing = { is: "refused", code: "directory-missing", nextSeq: null } as const;

/** A new key for what comes from now on, after somebody left. */
export function KeyPanel({ at }: { readonly at: AtCase }) {
  const { desk, opened, run, close } = at;
  const { say, directory } = desk;
  const work = () =>
    run(async () => (directory === null ? missing : desk.office.renewKey(opened.sealed.line.id, directory)));
  return (
    <Panel
      desk={desk}
      title={say("desk-do-key")}
      send={say("desk-renew-key")}
      work={directory === null ? null : work}
      close={close}
    >
      <p>{say("desk-key-more")}</p>
      {directory === null && <p class="notice">{say("desk-no-directory")}</p>}
    </Panel>
  );
}
