import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Desk } from "./desk.ts";
import { refusalWords } from "./parts.tsx";
import { type Due, dueIn, type Progress, type Renewed, renewAll } from "./renewing.ts";

type Props = { readonly desk: Desk; readonly renewed: () => void };

/** Somebody left, or escrow is another: the keys of all cases that it concerns are made anew here, one after the other. */
export function RenewKeys({ desk, renewed }: Props) {
  const { say, office, facts, directory } = desk;
  const [due, setDue] = useState<readonly Due[]>([]);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [outcome, setOutcome] = useState<Renewed | null>(null);
  const isWanted = useRef(true);
  const { key, escrow } = facts.renewal;

  const look = useCallback(async () => {
    const shelves = await Promise.all([office.list("sent"), office.list("closed")]);
    return shelves.flatMap((lines) => dueIn(lines ?? [], { key, escrow }));
  }, [office, key, escrow]);
  useEffect(() => {
    isWanted.current = true;
    if (key > 0 || escrow > 0) void look().then(setDue);
    return () => {
      isWanted.current = false;
    };
  }, [look, key, escrow]);

  if (directory === null || (due.length === 0 && outcome === null)) return null;
  const start = async () => {
    isWanted.current = true;
    setOutcome(null);
    setProgress({ renewed: 0, unopened: 0 });
    const told = (now: Progress) => {
      setProgress(now);
      return isWanted.current;
    };
    const became = await renewAll({ office, directory, due, told });
    // Looked at again before the button may come back: it would offer what was just done.
    setDue(await look());
    setProgress(null);
    setOutcome(became);
    desk.announce(say("desk-renewed", { n: became.renewed }));
    renewed();
  };
  const tried = progress === null ? 0 : progress.renewed + progress.unopened;
  return (
    <section class="notice notice-may" aria-label={say("desk-renew-title")} aria-busy={progress !== null}>
      {due.length > 0 && (
        <p>
          {say(due.some(({ needsKey }) => needsKey) ? "desk-renew-why" : "desk-renew-why-escrow", { n: due.length })}
        </p>
      )}
      {progress !== null && (
        <p>
          <progress max={due.length} value={tried} aria-label={say("desk-renew-title")} />{" "}
          {say("desk-renew-progress", { n: tried, all: due.length })}
        </p>
      )}
      {outcome !== null && <Outcome desk={desk} outcome={outcome} />}
      {progress === null && due.length > 0 && (
        <button class="button" type="button" onClick={() => void start()}>
          {say("desk-renew-all", { n: due.length })}
        </button>
      )}
      {progress !== null && (
        <button
          class="quiet"
          type="button"
          onClick={() => {
            isWanted.current = false;
          }}
        >
          {say("desk-renew-stop")}
        </button>
      )}
    </section>
  );
}

function Outcome({ desk, outcome }: { readonly desk: Desk; readonly outcome: Renewed }) {
  const { say } = desk;
  const { renewed, unopened, code } = outcome;
  return (
    <>
      <p>{say("desk-renewed", { n: renewed })}</p>
      {unopened > 0 && <p>{say("desk-renew-unopened", { n: unopened })}</p>}
      {code !== null && <p class="refused">{refusalWords(desk, { is: "refused", code, nextSeq: null })}</p>}
    </>
  );
}
