import type { Frame } from "../frame.ts";

type Props = {
  readonly frame: Frame;
  readonly label: string;
  readonly use: "current" | "new";
  readonly name?: string;
  readonly hint?: string;
};

/** A password: pasted, kept by a password manager, and shown on demand. */
export function PasswordField({ frame, label, use, name = "password", hint }: Props) {
  const { say } = frame;
  const id = `${use}-${name}`;
  return (
    <div class="field-row">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <small id={`${id}-hint`} class="hint">
          {hint}
        </small>
      )}
      <div class="password-row">
        <input
          class="staff-field"
          id={id}
          name={name}
          type="password"
          autocomplete={`${use}-password`}
          spellcheck={false}
          maxLength={600}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          data-password
          required
        />
        <button class="quiet" type="button" data-show-password aria-pressed="false">
          {say("staff-password-show")}
        </button>
      </div>
    </div>
  );
}
