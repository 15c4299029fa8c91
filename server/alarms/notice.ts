import type { AlarmKind } from "../store/alarms.ts";

/** Wording, handed in. */
export type Say = (id: string, args?: Readonly<Record<string, string | number>>) => string;

/** What leaves the house: neutral words and a link, the same for every level (protocol 5.6). */
export type Notice = { readonly title: string; readonly text: string; readonly link: string };

/** Nothing in it says what the program is, what was reported, how grave it is or how many there are. */
export function noticeOf(kind: AlarmKind, link: string, say: Say): Notice {
  const id = typeof kind === "string" ? kind : "case";
  return { title: say(`alarm-notice-${id}-title`), text: say(`alarm-notice-${id}-text`), link };
}
