import { useEffect, useState } from "preact/hooks";
import type { Desk } from "./desk.ts";

const store = "desk-reading";
const everySeconds = 15;
const restAfterHours = 2;
const stopAfterHours = 4;

type Read = { readonly day: string; readonly seconds: number };

/** How long somebody has read today: a number and a day in this browser, and nothing of what was read. */
function readSoFar(today: string): number {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(store) ?? "null");
    if (typeof kept !== "object" || kept === null || !("day" in kept) || !("seconds" in kept)) return 0;
    return kept.day === today && typeof kept.seconds === "number" ? kept.seconds : 0;
  } catch {
    return 0;
  }
}

function keep(read: Read): void {
  try {
    localStorage.setItem(store, JSON.stringify(read));
  } catch {
    // A browser that keeps nothing begins at nought with each page.
  }
}

type Props = { readonly desk: Desk; readonly isReading: boolean };

/** After two hours of reading a day it asks for a rest, after four it says to stop (INHOPE). It never locks anything. */
export function ReadingTime({ desk, isReading }: Props) {
  const { say, facts } = desk;
  const [seconds, setSeconds] = useState(() => readSoFar(facts.today));
  useEffect(() => {
    if (!isReading) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === "hidden") return;
      const read = readSoFar(facts.today) + everySeconds;
      keep({ day: facts.today, seconds: read });
      setSeconds(read);
    }, everySeconds * 1000);
    return () => clearInterval(timer);
  }, [isReading, facts.today]);
  const hours = seconds / 3600;
  if (hours < restAfterHours) return null;
  const what = hours < stopAfterHours ? "rest" : "stop";
  return (
    <p class="notice notice-may" role="status">
      {say(`desk-reading-${what}`)}
    </p>
  );
}
