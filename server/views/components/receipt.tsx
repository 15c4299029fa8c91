import { pairPictures, shownReceipt } from "../../privacy/receipt.ts";
import type { Frame } from "../frame.ts";
import { Picture } from "./picture.tsx";

const pairsOf = (digits: string): readonly string[] => digits.match(/\d{1,2}/g) ?? [];

/** The receipt: four groups of four digits, each pair with its picture, and the way to keep it as a picture. */
export function Receipt({ frame, digits }: { readonly frame: Frame; readonly digits: string }) {
  const { say } = frame;
  return (
    <div class="receipt-card">
      <p class="unseen">{say("page-report-receipt-read", { digits: shownReceipt(digits) })}</p>
      <ReceiptPairs digits={digits} />
      <p class="hint">{say("page-report-receipt-pictures")}</p>
      {frame.isInBrowser && (
        <button type="button" class="second" data-save-receipt={digits}>
          {say("page-report-receipt-save")}
        </button>
      )}
    </div>
  );
}

/** As many digits as there are, each whole pair with its picture; a mistake is seen in the picture. */
export function ReceiptPairs({ digits }: { readonly digits: string }) {
  return (
    <div class="receipt" aria-hidden="true">
      {pairsOf(digits).map((pair, index) => (
        <span key={index} class="receipt-pair">
          {pair.length === 2 && <Picture name={pairPictures[Number(pair)] ?? ""} className="receipt-picture" />}
          <b>{pair}</b>
        </span>
      ))}
    </div>
  );
}
