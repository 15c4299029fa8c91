import { useState } from "preact/hooks";
import type { Say } from "../../../../bot/wording/sayer.ts";
import { addUp, type CountedCase } from "../../../cases/month-table.ts";
import { dayAt } from "../../../cases/viet-nam-time.ts";
import type { Directory } from "../../../privacy/directory.ts";
import { codedCategory } from "./hand-over.ts";
import type { Office } from "./office.ts";
import type { OpenCase } from "./opening.ts";
import type { Shell } from "./shell.ts";
import { notesOf } from "./timeline.ts";

type Props = {
  readonly say: Say;
  readonly shell: Shell;
  readonly office: Office;
  readonly directory: Directory | null;
  /** The last month, `YYYY-MM`. */
  readonly month: string;
};

type Progress =
  | { readonly is: "idle" | "away" | "refused" }
  | { readonly is: "opening"; readonly done: number; readonly of: number }
  | { readonly is: "sent"; readonly unopened: number };

const atOnce = 5;

/** A month's cases are opened here, added up, and only the table leaves this browser. */
export function Months({ say, shell, office, directory, month: first }: Props) {
  const [month, setMonth] = useState(first);
  const [progress, setProgress] = useState<Progress>({ is: "idle" });
  const submit = async (event: Event) => {
    event.preventDefault();
    const shelves = await Promise.all([office.list("sent"), office.list("closed")]);
    if (shelves.includes(null)) return setProgress({ is: "away" });
    const ids = shelves.flatMap((lines) => lines ?? []).filter(({ createdOn }) => createdOn.startsWith(month));
    const opened: (OpenCase | null)[] = [];
    for (let from = 0; from < ids.length; from += atOnce) {
      setProgress({ is: "opening", done: from, of: ids.length });
      const some = ids.slice(from, from + atOnce);
      opened.push(...(await Promise.all(some.map(({ id }) => office.open(id, directory)))));
    }
    const counted = opened.filter((one) => one?.sheet != null);
    const table = addUp(
      counted.flatMap((one) => (one === null ? [] : [countedCase(one)])),
      month,
    );
    const answer = await shell.call("PUT", `/api/v1/cases/months/${month}`, { table }).catch(() => null);
    if (answer === null || answer.status >= 300) return setProgress({ is: answer === null ? "away" : "refused" });
    setProgress({ is: "sent", unopened: opened.length - counted.length });
    shell.go?.("/can-bo/so-tin");
  };
  return (
    <form class="panel" onSubmit={submit}>
      <h2>{say("desk-months-make")}</h2>
      <p class="hint">{say("desk-months-more")}</p>
      <label class="field-row">
        <span class="field-label">{say("desk-month")}</span>
        <input
          class="field"
          type="month"
          pattern="20[0-9][0-9]-(0[1-9]|1[0-2])"
          required
          value={month}
          onInput={(event) => setMonth(event.currentTarget.value)}
        />
      </label>
      <button class="button" type="submit" disabled={progress.is === "opening"}>
        {say("desk-months-send")}
      </button>
      <p role="status">{wordsOf(say, progress)}</p>
    </form>
  );
}

function wordsOf(say: Say, progress: Progress): string {
  switch (progress.is) {
    case "idle":
      return "";
    case "away":
      return say("desk-refused-away");
    case "refused":
      return say("desk-months-refused");
    case "opening":
      return say("desk-months-opening", { done: progress.done, of: progress.of });
    case "sent":
      return progress.unopened === 0 ? say("desk-months-sent") : say("desk-months-sent-but", { n: progress.unopened });
  }
}

/** What of an opened case is counted: nothing else of it leaves this function. */
export function countedCase(opened: OpenCase): CountedCase {
  const { line } = opened.sealed;
  const first = notesOf(opened.entries, "referral")[0];
  return {
    category: codedCategory(opened),
    level: line.level,
    createdOn: line.createdOn,
    handedOverOn: first === undefined ? null : dayAt(first.atMs),
    isTest: opened.sheet?.isTest ?? false,
  };
}
