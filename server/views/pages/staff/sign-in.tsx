import { DoorPage } from "../../components/door-page.tsx";
import { FactorFields } from "../../components/factor-fields.tsx";
import { PasswordField } from "../../components/password-field.tsx";
import { factorSays, Says } from "../../components/says.tsx";
import type { Frame } from "../../frame.ts";

type Props = { readonly frame: Frame; readonly why: "locked" | null };

/** Signing in: name and password, then the second factor. */
export function SignInPage({ frame, why }: Props) {
  const { say } = frame;
  return (
    <DoorPage frame={frame} title={say("staff-sign-in-title")} page="sign-in">
      <section data-step="password" class="panel">
        <h1 tabIndex={-1}>{say("staff-sign-in-title")}</h1>
        {why === "locked" && <p class="notice">{say("staff-locked")}</p>}
        <form data-staff="sign-in" class="fields" method="post" action="/can-bo/vao">
          <Says frame={frame} codes={{ "sign-in-wrong": "staff-says-password-wrong", again: "staff-says-again" }} />
          <label class="field-row">
            <span>{say("staff-login")}</span>
            <input
              class="staff-field"
              name="login"
              autocomplete="username"
              autocapitalize="none"
              spellcheck={false}
              maxLength={80}
              required
              data-first
            />
          </label>
          <PasswordField frame={frame} label={say("staff-password")} use="current" />
          <button class="act" type="submit">
            {say("staff-sign-in-next")}
          </button>
          <p class="hint busy-says">{say("staff-sign-in-busy")}</p>
        </form>
        <details>
          <summary>{say("staff-forgotten-ask")}</summary>
          <p class="hint">{say("staff-forgotten")}</p>
        </details>
      </section>
      <section data-step="factor" class="panel" hidden>
        <h1 tabIndex={-1}>{say("staff-factor-title")}</h1>
        <form data-staff="factor" class="fields" method="post" action="/can-bo/vao">
          <Says frame={frame} codes={factorSays} />
          <p data-says="paused" class="notice" hidden>
            {say("staff-paused-before")} <span data-fill="wait" /> {say("staff-paused-after")}
          </p>
          <FactorFields frame={frame} />
        </form>
      </section>
    </DoorPage>
  );
}
