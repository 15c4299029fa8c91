import { shownDay } from "../../../../bot/wording/numbers.ts";
import { asset } from "../../assets.ts";
import { Generator } from "../../components/generator.tsx";
import { PasswordField } from "../../components/password-field.tsx";
import { RecoveryCodes } from "../../components/recovery-codes.tsx";
import { factorSays, passwordSays, Says, SaysDone } from "../../components/says.tsx";
import type { Frame } from "../../frame.ts";

export type OwnView = {
  readonly login: string;
  readonly name: string;
  readonly sessions: readonly { readonly label: string; readonly begun: string; readonly isThis: boolean }[];
  readonly passkeys: readonly { readonly id: string; readonly name: string }[];
  readonly hasGenerator: boolean;
  readonly mayHavePasskeys: boolean;
  readonly codesLeft: number;
  /** Null: not somebody who handles cases. */
  readonly keys: readonly { readonly fingerprint: string; readonly version: number; readonly madeOn: string }[] | null;
};

type Props = { readonly frame: Frame; readonly view: OwnView };

/** The own account: where it is signed in, what it is recognised by, its keys. */
export function OwnAccount({ frame, view }: Props) {
  const { say } = frame;
  return (
    <>
      <h1 tabIndex={-1}>{say("staff-own-title")}</h1>
      <p class="lead">
        <bdi>{view.name}</bdi> · <span class="mono">{view.login}</span>
      </p>
      <div class="staff-two staff-even">
        <Sessions frame={frame} view={view} />
        <Factors frame={frame} view={view} />
        <Password frame={frame} view={view} />
        {view.keys !== null && <Keys frame={frame} keys={view.keys} />}
      </div>
    </>
  );
}

