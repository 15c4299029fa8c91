import { useState } from "preact/hooks";
import type { Say } from "../../../../bot/wording/sayer.ts";
import type { Shell } from "./shell.ts";

type Props = { readonly say: Say; readonly shell: Shell; readonly unlocked: () => void };

/** The officer's keys are opened here, for this session, and never leave the browser. */
export function Unlock({ say, shell, unlocked }: Props) {
  const [password, setPassword] = useState("");
  const [state, setState] = useState<"idle" | "busy" | "wrong">("idle");
  const submit = async (event: Event) => {
    event.preventDefault();
    setState("busy");
    const became = await shell.unlock(password).catch(() => "wrong" as const);
    setPassword("");
    if (became === "unlocked") return unlocked();
    setState("wrong");
  };
  return (
    <form class="panel unlock" onSubmit={submit} aria-busy={state === "busy"}>
      <h2>{say("desk-unlock")}</h2>
      <p>{say("desk-unlock-more")}</p>
      <label class="field-row">
        <span class="field-label">{say("desk-password")}</span>
        <input
          class="field"
          type="password"
          autocomplete="current-password"
          required
          value={password}
          onInput={(event) => setPassword(event.currentTarget.value)}
        />
      </label>
      <p role="status" class="refused">
        {state === "wrong" ? say("desk-unlock-wrong") : ""}
      </p>
      <button class="button" type="submit" disabled={state === "busy"}>
        {say(state === "busy" ? "desk-unlocking" : "desk-unlock-now")}
      </button>
    </form>
  );
}
