import type { Frame } from "../frame.ts";

/** Where ten new codes are shown once, and how they get on paper. */
export function RecoveryCodes({ frame }: { readonly frame: Frame }) {
  const { say } = frame;
  return (
    <div class="codes-sheet">
      <p>{say("staff-codes-lead")}</p>
      <ol class="codes" data-codes />
      <p>
        <button class="quiet" type="button" data-print>
          {say("staff-codes-print")}
        </button>
      </p>
    </div>
  );
}
