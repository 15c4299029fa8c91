import type { Dialogue } from "../dialogue.ts";
import type { Env } from "../env.ts";
import type { Move } from "../stage.ts";

/** The button of a chat that leads to the private page with a receipt is a choice of that name (16 digits after it). */
const onPage = /^page-(\d{16})$/;

/** What such a button opens; null for any other, and where there is no page but this. */
export const openedOnPage = (code: string, env: Env): string | null =>
  hasPrivatePage(env) ? (onPage.exec(code)?.[1] ?? null) : null;

/** Only a chat is less private than the page. */
export const hasPrivatePage = ({ channel, report }: Env): boolean => channel === "messenger" && report.page !== "";

/**
 * A link to the private page that opens once and not for long, so that whoever finds it in the chat later finds nothing.
 * `opens`: the 16 digits of a receipt, or null for the first question of a report. It is drawn when it is asked for.
 */
export function privateLink(dialogue: Dialogue, opens: string | null, env: Env): Move {
  const token = env.report.drawToken();
  const link = `${env.report.page}${opens === null ? "" : "/ma"}#${token}`;
  const note = { id: `report-private-link-${opens === null ? "start" : "receipt"}`, link };
  return {
    dialogue: { ...dialogue, notes: [...(dialogue.notes ?? []), note] },
    events: [{ type: "link_made", token, opens }],
  };
}
