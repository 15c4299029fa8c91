import type { SheetMessage } from "../../../cases/notes.ts";
import type { AtCase } from "./desk.ts";

type Props = { readonly at: AtCase; readonly sheet: SheetMessage };

const safetyNames = ["now", "safe", "hurt"] as const;

/** What the reporter chose: no words of theirs are among it. */
export function Told({ at: { desk, opened }, sheet }: Props) {
  const { say, facts } = desk;
  const unit = sheet.unit === null ? null : (facts.units.get(sheet.unit) ?? sheet.unit);
  const rows: readonly (readonly [string, string | null])[] = [
    ["teller", sheet.teller && say(`teller-${sheet.teller}`)],
    ["about", sheet.about && say(`about-${sheet.about}`)],
    ["where", sheet.where && say(`where-${sheet.where}`)],
    ["offender", sheet.offender && say(`offender-${sheet.offender}`)],
    ["unit", unit],
    ["contact", say(`contact-${sheet.contact}`)],
    ["answer", say(opened.sealed.hasReceipt ? "desk-answer-receipt" : "desk-answer-none")],
    ["device", say(`desk-device-${sheet.isSharedDevice}`)],
  ];
  return (
    <section class="panel" aria-labelledby="told">
      <h3 id="told">{say("desk-told")}</h3>
      <dl class="facts">
        {safetyNames.map((name) => (
          <div key={name} class={`fact safety-${sheet.safety[name] ?? "unasked"}`}>
            <dt>{say(`desk-safety-${name}`)}</dt>
            <dd>{say(`desk-answer-${sheet.safety[name] ?? "unasked"}`)}</dd>
          </div>
        ))}
        {rows.map(([name, words]) => (
          <div key={name} class="fact">
            <dt>{say(`desk-told-${name}`)}</dt>
            <dd>{words ?? say("desk-not-said")}</dd>
          </div>
        ))}
      </dl>
      <Flags at={{ desk }} sheet={sheet} />
    </section>
  );
}

/** What stands out beside the answers. */
function Flags({ at: { desk }, sheet }: { readonly at: Pick<AtCase, "desk">; readonly sheet: SheetMessage }) {
  const { say } = desk;
  const flags = [
    ...(sheet.isUnableToCall ? [say("desk-unable-to-call")] : []),
    ...sheet.danger.map((kind) => say(`danger-${kind}`)),
    ...(sheet.wantedToAttach ? [say("desk-wanted-to-attach")] : []),
  ];
  if (flags.length === 0) return null;
  return (
    <ul class="points">
      {flags.map((flag) => (
        <li key={flag}>{flag}</li>
      ))}
    </ul>
  );
}
