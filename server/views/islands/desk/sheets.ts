import { useEffect, useRef, useState } from "preact/hooks";
import type { Sheets } from "./desk.ts";
import type { Office } from "./office.ts";
import { openSheet } from "./opening.ts";
import type { Shell } from "./shell.ts";

const atOnce = 40;
/** So many are opened before the page is drawn again and other work gets its turn. */
const aBreath = 10;
const gatherMs = 20;

/**
 * Sheets of the list, opened as their lines come into view: a few at a time, so that five hundred cases never hold the page
 * up. The second answer asks for one.
 */
export function useSheets(office: Office, shell: Shell): readonly [Sheets, (id: string) => void] {
  const [sheets, setSheets] = useState<Sheets>(new Map());
  const queue = useRef(new Set<string>());
  const asked = useRef(new Set<string>());
  const isBusy = useRef(false);

  async function work(): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    while (queue.current.size > 0) {
      const ids = [...queue.current].slice(0, atOnce);
      for (const id of ids) queue.current.delete(id);
      await openSome(ids);
    }
    isBusy.current = false;
  }

  async function openSome(ids: readonly string[]): Promise<void> {
    const sealed = await office.sheets(ids);
    const keys = shell.unlockedKeys();
    if (keys === null) return;
    for (let from = 0; from < ids.length; from += aBreath) {
      const some = ids.slice(from, from + aBreath);
      const opened = await Promise.all(
        some.map(async (id) => {
          const found = sealed.find((sheet) => sheet.id === id);
          const sheet = found === undefined ? null : await openSheet(keys, found);
          return [id, sheet ?? "unopened"] as const;
        }),
      );
      setSheets((known) => new Map([...known, ...opened]));
    }
  }

  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const want = (id: string) => {
    if (asked.current.has(id)) return;
    asked.current.add(id);
    queue.current.add(id);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void work(), gatherMs);
  };
  return [sheets, want];
}
