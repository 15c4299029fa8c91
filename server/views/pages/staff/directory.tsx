import { shownDay } from "../../../../bot/wording/numbers.ts";
import { Says, SaysDone } from "../../components/says.tsx";
import type { Frame } from "../../frame.ts";

/** A key as the directory has it: it waits to be signed, or the root has said what it is. */
export type DirectoryKey = {
  /** In groups of four, to be read aloud. */
  readonly fingerprint: string;
  readonly name: string;
  readonly role: string;
  readonly madeOn: string;
  readonly state: "waiting" | "active" | "ended" | "compromised" | "account-disabled";
};

export type DirectoryView = {
  readonly keys: readonly DirectoryKey[];
  readonly version: number | null;
  readonly madeOn: string | null;
  readonly hasEscrow: boolean;
  readonly hasRoot: boolean;
  /** Reasons of the box, as wording ids; none: it is open. */
  readonly missing: readonly string[];
};

const chips = { active: "done", waiting: "may", ended: "none", compromised: "not", "account-disabled": "not" } as const;

const refusals = {
  "no-file": "staff-says-no-file",
  "no-root": "staff-says-directory-no-root",
  broken: "staff-says-directory-broken",
  unsigned: "staff-says-directory-unsigned",
  old: "staff-says-directory-old",
  "second-factor-old": "staff-says-factor-needed",
} as const;

/** The officers' keys and what the root has signed of them; first what is still missing before reports are taken. */
export function DirectoryPage({ frame, view }: { readonly frame: Frame; readonly view: DirectoryView }) {
  const { say } = frame;
  return (
    <>
      <h1 tabIndex={-1}>{say("staff-directory-title")}</h1>
      <p class="lead">{say("staff-directory-lead")}</p>
      <Missing frame={frame} missing={view.missing} />
      <div class="staff-two">
        <section class="panel" aria-labelledby="keys">
          <h2 id="keys">{say("staff-directory-keys")}</h2>
          <Keys frame={frame} keys={view.keys} />
        </section>
        <section class="panel" aria-labelledby="signing">
          <h2 id="signing">{say("staff-directory-signing")}</h2>
          <SaysDone frame={frame} name="directory" />
          <Standing frame={frame} view={view} />
          <Signing frame={frame} />
        </section>
      </div>
    </>
  );
}

function Missing({ frame, missing }: { readonly frame: Frame; readonly missing: readonly string[] }) {
  const { say } = frame;
  if (missing.length === 0) return <p class="notice notice-done">{say("staff-directory-open")}</p>;
  return (
    <section class="notice" aria-labelledby="missing">
      <h2 id="missing">{say("staff-directory-missing")}</h2>
      <ul class="points">
        {missing.map((reason) => (
          <li key={reason}>{say(reason)}</li>
        ))}
      </ul>
    </section>
  );
}

function Keys({ frame, keys }: { readonly frame: Frame; readonly keys: readonly DirectoryKey[] }) {
  const { say, locale } = frame;
  if (keys.length === 0) return <p class="hint">{say("staff-directory-no-keys")}</p>;
  return (
    <table class="staff-table">
      <thead>
        <tr>
          <th scope="col">{say("staff-name-of")}</th>
          <th scope="col">{say("staff-fingerprint")}</th>
          <th scope="col">{say("staff-state")}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map(({ fingerprint, name, role, madeOn, state }) => (
          <tr key={fingerprint}>
            <th scope="row">
              <bdi>{name}</bdi>
              <small>{say(`staff-role-${role}`)}</small>
            </th>
            <td class="mono">{fingerprint}</td>
            <td>
              <span class={`chip chip-${chips[state]}`}>{say(`staff-key-${state}`)}</span>
              <small>{say("staff-made-on", { day: shownDay(locale, madeOn) })}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Standing({ frame, view }: { readonly frame: Frame; readonly view: DirectoryView }) {
  const { say, locale } = frame;
  const { version, madeOn } = view;
  return (
    <dl class="staff-facts">
      <div>
        <dt>{say("staff-directory-version")}</dt>
        <dd>
          {version === null || madeOn === null
            ? say("staff-directory-none")
            : say("staff-directory-version-of", { version: String(version), day: shownDay(locale, madeOn) })}
        </dd>
      </div>
      <div>
        <dt>{say("staff-directory-escrow")}</dt>
        <dd>{say(view.hasEscrow ? "staff-directory-escrow-there" : "staff-directory-escrow-missing")}</dd>
      </div>
      <div>
        <dt>DIRECTORY_ROOT</dt>
        <dd>{say(view.hasRoot ? "staff-directory-root-there" : "staff-directory-root-missing")}</dd>
      </div>
    </dl>
  );
}

function Signing({ frame }: { readonly frame: Frame }) {
  const { say } = frame;
  return (
    <ol class="steps">
      <li>
        <p>{say("staff-directory-step-1")}</p>
        <a class="quiet" href="/can-bo/danh-ba/emnoi-request.json" download="emnoi-request.json">
          {say("staff-directory-download")}
        </a>
      </li>
      <li>
        <p>{say("staff-directory-step-2")}</p>
      </li>
      <li>
        <form data-staff="directory" class="fields" method="post" action="/can-bo/danh-ba">
          <Says frame={frame} codes={refusals} />
          <label class="field-row">
            <span>{say("staff-directory-step-3")}</span>
            <input class="staff-field" type="file" name="file" accept=".json,application/json" />
          </label>
          <button class="act" type="submit">
            {say("staff-directory-take")}
          </button>
        </form>
      </li>
    </ol>
  );
}
