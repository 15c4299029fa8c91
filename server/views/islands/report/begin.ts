import { readReceipt } from "../../../privacy/receipt.ts";
import { ask } from "./api.ts";
import { given, text } from "./reading.ts";
import { enter } from "./room.ts";
import type { Settings } from "./settings.ts";

/** A report from its first question. */
export async function begin(settings: Settings): Promise<void> {
  const room = await enter(settings);
  await room.hear({ kind: "open", to: "report" });
  void room.office.prepare().catch(() => undefined);
}

/** Coming back with a receipt; what is no receipt is said beside the field, without a request. */
export async function comeBack(settings: Settings, form: HTMLFormElement): Promise<void> {
  const typed = new FormData(form).get("text");
  const reading = readReceipt(typeof typed === "string" ? typed : "");
  if (reading.is !== "receipt") return;
  const room = await enter(settings);
  await room.openBy(reading.digits);
}

/**
 * A link that opens once, and is used up by this: it leads to a case, or to the first question of a report. One that was
 * used says so, and the page stays as it is.
 */
export async function openLink(settings: Settings, token: string): Promise<void> {
  const room = await enter(settings);
  const answer = await ask("/link", { token });
  if (answer === null) throw new Error("the server is away");
  const opens = answer.status === 200 ? await room.office.openedBy(token, text(given(answer.body), "sealed")) : null;
  if (opens === null) return room.screens.sayAgain(usedWord());
  return opens === "start" ? begin(settings) : room.openBy(opens);
}

/** Where a receipt can be typed that is offered; else a report can be begun. */
const usedWord = (): string =>
  document.querySelector("form[data-receipt]") === null ? "page-report-link-start-used" : "page-report-link-used";
