import { asset } from "../../assets.ts";
import { DoorPage } from "../../components/door-page.tsx";
import { Generator } from "../../components/generator.tsx";
import { PasswordField } from "../../components/password-field.tsx";
import { RecoveryCodes } from "../../components/recovery-codes.tsx";
import { factorSays, passwordSays, Says } from "../../components/says.tsx";
import type { Frame } from "../../frame.ts";

/** Where an invitation leads: password, second factor, keys, printed codes; one step after the other. */
export function SetUpPage({ frame }: { readonly frame: Frame }) {
  const { say } = frame;
  return (
    <DoorPage frame={frame} title={say("staff-set-up-title")} page="invitation">
      <section data-step="opening" class="panel">
        <h1 tabIndex={-1}>{say("staff-set-up-title")}</h1>
        <p>{say("staff-set-up-opening")}</p>
      </section>
      <section data-step="over" class="panel" hidden>
        <h1 tabIndex={-1}>{say("staff-set-up-over-title")}</h1>
        <p>{say("staff-set-up-over")}</p>
      </section>
      <section data-step="away" class="panel" hidden>
        <h1 tabIndex={-1}>{say("staff-set-up-title")}</h1>
        <p>{say("staff-says-away")}</p>
      </section>
      <PasswordStep frame={frame} />
      <FactorStep frame={frame} />
      <section data-step="codes" class="panel" hidden>
        <h1 tabIndex={-1}>{say("staff-codes-title")}</h1>
        <div data-if="keys" hidden class="notice">
          <p>{say("staff-fingerprint-lead")}</p>
          <p class="mono fingerprint" data-fill="fingerprint" />
        </div>
        <RecoveryCodes frame={frame} />
        <p>
          <a class="act" href="/can-bo">
            {say("staff-set-up-done")}
          </a>
        </p>
      </section>
    </DoorPage>
  );
}

function PasswordStep({ frame }: { readonly frame: Frame }) {
  const { say } = frame;
  return (
    <section data-step="password" class="panel" hidden>
      <p class="step-of">{say("staff-set-up-step-1")}</p>
      <h1 tabIndex={-1}>{say("staff-set-up-password-title")}</h1>
      <dl class="staff-facts">
        <div>
          <dt>{say("staff-login")}</dt>
          <dd class="mono" data-fill="login" />
        </div>
        <div>
          <dt>{say("staff-name-of")}</dt>
          <dd>
            <bdi data-fill="name" />
          </dd>
        </div>
        <div>
          <dt>{say("staff-role")}</dt>
          <dd data-fill="role" />
        </div>
      </dl>
      <p data-if="anew" class="notice" hidden>
        {say("staff-set-up-anew")}
      </p>
      <form
        data-staff="new-password"
        data-judge={asset("staff-password.js")}
        class="fields"
        method="post"
        action="/can-bo/moi"
      >
        <Says frame={frame} codes={passwordSays} />
        <label class="field-row" data-if="first" hidden>
          <span>{say("staff-set-up-own-name")}</span>
          <input class="staff-field" name="name" autocomplete="name" maxLength={80} />
        </label>
        <PasswordField frame={frame} label={say("staff-new-password")} use="new" hint={say("staff-password-hint")} />
        <button class="act" type="submit">
          {say("staff-next")}
        </button>
        <p class="hint busy-says">{say("staff-sign-in-busy")}</p>
      </form>
    </section>
  );
}

function FactorStep({ frame }: { readonly frame: Frame }) {
  const { say } = frame;
  return (
    <section data-step="factor" class="panel" hidden>
      <p class="step-of">{say("staff-set-up-step-2")}</p>
      <h1 tabIndex={-1}>{say("staff-set-up-factor-title")}</h1>
      <form
        data-staff="first-factor"
        data-passkey-name={say("staff-passkey-first")}
        class="fields"
        method="post"
        action="/can-bo/moi"
      >
        <Says frame={frame} codes={{ ...factorSays, "staff-refused": "staff-says-set-up-refused" }} />
        <Generator frame={frame} />
        <label class="field-row">
          <span>{say("staff-factor-code")}</span>
          <input
            class="staff-field code-field"
            name="code"
            inputMode="numeric"
            autocomplete="one-time-code"
            maxLength={12}
            data-first
          />
        </label>
        <button class="act" type="submit" value="totp">
          {say("staff-set-up-finish")}
        </button>
        <p data-if="passkey" hidden>
          <button class="quiet" type="submit" value="passkey">
            {say("staff-set-up-passkey")}
          </button>
        </p>
        <p data-if="keys" class="hint" hidden>
          {say("staff-set-up-keys")}
        </p>
      </form>
    </section>
  );
}