function Sessions({ frame, view: { sessions } }: Props) {
  const { say } = frame;
  return (
    <section class="panel" aria-labelledby="sessions">
      <h2 id="sessions">{say("staff-sessions")}</h2>
      <ul class="rows">
        {sessions.map(({ label, begun, isThis }) => (
          <li key={label} class="row">
            <span>
              {say("staff-session-begun", { at: begun })}
              {isThis && <small>{say("staff-session-this")}</small>}
            </span>
            {!isThis && (
              <form data-staff="plain" data-path="/api/v1/staff/sessions/end" method="post" action="/can-bo/toi">
                <input type="hidden" name="label" value={label} />
                <button class="quiet" type="submit">
                  {say("staff-session-end")}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <form data-staff="plain" data-path="/api/v1/staff/sessions/end-others" method="post" action="/can-bo/toi">
          <Says frame={frame} codes={{}} />
          <button class="quiet" type="submit">
            {say("staff-sessions-end")}
          </button>
        </form>
      )}
    </section>
  );
}

const factorRefusals = {
  ...factorSays,
  "staff-refused": "staff-says-factor-refused",
  "second-factor-old": "staff-says-factor-needed",
};

function Factors({ frame, view }: Props) {
  const { say } = frame;
  return (
    <section class="panel" aria-labelledby="factors">
      <h2 id="factors">{say("staff-factors")}</h2>
      <SaysDone frame={frame} name="generator" />
      <SaysDone frame={frame} name="passkey" />
      <form data-staff="generator" class="fields" method="post" action="/can-bo/toi">
        <Says frame={frame} codes={factorRefusals} />
        <p>{say(view.hasGenerator ? "staff-generator-there" : "staff-generator-missing")}</p>
        <div data-if="offered" class="fields" hidden>
          <Generator frame={frame} />
          <label class="field-row">
            <span>{say("staff-factor-code")}</span>
            <input
              class="staff-field code-field"
              name="code"
              inputMode="numeric"
              autocomplete="one-time-code"
              maxLength={12}
            />
          </label>
        </div>
        <button class="quiet" type="submit">
          {say(view.hasGenerator ? "staff-generator-change" : "staff-generator-set")}
        </button>
      </form>
      {view.mayHavePasskeys && <Passkeys frame={frame} view={view} />}
      <form data-staff="codes" class="fields" method="post" action="/can-bo/toi">
        <Says frame={frame} codes={factorRefusals} />
        <p>{say("staff-codes-left", { n: view.codesLeft })}</p>
        <button class="quiet" type="submit">
          {say("staff-codes-renew")}
        </button>
      </form>
      <div data-if="codes" hidden>
        <RecoveryCodes frame={frame} />
      </div>
    </section>
  );
}

function Passkeys({ frame, view: { passkeys } }: Props) {
  const { say } = frame;
  return (
    <>
      <ul class="rows">
        {passkeys.map(({ id, name }) => (
          <li key={id} class="row">
            <bdi>{name}</bdi>
            <form data-staff="plain" data-path="/api/v1/staff/own/passkeys/remove" method="post" action="/can-bo/toi">
              <input type="hidden" name="id" value={id} />
              <Says frame={frame} codes={factorRefusals} />
              <button class="quiet" type="submit">
                {say("staff-passkey-remove")}
                <span class="unseen"> {name}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
      <form data-staff="passkey" class="fields" method="post" action="/can-bo/toi">
        <Says frame={frame} codes={factorRefusals} />
        <label class="field-row">
          <span>{say("staff-passkey-name")}</span>
          <input class="staff-field" name="name" maxLength={40} required />
        </label>
        <button class="quiet" type="submit">
          {say("staff-passkey-add")}
        </button>
      </form>
    </>
  );
}

function Password({ frame, view: { login, name } }: Props) {
  const { say } = frame;
  const codes = {
    ...passwordSays,
    "sign-in-wrong": "staff-says-old-wrong",
    "second-factor-old": "staff-says-factor-needed",
  };
  return (
    <section class="panel" aria-labelledby="password">
      <h2 id="password">{say("staff-password")}</h2>
      <SaysDone frame={frame} name="change-password" />
      <form
        data-staff="change-password"
        data-judge={asset("staff-password.js")}
        data-login={login}
        data-name={name}
        class="fields"
        method="post"
        action="/can-bo/toi"
      >
        <Says frame={frame} codes={codes} />
        <label class="field-row">
          <span>{say("staff-old-password")}</span>
          <input
            class="staff-field"
            name="old"
            type="password"
            autocomplete="current-password"
            maxLength={600}
            required
          />
        </label>
        <PasswordField frame={frame} label={say("staff-new-password")} use="new" hint={say("staff-password-hint")} />
        <button class="quiet" type="submit">
          {say("staff-password-change")}
        </button>
      </form>
    </section>
  );
}

type KeysProps = { readonly frame: Frame; readonly keys: NonNullable<OwnView["keys"]> };

function Keys({ frame, keys }: KeysProps) {
  const { say, locale } = frame;
  const codes = { "sign-in-wrong": "staff-says-old-wrong", "second-factor-old": "staff-says-factor-needed" };
  return (
    <section class="panel" aria-labelledby="own-keys">
      <h2 id="own-keys">{say("staff-own-keys")}</h2>
      <SaysDone frame={frame} name="keys" />
      <ul class="rows">
        {keys.map(({ fingerprint, version, madeOn }) => (
          <li key={fingerprint} class="row">
            <span>
              <span class="mono">{fingerprint}</span>
              <small>
                {say("staff-key-version", { version: String(version) })} ·{" "}
                {say("staff-made-on", { day: shownDay(locale, madeOn) })}
              </small>
            </span>
          </li>
        ))}
      </ul>
      <p class="hint">{say("staff-keys-new-lead")}</p>
      <form data-staff="keys" class="fields" method="post" action="/can-bo/toi">
        <Says frame={frame} codes={codes} />
        <PasswordField frame={frame} label={say("staff-password")} use="current" name="password" />
        <button class="quiet" type="submit">
          {say("staff-keys-new")}
        </button>
      </form>
    </section>
  );
}
