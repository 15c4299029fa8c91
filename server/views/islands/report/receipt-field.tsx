import { render } from "preact";
import { readReceipt } from "../../../privacy/receipt.ts";
import { ReceiptPairs } from "../../components/receipt.tsx";
import type { Settings } from "./settings.ts";
import { loadSheet } from "./sheets.ts";

const wholeLength = 16;

/** While a receipt is typed each pair shows its picture, and a wrong check digit is said at once, without a request. */
export async function watchReceipt(settings: Settings, form: HTMLFormElement): Promise<void> {
  const field = form.querySelector<HTMLInputElement>("input[name=text]");
  const place = form.querySelector<HTMLElement>("[data-receipt-typed]");
  const said = form.querySelector<HTMLElement>("[data-receipt-said]");
  if (field === null || place === null || said === null) return;
  await loadSheet(settings.receiptPictures);
  const { wrong = "", short = "" } = said.dataset;
  const show = (): string => {
    const digits = field.value.replace(/\D/g, "").slice(0, wholeLength);
    render(<ReceiptPairs digits={digits} />, place);
    return digits;
  };
  field.addEventListener("input", () => {
    const digits = show();
    said.textContent = digits.length === wholeLength && readReceipt(field.value).is !== "receipt" ? wrong : "";
  });
  form.addEventListener("submit", () => {
    const reading = readReceipt(field.value);
    if (reading.is === "wrong") said.textContent = wrong;
    if (reading.is === "not-a-receipt") said.textContent = short;
    if (reading.is !== "receipt") field.focus();
  });
  show();
}
