import type { Frame } from "../frame.ts";

/** How an authenticator application is told its secret: by picture, or typed. */
export function Generator({ frame }: { readonly frame: Frame }) {
  const { say } = frame;
  return (
    <div class="generator">
      <img data-qr alt={say("staff-totp-picture")} width="200" height="200" />
      <div>
        <p>{say("staff-totp-how")}</p>
        <p class="hint">{say("staff-totp-typed")}</p>
        <p class="mono" data-fill="totp" />
      </div>
    </div>
  );
}
