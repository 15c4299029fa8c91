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

/** A link that opens once: it carries what opens the case, and it is used up by this. */
export async function openLink(settings: Settings, token: string): Promise<void> {
  const room = await enter(settings);
  const answer = await ask("/link", { token });
  if (answer === null) throw new Error("the server is away");
  if (answer.status !== 200) return room.screens.sayAgain("page-report-link-used");
  const digits = await room.office.receiptOf(token, text(given(answer.body), "sealed"));
  return digits === null ? room.screens.sayAgain("page-report-link-used") : room.openBy(digits);
}
