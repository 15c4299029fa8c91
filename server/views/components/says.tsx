import type { Frame } from "../frame.ts";

type Props = {
  readonly frame: Frame;
  /** What may be said here: code and wording id. */
  readonly codes: Readonly<Record<string, string>>;
};

/** Sentences that stand ready in a form until something goes otherwise than wished. */
export function Says({ frame, codes }: Props) {
  const all = { away: "staff-says-away", "too-many": "error-too-many", failed: "staff-says-failed", ...codes };
  return (
    <div role="alert" class="says">
      {Object.entries(all).map(([code, id]) => (
        <p key={code} data-says={code} hidden>
          {frame.say(id)}
        </p>
      ))}
    </div>
  );
}

type DoneProps = {
  readonly frame: Frame;
  /** The form that was sent; its words are `staff-done-NAME`. */
  readonly name: string;
};

/** Said once, on the page as it is after what was wished is done. */
export function SaysDone({ frame, name }: DoneProps) {
  return (
    <p class="notice notice-done" data-done={name} tabIndex={-1} hidden>
      {frame.say(`staff-done-${name}`)}
    </p>
  );
}

/** Those of the second factor. */
export const factorSays: Readonly<Record<string, string>> = {
  "sign-in-wrong": "staff-says-factor-wrong",
  "sign-in-paused": "error-sign-in-paused",
  code: "staff-says-code",
  passkey: "staff-says-passkey",
};

/** Those of a new password. */
export const passwordSays: Readonly<Record<string, string>> = {
  short: "staff-says-short",
  long: "staff-says-long",
  weak: "staff-says-weak",
};
