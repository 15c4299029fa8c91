import type { Frame } from "../frame.ts";

/** The second factor: a code of the moment, a passkey where there may be one, a printed code. */
export function FactorFields({ frame }: { readonly frame: Frame }) {
  const { say } = frame;
  return (
    <>
      <div data-way="totp" class="fields">
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
          {say("staff-factor-confirm")}
        </button>
      </div>
      <div data-way="passkey" hidden>
        <button class="quiet" type="submit" value="passkey">
          {say("staff-factor-passkey")}
        </button>
      </div>
      <details data-way="recovery">
        <summary>{say("staff-factor-recovery-ask")}</summary>
        <div class="fields">
          <label class="field-row">
            <span>{say("staff-factor-recovery")}</span>
            <input class="staff-field code-field" name="recovery" autocomplete="off" maxLength={40} />
          </label>
          <button class="quiet" type="submit" value="recovery">
            {say("staff-factor-recovery-use")}
          </button>
        </div>
      </details>
    </>
  );
}
