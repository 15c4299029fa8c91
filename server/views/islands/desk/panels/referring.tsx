import { useState } from "preact/hooks";
import type { HandOverWay } from "../../../../cases/notes.ts";
import { type Referral, receiversFor, withheldReceivers } from "../../../../cases/referral.ts";
import { sealedFile } from "../../../../privacy/hand-over-file.ts";
import { type AtCase, shortId } from "../desk.ts";
import { formPage, handOverLines, type PrintPage, plainText, referralSheet } from "../hand-over.ts";
import type { Done } from "../office.ts";
import { Choose, Panel, useDraft, Words } from "../parts.tsx";
import { notesOf } from "../timeline.ts";

type Props = { readonly at: AtCase; readonly print: (page: PrintPage) => void };

const ways: readonly HandOverWay[] = ["phone", "print", "file", "person"];

/** To whom the case goes, and what they may be told: the law's receivers, never somebody with power over the child. */
export function ReferralPanel({ at, print }: Props) {
  const { desk, opened, act, close } = at;
  const { say, facts } = desk;
  const [hasChildAgreed, setAgreed] = useState(false);
  const [isStaffInvolved, setInvolved] = useState(true);
  const sheet = referralSheet(opened);
  const told = { day: facts.today, hasChildAgreed, isStaffInvolved };
  const offered = sheet === null ? [] : receiversFor(sheet, facts.receivers, told);
  const withheld = sheet === null ? [] : withheldReceivers(sheet, facts.receivers, told);
  const [code, setCode] = useState(offered[0]?.receiver.code ?? "");
  const chosen = offered.find(({ receiver }) => receiver.code === code) ?? offered[0];
  const [way, setWay] = useState<HandOverWay>("phone");
  const [text, write] = useDraft(desk, `${opened.sealed.line.id}/referral`);
  const work = async (): Promise<Done> => {
    if (chosen === undefined) return { is: "refused", code: "no-recipient", nextSeq: null };
    const page = pageFor(at, chosen);
    const file = way === "file" ? await sealedFile(chosen.receiver.recipient ?? "", plainText(page)) : null;
    if (way === "file" && file === null) return { is: "refused", code: "no-recipient", nextSeq: null };
    const { receiver } = chosen;
    const words = {
      kind: "referral",
      receiver: receiver.code,
      name: receiver.name,
      told: chosen.told,
      way,
      text,
    } as const;
    const became = await act({ act: "note", is: "referral", words });
    if (became.is === "refused") return became;
    write("");
    if (file === null) print(page);
    else save(file, `${shortId(opened.sealed.line.id)}.age`);
    return became;
  };
  return (
    <Panel
      desk={desk}
      title={say("desk-do-refer")}
      send={say("desk-refer")}
      work={chosen === undefined ? null : work}
      close={close}
    >
      {sheet === null && <p class="notice">{say("desk-unopened")}</p>}
      <div class="choices-row">
        <Tick label={say("desk-child-agreed")} isOn={hasChildAgreed} turn={setAgreed} />
        <Tick label={say("desk-staff-involved")} isOn={isStaffInvolved} turn={setInvolved} />
      </div>
      {offered.length > 0 && (
        <Choose
          label={say("desk-receiver")}
          value={chosen?.receiver.code ?? ""}
          choices={offered.map(({ receiver }) => [receiver.code, receiver.name])}
          choose={setCode}
        />
      )}
      {chosen && <MayBeTold at={at} referral={chosen} />}
      <Choose
        label={say("desk-way")}
        value={way}
        choices={ways
          .filter((one) => one !== "file" || chosen?.receiver.recipient != null)
          .map((one) => [one, say(`desk-way-${one}`)])}
        choose={(value) => setWay(ways.find((one) => one === value) ?? "phone")}
      />
      <Words desk={desk} label={say("desk-referral-words")} text={text} write={write} rows={2} />
      {withheld.length > 0 && (
        <details>
          <summary>{say("desk-withheld", { n: withheld.length })}</summary>
          <ul class="points">
            {withheld.map(({ receiver, why }) => (
              <li key={receiver.code}>
                {receiver.name}: {say(`withheld-${why}`)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}

type TickProps = { readonly label: string; readonly isOn: boolean; readonly turn: (isOn: boolean) => void };

function Tick({ label, isOn, turn }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={isOn} onChange={(event) => turn(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

function MayBeTold({ at: { desk }, referral }: { readonly at: AtCase; readonly referral: Referral }) {
  const { say } = desk;
  const { receiver, told } = referral;
  return (
    <div class="notice">
      <p>{receiver.contact === "" ? say("desk-no-contact") : receiver.contact}</p>
      <p>{say("desk-may-be-told", { parts: told.map((part) => say(`told-${part}`)).join(", ") })}</p>
    </div>
  );
}

const pageFor = (at: AtCase, { receiver, told }: Referral): PrintPage => ({
  title: at.desk.say("desk-hand-over-title", { name: receiver.name }),
  lines: handOverLines(at, told),
  note: at.desk.say("desk-hand-over-note"),
});

/** Hands a file to the browser; its address lives for this one press. */
function save(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Whoever took it said so: who, when, under which reference. */
export function ReceiptPanel({ at }: { readonly at: AtCase }) {
  const { desk, opened, act, close } = at;
  const { say } = desk;
  const given = [...new Map(notesOf(opened.entries, "referral").map((note) => [note.receiver, note.name]))];
  const [receiver, setReceiver] = useState(given[0]?.[0] ?? "");
  const [text, write] = useDraft(desk, `${opened.sealed.line.id}/receipt`);
  const name = given.find(([code]) => code === receiver)?.[1] ?? receiver;
  const work = async () => {
    const became = await act({
      act: "note",
      is: "note",
      words: { kind: "receipt", receiver, name, text: text.trim() },
    });
    if (became.is === "done") write("");
    return became;
  };
  const isReady = given.length > 0 && text.trim() !== "";
  return (
    <Panel
      desk={desk}
      title={say("desk-do-receipt")}
      send={say("desk-save")}
      work={isReady ? work : null}
      close={close}
    >
      {given.length === 0 && <p class="notice">{say("desk-nothing-referred")}</p>}
      {given.length > 0 && (
        <Choose label={say("desk-receiver")} value={receiver} choices={given} choose={setReceiver} />
      )}
      <Words desk={desk} label={say("desk-receipt-words")} text={text} write={write} rows={2} />
    </Panel>
  );
}

/** Mẫu số 01 with what is known; that it was made stands in the log before it shows. */
export function FormPanel({ at, print }: Props) {
  const { desk, opened, act, close } = at;
  const { say } = desk;
  const page = formPage({ desk, opened });
  const work = async (): Promise<Done> => {
    const became = await act({ act: "note", is: "export", words: { kind: "form", text: "" } });
    if (became.is === "done" && page !== null) print(page);
    return became;
  };
  return (
    <Panel
      desk={desk}
      title={say("form-01-title")}
      send={say("desk-make-form")}
      work={page === null ? null : work}
      close={close}
    >
      <p>{say("desk-form-more")}</p>
    </Panel>
  );
}
